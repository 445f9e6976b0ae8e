"""Builds the project anew, installs it to a scratch prefix and below DESTDIR, and uses it from there.

    test_install.py SOURCE_DIRECTORY
"""
import gzip
import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
SOURCE = sys.argv.pop()
TEXT = "Pemkab Asahan mengalokasikan Rp 2 miliar untuk pekerja rentan."
PAGE = f"<html><body><article><p>{TEXT}</p></article></body></html>"


def call(*command, **environment):
    process = subprocess.run([str(part) for part in command], capture_output=True, text=True,
                             env={**os.environ, **environment})
    if process.returncode:
        raise AssertionError(f"{command} ended with {process.returncode}\n"
                             f"{process.stdout}{process.stderr}")
    return process.stdout


def find(directory, name):
    for folder, _, names in os.walk(directory):
        if name in names:
            return os.path.join(folder, name)
    raise AssertionError(f"{name} is not below {directory}")


class Install(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.scratch = tempfile.mkdtemp()
        cls.addClassCleanup(shutil.rmtree, cls.scratch)
        cls.prefix = os.path.join(cls.scratch, "prefix")
        cls.stage = os.path.join(cls.scratch, "stage")
        build = os.path.join(cls.scratch, "build")
        call("meson", "setup", build, SOURCE, f"--prefix={cls.prefix}", "-Dtests=false",
             "-Dbuildtype=debug")
        call("meson", "install", "-C", build, "--destdir", cls.stage)
        assert not os.path.exists(cls.prefix)
        cls.staged = cls.stage + cls.prefix
        cls.reads(cls.staged)  # while the prefix does not exist
        call("meson", "install", "-C", build, "--no-rebuild")
        shutil.rmtree(build)  # from here on only what is installed is there

    @classmethod
    def reads(cls, prefix):
        for article in (TEXT, PAGE):
            output = subprocess.run([os.path.join(prefix, "bin", "kliping")],
                                    input=article.encode(), capture_output=True)
            assert output.returncode == 0, output.stderr
            document = json.loads(output.stdout)
            assert "MONEY" in {entity["type"] for entity in document["entities"]}, document

    def test_the_program_finds_its_data(self):
        self.reads(self.prefix)
        moved = os.path.join(self.scratch, "moved")
        shutil.copytree(self.staged, moved)
        self.reads(moved)

    def test_without_its_data_it_says_so(self):
        bare = os.path.join(self.scratch, "bare")
        shutil.copytree(self.prefix, bare)
        hidden = self.prefix + "/share/hidden"
        os.rename(self.prefix + "/share/kliping", hidden)
        shutil.rmtree(bare + "/share")
        process = subprocess.run([bare + "/bin/kliping"], input=b"", capture_output=True)
        os.rename(hidden, self.prefix + "/share/kliping")
        self.assertEqual(process.returncode, 4)
        self.assertEqual(process.stdout, b"")
        self.assertIn(b"kliping.lexicon", process.stderr)

    def test_without_its_module_it_reads_plain_text_alone(self):
        bare = os.path.join(self.scratch, "without-module")
        shutil.copytree(self.prefix, bare)
        hidden = self.prefix + "/lib/hidden"
        os.rename(self.prefix + "/lib/kliping", hidden)
        shutil.rmtree(bare + "/lib/kliping")
        article, page, packed = (subprocess.run([bare + "/bin/kliping"], input=given,
                                                capture_output=True)
                                 for given in (TEXT.encode(), PAGE.encode(),
                                               gzip.compress(TEXT.encode())))
        os.rename(hidden, self.prefix + "/lib/kliping")
        self.assertEqual((article.returncode, article.stderr), (0, b""))
        for refused in (page, packed):
            self.assertEqual(refused.returncode, 1, refused)
            self.assertIn(b"kliping-containers.so", refused.stderr)

    def flags(self, *options):
        configuration = find(self.prefix, "kliping.pc")
        return call("pkg-config", *options, "kliping",
                    PKG_CONFIG_PATH=os.path.dirname(configuration)).split()

    def assert_example_runs(self, program):
        library = os.path.dirname(find(self.prefix, "libkliping.so"))
        self.assertIn("MONEY Rp 2 miliar\n", call(program, LD_LIBRARY_PATH=library))

    def test_a_program_builds_against_the_shared_library(self):
        program = os.path.join(self.scratch, "shared")
        call("cc", "-std=c99", "-Wall", "-Wextra", "-Werror", "-pedantic", HERE + "/example.c",
             "-o", program, *self.flags("--cflags", "--libs"))
        self.assertIn("libkliping.so.0", call("ldd", program))
        self.assert_example_runs(program)

    def test_a_program_builds_against_the_static_library(self):
        program = os.path.join(self.scratch, "static")
        flags = [flag for flag in self.flags("--cflags", "--static", "--libs")
                 if flag != "-lkliping"]
        call("cc", HERE + "/example.c", find(self.prefix, "libkliping.a"), "-o", program, *flags)
        self.assertNotIn("libkliping", call("ldd", program))
        self.assert_example_runs(program)

    def test_only_the_public_names_are_exported(self):
        symbols = call("nm", "-D", "--defined-only", find(self.prefix, "libkliping.so"))
        names = [line.split()[-1] for line in symbols.splitlines()]
        self.assertGreater(len(names), 8)
        self.assertEqual([name for name in names if not name.startswith("kliping_")], [])

    def test_the_example_is_that_of_the_readme(self):
        with open(HERE + "/example.c") as example, open(SOURCE + "/README.md") as readme:
            self.assertIn("```c\n" + example.read() + "```", readme.read())

    def test_one_header_and_the_schema_are_installed(self):
        self.assertEqual(os.listdir(self.prefix + "/include"), ["kliping.h"])
        self.assertIn("kliping-1.schema.json", os.listdir(self.prefix + "/share/kliping"))


if __name__ == "__main__":
    unittest.main()
