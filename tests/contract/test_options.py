"""Options, usage (exit code 2), data that cannot be used (4), output that cannot be written (5)."""
import json
import os
import subprocess
import unittest

from kliping_test import PROGRAM, ContractTest, documents, record, run, spans

TEXT = ("\ufeffMedan – “Kami siap,” kata Bupati Asahan Surya.\r\n\U0001f600 Pemkab Asahan "
        "mengalokasikan Rp 2 miliar untuk BPJS Ketenagakerjaan, Senin (26/2/2024).\r\n")


class Options(ContractTest):
    def test_wrong_usage_is_2(self):
        for arguments in (["--unknown"], ["-x"], ["--offsets=words"], ["--date=2024-02-30"],
                          ["--date=kemarin"], ["--jobs=0"], ["--jobs=two"], ["--max-record=0"],
                          ["--max-record=1X"], ["--field=text"], ["--field=nama=x"], ["--in=xml"],
                          ["--date"], ["--pretty=1"]):
            process = run(*arguments, given=TEXT)
            self.assertEqual(process.returncode, 2, arguments)
            self.assertEqual(process.stdout, b"")
            self.assertTrue(process.stderr.startswith(b"kliping: "))

    def test_help_and_version(self):
        process = run("--help")
        self.assertEqual((process.returncode, process.stderr), (0, b""))
        self.assertIn(b"--offsets", process.stdout)
        process = run("--version")
        self.assertEqual((process.returncode, process.stderr), (0, b""))
        self.assertRegex(process.stdout, rb"^kliping \d+\.\d+\.\d+\n$")

    def test_spans_are_slices_in_every_unit(self):
        title = "Pemkab Asahan “Rp 2 miliar” \U0001f600 Asahan"
        given = record(id=1, title=title, text=TEXT)
        counts = set()
        for unit in ("codepoint", "byte", "utf16"):
            (document,) = documents(run("--in=jsonl", f"--offsets={unit}", given=given).stdout)
            self.assertEqual(document["offsets"], unit)
            self.assert_spans_are_slices(document, TEXT, title)
            counts.add(len(list(spans(document))))
        self.assertEqual(len(counts), 1)

    def test_broken_bytes_become_one_replacement_each(self):
        raw = b"\xff Rp 2 miliar \xe2\x80 Rp 3 miliar \xed\xa0\x80 Rp 4 miliar"
        text = raw.decode("utf-8", "replace")
        for unit in ("codepoint", "byte", "utf16"):
            (document,) = documents(run(f"--offsets={unit}", given=raw).stdout)
            self.assert_spans_are_slices(document, text)

    def test_pretty_and_compact_say_the_same(self):
        compact, pretty = run("--compact", given=TEXT), run("--pretty", given=TEXT)
        self.assertEqual(compact.stdout.count(b"\n"), 1)
        self.assertGreater(pretty.stdout.count(b"\n"), 5)
        self.assertEqual(json.loads(compact.stdout), json.loads(pretty.stdout))
        self.assertEqual(run(given=TEXT).stdout, compact.stdout)

    def test_fields_may_have_other_names(self):
        given = record(url="u", nomor="x1", judul="Judul", maintext="a", tanggal="2024-02-26", text=5)
        process = run("--in=jsonl", "--field", "text=maintext", "--field=id=nomor",
                      "--field=title=judul", "--field=date=tanggal", given=given)
        self.assertEqual(process.returncode, 0, process.stderr)
        (document,) = documents(process.stdout)
        self.assertEqual((document["id"], document["title"], document["date"]),
                         ("x1", "Judul", "2024-02-26"))
        process = run("--in=jsonl", "--field=text=maintext", given=record(text="a"))
        self.assertEqual(process.returncode, 1)
        self.assertIn(b'\\"maintext\\" is missing', process.stdout)

    def test_a_date_for_those_that_carry_none(self):
        process = run("--date=2020-01-02", given="Tanpa tanggal.")
        self.assertEqual(documents(process.stdout)[0]["date"], "2020-01-02")
        process = run("--in=jsonl", "--date=2020-01-02",
                      given=record(text="a", date="2024-02-26") + record(text="a"))
        self.assertEqual([d["date"] for d in documents(process.stdout)], ["2024-02-26", "2020-01-02"])

    def test_options_may_follow_files_and_end_at_two_dashes(self):
        path = self.file("--pretty", TEXT)
        process = run("--compact", "--", os.path.basename(path), cwd=self.directory)
        self.assertEqual([d["id"] for d in documents(process.stdout)], ["--pretty"])
        process = run(self.file("a.txt", TEXT), "--offsets=byte")
        self.assertEqual(documents(process.stdout)[0]["offsets"], "byte")


