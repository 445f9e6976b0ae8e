"""Allocations of the whole program fail, in every command and container: it ends with a code of the
contract and whole lines, says so, gives all memory back, and is silent about nothing.

FAILING names the library that makes them fail; POINTS how many allocations of each job (0: all).
"""
import os
import subprocess
import unittest

from kliping_test import PROGRAM, ContractTest, documents, record
from test_containers import TEXT, answer, article, page, tar, warc_record, web_archive, zipped

FAILING = os.environ["FAILING"]
SOURCE = os.environ["SOURCE_ROOT"]
POINTS = int(os.environ.get("POINTS", 6))
TEXTS = [article(number) for number in range(3)]
FEED = "".join(f"<item><title>{n}</title><link>https://contoh.id/{n}</link><description>{t}</description></item>"
               for n, t in enumerate(TEXTS))


class ProgramMemory(ContractTest):
    def start(self, arguments, given, number=0, all_after=False):
        report = os.path.join(self.directory, "report")
        environment = {**os.environ, "LD_PRELOAD": FAILING, "FAIL_AT": str(number), "FAIL_REPORT": report}
        if all_after:
            environment["FAIL_ALL"] = "1"
        process = subprocess.run([PROGRAM, *arguments], input=given, capture_output=True, timeout=120,
                                 env=environment)
        if process.returncode == 127 and process.stderr.endswith(b"out of memory\n"):
            return process, 0, 0  # the dynamic linker, where a module is loaded
        with open(report, encoding="ascii") as file:
            count, live = map(int, file.read().split())
        os.remove(report)
        return process, count, live

    def sweep(self, *arguments, given=b"", first=1, codes=(0,), lines=True, output=None, leaks=0):
        """`output`: the file that is written, which is either whole or not there; `leaks`: blocks that
        another library may lose."""
        expected, count, live = self.start(arguments, given)
        self.assertIn(expected.returncode, codes, expected.stderr)
        whole = self.content(output)
        step = max(1, (count - first) // POINTS) if POINTS else 1
        for number in range(first, count + 1, step):
            for all_after in False, True:
                what = (arguments, number, all_after)
                process, _, left = self.start(arguments, given, number, all_after)
                self.assertIn(process.returncode, (*range(6), 127), (what, process.stderr))
                if b"in libarchive" not in process.stderr:  # which ends the program by itself
                    self.assertLessEqual(left, live + leaks, (what, process.stderr))
                if lines:
                    documents(process.stdout)
                if process.returncode == 0:
                    self.assertEqual(process.stdout, expected.stdout, (what, process.stderr))
                    self.assertEqual(self.content(output), whole, what)
                else:
                    self.assertNotEqual(process.stderr, b"", what)
                    self.assertIn(self.content(output), (None, whole), what)
        return count

    @staticmethod
    def content(path):
        if not path or not os.path.exists(path):
            return None
        with open(path, "rb") as file:
            content = file.read()
        os.remove(path)
        return content

    def idle(self):
        """The allocations of opening the data: the sweep of the library has them."""
        return self.start(["--in=jsonl"], b"")[1] - 30

    def test_opening(self):
        self.sweep("--jobs=1", self.file("a.txt", TEXT))
        self.sweep("--jobs=1", "--lexicon", os.path.join(SOURCE, "tests/memory/own"), given=TEXT.encode())

    def test_every_container(self):
        first = self.idle()
        lines = "".join(record(id=n, text=t, url=f"https://contoh.id/{n}") for n, t in enumerate(TEXTS))
        members = [(f"{n}.txt", text.encode()) for n, text in enumerate(TEXTS)]
        pages = "".join(record(id=n, html=page(text).decode()) for n, text in enumerate(TEXTS))
        table = "id,isi\n" + "".join(f'{n},"{text.strip().replace(chr(34), chr(34) * 2)}"\n' for n, text in enumerate(TEXTS))
        for name, content in (
                ("a.jsonl", lines), ("pages.jsonl", pages), ("a.json", "[" + ",".join(lines.split("\n")[:-1]) + "]"),
                ("a.csv", table), ("a.html", page(TEXTS[0])), ("a.tar", tar(members)), ("a.zip", zipped(members)),
                ("a.tar.gz", tar(members, "w:gz")), ("a.warc", b"".join(web_archive(TEXTS))),
                ("gzipped.warc", warc_record("response", "https://contoh.id/1", answer(page(TEXT)), "application/http; msgtype=response")),
                ("a.rss", f"<?xml version='1.0'?><rss version='2.0'><channel>{FEED}</channel></rss>"),
                ("broken.jsonl", lines + '{"id":7,"text":3}\n{"id":8,\n' + lines)):
            with self.subTest(name):
                self.sweep("--jobs=1", self.file(name, content), first=first, codes=(0, 1),
                           leaks=4 if name == "a.rss" else 0)

    def test_streams_threads_and_directories(self):
        first = self.idle()
        lines = "".join(record(id=n, text=t) for n, t in enumerate(TEXTS * 40)).encode()
        self.sweep("--in=jsonl", "--jobs=3", "--progress=plain", given=lines, first=first,
                   leaks=12)  # what belongs to the stacks of threads stays with these
        self.sweep("-0", "--jobs=1", given="\0".join(TEXTS).encode(), first=first)
        for name in "one", "two":
            os.makedirs(os.path.join(self.directory, "crawl", name))
            self.file(f"crawl/{name}/a.txt", TEXT)
        self.sweep("--jobs=1", os.path.join(self.directory, "crawl"), first=first)
        self.sweep("--jobs=1", "--output", os.path.join(self.directory, "out"), self.file("a.jsonl", lines), first=first)

    def test_other_commands(self):
        labelled = self.start(["--in=jsonl"], "".join(record(id=n, text=t) for n, t in enumerate(TEXTS)).encode())[0].stdout
        for style in "table", "csv", "html":
            self.sweep("summary", "--format=" + style, given=labelled, lines=False)
        own = os.path.join(SOURCE, "tests/memory/own")
        out = os.path.join(self.directory, "out.lexicon")
        self.sweep("compile", "lexicon", own, "--output", out, lines=False, output=out)
        self.sweep("lint", os.path.join(own, "events/pelantikan.event"), lines=False)
        path = self.file("a.txt", TEXT)
        self.sweep("explain", path, first=self.idle(), lines=False)


if __name__ == "__main__":
    unittest.main()
