"""Peak memory over a long stream: memory.py KLIPING CORPUS_DIR LEXICON_DIR [--to 1G] [--jobs 1]

Articles made of the corpus, every one with words and numbers that were not there before, go through one
process; what it has used at most is read at 10 MB, 100 MB, 1 GB and 10 GB. Ends with exit code 1 where
the peak has grown by more than SLACK since 10 MB: tables that remember words fill in the beginning.
"""
import argparse
import json
import os
import random
import subprocess
import sys
import threading

from make_articles import Writer

MARKS = {"10M": 10**7, "100M": 10**8, "1G": 10**9, "10G": 10**10}
SLACK = 16 << 10  # KiB
KEPT = 3000  # different articles; each comes again with other words


def peak_kib(process):
    with open(f"/proc/{process.pid}/status", encoding="ascii") as file:
        return next(int(line.split()[1]) for line in file if line.startswith("VmHWM"))


def records(corpus, lexicons):
    writer, rng = Writer(corpus, lexicons), random.Random(1)
    texts = [json.dumps(writer.article(), ensure_ascii=False)[1:] for _ in range(KEPT)]
    number = 0
    while True:
        digits = list("123456789")
        rng.shuffle(digits)
        changed = str.maketrans("123456789", "".join(digits))
        for text in texts:
            number += 1
            new = "".join(rng.choice("aiueobdgklmnrst") for _ in range(9))
            yield (f'{{"id":"{number}","date":"2025-03-14","text":"Nama baru {new.title()} {new[::-1]} datang. '
                   f"{text.translate(changed)}}}\n").encode()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("corpus")
    parser.add_argument("lexicons")
    parser.add_argument("--to", choices=MARKS, default="1G")
    parser.add_argument("--jobs", default="1")
    arguments = parser.parse_args()
    process = subprocess.Popen([arguments.program, "--in=jsonl", f"--jobs={arguments.jobs}"],
                               stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    lines = [0]

    def drain():
        for block in iter(lambda: os.read(process.stdout.fileno(), 1 << 20), b""):
            lines[0] += block.count(b"\n")

    reader = threading.Thread(target=drain)
    reader.start()
    marks = [(name, size) for name, size in MARKS.items() if size <= MARKS[arguments.to]]
    sent = given = 0
    peaks = []
    for record in records(arguments.corpus, arguments.lexicons):
        process.stdin.write(record)
        sent += len(record)
        given += 1
        if sent >= marks[len(peaks)][1]:
            peaks.append(peak_kib(process))
            print(f"{marks[len(peaks) - 1][0]:>5} in: peak {peaks[-1] / 1024:6.1f} MB", flush=True)
            if len(peaks) == len(marks):
                break
    process.stdin.close()
    reader.join()
    if process.wait() or lines[0] != given:
        raise SystemExit(f"{given} records in, {lines[0]} out, exit code {process.returncode}")
    return 0 if peaks[-1] <= peaks[0] + SLACK else 1


if __name__ == "__main__":
    sys.exit(main())
