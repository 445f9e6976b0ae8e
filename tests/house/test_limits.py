"""The figures of SECURITY.md are those of the sources: each is looked up where it is decided."""
import os
import re
import sys
import unittest

ROOT = sys.argv.pop() if len(sys.argv) > 1 else "."
# Where a figure stands in the sources, and how SECURITY.md writes it.
LIMITS = [
    ("cli/options.c", r"\.max_record = 16 << 20", "16 MiB; `--max-record`"),
    ("cli/options.c", r"read_count\(text, 1024,", "at most 1,024"),
    ("read/text.h", r"TEXT_LARGEST = 1 << 30", "1 GiB together"),
    ("feed/json_fields.c", r"DEEPEST = 1024", "JSON record | 1,024"),
    ("feed/csv.h", r"CSV_MOST_COLUMNS = 1024", "table | 1,024"),
    ("feed/warc.c", r"LONGEST_HEAD = 256 \* 1024", "web archive | 256 KiB"),
    ("cli/inputs.c", r"[^_]DEEPEST = 4\b", "compressed files within them | 4"),
    ("cli/inputs.c", r"BATCH_BYTES = 256 \* 1024", "256 KiB of input"),
    ("cli/input_files.c", r"DEEPEST_DIRECTORY = 64", "directories | 64"),
    ("feed/archive.c", r"suspicious_size = 256u << 20, most_times = 1000", "256 MiB, 1,000 times"),
    ("feed/page_tree.c", r"DEEPEST = 400, MOST_ATTRIBUTES = 2000", "400; 2,000"),
    ("feed/page_tree.c", r"TREE_LEAST = 16 << 20, TREE_TIMES = 16", "16 MiB and 16 times"),
    ("read/values.h", r"16384 \+ text->canonical\.size / 32", "16,384 and one for every 32 bytes"),
    ("cli/summary.c", r"\.most_names = 500000, \.max_record = 256ul << 20", "256 MiB; `--max-record`"),
    ("data/source.c", r"LARGEST_DIRECTORY = 256 << 20", "folder | 256 MiB"),
    ("data/lexicon_layout.h", r"LEXICON_LONGEST_KEY = 200", "lexicon | 200 bytes"),
    ("read/values/rules.c", r"LONGEST_PHRASE = 120", "value | 120 bytes"),
    ("read/expressions.h", r"EXPRESSION_LONGEST = 16000", "16,000 bytes"),
    ("read/expressions.h", r"EXPRESSION_STEPS = 100000", "| 100,000;"),
    ("read/expressions.h", r"EXPRESSION_DEPTH = 1000,", "depth 1,000"),
    ("read/expressions.h", r"EXPRESSION_HEAP = 1024,", "and 1 MiB"),
    ("read/zones_definitions.h", r"ZONE_DEFINITIONS_MOST = 256", "zones | 256"),
    ("read/zones_rules.h", r"WORD_SLOTS = 4096", "begin with | 2,048"),
    ("read/zones.c", r"LINE_LONGEST = 300", "300 bytes of a line"),
    ("read/events_pattern.h", r"PATTERN_ELEMENTS = 16,", "16 words, 4,096 with"),
    ("read/events_pattern.c", r"MOST_WORDS = 4096", "16 words, 4,096 with"),
    ("read/events_pattern.h", r"PATTERN_SEQUENCES = 512", "512 combinations"),
    ("read/events_pattern.h", r"PATTERN_WINDOW = 64", "64 tokens"),
    ("read/events_pattern.h", r"PATTERN_BYTES = 1024", "1,024 bytes"),
    ("read/events_rules.h", r"ROLES_MOST = 32", "roles of an event | 32"),
    ("reader.c", r"ARENA_KEPT = 8 << 20", "8 MiB between articles"),
]


class Limits(unittest.TestCase):
    def test_the_figures_are_those_of_the_sources(self):
        with open(os.path.join(ROOT, "SECURITY.md"), encoding="utf-8") as file:
            document = file.read()
        for path, decided, written in LIMITS:
            with open(os.path.join(ROOT, "src", path), encoding="utf-8") as file:
                self.assertTrue(re.search(decided, file.read()), f"src/{path}: {decided} is decided elsewhere")
            self.assertTrue(written in document, f"SECURITY.md does not say: {written}")


if __name__ == "__main__":
    unittest.main()
