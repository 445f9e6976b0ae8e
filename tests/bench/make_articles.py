"""Articles for the benchmark, made of the corpus: python3 make_articles.py CORPUS_DIR LEXICON_DIR BYTES > out.jsonl

Every article takes its paragraphs from all over the corpus, with other numbers, given names and
places in them, so that no two sentences need be alike; lengths are those of news, 1 to 6 KB. The
same arguments give the same bytes.
"""
import glob
import json
import os
import random
import re
import sys

MARKUP = re.compile(r"\[\[\w+\|([^\]|]+)(?:\|[^\]|]*)*\]\]")


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
    with open(os.path.join(lexicons, "entities", name), encoding="utf-8") as file:
        body = file.read().split("\n\n", 1)[1]
    forms = (line.split("|")[0].split("=")[0].split(" #")[0].strip() for line in body.split("\n"))
    return [form for form in forms if form and not form.startswith("#")]


def main():
    corpus, lexicons, size = sys.argv[1], sys.argv[2], int(sys.argv[3])
    rng = random.Random(2026)
    texts, given = paragraphs(corpus), names(lexicons, "given-names.lex")
    known = set(given)

    def vary(match):
        word = match.group()
        if word.isdigit():
            return "".join(rng.choice("123456789") for _ in word) if len(word) < 4 else word
        return rng.choice(given) if word in known and rng.random() < 0.7 else word

    written = number = 0
    while written < size:
        length, parts, total = rng.randint(1000, 6000), [], 0
        while total < length:
            part = re.sub(r"\w+", vary, rng.choice(texts))
            parts.append(part)
            total += len(part)
        line = json.dumps({"id": f"bench-{number}", "text": "\n\n".join(parts), "date": "2025-03-14"},
                          ensure_ascii=False) + "\n"
        sys.stdout.write(line)
        written += len(line.encode())
        number += 1


if __name__ == "__main__":
    main()
