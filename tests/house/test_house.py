"""The rules of the house, read off the sources: who may include whom, how long a file may be, what
the library must not do.

    base <- data <- read <- form, feed, learn, report <- cli         within read: stage by stage
"""
import os
import re
import sys
import unittest

SOURCES = sys.argv.pop() if len(sys.argv) > 1 else "src"
RANKS = {"base": 0, "data": 1, "read": 2, "form": 3, "feed": 3, "learn": 3, "report": 3,
         "cli": 4}
STAGES = ["text", "zones", "tokens", "lexicon_matches", "values", "tagger", "entities", "quotes",
          "events"]
# Files of read/ that are no stage of their own: which stage's business they are.
PARTS = {"workspace": "text", "expressions": "text", "characters": "text", "lexicon": "lexicon_matches", "value": "values",
         "entity": "entities", "quote": "quotes", "event": "events", "zone": "zones",
         "token": "tokens"}
# The phrases of the text sources go in by the same door as the articles that they are to match.
DOOR = {"read/characters.h", "read/text.h", "read/tokens.h"}
LONGEST = 600


def source_files():
    for directory, _, names in sorted(os.walk(SOURCES)):
        for name in sorted(names):
            if name.endswith((".c", ".h")):
                path = os.path.join(directory, name)
                with open(path, encoding="utf-8") as file:
                    yield os.path.relpath(path, SOURCES), file.read()


def stage_of(path):
    """The index of a file of read/ in the order of the stages."""
    name = os.path.splitext(path.split(os.sep)[1])[0]  # read/values.c, read/values/money.c
    for stage in sorted(STAGES + list(PARTS), key=len, reverse=True):
        if name == stage or name.startswith(stage + "_"):
            return STAGES.index(PARTS.get(stage, stage))
    raise AssertionError(f"src/{path}: name it after its stage, or say in {__file__} whose it is")


def includes(path, content):
    for name in re.findall(r'^#include "([^"]+)"', content, re.M):
        yield os.path.normpath(os.path.join(os.path.dirname(path), name))


class House(unittest.TestCase):
    def setUp(self):
        self.files = dict(source_files())
        self.assertGreater(len(self.files), 20)

    def test_includes_go_one_way(self):
        for path, content in self.files.items():
            folder = path.split(os.sep)[0]
            for included in includes(path, content):
                self.assertIn(included, self.files, f"src/{path} includes a file that is not there")
                if included == "kliping.h" or folder not in RANKS:
                    continue
                if included == "reader_stages.h" and folder in ("learn", "cli"):
                    continue
                if folder == "data" and included in DOOR:
                    continue
                other = included.split(os.sep)[0]
                message = f"src/{path} includes src/{included}"
                self.assertLessEqual(RANKS[other], RANKS[folder], message)
                if folder == other == "read":
                    self.assertLessEqual(stage_of(included), stage_of(path), message)

    def test_only_the_reader_stands_outside_the_folders(self):
        outside = [path for path in self.files if os.sep not in path]
        self.assertEqual([p for p in outside if not p.startswith("reader")], ["kliping.h"])

    def test_files_are_short(self):
        for path, content in self.files.items():
            self.assertLessEqual(content.count("\n"), LONGEST, f"src/{path} is too long")

    def test_the_library_neither_prints_nor_exits(self):
        forbidden = re.compile(r"\b(printf|fprintf|puts|fputs|putchar|perror|exit|_exit|abort|"
                               r"setlocale|system|popen)\s*\(")
        for path, content in self.files.items():
            if path.startswith("cli" + os.sep):
                continue
            code = re.sub(r"/\*.*?\*/|\"(\\.|[^\"\\\n])*\"", "", content, flags=re.S)
            found = forbidden.search(code)
            self.assertIsNone(found, f"src/{path} calls {found and found[1]}")

    def test_the_library_keeps_no_globals(self):
        variable = re.compile(r"^(?:static )?(?!const\b|extern\b|typedef\b|enum\b|return\b)"
                              r"(?:struct |unsigned )?\w+ \*?(\w+)(?:\[\w*\])?(?: = [^;()]*)?;$", re.M)
        for path, content in self.files.items():
            if path.endswith(".c") and not path.startswith("cli" + os.sep):
                found = variable.search(content)
                self.assertIsNone(found, f"src/{path} keeps {found and found[0]}")


if __name__ == "__main__":
    unittest.main()
