"""kliping summary: what is counted, in each of its three forms.

    test_summary.py DIRECTORY
"""
import collections
import csv
import gzip
import html.parser
import io
import json
import os
import re
import sys
import tarfile
import unittest

from kliping_test import ContractTest, documents, record, run

CORPUS = sys.argv.pop()
VOID = {"meta", "rect", "path", "br"}


def money(number, low, high, currency="IDR", **more):
    return {"id": f"e{number}", "type": "MONEY", "name": "Rp",
            "value": {"currency": currency, "min": low, "max": high, **more},
            "mentions": [{"start": 0, "end": 2, "text": "Rp"}]}


def named(kind, name, mentions=1, links=(), **more):
    return {"id": "e0", "type": kind, "name": name, "links": list(links), **more,
            "mentions": [{"start": 0, "end": 1, "text": "x"}] * mentions}


def event(kind, *amounts, modality="asserted", **more):
    return {"type": kind, "modality": modality, **more,
            "roles": [{"role": "amount", "text": "Rp", "start": 0, "end": 2, "entity": f"e{a}"}
                      for a in amounts]}


def line(entities=(), events=(), date=None):
    fields = {"schema": "kliping/1", "entities": list(entities), "events": list(events)}
    return record(**fields, **({"date": date} if date else {}))


def rows(output, section):
    table = csv.DictReader(io.StringIO(output.decode(), newline=""), strict=True)
    found = [row for row in table if row["section"] == section]
    assert all(None not in row and None not in row.values() for row in found)
    return found


class Page(html.parser.HTMLParser):
    """Well-formed, and nothing in it from elsewhere."""

    def __init__(self, text):
        super().__init__()
        self.open, self.tags, self.text, self.cells = [], collections.Counter(), "", []
        self.feed(text)
        self.close()
        assert not self.open, self.open

    def handle_starttag(self, tag, attributes):
        self.tags[tag] += 1
        names = [name for name, _ in attributes]
        assert len(names) == len(set(names)), attributes
        assert not {"src", "href", "onclick", "onload", "onerror", "style"} & set(names), attributes
        if tag == "td":
            self.cells.append("")
        if tag not in VOID or tag == "rect":
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag == "rect":
            self.open.pop()

    def handle_endtag(self, tag):
        assert self.open and self.open[-1] == tag, (tag, self.open)
        self.open.pop()

    def handle_data(self, data):
        self.text += data
        if "td" in self.open:
            self.cells[-1] += data


class Summary(ContractTest):
    def summary(self, given, *arguments, code=0):
        process = run("summary", *arguments, given=given)
        self.assertEqual(process.returncode, code, process.stderr)
        return process.stdout

    def csv(self, given, section, *arguments, code=0):
        return rows(self.summary(given, "--format=csv", *arguments, code=code), section)

    def page(self, given, *arguments, code=0):
        text = self.summary(given, "--format=html", *arguments, code=code).decode()
        self.assertNotRegex(text, r"https?:|<script|@import|url\(|<link|<img|<iframe")
        return Page(text)


