"""Compares whole outputs with the ones kept here, and these with the schema.

    run_goldens.py DIRECTORY [--update]      with KLIPING and SCHEMA in the environment

NAME.txt is an article, NAME.jsonl a stream of records; NAME.golden is what --pretty makes of it,
byte for byte but for the hashes of the data and the figures of the scores, which every training
changes, then the exit code and what was said on standard error. After a change that is meant, --update writes them anew: read the difference before
committing it.
"""
import difflib
import json
import os
import re
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "contract"))
from kliping_test import SCHEMA, run  # noqa: E402


def without_figures(text):
    text = re.sub(r'("tool": )\{.*\}', r"\1{}", text)
    text = re.sub(r'("scores": )\{.*\}', r"\1{}", text)
    return re.sub(r'("score": )[0-9.]+', r"\g<1>0", text)


def validate(text):
    decoder = json.JSONDecoder()
    while text:
        document, end = decoder.raw_decode(text)
        SCHEMA.validate(document)
        text = text[end:].lstrip("\n")


def output(path):
    stream = path.endswith(".jsonl")
    process = run("--pretty", *(["--in=jsonl"] if stream else []), os.path.basename(path),
                  cwd=os.path.dirname(path))
    text = process.stdout.decode("utf-8")
    validate(text)
    return (f"{without_figures(text)}exit code {process.returncode}\n"
            f"{process.stderr.decode('utf-8')}").splitlines(keepends=True)


def differs(path, update):
    golden = os.path.splitext(path)[0] + ".golden"
    found = output(path)
    if update:
        with open(golden, "w", encoding="utf-8") as file:
            file.writelines(found)
    with open(golden, encoding="utf-8") as file:
        difference = list(difflib.unified_diff(file.readlines(), found, golden, "output"))
    sys.stdout.writelines(difference)
    return bool(difference)


def main(directory, update):
    inputs = [os.path.join(directory, name) for name in sorted(os.listdir(directory))
              if name.endswith((".txt", ".jsonl"))]
    failed = sum(differs(path, update) for path in inputs)
    print(f"{len(inputs) - failed} passed, {failed} failed")
    return failed != 0 or not inputs


if __name__ == "__main__":
    sys.exit(main(os.path.abspath(sys.argv[1]), "--update" in sys.argv[2:]))
