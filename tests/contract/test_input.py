"""What comes in and how it ends: files, streams, broken records, limits, exit codes 0, 1 and 3."""
import json
import os
import select
import subprocess
import time
import unittest

from kliping_test import PROGRAM, ContractTest, documents, record, run

ARTICLE = "Asahan - Bupati Asahan Surya menerima audiensi BPJS Ketenagakerjaan, Senin (26/2/2024).\n"


class Articles(ContractTest):
    def test_standard_input_is_one_article(self):
        process = run(given=ARTICLE + "\n" + ARTICLE)
        self.assertEqual(process.returncode, 0)
        (document,) = documents(process.stdout)
        self.assertEqual(document["id"], "-")
        self.assertEqual(process.stderr, b"")

    def test_files_come_out_in_order_under_their_base_names(self):
        names = [f"{i}.txt" for i in (3, 1, 2)]
        paths = [self.file(name, ARTICLE) for name in names]
        process = run(*paths)
        self.assertEqual(process.returncode, 0)
        self.assertEqual([d["id"] for d in documents(process.stdout)], names)

    def test_the_headline_of_the_text_is_its_title(self):
        headline = "Pemkab Asahan Teken MoU dengan BPJS Ketenagakerjaan"
        (document,) = documents(run(given=f"{headline}\n\n{ARTICLE}").stdout)
        self.assertEqual(document["title"], headline)
        given = record(title=" Judul ", text=f"{headline}\n\n{ARTICLE}")
        (document,) = documents(run("--in=jsonl", given=given).stdout)
        self.assertEqual(document["title"], " Judul ")

    def test_a_dash_is_standard_input(self):
        process = run(self.file("a.txt", ARTICLE), "-", given=ARTICLE)
        self.assertEqual([d["id"] for d in documents(process.stdout)], ["a.txt", "-"])

    def test_an_empty_article_is_a_record_with_a_warning(self):
        for process in (run(given=b""), run(self.file("empty.txt", b""))):
            self.assertEqual(process.returncode, 0)
            (document,) = documents(process.stdout)
            self.assertEqual(document["entities"], [])
            self.assertEqual(document["events"], [])
            self.assertEqual(document["quotes"], [])
            self.assertTrue(document["warnings"])

    def test_what_cannot_be_read_fails_alone(self):
        good = self.file("good.txt", ARTICLE)
        missing = os.path.join(self.directory, "missing.txt")
        process = run(missing, good, missing, good)
        self.assertEqual(process.returncode, 1)
        self.assertEqual([d["id"] for d in documents(process.stdout)], ["good.txt"] * 2)
        self.assert_complaints(process, missing, missing)

    def test_nothing_readable_is_3(self):
        missing = os.path.join(self.directory, "missing.txt")
        for arguments in ([missing], [missing, missing], ["--in=jsonl", missing]):
            process = run(*arguments)
            self.assertEqual(process.returncode, 3, arguments)
            self.assertEqual(process.stdout, b"")
            self.assertTrue(process.stderr)

    def test_closed_standard_input_is_3(self):
        process = subprocess.run(["sh", "-c", '"$0" <&-', PROGRAM], capture_output=True)
        self.assertEqual(process.returncode, 3)

    def test_a_directory_as_standard_input_is_3(self):
        directory = os.open(self.directory, os.O_RDONLY)
        self.addCleanup(os.close, directory)
        process = subprocess.run([PROGRAM], stdin=directory, capture_output=True)
        self.assertEqual(process.returncode, 3)

    def test_an_article_over_the_limit_fails_alone(self):
        process = run("--max-record=1000", self.file("long.txt", "a " * 501),
                      self.file("fits.txt", "a " * 500))
        self.assertEqual(process.returncode, 1)
        self.assertEqual([d["id"] for d in documents(process.stdout)], ["fits.txt"])
        self.assert_complaints(process, "long.txt")

    def test_any_bytes_are_an_article(self):
        contents = (b"\xff\xfe\x00A", bytes(range(256)) * 20, b"Jum\x92at caf\xe9",
                    b"\xed\xa0\x80\xed\xb0\x80", b"\0" * 1000, b"\xef\xbb\xbf" + ARTICLE.encode())
        process = run(*(self.file(str(i), content) for i, content in enumerate(contents)))
        self.assertEqual(process.returncode, 0)
        self.assertEqual(len(documents(process.stdout)), len(contents))