class Counting(Summary):
    def test_events_by_type_and_month(self):
        given = (line(events=[event("mou"), event("mou", modality="planned")], date="2024-02-26") +
                 line(events=[event("mou"), event("audiensi", modality="proposed")], date="2024-03-01") +
                 line(events=[event("audiensi")]))
        found = [(r["event"], r["articles"], r["events"], r["asserted"], r["planned"], r["proposed"])
                 for r in self.csv(given, "event")]
        self.assertEqual(found, [("mou", "2", "3", "2", "1", "0"), ("audiensi", "2", "2", "1", "0", "1")])
        found = [(r["month"], r["event"], r["events"]) for r in self.csv(given, "event_by_month")]
        self.assertEqual(found, [("2024-02", "mou", "2"), ("2024-03", "mou", "1"),
                                 ("2024-03", "audiensi", "1"), ("undated", "audiensi", "1")])
        self.assertEqual([(r["month"], r["articles"]) for r in self.csv(given, "articles")],
                         [("", "3"), ("undated", "1")])

    def test_persons_by_name_and_position(self):
        given = (line([named("PER", "Surya", 3, position="Bupati Asahan"), named("PER", "Budi")]) * 2 +
                 line([named("PER", "Surya", position="Bupati Asahan"),
                       named("PER", "Surya", 2, position="Bupati Asahan")]) +
                 line([named("PER", "Surya")]))
        found = [(r["rank"], r["name"], r["position"], r["articles"], r["mentions"])
                 for r in self.csv(given, "person")]
        self.assertEqual(found, [("1", "Surya", "Bupati Asahan", "3", "9"), ("2", "Budi", "", "2", "2"),
                                 ("3", "Surya", "", "1", "1")])
        self.assertEqual(len(self.csv(given, "person", "--top=2")), 2)

    def test_regions_by_their_link(self):
        link = [{"kb": "kemendagri", "id": "12.09", "name": "Kabupaten Asahan"}]
        given = (line([named("GPE", "Asahan", links=link)]) +
                 line([named("GPE", "Kab. Asahan", links=link), named("GPE", "Jepang"),
                       named("ORG", "KPK"), named("LOC", "Danau Toba")]))
        found = [(r["name"], r["kb"], r["id"], r["articles"]) for r in self.csv(given, "region")]
        self.assertEqual(found, [("Kabupaten Asahan", "kemendagri", "12.09", "2"), ("Jepang", "", "", "1")])
        self.assertEqual([r["name"] for r in self.csv(given, "organisation")], ["KPK"])

    def test_sums_are_exact(self):
        amounts = [9007199254740993, 999999999999999999, 3600000000000000]
        given = "".join(line([money(1, a, a)], [event("alokasi_anggaran", 1)], "2024-02-26") * 3
                        for a in amounts)
        given += line([money(1, 0, 0).copy()], [event("alokasi_anggaran", 1)], "2024-02-26").replace(
            '"min": 0, "max": 0', '"min": 0.1, "max": 1e-1') * 3
        (found,) = self.csv(given, "sum")
        self.assertEqual((found["currency"], found["amounts"]), ("IDR", "12"))
        self.assertEqual(found["sum"], f"{sum(amounts) * 3}.3")
        (by_month,) = self.csv(given, "sum_by_month")
        self.assertEqual((by_month["month"], by_month["sum"]), ("2024-02", found["sum"]))
        grouped = f"{sum(amounts) * 3:,}".replace(",", ".") + ",3"
        self.assertIn(grouped, self.summary(given).decode())
        self.assertIn(grouped, self.page(given).cells)

    def test_what_sums_leave_out(self):
        entities = [money(1, 5, 5), money(2, 7, 7, approx=True), money(3, 5, None), money(4, None, 5),
                    money(5, 5, 6), money(6, 5, 5, per="orang"), money(7, 2, 2, "USD")]
        events = [event("mou", 1, 2, 3, 4, 5, 6, 7), event("mou", 1, 99), event("audiensi", 1)]
        given = line(entities, events)
        found = {(r["event"], r["currency"]): r for r in self.csv(given, "sum")}
        self.assertEqual(set(found), {("mou", "IDR"), ("mou", "USD"), ("audiensi", "IDR")})
        columns = ("amounts", "sum", "approximate_amounts", "approximate_sum", "ranges", "rates")
        self.assertEqual([found["mou", "IDR"][c] for c in columns], ["1", "5", "1", "7", "3", "1"])
        self.assertEqual([found["mou", "USD"][c] for c in columns], ["1", "2", "0", "0", "0", "0"])
        self.assertEqual([r["unread"] for r in self.csv(given, "event")], ["1", "0"])

    def test_the_corpus_against_a_count_of_our_own(self):
        articles = []
        for name in sorted(os.listdir(CORPUS)):
            if name.endswith(".txt"):
                with open(os.path.join(CORPUS, name), encoding="utf-8") as file:
                    articles += re.split(r"^@@ .*\n", file.read(), flags=re.M)
        stream = "".join(record(text=a, date=f"2024-{i % 12 + 1:02}-05") for i, a in enumerate(articles))
        output = run("--in=jsonl", "--compact", given=stream).stdout
        months, persons = collections.Counter(), collections.Counter()
        for document in documents(output):
            months.update((document["date"][:7], e["type"]) for e in document["events"])
            persons.update({(e["name"], e.get("position", "")) for e in document["entities"]
                            if e["type"] == "PER"})
        self.assertGreater(len(months), 10)
        found = self.csv(output, "event_by_month")
        self.assertEqual({(r["month"], r["event"]): int(r["events"]) for r in found}, months)
        found = self.csv(output, "person", "--top=100000")
        self.assertEqual({(r["name"], r["position"]): int(r["articles"]) for r in found}, persons)
        self.assertGreater(self.page(output).tags["rect"], 40)
        with_others = self.csv(output, "person", "--most-names=100", "--top=5")
        self.assertEqual(len(with_others), 5)


