"""What the tests of the command line share: running the program, and checking what it writes.

KLIPING names the program; SCHEMA the JSON Schema of its output.
"""
import json
import os
import subprocess
import tempfile
import unittest

import jsonschema

PROGRAM = os.environ["KLIPING"]

with open(os.environ["SCHEMA"], encoding="utf-8") as file:
    _schema = json.load(file)
jsonschema.Draft202012Validator.check_schema(_schema)
SCHEMA = jsonschema.Draft202012Validator(_schema)


def run(*arguments, given=b"", **options):
    """The finished process; output as bytes."""
    if isinstance(given, str):
        given = given.encode()
    return subprocess.run([PROGRAM, *map(str, arguments)], input=given, capture_output=True,
                          timeout=120, **options)


def record(**fields):
    return json.dumps(fields, ensure_ascii=False) + "\n"


def documents(output):
    """The objects of the output, each on its own line, each by the schema."""
    assert output == b"" or output.endswith(b"\n"), "the last line has no end"
    found = [json.loads(line) for line in output.decode("utf-8").split("\n")[:-1]]
    for document in found:
        SCHEMA.validate(document)
    return found


def spans(document):
    """Every object of the output that has a start, an end and a text."""
    if isinstance(document, dict):
        if {"start", "end", "text"} <= document.keys():
            yield document
        for value in document.values():
            yield from spans(value)
    elif isinstance(document, list):
        for value in document:
            yield from spans(value)


def cut(text, start, end, unit):
    if unit == "byte":
        return text.encode("utf-8")[start:end].decode("utf-8")
    if unit == "utf16":
        return text.encode("utf-16-le")[2 * start:2 * end].decode("utf-16-le")
    return text[start:end]


class ContractTest(unittest.TestCase):
    """With a directory of its own to write to."""

    def setUp(self):
        self._directory = tempfile.TemporaryDirectory()
        self.directory = self._directory.name
        self.addCleanup(self._directory.cleanup)

    def file(self, name, content):
        path = os.path.join(self.directory, name)
        with open(path, "wb") as out:
            out.write(content if isinstance(content, bytes) else content.encode())
        return path

    def assert_spans_are_slices(self, document, text, title=""):
        for span in spans(document):
            whole = title if span.get("field") == "title" else text
            self.assertEqual(span["text"],
                             cut(whole, span["start"], span["end"], document["offsets"]))

    def assert_complaints(self, process, *parts):
        """One line on standard error for each of the parts, in order."""
        lines = process.stderr.decode().splitlines()
        self.assertEqual(len(lines), len(parts), lines)
        for line, part in zip(lines, parts):
            self.assertTrue(line.startswith("kliping: "), line)
            self.assertIn(part, line)
