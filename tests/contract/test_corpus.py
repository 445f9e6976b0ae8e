"""Every article of the corpus: valid by the schema, every span its slice in all three units, the
same for any number of threads, alone or in a stream.

    test_corpus.py DIRECTORY
"""
import os
import re
import sys
import unittest

from kliping_test import ContractTest, documents, record, run

CORPUS = sys.argv.pop()


def articles():
    """The articles of all files; `@@` begins a new one where a file holds several."""
    for folder, _, names in sorted(os.walk(CORPUS)):
        for name in sorted(names):
            if name.endswith(".txt"):
                with open(os.path.join(folder, name), encoding="utf-8", newline="") as file:
                    yield from re.split(r"^@@ .*\n", file.read(), flags=re.M)


class Corpus(ContractTest):
    def setUp(self):
        super().setUp()
        self.articles = [text for text in articles() if text]
        self.assertTrue(self.articles)
        self.stream = "".join(record(id=number, text=text)
                              for number, text in enumerate(self.articles))

    def test_spans_are_slices_in_every_unit(self):
        for unit in ("codepoint", "byte", "utf16"):
            process = run("--in=jsonl", f"--offsets={unit}", given=self.stream)
            self.assertEqual((process.returncode, process.stderr), (0, b""))
            found = documents(process.stdout)
            self.assertEqual([document["id"] for document in found], list(range(len(found))))
            for document, text in zip(found, self.articles, strict=True):
                self.assert_spans_are_slices(document, text)

    def test_the_way_in_changes_nothing(self):
        stream = run("--in=jsonl", "--jobs=1", given=self.stream).stdout
        self.assertTrue(stream == run("--in=jsonl", "--jobs=7", given=self.stream).stdout)
        paths = [self.file(str(number), text) for number, text in enumerate(self.articles)]
        from_files = documents(run("--jobs=3", *paths).stdout)
        for document, other in zip(documents(stream), from_files, strict=True):
            self.assertEqual({**document, "id": str(document["id"])}, other)


if __name__ == "__main__":
    unittest.main()