class Forms(Summary):
    def test_hostile_names(self):
        names = ["<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "a,b\"c\"", "&lt;",
                 "=cmd|' /C calc'!A0", "\u202eabc\u2066", "\x1b[31mred\x00", "baris\nbaru\r", "<" * 3000,
                 "東京" * 300, "\ud800", "</style>", "</title>"]
        given = "".join(line([named("PER", n, position=n), named("ORG", n), money(1, 5, 5),
                              named("GPE", n, links=[{"kb": n, "id": n, "name": n}])],
                             [event(n, 1)], date) for n in names for date in ("2024-01-01", "2024-02-01"))
        given = "".join(json.dumps(json.loads(l)) + "\n" for l in given.splitlines())
        page = self.page(given, "--top=100")
        self.assertEqual(page.tags["script"] + page.tags["img"], 0)
        self.assertIn("<script>alert(1)</script>", page.text)
        self.assertIn("red", page.text)
        for output in (self.summary(given), self.summary(given, "--format=csv"), page.text.encode()):
            self.assertNotRegex(output.decode(), "[\x00-\x09\x0b-\x1f\u202a-\u202e\u2066-\u2069]")
        found = self.csv(given, "person", "--top=100")
        self.assertEqual(len(found), len(names))
        self.assertIn("a,b\"c\"", [r["name"] for r in found])
        self.assertIn("'" + names[4], [r["name"] for r in found])
        self.assertIn("baris baru", [r["name"] for r in found])
        self.assertLessEqual(max(len(r["name"].encode()) for r in found), 400)

    def test_nothing_at_all(self):
        for given in ("", "\n\n", record(schema="kliping/1", id="a", error="broken")):
            failed = "1" if given.strip() else "0"
            self.assertEqual([r["articles"] for r in self.csv(given, "articles_failed")], [failed])
            self.assertEqual([r["articles"] for r in self.csv(given, "articles")], ["0", "0"])
            self.assertTrue(self.summary(given).startswith(b"0 articles"))
            self.assertEqual(self.page(given).tags["section"], 5)

    def test_all_times(self):
        for dates in (["2024-02-01"], ["0001-01-01", "9999-12-31"],
                      [f"{year}-07-01" for year in range(1900, 2024)],
                      [f"2023-{month:02}-01" for month in range(1, 13)] * 5 + ["1970-01-01"]):
            page = self.page("".join(line(events=[event("mou")], date=d) for d in dates))
            self.assertLessEqual(page.tags["rect"], 60)
        self.assertIn("Jan 2023", page.text)
        self.assertIn("What was before Jan 2023", page.text)

    def test_many_types(self):
        page = self.page(line(events=[event(f"t{i}") for i in range(300)], date="2024-01-01") +
                         line(events=[event("t1")], date="2024-02-01"))
        self.assertLessEqual(page.tags["figure"], 12)

    def test_forms_do_not_depend_on_the_order_of_lines(self):
        lines = [line([named("PER", f"N{i % 7}"), money(1, i, i)], [event(f"t{i % 3}", 1)],
                      f"2024-0{i % 9 + 1}-01") for i in range(60)]
        for form in ("table", "csv", "html"):
            self.assertEqual(self.summary("".join(lines), "--format", form),
                             self.summary("".join(reversed(lines)), "--format", form))