class Data(ContractTest):
    def test_a_lexicon_directory_that_is_not_there_is_4(self):
        for path in (os.path.join(self.directory, "none"), self.file("file", b"")):
            process = run("--lexicon", path, given=TEXT)
            self.assertEqual(process.returncode, 4)
            self.assertEqual(process.stdout, b"")
            self.assert_complaints(process, path)


    def test_a_faulty_source_is_4_and_named(self):
        self.file("broken.lex", "type ORG\nsource our own\nnonsense\n\nPT Contoh\n")
        process = run("--lexicon", self.directory, given=TEXT)
        self.assertEqual((process.returncode, process.stdout), (4, b""))
        self.assert_complaints(process, "broken.lex:3: ")

    def test_a_directory_of_ones_own_is_read_on_top(self):
        self.file("own.lex", "type ORG\nsource our own\n\nZumbara Wikatama | ZWK\n")
        text = "Kata ZWK, Zumbara Wikatama untung Rp 2 miliar."
        process = run("--lexicon", self.directory, given=text)
        self.assertEqual(process.returncode, 0, process.stderr)
        (document,) = documents(process.stdout)
        names = {entity["name"]: entity for entity in document["entities"]}
        self.assertEqual([m["text"] for m in names["Zumbara Wikatama"]["mentions"]],
                         ["ZWK", "Zumbara Wikatama"])
        self.assertIn("MONEY", {entity["type"] for entity in document["entities"]})
        (shipped,) = documents(run(given=text).stdout)
        self.assertNotEqual(document["tool"]["lexicon"], shipped["tool"]["lexicon"])

    def test_a_model_that_is_none_is_4(self):
        with open(os.path.join(os.path.dirname(PROGRAM), "kliping.model"), "rb") as file:
            model = file.read()
        flipped = bytearray(model)
        flipped[len(model) // 2] ^= 1
        for content in (b"", b"text", os.urandom(5000), model[:-1], model + b"x", bytes(flipped)):
            process = run("--model", self.file("model", content), given=TEXT)
            self.assertEqual((process.returncode, process.stdout), (4, b""))
            self.assert_complaints(process, "model: ")
        self.assertEqual(run("--model", self.file("model", model), given=TEXT).returncode, 0)


class Output(ContractTest):
    def shell(self, script, *arguments, given=TEXT.encode()):
        return subprocess.run(["sh", "-c", script, PROGRAM, *arguments], input=given,
                              capture_output=True, timeout=120)

    def test_a_full_disk_is_5(self):
        for arguments in ("", "--help", "--version", "--in=jsonl --jobs=1", "--in=jsonl --jobs=4"):
            process = self.shell(f'"$0" {arguments} > /dev/full', given=record(text="a").encode())
            self.assertEqual(process.returncode, 5, arguments)

    def test_closed_standard_output_is_5(self):
        path = self.file("a.txt", TEXT)
        for script in ('"$0" >&-', f'"$0" "{path}" "{path}" >&-', f'"$0" "{path}" <&- >&-'):
            self.assertEqual(self.shell(script).returncode, 5, script)
        with open(path, "rb") as file:
            self.assertEqual(file.read(), TEXT.encode())

    def test_nothing_to_write_is_well(self):
        self.assertEqual(self.shell('"$0" --in=jsonl >&-', given=b"").returncode, 0)

    def test_a_reader_that_leaves_is_5(self):
        given = record(text=TEXT).encode() * 5000
        for jobs in ("1", "4"):
            process = self.shell('{ "$0" --in=jsonl --jobs="$1"; echo $? >&2; } | head -n 1', jobs,
                                 given=given)
            self.assertEqual(len(process.stdout.splitlines()), 1)
            self.assertEqual(process.stderr.strip(), b"5")

    def test_closed_standard_error_harms_nothing(self):
        path = self.file("a.txt", TEXT)
        process = self.shell(f'"$0" missing "{path}" 2>&-')
        self.assertEqual(process.returncode, 1)
        self.assertEqual(len(documents(process.stdout)), 1)

    def test_bench_accounts_for_every_stage(self):
        path = self.file("a.jsonl", record(text=TEXT) * 20)
        process = run("bench", "--rounds=1", "--json", path)
        self.assertEqual(process.returncode, 0, process.stderr)
        result = json.loads(process.stdout)
        self.assertEqual(result["records"], 20)
        self.assertLessEqual({"record", "text", "tokens", "tagger", "events", "json"},
                             result["ns_per_byte"].keys())
        own = self.file("own.lex", "type ORG\nsource made up\n\nBadan Contoh\n")
        self.assertEqual(run("bench", "--lexicon", os.path.dirname(own), path).returncode, 0)
        self.assertEqual(run("bench", "--lexicon", own + ".missing", path).returncode, 4)
        self.assertEqual(run("bench").returncode, 2)
        self.assertEqual(run("bench", self.directory + "/missing").returncode, 3)


if __name__ == "__main__":
    unittest.main()
