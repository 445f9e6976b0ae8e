"""The same input gives the same output, whoever runs it and wherever: locale, time zone, number of
threads, directory, environment. The same sources give the same compiled files.

READ_IN_LOCALE is a program with a locale of its own around the library; LEXICON and MODEL what it
reads with. Locales are made for the test where localedef and the definitions are there.
"""
import os
import random
import shutil
import struct
import subprocess
import sys
import tempfile
import unittest

from kliping_test import PROGRAM, ContractTest, record, run
from test_containers import article, page, table

HERE = os.path.dirname(os.path.abspath(__file__))
SOURCE = os.path.dirname(os.path.dirname(HERE))
OWN = os.path.join(SOURCE, "tests", "memory", "own")
with open(os.path.join(SOURCE, "tests", "memory", "everything.txt"), "rb") as everything:
    EVERYTHING = everything.read()
LOCALES = ["C", "POSIX", "C.UTF-8", "xx_XX.nonsense"]


def make_locales(directory):
    """id_ID writes 1.234,5; in tr_TR the small letter of I is no i."""
    made = []
    for name in "id_ID", "tr_TR":
        path = os.path.join(directory, name + ".UTF-8")
        try:
            done = subprocess.run(["localedef", "-i", name, "-f", "UTF-8", path], capture_output=True,
                                  timeout=60, check=False).returncode == 0
        except FileNotFoundError:
            done = False
        if done:
            made.append(name + ".UTF-8")
        else:
            print(f"without {name}: localedef or its definition is not there", file=sys.stderr)
    return made


