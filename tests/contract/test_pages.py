"""Pages of many shapes: the article is found on each, and what the page says about it.

    test_pages.py DIRECTORY     holds NAME.html and NAME.txt: title, date, publisher, author, then the article
"""
import collections
import os
import re
import sys
import unittest

from kliping_test import ContractTest, documents, run

DIRECTORY = sys.argv.pop()


def words(text):
    return collections.Counter(re.findall(r"\w+", text.lower()))


def f1(found, expected):
    common = sum((found & expected).values())
    return 2 * common / (sum(found.values()) + sum(expected.values()))


class Pages(ContractTest):
    def test_the_article_is_found(self):
        names = sorted(name[:-5] for name in os.listdir(DIRECTORY) if name.endswith(".html"))
        self.assertGreaterEqual(len(names), 20)
        for name in names:
            with self.subTest(name):
                with open(os.path.join(DIRECTORY, name + ".txt"), encoding="utf-8") as file:
                    head, text = file.read().split("\n\n", 1)
                process = run("--text", os.path.join(DIRECTORY, name + ".html"))
                self.assertEqual((process.returncode, process.stderr), (0, b""))
                (document,) = documents(process.stdout)
                self.assert_spans_are_slices(document, document["text"], document["title"])
                self.assertGreaterEqual(f1(words(document["text"]), words(text)), 0.95, document["text"])
                self.assertEqual(document["id"], name + ".html")
                for line in head.splitlines():
                    key, value = line.split(": ", 1)
                    self.assertEqual(document.get(key), value, key)

    def test_markup_within_structured_data_is_read_as_such(self):
        page = """<html><head><script type="application/ld+json">{"@type": "NewsArticle",
            "headline": "Bupati &amp; BPJS <b>Teken</b> MoU", "publisher": {"name": "Kabar &quot;Laut&quot;"},
            "articleBody": "<p>Pemkab Asahan &amp; BPJS meneken MoU.</p><p>Nilainya Rp 2 miliar.</p>"}
            </script></head><body><p>x</p></body></html>"""
        (document,) = documents(run("--text", given=page).stdout)
        self.assertEqual((document["title"], document["publisher"]), ("Bupati & BPJS Teken MoU", 'Kabar "Laut"'))
        self.assertEqual(document["text"], "Pemkab Asahan & BPJS meneken MoU.\nNilainya Rp 2 miliar.")

    def test_paragraphs_stand_on_lines_of_their_own(self):
        process = run("--text", os.path.join(DIRECTORY, "wordpress-default.html"))
        self.assertEqual(len(documents(process.stdout)[0]["text"].split("\n")), 6)

    def test_a_page_without_an_article_is_a_record(self):
        for page in ("<html></html>", "<!DOCTYPE html>", "<html><body>Hanya ini.</body></html>"):
            process = run("--text", given=page)
            self.assertEqual(process.returncode, 0)
            (document,) = documents(process.stdout)
            self.assertEqual(document["text"], "Hanya ini." if "Hanya" in page else "")

    def test_of_a_page_that_takes_memory_beyond_all_pages_the_rest_is_not_read(self):
        article = "<article><h1>Bupati Teken MoU</h1>" + "<p>Bupati Asahan meneken MoU dengan BPJS.</p>" * 20
        for before, is_read in (("<a b=c d=e>" * 200000, False), ("<p>Pasar ramai.</p>" * 40000, True)):
            (document,) = documents(run("--in=html", "--text", given=before + article).stdout)
            self.assertEqual("meneken MoU" in document["text"], is_read)


if __name__ == "__main__":
    unittest.main()