class Records(ContractTest):
    def test_one_line_in_one_line_out(self):
        process = run("--in=jsonl", given=record(id="a", text=ARTICLE) + record(id=7, text=""))
        self.assertEqual(process.returncode, 0)
        self.assertEqual([d["id"] for d in documents(process.stdout)], ["a", 7])

    def test_an_empty_stream_yields_nothing(self):
        for given in (b"", b"\n\n", b" \r\n\t\n", b"\xef\xbb\xbf"):
            process = run("--in=jsonl", given=given)
            self.assertEqual((process.returncode, process.stdout, process.stderr), (0, b"", b""))

    def test_blank_lines_are_skipped_and_counted(self):
        process = run("--in=jsonl", given="\n \n" + record(text="a") + "\r\n" + record(text="b"))
        self.assertEqual([d["id"] for d in documents(process.stdout)], ["-:3", "-:5"])

    def test_the_last_line_needs_no_end_and_lines_may_end_in_crlf(self):
        given = record(id=1, text="a").replace("\n", "\r\n") + record(id=2, text="b").rstrip()
        process = run("--in=jsonl", given="\ufeff" + given)
        self.assertEqual([d["id"] for d in documents(process.stdout)], [1, 2])

    def test_an_absent_id_is_the_place(self):
        first, second = (self.file(name, record(text="a")) for name in ("a.jsonl", "b.jsonl"))
        process = run("--in=jsonl", first, second)
        self.assertEqual([d["id"] for d in documents(process.stdout)], [first + ":1", second + ":1"])

    def test_an_id_is_echoed_as_it_is(self):
        ids = ('"a\\u0041\\/"', "12345678901234567890123", "1.0", "1E400", "null", "true",
               '{"a": [1, "x"], "b": {}}', '""', '"\\ud83d\\ude00"', '"\u00e9"')
        process = run("--in=jsonl", given="".join('{"text":"a","id":%s}\n' % raw for raw in ids))
        self.assertEqual(len(documents(process.stdout)), len(ids))
        for line, raw in zip(process.stdout.decode().splitlines(), ids, strict=True):
            self.assertIn(f'"id":{raw},', line)

    def test_an_id_is_valid_whatever_came_in(self):
        process = run("--in=jsonl", given=b'{"text":"a","id":"\xff \\ud800 \\u0041"}\n')
        self.assertIn('"id":"\ufffd \\ufffd \\u0041"'.encode(), process.stdout)

    def test_of_members_with_one_name_the_last_counts(self):
        process = run("--in=jsonl", given='{"id":1,"text":5,"id":2,"te\\u0078t":"a"}\n')
        self.assertEqual(process.returncode, 0)
        self.assertEqual(documents(process.stdout)[0]["id"], 2)

    def assert_broken(self, *cases):
        """Each of (line, reason, id) fails alone between two good records; id None: the place."""
        good = record(id="good", text="a")
        given = "".join(good + line + "\n" for line, _, _ in cases) + good
        process = run("--in=jsonl", given=given)
        self.assertEqual(process.returncode, 1)
        found = documents(process.stdout)
        self.assertEqual([d["id"] for d in found[::2]], ["good"] * (len(cases) + 1))
        places = [f"-:{2 * number}" for number in range(1, len(cases) + 1)]
        for failed, (line, reason, identity), place in zip(found[1::2], cases, places, strict=True):
            self.assertEqual(failed["id"], identity or place, line)
            self.assertIn(reason, failed["error"], line)
        self.assert_complaints(process, *(place + ": " for place in places))

    def test_broken_records_fail_alone(self):
        self.assert_broken(
            ('{"id":"b","text":"cut', "broken JSON", "b"),
            ('{"id":12', "broken JSON", None),
            ('{"text":"a"} {"text":"b"}', "broken JSON", None),
            ('["text"]', "not a JSON object", None),
            ("text", "not a JSON object", None),
            ('{"id":"b"}', '"text" is missing', "b"),
            ('{"id":"b","text":null}', "not a string", "b"),
            ('{"id":"b","text":["a"]}', "not a string", "b"))

    def test_json_is_read_strictly(self):
        values = ("01", "1.", ".5", "+1", "1e", "-", "0x1", "NaN", "Infinity", "tru", "nulls",
                  "'a'", '"\t"', '"\\x"', '"\\u12"', '"\0"', "[1,]", "[1 2]", "[", "]", '{"a"}',
                  '{"a":1,}', "{1:2}", "[" * 100000, "\u00a0 1", "/**/1")
        self.assert_broken(*(('{"other":%s,"text":"a"}' % value, "broken JSON", None)
                             for value in values))

    def test_any_json_may_stand_beside_the_text(self):
        values = ("0", "-0", "1E400", "-1.5e-9", "123456789012345678901234567890", '"\\u0000"',
                  '"\\ud800"', "[]", "[[],{}]", '{"a":{"a":[true,false,null]}}',
                  "[" * 500 + "]" * 500, '{"text":5}', ' [ 1 , 2 ] ')
        given = "".join('{"other":%s,"text":"a"}\n' % value for value in values)
        process = run("--in=jsonl", given=given)
        self.assertEqual(process.returncode, 0, process.stderr)
        self.assertEqual(len(documents(process.stdout)), len(values))

    def test_a_record_over_the_limit_fails_alone_and_is_not_kept(self):
        good = record(id="good", text="a").encode()
        huge = b'{"id":"huge","text":"' + b"a" * (50 << 20) + b'"}\n'
        path = self.file("huge.jsonl", good + huge + good)
        process = subprocess.run(["sh", "-c", 'ulimit -v 200000; exec "$0" --in=jsonl --jobs=1 "$1"',
                                  PROGRAM, path] if not os.environ.get("SANITIZED") else
                                 [PROGRAM, "--in=jsonl", path], capture_output=True)
        self.assertEqual(process.returncode, 1, process.stderr)
        self.assertEqual([d["id"] for d in documents(process.stdout)], ["good", "huge", "good"])
        self.assertIn(b"huge.jsonl:2: ", process.stderr)

    def test_the_limit_is_exact(self):
        line = record(id=1, text="a" * 100).rstrip()
        for limit, code in ((len(line), 0), (len(line) - 1, 1)):
            process = run("--in=jsonl", f"--max-record={limit}", given=line + "\n")
            self.assertEqual(process.returncode, code)

    def test_latin_1_and_nul_lose_nothing(self):
        given = b'{"id":1,"text":"Jum\xe9at"}\n{"id":2,"text":"a\\u0000b \\udc00"}\n{"id":3,"text":"c"}\n'
        process = run("--in=jsonl", given=given)
        self.assertEqual(process.returncode, 0)
        self.assertEqual([d["id"] for d in documents(process.stdout)], [1, 2, 3])
        self.assertTrue(all(d["warnings"] for d in documents(process.stdout)[:2]))

    def test_missing_streams_fail_alone(self):
        good = self.file("good.jsonl", record(id=1, text="a"))
        process = run("--in=jsonl", good + ".not", good)
        self.assertEqual(process.returncode, 1)
        self.assertEqual([d["id"] for d in documents(process.stdout)], [1])

    def test_titles_and_dates(self):
        given = (record(id=1, title="Judul “A”", text="a", date="2024-02-26T10:00:00+07:00") +
                 record(id=2, title=None, text="a", date=None) +
                 record(id=3, title=5, text="a", date="kemarin") +
                 record(id=4, text="a", date="2023-02-29"))
        process = run("--in=jsonl", given=given)
        self.assertEqual(process.returncode, 0)
        first, second, third, fourth = documents(process.stdout)
        self.assertEqual((first["title"], first["date"]), ("Judul “A”", "2024-02-26"))
        self.assertFalse({"title", "date"} & second.keys())
        self.assertNotIn("title", third)
        self.assertEqual((len(second["warnings"]), len(third["warnings"])), (0, 2))
        self.assertEqual(len(fourth["warnings"]), 1)