class Reproducible(ContractTest):
    @classmethod
    def setUpClass(cls):
        cls.locale_directory = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.locale_directory.cleanup)
        cls.locales = LOCALES + make_locales(cls.locale_directory.name)

    def setUp(self):
        super().setUp()
        texts = [article(number) for number in range(40)]
        stream = "".join(record(id=n, text=text, date="2024-02-26") for n, text in enumerate(texts))
        self.inputs = [
            self.file("stream.jsonl", stream + '{"id":"broken","text":2}\n'),
            self.file("table.csv", table([("id", "isi")] + list(enumerate(texts)))),
            self.file("PAGE.HTML", page(texts[0]).replace(b"<title>", b"<TITLE>").replace(b"<article>", b"<ARTICLE>")),
            self.file("everything.txt", EVERYTHING)]

    def environments(self):
        where = {"LOCPATH": self.locale_directory.name, "PATH": os.environ["PATH"]}
        where.update({name: os.environ[name] for name in os.environ if name.endswith("SAN_OPTIONS")})
        for name in self.locales:
            yield {**where, "LC_ALL": name, "LANG": name, "LANGUAGE": "id:tr"}
        for zone in "Asia/Jayapura", "America/New_York", "XYZ-13:45", "/nonsense":
            yield {**where, "TZ": zone}
        yield {**where, "HOME": "/nonexistent", "TMPDIR": "/nonexistent", "COLUMNS": "20", "TERM": "xterm",
               "POSIXLY_CORRECT": "1", "KLIPING": "x", "MALLOC_PERTURB_": "165"}

    def assert_same_everywhere(self, *arguments, given=b""):
        expected = run(*arguments, given=given)
        self.assertNotEqual(expected.stdout, b"")
        for environment in self.environments():
            process = run(*arguments, given=given, env=environment)
            self.assertEqual((process.returncode, process.stderr, process.stdout),
                             (expected.returncode, expected.stderr, expected.stdout), environment)
        return expected.stdout

    def test_everywhere(self):
        labelled = self.file("labels.jsonl", self.assert_same_everywhere("--lexicon", OWN, *self.inputs))
        for style in "table", "csv", "html":
            self.assert_same_everywhere("summary", "--format=" + style, labelled)
        self.assert_same_everywhere("explain", self.inputs[-1])
        self.assert_same_everywhere("--prior", "mou=0.125", given=EVERYTHING)

    def test_number_of_threads_directory_and_way_in(self):
        expected = run(*self.inputs)
        for jobs in range(1, 9):
            process = run("--jobs", jobs, *self.inputs)
            self.assertEqual((process.stdout, process.stderr), (expected.stdout, expected.stderr), jobs)
        for directory in "/", self.directory, HERE:
            self.assertEqual(run(*self.inputs, cwd=directory).stdout, expected.stdout)
        stream = open(self.inputs[0], "rb")
        self.addCleanup(stream.close)
        piped = run("--in=jsonl", given=stream.read())
        stream.seek(0)
        mapped = subprocess.run([PROGRAM, "--in=jsonl"], stdin=stream, capture_output=True, timeout=60)
        self.assertEqual(piped.stdout, mapped.stdout)

    def test_the_library_in_a_locale(self):
        command = [os.environ["READ_IN_LOCALE"], os.environ["LEXICON"], os.environ["MODEL"], OWN]
        expected = subprocess.run(command, input=EVERYTHING, capture_output=True, timeout=60)
        self.assertEqual((expected.returncode, expected.stderr), (0, b""))
        self.assertIn(b'"score":0.', expected.stdout)
        for name in self.locales[:3] + self.locales[4:]:
            environment = {**os.environ, "LOCPATH": self.locale_directory.name, "LC_ALL": name}
            process = subprocess.run(command, input=EVERYTHING, capture_output=True, timeout=60, env=environment)
            self.assertEqual((process.returncode, process.stderr), (0, b""), name)
            self.assertEqual(process.stdout, expected.stdout, name)

    def copied(self, directory, name):
        """The sources again, their files made in another order and at another time."""
        to = os.path.join(self.directory, name, os.path.basename(directory))
        paths = [os.path.relpath(os.path.join(at, file), directory)
                 for at, _, files in os.walk(directory) for file in files]
        random.Random(name).shuffle(paths)
        for number, path in enumerate(paths):
            os.makedirs(os.path.dirname(os.path.join(to, path)), exist_ok=True)
            shutil.copyfile(os.path.join(directory, path), os.path.join(to, path))
            os.utime(os.path.join(to, path), (number, number))
        return to

    def test_two_builds_are_the_same_to_the_byte(self):
        locale = self.locales[-1]
        for kind, directory, built in (("lexicon", "lexicons", "LEXICON"), ("model", "models", "MODEL")):
            out = os.path.join(self.directory, kind)
            process = run("compile", kind, self.copied(os.path.join(SOURCE, directory), "copy"), "--output", out,
                          env={**os.environ, "LOCPATH": self.locale_directory.name, "LC_ALL": locale, "TZ": "XYZ-13"},
                          cwd="/")
            self.assertEqual((process.returncode, process.stderr), (0, b""))
            with open(out, "rb") as first, open(os.environ[built], "rb") as second:
                self.assertTrue(first.read() == second.read(), kind)

    def test_compiled_files_are_little_endian(self):
        for built, sections in (("LEXICON", {"entities", "words", "values", "zones", "events"}),
                                ("MODEL", {"entities", "events"})):
            with open(os.environ[built], "rb") as file:
                content = file.read()
            signature, major, _, count, size = struct.unpack_from("<8sHHIQ", content)
            self.assertEqual((signature, size), (b"kliping1", len(content)))
            self.assertTrue(0 < major < 256 and count < 256)  # the other way round they were far larger
            table_of_sections = [struct.unpack_from("<24sQQ", content, 56 + 40 * n) for n in range(count)]
            self.assertLessEqual(sections, {name.rstrip(b"\0").decode() for name, _, _ in table_of_sections})
            for _, offset, length in table_of_sections:
                self.assertEqual(offset % 16, 0)
                self.assertLessEqual(offset + length, len(content))


if __name__ == "__main__":
    unittest.main()
