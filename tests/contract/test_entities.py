"""Learning to find names, and scoring what has been learnt: train entities, eval entities."""
import re
import unittest

from kliping_test import ContractTest, documents, run

COLUMNS = "".join(
    f"{verb} O\n{first} B-PER\n{last} I-PER\ndi O\n{place} B-TEMPAT\n. O\n\n"
    for verb in ("Kata", "Ujar", "Temui")
    for first, last in (("Budi", "Santoso"), ("Rina", "Kartika"), ("Slamet", "Riyadi"))
    for place in ("Zubrowka", "Medanbaru", "Wakanda"))
ARTICLES = "".join(
    f"@@ a{i} | date=- | events: none\nWarga [[DONGENG|{name}]] bahagia\n\nDi [[DONGENG|{name}]] "
    f"ada raja. Raja itu bernama [[PER|{king}]].\n"
    for i, (name, king) in enumerate((n, k) for n in ("Wakanda", "Zubrowka", "Atlantis")
                                     for k in ("Budi Santoso", "Slamet Riyadi")))


class Entities(ContractTest):
    def learn(self, name, *arguments):
        process = run("train", "entities", *arguments, "--output", f"{self.directory}/{name}")
        self.assertEqual(process.returncode, 0, process.stderr)
        self.assertEqual(process.stdout, b"")
        with open(f"{self.directory}/{name}", "rb") as file:
            return file.read()

    def test_columns_of_any_tag_set_are_learnt_and_scored(self):
        gold = self.file("gold.conll", COLUMNS)
        self.learn("own.model", "--conll", gold)
        process = run("eval", "entities", "--model", f"{self.directory}/own.model", "--conll", gold)
        self.assertEqual(process.returncode, 0, process.stderr)
        lines = process.stdout.decode().splitlines()
        self.assertEqual([line.split()[0] for line in lines], ["PER", "TEMPAT", "micro"])
        self.assertEqual(lines[-1], "micro P 100.00 R 100.00 F1 100.00")

    def test_the_same_seed_gives_the_same_weights(self):
        gold = self.file("gold.conll", COLUMNS)
        first = self.learn("1.model", "--conll", gold, "--seed", "7")
        self.assertEqual(first, self.learn("2.model", "--conll", gold, "--seed", "7"))
        self.assertNotEqual(first, self.learn("3.model", "--conll", gold, "--seed", "8"))

    def test_words_that_only_stand_beside_names_are_noted(self):
        """Not those of names, and not before they have been seen often enough."""
        def outside(times):
            letters = "Surat [[PER|Budi Santoso]] kepada [[ORG|Dinas Sosial dan Tenaga Kerja]]\n\n" * times
            gold = self.file("letters.txt", "@@ a | date=- | events: none\nSurat\n\n" + letters)
            model = self.learn("letters.model", "--articles", gold, "--epochs", "2").decode()
            return re.findall("^outside [0-9a-f]{8}$", model, re.M)
        self.assertEqual([len(outside(times)) for times in (40, 60)], [0, 1])

    def test_plain_uses_neither_words_nor_lists(self):
        gold = self.file("gold.conll", COLUMNS)
        plain = self.learn("plain.model", "--conll", gold, "--plain").decode()
        families = re.search("^families (.*)$", plain, re.M)[1].split()
        self.assertFalse({"lexicon", "clusters", "paths", "cased", "cases"} & set(families))
        self.assertIn("affixes", families)

    def test_what_was_learnt_from_own_articles_reads_articles(self):
        gold = self.file("gold.txt", ARTICLES)
        self.learn("own.model", "--articles", gold, "--dev", gold)
        process = run("eval", "entities", "--model", f"{self.directory}/own.model", "--articles",
                      gold)
        self.assertEqual(process.stdout.decode().splitlines()[-1],
                         "micro P 100.00 R 100.00 F1 100.00")
        process = run("--model", f"{self.directory}/own.model",
                      given="Warga Atlantis bahagia\n\nDi Atlantis ada raja.\n")
        self.assertEqual((process.returncode, process.stderr), (0, b""))
        document, = documents(process.stdout)
        self.assertEqual([(e["type"], e["name"], len(e["mentions"])) for e in document["entities"]],
                         [("DONGENG", "Atlantis", 2)])

    def test_errors_are_shown_in_their_context(self):
        gold = self.file("gold.conll", COLUMNS)
        self.learn("own.model", "--conll", gold)
        other = self.file("other.conll", COLUMNS.replace("B-PER", "O").replace("I-PER", "O"))
        process = run("eval", "entities", "--model", f"{self.directory}/own.model", "--conll", other, "--errors")
        self.assertEqual(process.returncode, 0)
        said = process.stderr.decode().splitlines()
        self.assertEqual(len(said), 27)
        self.assertRegex(said[0], r"spurious PER.*: Kata \[Budi Santoso\] di Zubrowka")

    def test_what_is_wrong_is_said(self):
        gold = self.file("gold.conll", COLUMNS)
        for arguments in ((), ("--conll",), ("--conll", gold), ("--output", "x"),
                          ("--conll", gold, "--without", "luck", "--output", "x")):
            with self.subTest(arguments=arguments):
                process = run("train", "entities", *arguments)
                self.assertEqual(process.returncode, 2)
                self.assertIn(b"usage", process.stderr)
        for content in ("kliping names 1\nnonsense\n", "neither text nor compiled"):
            with self.subTest(content=content):
                model = self.file("bad.model", content)
                process = run("eval", "entities", "--model", model, "--conll", gold)
                self.assertEqual((process.returncode, process.stdout), (4, b""))
                self.assertIn(b"bad.model", process.stderr)
                process = run("--model", model, given="Isi.")
                self.assertEqual((process.returncode, process.stdout), (4, b""))
        process = run("train", "entities", "--conll", f"{self.directory}/none", "--output", "x")
        self.assertEqual(process.returncode, 3)


if __name__ == "__main__":
    unittest.main()
