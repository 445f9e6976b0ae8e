"""Articles for the benchmarks, made of the corpus: make_articles.py CORPUS_DIR LEXICON_DIR BYTES > out.jsonl

Every article takes its paragraphs from all over the corpus, with other numbers, given names and
regions in them, and every now and then another word that follows the same word somewhere in the
corpus, so that hardly two sentences are alike; lengths are those of news, 1 to 6 KB. The same
arguments give the same bytes.
"""
import collections
import glob
import json
import os
import random
import re
import sys

MARKUP = re.compile(r"\[\[\w+\|([^\]|]+)(?:\|[^\]|]*)*\]\]")
WORD = re.compile(r"\w+")
CHANGED = 0.2  # of the lower-case words


def paragraphs(corpus):
    found = []
    for path in sorted(glob.glob(os.path.join(corpus, "**", "*.txt"), recursive=True)):
        with open(path, encoding="utf-8") as file:
            for line in file:
                line = MARKUP.sub(r"\1", line.strip())
                if len(line) > 80 and not line.startswith(("@@", "%%", "#")):
                    found.append(line)
    return found


def names(lexicons, name):
    """The forms of a lexicon file; of a region also the name without "Kabupaten"."""
    with open(os.path.join(lexicons, "entities", name), encoding="utf-8") as file:
        body = file.read().split("\n\n", 1)[1]
    lines = (line.split(" #")[0].split("=")[0].split("|")[-1].strip() for line in body.split("\n"))
    return [form for form in lines if form and not form.startswith("#")]


def followers(texts):
    """{word: the words that stand behind it}, of words in lower case."""
    found = collections.defaultdict(set)
    for text in texts:
        words = WORD.findall(text)
        for before, word in zip(words, words[1:]):
            if word.islower() and len(word) > 3:
                found[before.lower()].add(word)
    return {word: sorted(others) for word, others in found.items() if len(others) > 3}


class Writer:
    def __init__(self, corpus, lexicons, seed=2026):
        self.rng = random.Random(seed)
        self.texts = paragraphs(corpus)
        self.after = followers(self.texts)
        self.given = names(lexicons, "given-names.lex")
        self.regions = names(lexicons, "regions-districts.lex") + names(lexicons, "regions-regencies.lex")
        self.known = {name: self.given for name in self.given}
        self.known.update((name, self.regions) for name in self.regions if " " not in name)

    def paragraph(self):
        rng, before = self.rng, ""

        def vary(match):
            nonlocal before
            word = match.group()
            others = self.known.get(word)
            if word.isdigit():
                if len(word) < 4:
                    word = "".join(rng.choice("123456789") for _ in word)
            elif others:
                word = rng.choice(others)
            elif word.islower() and len(word) > 3 and before in self.after and rng.random() < CHANGED:
                word = rng.choice(self.after[before])
            before = word.lower()
            return word

        return WORD.sub(vary, rng.choice(self.texts))

    def article(self):
        length, parts, total = self.rng.randint(1000, 5500), [], 0
        while total < length:
            parts.append(self.paragraph())
            total += len(parts[-1])
        return "\n\n".join(parts)


def main():
    writer, size = Writer(sys.argv[1], sys.argv[2]), int(sys.argv[3])
    written = number = 0
    while written < size:
        line = json.dumps({"id": f"bench-{number}", "text": writer.article(), "date": "2025-03-14"},
                          ensure_ascii=False) + "\n"
        sys.stdout.write(line)
        written += len(line.encode())
        number += 1


if __name__ == "__main__":
    main()
