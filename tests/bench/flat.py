"""Whether the cost per byte stays what it is: flat.py KLIPING CORPUS_DIR LEXICON_DIR [--only sizes|kinds|lexicons]

Nanoseconds per byte of every stage (`kliping bench`), in three tables: over articles of 100 bytes to 10 MB, over
hostile texts of one kind at two sizes each, and over lexicons of one's own with 1,000 to 1,000,000 names. A stage
whose cost grows with the size, or from the smaller to the larger text of a kind, is not linear.
"""
import argparse
import json
import os
import random
import subprocess
import tempfile
import time

from make_articles import WORD, Writer

SIZES = [100, 1000, 10**4, 10**5, 10**6, 10**7]
ENTRIES = [1000, 10**4, 10**5, 10**6]
SMALLER, LARGER = 10**5, 10**6
KINDS = {
    "one token": "a",
    "one letters": "a ",
    "lines": "a\n",
    "capitals": "BUPATI ",
    "Capitals": "Bupati ",
    "digits": "1",
    "numbers": "1 ",
    "dots": ".",
    "1.1.1a": "1.",
    "a.a.a": "a.",
    "a-a-a": "a-",
    "H. H. H.": "H. ",
    "quotes": '"',
    "quoted": '"Ya," kata dia. ',
    "brackets": "(",
    "one name": "Surya Darma. ",
    "names": None,
    "sums": "Rp1 miliar ",
    "dates": "1 Mei 2024 ",
    "emoji": "😀",
    "broken": "\ufffd",
}


def measure(program, texts, directory, lexicon=None, rounds=2):
    path = os.path.join(directory, "input.jsonl")
    with open(path, "w", encoding="utf-8") as file:
        for text in texts:
            file.write(json.dumps({"text": text}, ensure_ascii=False) + "\n")
    options = ["--lexicon", lexicon] if lexicon else []
    found = subprocess.run([program, "bench", "--json", f"--rounds={rounds}", *options, path],
                           check=True, capture_output=True)
    return json.loads(found.stdout)["ns_per_byte"]


def show(title, columns):
    """columns: {heading: {row: number}}"""
    print(f"\n{title}\n{'':<12}" + "".join(f"{heading:>10}" for heading in columns))
    for row in next(iter(columns.values())):
        print(f"{row:<12}" + "".join(f"{column[row]:10.2f}" for column in columns.values()), flush=True)


def sizes(program, writer, directory):
    running = "\n\n".join(writer.article() for _ in range(2 * SIZES[-1] // 3000))
    columns = {}
    for size in SIZES:
        total = max(size, 3 * 10**6)
        columns[f"{size:,}"] = measure(program, [running[at:at + size] for at in range(0, total, size)], directory)
    show("ns per byte over the size of an article", columns)


def made_name(rng):
    return "".join(rng.choice("bdgklmnprst") + rng.choice("aiueo") for _ in range(rng.randint(2, 4))).title()


def kinds(program, _, directory):
    rng = random.Random(5)
    names = ". ".join(made_name(rng) + " " + made_name(rng) for _ in range(LARGER // 10))
    for kind, piece in KINDS.items():
        text = piece * (LARGER // len(piece)) if piece else names
        ends = "a" if kind == "1.1.1a" else ""
        columns = {f"{size:,}": measure(program, [text[:size] + ends], directory, rounds=1)
                   for size in (SMALLER, LARGER)}
        small, large = columns.values()
        columns["ratio"] = {stage: large[stage] / small[stage] if small[stage] > 0.1 else 1 for stage in small}
        show(f"ns per byte of: {kind}", columns)


def write_lexicon(directory, count, words, rng):
    """A third of one word; the others begin with a word that stands in articles."""
    made = set()
    while len(made) < count:
        parts = [made_name(rng)] if rng.random() < 0.33 else [rng.choice(words), made_name(rng)]
        made.add(" ".join(parts + [made_name(rng)] * (rng.random() < 0.5)))
    os.mkdir(directory)
    with open(os.path.join(directory, "own.lex"), "w", encoding="utf-8") as file:
        file.write("type ORG\nsource made up\n\n" + "\n".join(sorted(made)) + "\n")


def lexicons(program, writer, directory):
    rng = random.Random(6)
    texts = [writer.article() for _ in range(1000)]
    words = sorted({word for text in texts for word in WORD.findall(text) if word.isalpha() and len(word) > 2})
    columns = {"none": measure(program, texts, directory)}
    columns["none"].update({"open, s": 0.0, "peak, MB": 0.0})
    article = os.path.join(directory, "article.txt")
    with open(article, "w", encoding="utf-8") as file:
        file.write(texts[0])
    for count in ENTRIES:
        own = os.path.join(directory, str(count))
        write_lexicon(own, count, words, rng)
        column = measure(program, texts, directory, own)
        start = time.monotonic()
        process = subprocess.Popen([program, "--lexicon", own, article], stdout=subprocess.DEVNULL)
        _, _, usage = os.wait4(process.pid, 0)
        column.update({"open, s": time.monotonic() - start, "peak, MB": usage.ru_maxrss / 1024})
        columns[f"{count:,}"] = column
    show("ns per byte over the names in a lexicon of one's own", columns)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("corpus")
    parser.add_argument("lexicons")
    parts = {"sizes": sizes, "kinds": kinds, "lexicons": lexicons}
    parser.add_argument("--only", choices=parts)
    arguments = parser.parse_args()
    writer = Writer(arguments.corpus, arguments.lexicons)
    for name, part in parts.items():
        if arguments.only in (None, name):
            with tempfile.TemporaryDirectory() as directory:
                part(arguments.program, writer, directory)


if __name__ == "__main__":
    main()
