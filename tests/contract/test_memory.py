"""A record of 1 MB is read in less than 64 MB, whatever is in it: what takes most are texts without an end of
different names, sums and pieces."""
import os
import random
import subprocess
import sys
import tempfile
import unittest

from kliping_test import PROGRAM, record

SIZE, MOST = 1000000, 64000000
# Meson has what is allocated filled: memory is touched that is not used.
PLAIN = {name: value for name, value in os.environ.items() if name != "MALLOC_PERTURB_"}
CONSONANTS, VOWELS = "bdghjklmprst", "aeiou"


def word(source, syllables):
    letters = (source.choice(CONSONANTS) + source.choice(VOWELS) for _ in range(syllables))
    return "".join(letters).capitalize() + source.choice(CONSONANTS)


def sum_of_money(source):
    return f"Rp{source.randrange(1, 999)},{source.randrange(10, 99)} juta"


KINDS = {
    "names": lambda source: f"{word(source, 2)} {word(source, 2)}, ",
    "lists": lambda source: f"{word(source, 2)} {word(source, 1)}\n",
    "officials": lambda source: f"Bupati {word(source, 2)} {word(source, 3)} bertemu. ",
    "organisations": lambda source: f"Dinas {word(source, 2)} dan PT {word(source, 3)}. ",
    "places": lambda source: f"di Desa {word(source, 2)}, Kecamatan {word(source, 2)}, ",
    "speakers": lambda source: f'"Ini harus selesai," kata {word(source, 2)} {word(source, 2)}. ',
    "events": lambda source: f"Bupati menerima audiensi Kepala Dinas {word(source, 2)}. ",
    "sums": lambda source: f"{sum_of_money(source)} pada {source.randrange(1, 28)} Mei {source.randrange(1950, 2024)}. ",
    "shortest sums": lambda source: f"{source.randrange(1, 9)}% ",
    "letters": lambda source: "A\n",
    "pairs": lambda source: "A,",
    "quotes": lambda source: '"',
    "one word": lambda source: "a",
}


def text_of(kind):
    source, pieces, size = random.Random(7), [], 0
    while size < SIZE:
        pieces.append(KINDS[kind](source))
        size += len(pieces[-1])
    return "".join(pieces)[:SIZE]


# What a process had in memory counts for the program that it becomes: this one has little.
WATCH = """
import os, sys
nowhere = (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)
process = os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ, file_actions=[nowhere])
_, status, usage = os.wait4(process, 0)
print(os.waitstatus_to_exitcode(status), usage.ru_maxrss * 1024)
"""


def peak(lines, *options):
    """How one run of the program ended, and the bytes that it had in memory at most."""
    with tempfile.TemporaryFile() as given:
        given.write(lines.encode())
        given.seek(0)
        command = [sys.executable, "-c", WATCH, PROGRAM, "--in=jsonl", "--jobs=1", *options]
        told = subprocess.run(command, stdin=given, capture_output=True, env=PLAIN, check=True).stdout
        return [int(number) for number in told.split()]


class Memory(unittest.TestCase):
    @unittest.skipIf("SANITIZED" in os.environ, "sanitizers take memory of their own")
    def test_a_record_of_a_megabyte_takes_less_than_64(self):
        for kind in KINDS:
            with self.subTest(kind):
                status, most = peak(record(text=text_of(kind)))
                self.assertEqual(status, 0)
                self.assertLess(most, MOST)

    @unittest.skipIf("SANITIZED" in os.environ, "sanitizers take memory of their own")
    def test_so_does_one_behind_others(self):
        status, most = peak("".join(record(text=text_of(kind)) for kind in [*KINDS, *KINDS]))
        self.assertEqual(status, 0)
        self.assertLess(most, MOST)

    @unittest.skipIf("SANITIZED" in os.environ, "sanitizers take memory of their own")
    def test_a_page_of_a_megabyte_takes_less_than_64(self):
        for piece in ("<br>", "<a b=c d=e>", "<li>a</li>", "<p>Ani Budi</p>"):
            with self.subTest(piece):
                status, most = peak(record(html=(piece * SIZE)[:SIZE]))
                self.assertEqual(status, 0)
                self.assertLess(most, MOST)


if __name__ == "__main__":
    unittest.main()
