"""Containers: what a crawler leaves behind, read without a script before it; broken ones fail alone."""
import bz2
import csv
import gzip
import html
import io
import json
import lzma
import os
import random
import shutil
import subprocess
import tarfile
import unittest
import zipfile

from kliping_test import ContractTest, documents, record, run

PLACES = ("Asahan", "Medan", "Bantul", "Sleman", "Kupang")
TEXT = "Asahan - Bupati Asahan Surya menerima audiensi BPJS Ketenagakerjaan, Senin (26/2/2024).\n"


def article(number):
    place = PLACES[number % len(PLACES)]
    return (f"{place} - Wali Kota {place} menyerahkan bantuan Rp {number + 1} miliar, Senin (26/2/2024).\n"
            f"\"Dana itu untuk {number + 2} sekolah; semua siap,\" kata Surya, Kepala Dinas Pendidikan {place}.\n")


ARTICLES = [article(number) for number in range(60)]


def said(process):
    """What the articles say, whatever they are called."""
    found = documents(process.stdout)
    return [{key: value for key, value in d.items() if key not in ("id", "tool", "url")} for d in found]


def tar(members, mode="w"):
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode=mode) as archive:
        for name, content in members:
            member = tarfile.TarInfo(name)
            member.size = len(content)
            archive.addfile(member, io.BytesIO(content))
    return out.getvalue()


def zipped(members):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members:
            archive.writestr(name, content)
    return out.getvalue()


def table(rows, **style):
    out = io.StringIO(newline="")
    csv.writer(out, **style).writerows(rows)
    return out.getvalue().encode()


def warc_record(kind, uri, content, content_type, length=None):
    head = (f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {uri}\r\nContent-Type: {content_type}\r\n"
            f"Content-Length: {len(content) if length is None else length}\r\n\r\n")
    return head.encode() + content + b"\r\n\r\n"


def answer(content, *fields, status="200 OK", content_type="text/html; charset=utf-8"):
    return "\r\n".join([f"HTTP/1.1 {status}", f"Content-Type: {content_type}", *fields, "", ""]).encode() + content


def page(text):
    lines = "".join(f"<p>{line}</p>\n" for line in html.escape(text).splitlines())
    return (f"<!DOCTYPE html><html><head><title>Situs</title></head><body><nav><a href=/>Beranda</a></nav>"
            f"<article><div class=\"entry-content\">{lines}</div></article></body></html>").encode()


def web_archive(texts):
    out = [warc_record("warcinfo", "", b"software: x\r\n", "application/warc-fields")]
    for number, text in enumerate(texts):
        uri = f"https://contoh.id/{number}"
        out.append(warc_record("request", uri, b"GET / HTTP/1.1\r\n\r\n", "application/http"))
        out.append(warc_record("response", uri, answer(page(text)), "application/http; msgtype=response"))
    return out


MEMBERS = [(f"{number // 10}/{number:03}.txt", text.encode()) for number, text in enumerate(ARTICLES)]
LINES = "".join(record(id=number, text=text) for number, text in enumerate(ARTICLES)).encode()
ROWS = [("id", "isi")] + list(enumerate(ARTICLES))


