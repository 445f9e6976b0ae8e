"""Articles damaged in every way a crawler can: none crashes the program, none is lost, and every
span of what comes out is still the slice of what went in.

MUTATIONS sets how many (1,500; 300 with sanitizers); SEED which.
"""
import glob
import json
import os
import random
import unittest

from kliping_test import SCHEMA, run, spans

SOURCE = os.environ["SOURCE_ROOT"]
COUNT = int(os.environ.get("MUTATIONS", 300 if os.environ.get("SANITIZED") else 1500))
SEED = int(os.environ.get("SEED", 1))

FRAGMENTS = [b'"', b'""""""""', b"\xe2\x80\x9c", b"\x00", b"\xed\xa0\x80", b"\xff\xfe", b"\xc3", b"\r",
             b"\n\n\n", b"Rp", b"Rp. 999.999.999.999.999.999", b"1/2/3/4/5/6", b"......", b"-" * 40,
             b"(((((", b"))))", b"Baca juga: ", b"ke-", b"31/02/2024", b"\xf0\x9f\x98\x80" * 3,
             b"\xcc\x81" * 20, b"A" * 3000, b"9" * 400, b"Dr. " * 50, b"Kota " * 50, b"Pasal 1 ayat (1) "]


def articles():
    found = []
    for path in sorted(glob.glob(os.path.join(SOURCE, "corpus", "*.txt"))):
        with open(path, "rb") as file:
            found += [part for part in file.read().split(b"\n@@ ") if len(part) > 200]
    return found


def flip(rng, text, others):
    for _ in range(rng.randint(1, 20)):
        text[rng.randrange(len(text))] = rng.randrange(256)


def cut(rng, text, others):
    start = rng.randrange(len(text))
    del text[start:start + rng.randint(1, len(text))]


def double(rng, text, others):
    start = rng.randrange(len(text))
    part = text[start:start + rng.randint(1, 400)]
    text[start:start] = part * rng.randint(1, 8)


def splice(rng, text, others):
    other = rng.choice(others)
    start = rng.randrange(len(other))
    text[rng.randrange(len(text)):] = other[start:]


def insert(rng, text, others):
    for _ in range(rng.randint(1, 6)):
        at = rng.randrange(len(text) + 1)
        text[at:at] = rng.choice(FRAGMENTS)


def encode_again(rng, text, others):
    encoding = rng.choice(["latin-1", "cp1252", "utf-16-le", "utf-16-be"])
    whole = bytes(text).decode("utf-8", "replace")
    if rng.random() < 0.5:  # mojibake: read as the wrong encoding, saved as UTF-8
        text[:] = whole.encode("utf-8").decode("latin-1").encode("utf-8")
    else:
        text[:] = whole.encode(encoding, "replace")


def turn_case(rng, text, others):
    text[:] = text.upper() if rng.random() < 0.5 else text.title()


MUTATIONS = [flip, cut, double, splice, insert, encode_again, turn_case]


def escaped(raw):
    """A JSON string of any bytes: what JSON forbids is escaped, broken UTF-8 stays broken."""
    out = bytearray(b'"')
    for byte in raw:
        out += b"\\u%04x" % byte if byte < 0x20 or byte in b'"\\' else bytes([byte])
    return bytes(out + b'"')


class Mutations(unittest.TestCase):
    def test_every_damaged_article_yields_a_sound_document(self):
        rng = random.Random(SEED)
        originals = articles()
        self.assertTrue(originals)
        texts = []
        while len(texts) < COUNT:
            text = bytearray(rng.choice(originals))
            for _ in range(rng.randint(1, 4)):
                if text:
                    rng.choice(MUTATIONS)(rng, text, originals)
            texts.append(bytes(text[:100_000]))
        records = b"".join(b'{"id":%d,"text":%s}\n' % (i, escaped(text))
                           for i, text in enumerate(texts))
        process = run("--in=jsonl", given=records)
        self.assertEqual(process.returncode, 0, process.stderr[-2000:])
        lines = process.stdout.decode("utf-8").split("\n")[:-1]
        self.assertEqual(len(lines), COUNT)
        for i, (line, raw) in enumerate(zip(lines, texts)):
            document = json.loads(line)
            self.assertEqual(document["id"], i)
            if i % 20 == 0:
                SCHEMA.validate(document)
            text = raw.decode("utf-8", "replace")
            for span in spans(document):
                self.assertEqual(span["text"], text[span["start"]:span["end"]], i)


if __name__ == "__main__":
    unittest.main()
