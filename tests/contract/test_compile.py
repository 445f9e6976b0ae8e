"""`kliping compile lexicon`, and directories of one's own sources (--lexicon)."""
import os
import shutil
import unittest

from kliping_test import ContractTest, documents, run

CLUBS = """type    CLUB
source  invented for this test
ok      Laga Persaka Kisaran dimulai. => Persaka Kisaran
no      Persaka saja tidak cukup.

Persaka Kisaran | PS. Persaka
"""


class Compile(ContractTest):
    def sources(self, name="own", **files):
        """A directory of sources; file names with `_` for `.` and `__` for `/`."""
        directory = os.path.join(self.directory, name)
        for path, content in files.items():
            path = os.path.join(directory, path.replace("__", "/").replace("_", "."))
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "wb") as file:
                file.write(content if isinstance(content, bytes) else content.encode())
        return directory

    def compile(self, directory, output=None):
        output = output or os.path.join(self.directory, "out.lexicon")
        return run("compile", "lexicon", directory, "--output", output), output

    def compiled(self, directory):
        process, output = self.compile(directory)
        self.assertEqual((process.returncode, process.stdout, process.stderr), (0, b"", b""))
        with open(output, "rb") as file:
            return file.read()

    def assert_refused(self, code, start, **files):
        shutil.rmtree(os.path.join(self.directory, "own"), ignore_errors=True)
        process, output = self.compile(self.sources(**files))
        self.assertEqual(process.returncode, code)
        self.assertEqual(process.stderr.decode()[:len(start)], start)
        self.assertEqual(process.stderr.count(b"\n"), 1)
        self.assertFalse(os.path.exists(output))

    def test_same_sources_same_bytes(self):
        first = self.compiled(self.sources(entities__clubs_lex=CLUBS))
        shutil.move(os.path.join(self.directory, "own"), os.path.join(self.directory, "moved"))
        os.mkdir(os.path.join(self.directory, "elsewhere"))
        again = self.sources("elsewhere/own", entities__clubs_lex=CLUBS)
        self.assertEqual(self.compiled(again + "/"), first)
        self.assertTrue(first.startswith(b"kliping1"))
        self.assertIn(b"own/entities/clubs.lex\0", first)
        other = self.sources("other", entities__clubs_lex=CLUBS.replace("PS.", "PS"))
        self.assertNotEqual(self.compiled(other), first)

    def test_faults_name_file_and_line(self):
        self.assert_refused(4, "own/clubs.lex:3: `Persaka Kisaran` is not found here",
                            clubs_lex=CLUBS.replace("Laga Persaka", "Laga"))
        self.assert_refused(4, "own/entities/clubs.lex:4: `Persaka Kisaran` of line 6 is found",
                            entities__clubs_lex=CLUBS.replace("Persaka saja", "PS Persaka"))
        self.assert_refused(4, "own/clubs.lex:2: not a header line",
                            clubs_lex=CLUBS.replace("source", "origin"))
        self.assert_refused(4, "own/clubs.lex:6: not UTF-8",
                            clubs_lex=CLUBS.encode().replace(b"PS.", b"P\xe9"))
        self.assert_refused(4, "own/menu.rules:1: ", menu_rules="menu\n")
        self.assert_refused(4, "own/own.event:1: ", own_event="what is this\n")
        self.assert_refused(4, "kliping: own: no text sources", readme_txt="nothing\n")

    def test_exit_codes(self):
        missing = os.path.join(self.directory, "missing")
        process, _ = self.compile(missing)
        self.assertEqual(process.returncode, 3)
        self.assertIn(missing.encode(), process.stderr)
        good = self.sources(clubs_lex=CLUBS)
        process, _ = self.compile(good, os.path.join(missing, "out"))
        self.assertEqual(process.returncode, 5)
        for arguments in ([], ["lexicon"], ["lexicon", good], ["names", good, "--output", "x"],
                          ["lexicon", good, "--outptu", "x"]):
            self.assertEqual(run("compile", *arguments).returncode, 2, arguments)
        self.assertEqual(run("compile", "--help").returncode, 0)

    def test_own_names_are_found(self):
        directory = self.sources(clubs_lex=CLUBS)
        text = "Laga PS.Persaka melawan PSMS dimulai."
        (document,) = documents(run("--lexicon", directory, given=text).stdout)
        found = [(e["type"], e["mentions"][0]["text"]) for e in document["entities"]]
        self.assertIn(("CLUB", "PS.Persaka"), found)
        (shipped,) = documents(run(given=text).stdout)
        self.assertNotEqual(document["tool"]["lexicon"], shipped["tool"]["lexicon"])
        self.assertNotIn("CLUB", [entity["type"] for entity in shipped["entities"]])

    def test_a_fault_in_own_names_is_4(self):
        directory = self.sources(clubs_lex=CLUBS.replace("type ", "typo "))
        process = run("--lexicon", directory, given="Laga dimulai.")
        self.assertEqual((process.returncode, process.stdout), (4, b""))
        self.assertIn(b"clubs.lex:1: ", process.stderr)


if __name__ == "__main__":
    unittest.main()
