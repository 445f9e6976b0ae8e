"""Texts with more names and values than any that people read: what is too much is left out from one
place on, and the output says from where."""
import re
import unittest

from kliping_test import ContractTest, cut, documents, record, run, spans

WARNING = re.compile(r"more than (\d+) names and values: the text from offset (\d+) on is left out")
DENSE = {
    "names": "Ani Budi, " * 26000,
    "values": "5% " * 26000,
    "both": "Rini, Rp1.000 dan 5%; " * 20000,
    "regions": "Jakarta, Bandung, " * 14000,
    "after an article": "Bupati Asahan Surya meneken MoU dengan BPJS di Kisaran.\n\n" + "é Ani, 7% " * 12500,
    "quotes behind it": "Ani Budi, " * 26000 + '\n\n"Kami siap membantu warga," kata Rina Kartika.\n',
}


def read(text, *options):
    found = documents(run("--in=jsonl", *options, given=record(id="1", text=text)).stdout)
    return found[0]


def mentions(document):
    return sorted((m["start"], m["end"], e["type"]) for e in document["entities"] for m in e["mentions"])


class Density(ContractTest):
    def warning(self, document):
        found = [WARNING.fullmatch(warning) for warning in document["warnings"]]
        self.assertEqual(len(found), 1)
        self.assertTrue(found[0], document["warnings"])
        return int(found[0][1]), int(found[0][2])

    def test_what_is_too_much_is_left_out_and_said(self):
        for kind, text in DENSE.items():
            document = read(text)
            most, place = self.warning(document)
            found = mentions(document)
            self.assertEqual(most, 16384 + len(text.encode()) // 32, kind)
            self.assertLess(len(found), most * 1.1, kind)  # "Bupati Asahan Surya" becomes two
            self.assertGreater(len(found), most * 0.9, kind)
            self.assertLess(place, len(text), kind)
            self.assertTrue(all(span["end"] <= place for span in spans(document)), kind)

    def test_what_stands_before_is_as_with_another_rest(self):
        text = DENSE["names"]
        _, place = self.warning(read(text))
        other = read((text[:place] + "dan lagi " * len(text))[:len(text)])
        self.assertEqual(other["warnings"], [])
        self.assertEqual(mentions(other), mentions(read(text)))

    def test_the_place_counts_what_offsets_count(self):
        text = DENSE["after an article"]
        places = {}
        for unit in ("byte", "utf16", "codepoint"):
            document = read(text, f"--offsets={unit}")
            _, places[unit] = self.warning(document)
            for span in spans(document):
                self.assertEqual(cut(text, span["start"], span["end"], unit), span["text"])
        self.assertEqual(len(cut(text, 0, places["byte"], "byte")), places["codepoint"])
        self.assertEqual(places["utf16"], places["codepoint"])
        self.assertEqual([event["type"] for event in document["events"]], ["mou"])

    def test_a_dense_article_of_common_size_is_read_whole(self):
        for text in ("Ani Budi\n" * 15000, "5% " * 15000, "Rini, 5%; " * 7000):
            document = read(text)
            self.assertEqual(document["warnings"], [])
            self.assertGreaterEqual(mentions(document)[-1][1], len(text) - 3)


if __name__ == "__main__":
    unittest.main()