class Streams(Summary):
    def test_bad_lines_are_named_and_the_others_counted(self):
        good = line([named("PER", "Surya")])
        given = good + "nonsense\n" + good + '{"schema":"other"}\n{\n' + good[:-3]
        process = run("summary", "--format=csv", given=given)
        self.assertEqual(process.returncode, 1)
        self.assert_complaints(process, "-:2: ", "-:4: ", "--compact", "-:6: ")
        self.assertEqual([r["articles"] for r in rows(process.stdout, "person")], ["2"])

    def test_files(self):
        good = line([named("PER", "Surya")])
        a, b = self.file("a.jsonl", good), self.file("b.jsonl", good * 2)
        process = run("summary", a, "-", os.path.join(self.directory, "missing"), b, "--format=csv",
                      given=good)
        self.assertEqual(process.returncode, 1)
        self.assert_complaints(process, "missing")
        self.assertEqual([r["articles"] for r in rows(process.stdout, "person")], ["4"])
        for none in (os.path.join(self.directory, "missing"), self.directory):
            process = run("summary", none)
            self.assertEqual((process.returncode, process.stdout), (3, b""))

    def test_compressed_input(self):
        good = line([named("PER", "Surya")]) * 3
        packed = gzip.compress(good.encode())
        self.assertEqual([r["articles"] for r in self.csv(packed, "person")], ["3"])
        path = os.path.join(self.directory, "labels.tar")
        with tarfile.open(path, "w") as archive:
            archive.add(self.file("a.jsonl", good), "a.jsonl")
            archive.add(self.file("b.jsonl", good + "x\n"), "b.jsonl")
        process = run("summary", "--format=csv", path)
        self.assertEqual(process.returncode, 1)
        self.assert_complaints(process, "labels.tar/b.jsonl:4: ")
        self.assertEqual([r["articles"] for r in rows(process.stdout, "person")], ["6"])
        process = run("summary", given=packed[:-10])
        self.assertEqual(process.returncode, 1)
        self.assertEqual(len(process.stderr.splitlines()), 1, process.stderr)

    def test_output(self):
        path = os.path.join(self.directory, "page.html")
        self.assertEqual(self.summary(line(), "--format=html", "--output", path), b"")
        with open(path, encoding="utf-8") as file:
            Page(file.read())
        for path in (os.path.join(self.directory, "no", "page.html"), "/dev/full"):
            self.summary(line(), "--output", path, code=5)

    def test_long_lines_fail_alone(self):
        long = line([named("PER", "x" * 5000)])
        process = run("summary", "--format=csv", "--max-record=2K", given=long + line())
        self.assertEqual(process.returncode, 1)
        self.assert_complaints(process, "-:1: ")
        self.assertEqual(rows(process.stdout, "articles")[0]["articles"], "1")

    def test_wrong_usage(self):
        for wrong in (["--format=pdf"], ["--top=0"], ["--top=x"], ["--most-names=1"], ["--nonsense"],
                      ["--output"], ["--max-record=9999G"]):
            process = run("summary", *wrong)
            self.assertEqual((process.returncode, process.stdout), (2, b""), wrong)
            self.assertIn(b"--help", process.stderr)
        self.assertIn(b"Usage: kliping summary", self.summary("", "--help"))


if __name__ == "__main__":
    unittest.main()
