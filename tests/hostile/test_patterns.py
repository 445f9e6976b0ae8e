"""Patterns of a user's own sources that backtrack without end: stopped, named in the warnings with
file and line, and no hindrance to anything else in the stream."""
import os
import unittest

from kliping_test import ContractTest, documents, record, run

# Of whole lines that begin with "ulang"; each is tried on text made to drive it mad.
LINE_PATTERNS = [
    r"(a+)+b", r"(a|aa)+b", r"(a|a?)+b", r"(.*)*b", r"((a*)*)*b", r"(\w+\s?)*!", r"([a-z]+)*=",
    r"(.*a){12}b", r"(?:a*a*a*a*a*a*)b", r"(a?){40}a{40}b", r"(?=(a+)+b)a", r"(?<x>a|b|ab|(?&x)a)*c",
    r"(a++|(?:a|aa)+)*b",
]
# Behind the word "melonjak"; over the words of a sentence.
EVENT_PATTERNS = [r"melonjak( a+)+ b", r"melonjak(( a)*)*!", r"melonjak.*.*.*.*.*x", r"melonjak( a| a a)+ b"]
ARTICLE = ("Bupati Resmikan Pasar\n\nMEDAN - Bupati Asahan Surya meresmikan pasar. Baca juga: Harga naik\n\n"
           "\"Kami senang,\" kata Surya. Anggaran Rp 2 miliar dipakai.\n")


class HostilePatterns(ContractTest):
    def sources(self, lines, events):
        for folder in ("zones", "events"):
            os.makedirs(os.path.join(self.directory, "own", folder))
        self.file("own/zones/own.rules", "mask hostile\n" + "".join(f"line ulang {p}\n" for p in lines) +
                  "mask harmless\nline pengumuman [a-z ]*\n")
        self.file("own/events/own.event", "event lonjakan\ncue melompat weight=3\n" +
                  "".join(f"cue /{p}/\n" for p in events))
        return os.path.join(self.directory, "own")

    def test_they_are_stopped_and_named_and_the_stream_goes_on(self):
        own = self.sources(LINE_PATTERNS, EVENT_PATTERNS)
        hostile = ("Bupati meresmikan pasar.\n\nPengumuman lomba\n\nHarga melompat tinggi.\n\n" +
                   ("ulang " + "a" * 250 + "cb!=\n\nulang " + "a " * 120 + "cb!=\n\n") * 300 +
                   ("Harga melonjak " + "a " * 50 + "c b x !\n" + "Harga melonjak" + "x" * 900 + ".\n") * 300)
        stream = "".join(record(id=i, text=hostile if i in (1, 3) else ARTICLE) for i in range(5))
        process = run("--in=jsonl", "--lexicon", own, given=stream)
        self.assertEqual((process.returncode, process.stderr), (0, b""))
        found = documents(process.stdout)
        self.assertEqual([document["id"] for document in found], list(range(5)))
        for document in found[0], found[2], found[4]:
            self.assertEqual(document["warnings"], [])
            self.assertEqual({**document, "id": 0}, {**found[0], "id": 0})
        for document in found[1], found[3]:
            self.assertIn("harmless", [part["reason"] for part in document["excluded"]])
            self.assertEqual([event["type"] for event in document["events"]], ["lonjakan"])
            named = {warning.split(": ")[0] for warning in document["warnings"]}
            self.assertEqual(len(named), len(document["warnings"]))
            for warning in document["warnings"]:
                self.assertTrue(warning.endswith(": the pattern backtracks too long and was stopped"))
            for source in "zones/own.rules", "events/own.event":
                self.assertTrue([name for name in named if name.startswith(f"{own}/{source}:")], named)
        jobs = run("--in=jsonl", "--jobs=4", "--lexicon", own, given=stream)
        self.assertEqual(jobs.stdout, process.stdout)

    def test_shipped_rules_work_beside_them(self):
        own = self.sources(LINE_PATTERNS, EVENT_PATTERNS)
        alone, = documents(run(given=ARTICLE).stdout)
        beside, = documents(run("--lexicon", own, given=ARTICLE).stdout)
        for part in ("excluded", "entities", "quotes", "dateline"):
            self.assertEqual(beside[part], alone[part])
        self.assertEqual([part["reason"] for part in alone["excluded"]], ["teaser"])

    def test_examples_are_run_within_the_limits_too(self):
        for folder, name, content in (
                ("zones", "own.rules", "mask x\nline ulang (a+)+b\nno ulang " + "a" * 250 + "\n"),
                ("events", "own.event", "event x\ncue /melonjak( a+)+ b/\nno Melonjak " + "a " * 60 + ".\n")):
            root = os.path.join(self.directory, folder + "-alone")
            os.makedirs(os.path.join(root, folder))
            self.file(os.path.join(root, folder, name), content)
            process = run("compile", "lexicon", root, "--output", os.path.join(self.directory, "out"))
            self.assertEqual((process.returncode, process.stderr), (0, b""), folder)

    def test_what_cannot_be_compiled_is_refused_with_its_line(self):
        for pattern, reason in ((r"a\Cb", "character"), ("(" * 300 + ")" * 300, "nested"),
                                ("(((a{1000}){1000}){1000})", "large"), ("(?<=a+)b", "lookbehind"),
                                ("(", "parenthesis"), ("a" * 20000, "more than 16000 bytes"),
                                ("(?&gone)", "non-existent"),
                                ("(*LIMIT_MATCH=4000000000)(a+)+b", "not recognized")):
            root = os.path.join(self.directory, str(abs(hash(pattern))))
            os.makedirs(os.path.join(root, "zones"))
            path = self.file(os.path.join(root, "zones", "own.rules"), f"mask x\nline ulang {pattern}\n")
            process = run("--lexicon", root, given=ARTICLE)
            self.assertEqual((process.returncode, process.stdout), (4, b""), pattern[:50])
            self.assert_complaints(process, f"{path}:2: ")
            self.assertIn(reason, process.stderr.decode(), pattern[:50])


if __name__ == "__main__":
    unittest.main()