class Containers(ContractTest):
    @classmethod
    def setUpClass(cls):
        cls.expected = said(run("--in=jsonl", given=LINES))
        assert len(cls.expected) == len(ARTICLES) and all(d["entities"] for d in cls.expected)

    def assert_all(self, process):
        self.assertEqual((process.returncode, process.stderr), (0, b""))
        self.assertEqual(said(process), self.expected)

    def assert_all_of(self, name, content, *arguments):
        """As a named file, from standard input, and in several threads."""
        path = self.file(name, content)
        self.assert_all(run(*arguments, path))
        self.assert_all(run(*arguments, "--jobs=1", path))

    def test_compressed_streams(self):
        for name, content in (("a.jsonl.gz", gzip.compress(LINES)), ("a.bz2", bz2.compress(LINES)),
                              ("a.jsonl.xz", lzma.compress(LINES)), ("a.jsonl", LINES)):
            self.assert_all_of(name, content)
            self.assert_all(run("--in=jsonl", given=content))
            self.assert_all(run(given=content))
        half = LINES.index(b"\n", len(LINES) // 2) + 1
        two = gzip.compress(LINES[:half]) + gzip.compress(LINES[half:])
        self.assert_all_of("two.jsonl.gz", two)

    @unittest.skipUnless(shutil.which("zstd"), "zstd is not there to compress with")
    def test_zstd(self):
        content = subprocess.run(["zstd", "-c"], input=LINES, capture_output=True, check=True).stdout
        self.assert_all_of("a.jsonl.zst", content)

    def test_archives_of_articles(self):
        for mode in ("w", "w:gz", "w:bz2", "w:xz"):
            self.assert_all_of("a.tar", tar(MEMBERS, mode))
        self.assert_all_of("a.zip", zipped(MEMBERS))
        (first, *_) = documents(run(self.file("a.tar.gz", tar(MEMBERS, "w:gz"))).stdout)
        self.assertEqual(first["id"], "0/000.txt")

    def test_names_in_any_script_whatever_the_locale(self):
        name = "berita/café – 日.txt"
        members = [(name, b"Bupati Surya meneken MoU.")]
        for kind, content in (("a.tar", tar(members)), ("a.zip", zipped(members))):
            path = self.file(kind, content)
            for locale in ("C", "C.UTF-8", "id_ID.ISO-8859-1"):
                found = documents(run(path, env={**os.environ, "LC_ALL": locale}).stdout)
                self.assertEqual([document["id"] for document in found], [name], (kind, locale))

    def test_archives_of_streams(self):
        half = LINES.index(b"\n", len(LINES) // 2) + 1
        members = [("a.jsonl", LINES[:half]), ("b.jsonl.gz", gzip.compress(LINES[half:]))]
        self.assert_all_of("a.tar.gz", tar(members, "w:gz"))
        self.assert_all_of("a.zip", zipped(members))

    def test_directories_are_walked_in_order(self):
        for name, content in reversed(MEMBERS):
            os.makedirs(os.path.join(self.directory, "crawl", os.path.dirname(name)), exist_ok=True)
            self.file(os.path.join("crawl", name), content)
        self.file("crawl/.hidden", "nothing")
        self.file("crawl/logo.png", b"\x89PNG")
        os.symlink("..", os.path.join(self.directory, "crawl", "loop"))
        crawl = os.path.join(self.directory, "crawl")
        for path in (crawl, crawl + "/"):
            process = run(path)
            self.assert_all(process)
            self.assertEqual([d["id"] for d in documents(process.stdout)], [m[0] for m in MEMBERS])

    def test_the_size_of_a_directory_is_that_of_all_in_it(self):
        for name in ("crawl/a.txt", "crawl/deep/er/b.txt", "crawl/deep/c.txt", "crawl/deep/d.png", "crawl/.e"):
            os.makedirs(os.path.join(self.directory, os.path.dirname(name)), exist_ok=True)
            self.file(name, "Isi berita. " * 20000)
        process = run("--progress=plain", "--output", os.path.join(self.directory, "out"),
                      os.path.join(self.directory, "crawl"))
        self.assertEqual(process.returncode, 0)
        self.assertIn(b"3 articles, 0 failed", process.stderr)
        self.assertIn(b"0.7 of 0.7 MB", process.stderr)

    def test_directories_in_directories_in_directories(self):
        deep = os.path.join(self.directory, "crawl", *["d"] * 70)
        os.makedirs(deep)
        self.file("crawl/first.txt", "Isi.")
        self.file(os.path.join(deep, "last.txt"), "Isi.")
        process = run("--progress=plain", os.path.join(self.directory, "crawl"))
        self.assertEqual(process.returncode, 1)
        self.assertEqual([d["id"] for d in documents(process.stdout)], ["first.txt"])
        self.assertIn(b"directories within directories, too deeply", process.stderr)

    def test_an_empty_directory_or_archive_has_nothing(self):
        empty = os.path.join(self.directory, "empty")
        os.mkdir(empty)
        for path in (empty, self.file("a.tar.gz", tar([], "w:gz")), self.file("a.zip", zipped([])),
                     self.file("a.jsonl.gz", gzip.compress(b""))):
            process = run(path)
            self.assertEqual((process.returncode, process.stdout, process.stderr), (0, b"", b""), path)

    def test_tables(self):
        for style in ({}, {"delimiter": ";"}, {"delimiter": "\t"}, {"delimiter": "|"},
                      {"quoting": csv.QUOTE_ALL}, {"lineterminator": "\n"}):
            self.assert_all_of("a.csv", table(ROWS, **style))
            self.assert_all(run("--in=csv", given=b"\xef\xbb\xbf" + table(ROWS, **style)))
        ids = [d["id"] for d in documents(run(self.file("a.csv", table(ROWS))).stdout)]
        self.assertEqual(ids, [str(number) for number, _ in enumerate(ARTICLES)])

    def test_rows_are_named_by_their_lines(self):
        rows = [("judul", "isi"), ("a", "satu\ndua\n"), ("b", "\"tiga\""), ("c", "")]
        path = self.file("a.csv", table(rows))
        found = documents(run("--text", path).stdout)
        self.assertEqual([d["id"] for d in found], [f"{path}:{line}" for line in (2, 5, 6)])
        self.assertEqual([d["text"] for d in found], ["satu\ndua\n", "\"tiga\"", ""])
        self.assertEqual([d["title"] for d in found], ["a", "b", "c"])

    def test_rows_at_the_ends_of_what_is_read_at_once(self):
        rows = [("text",)] + [("x" * size + "\"\r\n,\"",) for size in (262100, *range(262120, 262160), 5)]
        found = documents(run("--in=csv", "--text", given=table(rows)).stdout)
        self.assertEqual([d["text"] for d in found], [row[0] for row in rows[1:]])

    def test_json_in_any_dress(self):
        objects = [{"id": number, "text": text, "more": {"a": ["]", "}", "\\\""]}}
                   for number, text in enumerate(ARTICLES)]
        for content in (json.dumps(objects), json.dumps(objects, indent=2), json.dumps(objects)[1:-1],
                        "".join(json.dumps(o, indent=1) for o in objects), LINES.decode()):
            self.assert_all_of("a.json", content)

    def test_articles_between_nul(self):
        for content in ("\0".join(ARTICLES), "\0".join(ARTICLES) + "\0"):
            self.assert_all(run("-0", given=content))
        self.assertEqual([d["id"] for d in documents(run("-0", given="a\0\0b").stdout)],
                         ["-:1", "-:2", "-:3"])

    def pages_expected(self):
        """Of pages, the line that ends the text is not kept."""
        given = "".join(record(id=n, text=text.rstrip("\n"), title="Situs") for n, text in enumerate(ARTICLES))
        return said(run("--in=jsonl", given=given))

    def test_web_archives(self):
        expected = self.pages_expected()
        records = web_archive(ARTICLES)
        for name, content in (("a.warc", b"".join(records)),
                              ("a.warc.gz", b"".join(map(gzip.compress, records))), ("a", b"".join(records))):
            process = run(self.file(name, content))
            self.assertEqual((process.returncode, process.stderr), (0, b""))
            self.assertEqual(said(process), expected)
            found = documents(process.stdout)
            self.assertEqual([d["id"] for d in found], [f"https://contoh.id/{n}" for n in range(len(ARTICLES))])
            self.assertTrue(all(d["url"] == d["id"] for d in found))

    def test_plain_text_in_web_archives(self):
        records = [warc_record("conversion", f"urn:{n}", text.encode(), "text/plain")
                   for n, text in enumerate(ARTICLES)]
        self.assert_all_of("a.warc.wet.gz", gzip.compress(b"".join(records)))

    def test_codings_of_web_archives(self):
        content = page(ARTICLES[0])
        chunks = b"".join(b"%x\r\n%s\r\n" % (len(content[i:i + 100]), content[i:i + 100])
                          for i in range(0, len(content), 100)) + b"0\r\n\r\n"
        answers = [answer(content), answer(chunks, "Transfer-Encoding: chunked"),
                   answer(gzip.compress(content), "Content-Encoding: gzip"),
                   answer(content, "Content-Encoding: gzip"),
                   answer(content, "Transfer-Encoding: chunked"),
                   answer(b"", status="404 Not Found"), answer(b"\x89PNG", content_type="image/png")]
        archive = b"".join(warc_record("response", "http://x", a, "application/http") for a in answers)
        process = run("--in=warc", given=archive)
        self.assertEqual((process.returncode, process.stderr), (0, b""))
        self.assertEqual(said(process), self.pages_expected()[:1] * 5)
        coded = warc_record("response", "http://x", answer(b"\x0b\x02", "Content-Encoding: br"), "application/http")
        process = run("--in=warc", given=coded + archive)
        self.assertEqual((process.returncode, len(documents(process.stdout))), (1, 6))
        self.assert_complaints(process, "-:1: its Content-Encoding")

    def test_feeds(self):
        items = "".join(f"<item><title>Situs</title><link>https://contoh.id/{n}</link><guid>g{n}</guid>"
                        f"<description>ringkasan</description><pubDate>Mon, 26 Feb 2024 10:00:00 +0700</pubDate>"
                        f"<content:encoded><![CDATA[{page(text).decode().split('<article>')[1].split('</article>')[0]}]]>"
                        f"</content:encoded></item>" for n, text in enumerate(ARTICLES))
        rss = ('<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" '
               'xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Situs</title>'
               f"{items}</channel></rss>")
        expected = [{**d, "date": "2024-02-26"} for d in self.pages_expected()]
        for process in (run("--date=2024-02-26", self.file("feed.xml", rss)), run(given=rss)):
            self.assertEqual((process.returncode, process.stderr), (0, b""))
            found = documents(process.stdout)
            self.assertEqual([d["entities"] for d in said(process)], [d["entities"] for d in expected])
            self.assertEqual([d["id"] for d in found], [f"g{n}" for n in range(len(ARTICLES))])
            self.assertEqual({d["date"] for d in found}, {"2024-02-26"})
            self.assertEqual(found[3]["url"], "https://contoh.id/3")

    def test_atom(self):
        atom = ('<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>i1</id><title>Judul</title>'
                '<link href="https://contoh.id/1"/><published>2024-02-26T10:00:00Z</published>'
                f'<content type="html">{html.escape(page(TEXT).decode())}</content></entry>'
                '<entry><id>i2</id><title>Dua</title><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">'
                '<p>Bupati Asahan Surya siap.</p><p>Dana Rp 2 miliar.</p></div></content></entry></feed>')
        found = documents(run("--text", given=atom).stdout)
        self.assertEqual([(d["id"], d["title"]) for d in found], [("i1", "Judul"), ("i2", "Dua")])
        self.assertEqual((found[0]["text"], found[0]["date"], found[0]["url"]),
                         (TEXT.rstrip(), "2024-02-26", "https://contoh.id/1"))
        self.assertEqual(found[1]["text"], "Bupati Asahan Surya siap.\nDana Rp 2 miliar.")

    def test_pages_in_records(self):
        given = record(id=1, html=page(TEXT).decode(), url="http://x") + record(id=2, text="a", html="<p>b")
        found = documents(run("--in=jsonl", "--text", given=given).stdout)
        self.assertEqual([d["text"] for d in found], [TEXT.rstrip(), "a"])

    def test_names_that_crawlers_give(self):
        for names in (("maintext", "date_publish", "title"), ("text", "date", "title"),
                      ("isi", "tanggal", "judul"), ("articleBody", "datePublished", "headline"),
                      ("text", "publish_date", "title"), ("body", "published_at", "headline"),
                      ("content", "pubDate", "title"), ("article_text", "timestamp", "title")):
            text, date, title = names
            given = {"url": "http://x.id/1", text: TEXT, date: "2024-02-26 10:00:00", title: "Judul"}
            (document,) = documents(run("--in=jsonl", given=record(**given)).stdout)
            self.assertEqual((document["title"], document["date"], document["url"]),
                             ("Judul", "2024-02-26", "http://x.id/1"))
            (document,) = documents(run("--in=csv", given=table([given.keys(), given.values()])).stdout)
            self.assertEqual((document["title"], document["date"]), ("Judul", "2024-02-26"))
        (document,) = documents(run("--in=jsonl", "--text", given=record(text=None, maintext="a")).stdout)
        self.assertEqual(document["text"], "a")

    def test_dates_that_crawlers_write(self):
        dates = ("2024-02-26", "2024-02-26T10:00:00+07:00", "2024/02/26", "20240226", "26/02/2024",
                 "02/26/2024", "26-02-2024", "26.2.2024 10:15", "Senin, 26 Februari 2024 | 10:15 WIB",
                 "26 Feb 2024", "Mon, 26 Feb 2024 10:15:00 +0700", "February 26, 2024",
                 "Feb 26, 2024, 10:15 AM", "1708912345", "1708912345000", " 2024-02-26 ")
        given = "".join(record(text="a", date=date) for date in dates)
        for date, document in zip(dates, documents(run("--in=jsonl", given=given).stdout), strict=True):
            self.assertEqual((document.get("date"), document["warnings"]), ("2024-02-26", []), date)
        (document,) = documents(run("--in=jsonl", given='{"text":"a","date":1708912345}').stdout)
        self.assertEqual(document["date"], "2024-02-26")
        for date in ("30/02/2024", "2024-13-01", "besok", "5", "99/99/9999", "Februari 2024"):
            (document,) = documents(run("--in=jsonl", given=record(text="a", date=date)).stdout)
            self.assertNotIn("date", document)
            self.assertEqual(len(document["warnings"]), 1, date)

    def test_an_article_stays_an_article(self):
        for text in ("{\"ini\" bukan rekaman", "[1] Catatan", "<3 Medan", "a,b,c\n1,2,3\n", "PK dan BZ",
                     "BZhone", "BZh9 lama sekali", "WARCraft", "{\"a\":1}\n", "(\u00b5", "\x1f", "BZ"):
            process = run(given=text)
            self.assertEqual((process.returncode, len(documents(process.stdout))), (0, 1), text)


class Broken(ContractTest):
    """Each with one clear error; what follows is read."""

    def setUp(self):
        super().setUp()
        self.good = self.file("good.txt", TEXT)

    def fails_alone(self, path, *reasons, lines=0):
        process = run(path, self.good)
        self.assertEqual(process.returncode, 1, process.stderr)
        self.assert_complaints(process, *reasons)
        found = documents(process.stdout)
        self.assertEqual(found[-1]["id"], "good.txt")
        self.assertEqual(len(found), lines + 1)

    def test_truncated_compression(self):
        noise = random.Random(1)
        lines = "".join(record(text=f"{noise.random()}") for _ in range(2000)).encode()
        whole = gzip.compress(lines)
        for name, content in (("a.jsonl.gz", whole), ("a.tar.gz", tar([("a.jsonl", lines)], "w:gz"))):
            path = self.file(name, content[:len(content) // 2])
            process = run(path, self.good)
            self.assertEqual(process.returncode, 1)
            self.assertEqual(documents(process.stdout)[-1]["id"], "good.txt")
            complaints = process.stderr.decode().splitlines()
            self.assertIn(name, complaints[-1])
            self.assertIn("truncated", complaints[-1])
            # The line that the end cuts in two is not there to be read.
            self.assertEqual(len(complaints), 1)

    def test_bytes_that_are_not_what_they_begin_as(self):
        for magic in (b"\x1f\x8b\x08\x00", b"\x28\xb5\x2f\xfd", b"\xfd7zXZ\0", b"PK\x03\x04"):
            self.fails_alone(self.file("a.bin", magic + b"\xfe" * 600), "a.bin: ")

    def test_a_truncated_archive(self):
        whole = tar([("a.txt", b"a" * 3000), ("b.txt", b"b" * 3000)])
        process = run(self.file("a.tar", whole[:5000]), self.good)
        self.assertEqual(process.returncode, 1)
        self.assertEqual([d["id"] for d in documents(process.stdout)], ["a.txt", "good.txt"])
        self.assert_complaints(process, "a.tar:b.txt: ")

    def test_a_path_that_leads_out(self):
        for name in ("../evil.txt", "/etc/evil.txt", "a/../../evil.txt", ".."):
            path = self.file("a.tar", tar([(name, b"a"), ("b.txt", b"b")]))
            self.fails_alone(path, "leads out of the archive", lines=1)
        self.fails_alone(self.file("a.zip", zipped([("../evil.txt", b"a")])), "leads out")
        names = sorted(os.listdir(self.directory))
        self.assertEqual(names, ["a.tar", "a.zip", "good.txt"])

    def test_links_and_devices_are_left_alone(self):
        out = io.BytesIO()
        with tarfile.open(fileobj=out, mode="w") as archive:
            for kind in (tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.FIFOTYPE, tarfile.CHRTYPE,
                         tarfile.DIRTYPE):
                member = tarfile.TarInfo(f"member{kind}")
                member.type, member.linkname = kind, "/etc/passwd"
                archive.addfile(member)
        process = run(self.file("a.tar", out.getvalue()))
        self.assertEqual((process.returncode, process.stdout, process.stderr), (0, b"", b""))

    def test_what_expands_without_end(self):
        zeros = gzip.compress(b"0" * (64 << 20))
        bomb = self.file("bomb.txt.gz", zeros)
        self.fails_alone(bomb, "larger than the limit")
        self.fails_alone(self.file("bomb.zip", zipped([("a.txt", b"0" * (64 << 20))])), "larger than the limit")
        self.fails_alone(self.file("bomb.jsonl.gz", zeros * 6), "times its size")

    def test_archives_in_archives_in_archives(self):
        content = b"a"
        for _ in range(8):
            content = tar([("a.tar", content)])
        self.fails_alone(self.file("a.tar", content), "too deeply")

    def test_web_archives_with_wrong_lengths(self):
        good = warc_record("response", "http://x", answer(page(TEXT)), "application/http")
        for length, reason in ((5, "its length is wrong"), (1 << 50, "the file ends before")):
            broken = warc_record("response", "http://y", answer(page(TEXT)), "application/http", length)
            self.fails_alone(self.file("a.warc", good + broken + good), reason, lines=1)
        for broken, reason in ((good[:-100], "the file ends before"), (b"WARC/1.0\r\n", "no end"),
                               (b"WARC/1.0\r\nWARC-Type: response\r\n\r\n", "no length"),
                               (b"WARC/1.0\r\nContent-Length: 1x\r\n\r\n", "no length")):
            process = run(self.file("a.warc", good + broken), self.good)
            self.assertEqual((process.returncode, len(documents(process.stdout))), (1, 2))
            self.assert_complaints(process, "a.warc: record 2: ")
            self.assertIn(reason, process.stderr.decode())
        process = run("--max-record=500", "--in=warc", given=good.replace(b"</body>", b" " * 1000))
        self.assertEqual(process.returncode, 1)

    def test_broken_feeds(self):
        items = "<rss><channel><item><title>a</title><description>b</description></item>"
        self.fails_alone(self.file("a.rss", items + "<item><title>"), "a.rss: line 1: ", lines=1)
        self.fails_alone(self.file("a.rss", items + "</rss>"), "a.rss: line 1: ")
        bomb = "".join(f'<!ENTITY e{n + 1} "{f"&e{n};" * 10}">' for n in range(12))
        self.fails_alone(self.file("a.rss", f'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e0 "ha">{bomb}]>'
                                   "<rss><item><description>&e12;</description></item><item></rss>"), "a.rss: ")

    def test_hostile_pages(self):
        for content in (b"<div>" * 200000, b"<a " + b" ".join(b"a%d" % n for n in range(200000)) + b">x",
                        b"<b>" * 300 + b"</i>" * 300000, b"<!--" * 200000, b"<p " * 300000, b"&amp;" * 300000,
                        b"<script type=application/ld+json>" + b"[" * 200000, b"<p>" * 300000,
                        b"<table><td>" * 100000, b"<" * 500000, b"\0<p>a\0b</p>", b"<p>\xff\xfe</p>"):
            process = run("--in=html", given=content)
            self.assertEqual((process.returncode, len(documents(process.stdout))), (0, 1), content[:20])

    def test_an_open_quotation_mark(self):
        path = self.file("a.csv", "id,text\n1,satu\n2,\"dua\n3,tiga\n")
        self.fails_alone(path, "a.csv:3: a quotation mark in this row is never closed", lines=2)

    def test_rows_that_do_not_fit(self):
        self.fails_alone(self.file("a.csv", "id,text\n1,a,b\n2,b\n"), "a.csv:2: ", lines=2)
        self.fails_alone(self.file("a.csv", "id,text\n1\n2,b\n"), 'a.csv:2: "text" is missing', lines=2)
        self.fails_alone(self.file("a.csv", "id,number\n1,a\n"), "no column")
        self.fails_alone(self.file("a.csv", "," * 2000 + "\n1,a\n"), "too many columns")

    def test_json_that_ends_too_early(self):
        self.fails_alone(self.file("a.json", '[{"id":1,"text":"a"},{"id":2,"text":"b'), "a.json:2: ", lines=2)
        for content in ('[{"id":1,"text":"a"}', '[{"id":1,"text":"a"},\n'):
            self.fails_alone(self.file("a.json", content), "ends before its list", lines=1)
        self.fails_alone(self.file("a.json", '[1,{"id":2,"text":"b"}]'), "not a JSON object", lines=2)

    def test_limits_hold_in_every_container(self):
        long, fits = "a" * 3000, "b"
        rows = self.file("a.csv", table([("text",), (long,), (fits,)]))
        objects = self.file("a.json", json.dumps([{"id": "x", "text": long}, {"text": fits}]))
        members = self.file("a.tar", tar([("a.txt", long.encode()), ("b.txt", fits.encode())]))
        for path, lines in ((rows, 2), (objects, 2), (members, 1)):
            process = run("--max-record=1000", path)
            self.assertEqual((process.returncode, len(documents(process.stdout))), (1, lines))
            self.assertIn(b"larger than the limit", process.stderr)


if __name__ == "__main__":
    unittest.main()
