"""Event types of one's own, priors, and the commands that check and explain: lint, explain."""
import os
import re
import unittest

from kliping_test import ContractTest, documents, run

PELANTIKAN = """# A person is sworn in to an office.
event pelantikan
cue (melantik|dilantik|pelantikan) weight=3
cue sumpah jabatan weight=2
veto (batal|menunda) {0,2} (melantik|dilantik|pelantikan) near=4
role official PER after
role by PER before
role place FAC|GPE near=di
filler place (aula|pendopo|gedung|ruang) onward
clause office (sebagai|menjadi)
ok Bupati Asahan Surya melantik Rina Kartika sebagai camat di Pendopo Kabupaten. => office=camat
no Bupati Asahan batal melantik camat itu.
"""
ARTICLE = """Bupati Asahan Lantik Kepala Dinas

KISARAN - Bupati Asahan Hendra Gunawan melantik Rina Kartika sebagai Kepala Dinas Pendidikan di \
Aula Melati, Senin (26/2/2024). Pelantikan dihadiri para camat.
"""
MOU = "Pemkab Asahan dan BPJS Ketenagakerjaan menandatangani nota kesepahaman, Senin (26/2/2024).\n"


class Events(ContractTest):
    def test_a_type_of_ones_own_needs_a_file_only(self):
        self.file("pelantikan.event", PELANTIKAN)
        process = run("--lexicon", self.directory, given=ARTICLE)
        self.assertEqual((process.returncode, process.stderr), (0, b""))
        document, = documents(process.stdout)
        self.assert_spans_are_slices(document, ARTICLE)
        event, = [e for e in document["events"] if e["type"] == "pelantikan"]
        self.assertGreater(event["score"], 0.5)
        self.assertEqual(event["score"], document["scores"]["pelantikan"])
        cue = event["evidence"][0]["cues"][0]
        self.assertTrue(cue["source"].endswith("pelantikan.event:3"), cue)
        roles = {role["role"]: role for role in event["roles"]}
        self.assertEqual(roles["official"]["text"], "Rina Kartika")
        self.assertIn("entity", roles["official"])
        self.assertEqual(roles["by"]["text"], "Hendra Gunawan")
        self.assertIn("Aula Melati", roles["place"]["text"])
        self.assertTrue(roles["office"]["text"].startswith("Kepala Dinas Pendidikan"))

    def test_the_shipped_types_stay_as_they_are_beside_it(self):
        self.file("pelantikan.event", PELANTIKAN)
        plain, = documents(run(given=MOU).stdout)
        with_own, = documents(run("--lexicon", self.directory, given=MOU).stdout)
        self.assertLess(with_own["scores"].pop("pelantikan"), 0.1)
        self.assertEqual(plain["scores"], with_own["scores"])
        self.assertEqual(plain["events"], with_own["events"])

    def test_what_is_wrong_with_a_file_is_said_with_its_line(self):
        for line, part in (("cue (satu|dua", "needs its )"), ("cue ke*", "at least three letters"),
                           ("cues satu", "a line begins with"), ("role by", "role NAME"),
                           ("cue satu weight=much", "weight= is a number"),
                           ("ok Tidak ada apa-apa.", "add a cue"),
                           ("no Bupati melantik camat.", "add a veto")):
            path = self.file("wrong.event", "event wrong\ncue (melantik|dilantik) weight=3\n"
                             "ok Bupati melantik camat itu.\nno Hujan turun.\n" + line + "\n")
            process = run("lint", path)
            self.assertEqual((process.returncode, process.stdout), (1, b""), line)
            complaint = process.stderr.decode()
            self.assertIn(path + ":5: ", complaint)
            self.assertIn(part, complaint)

    def test_a_good_file_passes(self):
        path = self.file("pelantikan.event", PELANTIKAN)
        process = run("lint", path)
        self.assertEqual((process.returncode, process.stderr), (0, b""))
        self.assertIn(b"2 cues, 1 vetoes, 2 examples: all well", process.stdout)

    def test_a_role_that_an_example_misses_is_named(self):
        path = self.file("pelantikan.event", PELANTIKAN.replace("office=camat", "office=bupati"))
        process = run("lint", path)
        self.assertEqual(process.returncode, 1)
        self.assertIn(path + ":11: the role office", process.stderr.decode())

    def test_a_prior_shifts_scores(self):
        scores = [documents(run(f"--prior=mou={p}", given=MOU).stdout)[0]["scores"]
                  for p in ("0.0001", "0.001", "0.01")]
        self.assertLess(scores[0]["mou"], scores[1]["mou"])
        self.assertLess(scores[1]["mou"], scores[2]["mou"])
        self.assertEqual(scores[0]["apresiasi"], scores[2]["apresiasi"])
        for wrong in ("mou", "mou=2", "mou=0", "=0.5", "mou=x", "nothing=0.5"):
            process = run("--prior", wrong, given=MOU)
            self.assertEqual((process.returncode, process.stdout), (2, b""), wrong)

    def test_explain_names_cues_and_their_lines(self):
        process = run("explain", "--type", "mou", given=MOU)
        self.assertEqual((process.returncode, process.stderr), (0, b""))
        said = process.stdout.decode()
        self.assertRegex(said, r"mou +\d\.\d+ +yes")
        self.assertRegex(said, r"lexicons/events/mou\.event:\d+")
        self.assertNotIn("audiensi", said)
        self.assertNotIn("\033", said)  # no colours into a pipe

    def test_explain_says_why_there_is_no_label(self):
        said = run("explain", "--type", "mou", given="Pelanggaran MoU itu dilaporkan.").stdout
        self.assertRegex(said.decode(), r"mou +0\.\d+ +no")
        self.assertIn(b"taken away by vetoes", said)

    def test_explain_says_what_marks_a_sentence(self):
        said = run("explain", "--type", "mou", given="Pemkab Asahan akan menandatangani MoU dengan BPJS bila tidak "
                   "batal. DPRD mengusulkan MoU itu diteken.").stdout.decode()
        for mark in ('planned "akan"', 'negation "tidak"', 'proposed "mengusulkan"'):
            self.assertRegex(said, mark + r" +lexicons/events/common\.event:\d+")

    def test_explain_takes_what_reading_takes(self):
        self.file("pelantikan.event", PELANTIKAN)
        said = run("explain", "--lexicon", self.directory, "--type", "pelantikan", "--date", "2024-02-27",
                   given="Bupati melantik Rina Kartika.").stdout.decode()
        self.assertRegex(said, r"pelantikan +\d\.\d+ +yes")
        self.assertIn("pelantikan.event:3", said)
        process = run("explain", "--help")
        self.assertEqual((process.returncode, process.stderr), (0, b""))
        self.assertIn(b"usage: kliping explain", process.stdout)
        for option in ("--model", "--lexicon-file"):
            process = run("explain", option, self.file("own", "neither"), given=MOU)
            self.assertEqual((process.returncode, process.stdout), (4, b""))
            self.assertIn(b"own", process.stderr)
        self.assertEqual(run("explain", "one.txt", "two.txt").returncode, 2)

    def test_a_cue_may_name_a_kind_of_thing(self):
        self.file("nyanyi.event", """# Somebody sings.
event nyanyi
cue (penyanyi|vokalis) {0,2} <PER> weight=3
cue menyanyi weight=1
ok Konser itu menampilkan penyanyi Siti Nurhaliza.
no Konser itu menampilkan penyanyi dari Medan.
""")
        document, = documents(run("--lexicon", self.directory, given="Konser itu menampilkan penyanyi Siti "
                                  "Nurhaliza. Penyanyi itu pulang.\n").stdout)
        event, = [e for e in document["events"] if e["type"] == "nyanyi"]
        self.assertEqual([cue["text"] for part in event["evidence"] for cue in part["cues"]],
                         ["penyanyi Siti Nurhaliza"])

    def test_the_page_needs_no_network_and_hides_no_markup(self):
        page = run("explain", "--html", given="<script>x</script> " + MOU).stdout.decode()
        self.assertTrue(page.startswith("<!doctype html>"))
        self.assertNotRegex(page, r"https?://|<script|<link|<img")
        self.assertIn("&lt;script&gt;", page)
        self.assertIn('class="cue', re.sub(r"evidence |entity ", "", page))

    def test_explain_and_lint_keep_the_exit_codes(self):
        self.assertEqual(run("explain", "--unknown").returncode, 2)
        self.assertEqual(run("explain", os.path.join(self.directory, "none")).returncode, 3)
        self.assertEqual(run("lint").returncode, 2)
        self.assertEqual(run("lint", os.path.join(self.directory, "none.event")).returncode, 1)


if __name__ == "__main__":
    unittest.main()