class Streams(ContractTest):
    def next_line(self, process):
        ready, _, _ = select.select([process.stdout], [], [], 30)
        if not ready:
            process.kill()
            self.fail("the output is held back")
        return json.loads(process.stdout.readline())

    def test_a_slow_pipe_sees_each_article_at_once(self):
        for jobs in ("1", "4"):
            with subprocess.Popen([PROGRAM, "--in=jsonl", "--jobs", jobs], stdin=subprocess.PIPE,
                                  stdout=subprocess.PIPE) as process:
                for number in range(5):
                    process.stdin.write(record(id=number, text=ARTICLE).encode())
                    process.stdin.flush()
                    self.assertEqual(self.next_line(process)["id"], number)
                process.stdin.write(b'{"id":"half","te')
                process.stdin.flush()
                time.sleep(0.05)
                process.stdin.write(b'xt":"a"}\n')
                process.stdin.flush()
                self.assertEqual(self.next_line(process)["id"], "half")
                process.stdin.close()
                self.assertEqual(process.wait(), 0)

    def test_the_number_of_threads_changes_nothing(self):
        lines = []
        for number in range(1000):
            lines.append(record(id=number, text=f"{ARTICLE * (number % 7)} {number}"))
            if number % 97 == 0:
                lines.append('{"id":"broken"\n')
        given = "".join(lines)
        first = run("--in=jsonl", "--jobs=1", given=given)
        self.assertEqual(len(documents(first.stdout)), len(lines))
        for jobs in (2, 3, 8):
            other = run("--in=jsonl", f"--jobs={jobs}", given=given)
            self.assertEqual(first.returncode, other.returncode)
            self.assertTrue(first.stdout == other.stdout)
            self.assertTrue(first.stderr == other.stderr)

    def test_long_records_stand_among_others_as_they_came(self):
        """One of more than 256 KB is read where it lies, in a batch of its own."""
        sizes = [1, 300000, 1, 1, 262000, 262200, 700000, 600000, 1]
        lines = [record(id=number, text=(f"{ARTICLE}{number} " * (size // len(ARTICLE) + 1))[:size])
                 for number, size in enumerate(sizes)]
        lines.insert(4, '{"id":"broken","text":"' + "a" * 400000 + "\n")
        alone = [run("--in=jsonl", given=line).stdout for line in lines]
        for jobs in ("1", "2"):
            process = run("--in=jsonl", "--jobs", jobs, given="".join(lines))
            self.assertTrue(process.stdout == b"".join(alone))
            self.assertIn(b"-:5: ", process.stderr)
        parts = [run("--in=jsonl", f"--shard={part}/3", given="".join(lines)).stdout
                 for part in (1, 2, 3)]
        self.assertTrue(parts == [b"".join(alone[part::3]) for part in range(3)])
        listed = run("--in=json", given=f"[{','.join(lines[:4])}]")
        self.assertTrue(listed.stdout == b"".join(alone[:4]))


if __name__ == "__main__":
    unittest.main()
