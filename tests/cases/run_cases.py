"""Runs the worked cases (README.md beside this file) through the program.

    run_cases.py DIRECTORY | FILE.md...        with KLIPING and SCHEMA in the environment
"""
import json
import os
import re
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "contract"))
from kliping_test import SCHEMA, cut, run, spans  # noqa: E402

FENCE = re.compile(r"^```(text|expect)(.*?)\n(.*?)^```$", re.M | re.S)
UNITS = ("codepoint", "byte", "utf16")


class Case:
    def __init__(self, path, title, line):
        self.path, self.title, self.line = path, title, line
        self.record, self.expected = None, []


def read_article(case, settings, content):
    case.record = {"id": f"{case.path}:{case.line}", "text": content.rstrip("\n")}
    date = re.match(r"\s+date=(\S+)", settings)
    title = re.search(r"\s+title=(.*)$", settings)
    if date:
        case.record["date"] = date[1]
    if title:
        case.record["title"] = title[1].strip()


def read_cases(path):
    with open(path, encoding="utf-8") as file:
        page = file.read()
    cases = []
    for section in re.finditer(r"^## (.*)\n((?:(?!^## ).*\n?)*)", page, re.M):
        case = Case(path, section[1], page.count("\n", 0, section.start()) + 1)
        for fence in FENCE.finditer(section[2]):
            if fence[1] == "text":
                read_article(case, fence[2], fence[3])
                continue
            first = page.count("\n", 0, section.start(2) + fence.start(3)) + 1
            case.expected += [(first + i, line.strip()) for i, line in
                              enumerate(fence[3].split("\n")) if line.strip()]
        if not case.record or not case.expected:
            raise SystemExit(f"{path}:{case.line}: a case needs a text and an expect block")
        cases.append(case)
    if not cases:
        raise SystemExit(f"{path}: no case")
    return cases


def bounds(value):
    def figure(number):
        return "" if number is None else json.dumps(number)
    low, high = figure(value.get("min")), figure(value.get("max"))
    return low if low == high else f"{low}..{high}"


def value_text(kind, value):
    """A value as the cases write it."""
    if kind == "LAW":
        parts = [f"{value['kind']} {value['number'] or '-'}/{value['year'] or '-'}"]
        return " ".join(parts + [f"{k}={value[k]}" for k in ("pasal", "ayat", "huruf") if k in value])
    if kind == "ORDINAL":
        return json.dumps(value["n"])
    if kind in ("DATE", "TIME"):
        point = value["iso"] if "iso" in value else f"{value['from']}..{value['to']}"
        return " ".join([point] + [value[k] for k in ("zone", "kind", "calendar") if k in value])
    parts = [value.get("currency"), bounds(value), value.get("unit")]
    parts.append("/" + value["per"] if "per" in value else None)
    parts.append("approx" if value.get("approx") else None)
    return " ".join(part for part in parts if part)


def entity_holds(document, match):
    kind, text, mark, wanted = match["type"], match["text"], match["mark"], match["wanted"]
    for entity in document["entities"]:
        if entity["type"] != kind:
            continue
        if text is None:
            return True
        for mention in entity["mentions"]:
            if mention["text"] != text:
                continue
            codes = [link["id"] for link in entity.get("links", [])]
            if mark is None or {
                    "@": lambda: mention.get("position") == wanted,
                    "=": lambda: value_text(kind, entity["value"]) == wanted,
                    "~": lambda: entity["name"] == wanted,
                    "#": lambda: wanted in codes or (wanted == "-" and not codes)}[mark]():
                return True
    return False


def same_holds(document, match):
    texts = set(re.findall(r'"([^"]*)"', match["texts"]))
    return any(texts <= {m["text"] for m in e["mentions"]} for e in document["entities"])


def events_of(document, kind):
    return [event for event in document["events"] if event["type"] == kind]


def event_holds(document, match):
    return any(match["modality"] in (None, event["modality"])
               for event in events_of(document, match["event"]))


def role_holds(document, match):
    return any((role["role"], role["text"]) == (match["role"], match["text"])
               for event in events_of(document, match["event"]) for role in event["roles"])


def evidence_holds(document, match):
    return any(match["text"] in evidence["text"]
               for event in events_of(document, match["event"]) for evidence in event["evidence"])


def quote_holds(document, match):
    for quote in document["quotes"]:
        if quote["text"].startswith(match["text"]):
            return match["name"] in (None, quote.get("speaker_name", "-"))
    return False


def excluded_holds(document, match):
    return any(match["text"] in stretch["text"] and match["reason"] in (None, stretch["reason"])
               for stretch in document["excluded"])


def dateline_holds(document, match):
    return document.get("dateline", {}).get(match["part"]) == match["wanted"]


def date_holds(document, match):
    return document.get("date") == match["date"]


def warning_holds(document, match):
    return any(match["text"] in warning for warning in document["warnings"])


FACTS = [(re.compile(pattern + "$"), holds) for pattern, holds in (
    (r'(?P<type>[A-Z][A-Z0-9_]*)(?: "(?P<text>.*?)"(?: (?P<mark>[@=~#]) (?P<wanted>.*))?)?', entity_holds),
    (r'same(?P<texts>(?: "[^"]*"){2,})', same_holds),
    (r"event (?P<event>\w+)(?: (?P<modality>asserted|planned|proposed))?", event_holds),
    (r'role (?P<event>\w+) (?P<role>\w+) "(?P<text>.*)"', role_holds),
    (r'evidence (?P<event>\w+) "(?P<text>.*)"', evidence_holds),
    (r'quote "(?P<text>.*)"(?: by (?P<name>.*))?', quote_holds),
    (r'excluded (?:(?P<reason>\w+) )?"(?P<text>.*)"', excluded_holds),
    (r"dateline (?P<part>place|publisher) (?P<wanted>.*)", dateline_holds),
    (r"date (?P<date>[\d-]+)", date_holds),
    (r'warning "(?P<text>.*)"', warning_holds),
)]


def holds(document, line):
    """Whether a line of an expect block is true; None when it is no such line."""
    negated = line.startswith("no ")
    for pattern, fact in FACTS:
        match = pattern.match(line[3:] if negated else line)
        if match:
            return fact(document, match) != negated
    return None


def faulty_spans(document, record):
    """The spans that are not the slice of the article that their offsets name."""
    for span in spans(document):
        whole = record.get("title", "") if span.get("field") == "title" else record["text"]
        if cut(whole, span["start"], span["end"], document["offsets"]) != span["text"]:
            yield span


def read_documents(cases, unit):
    given = "".join(json.dumps(case.record, ensure_ascii=False) + "\n" for case in cases)
    process = run("--in=jsonl", f"--offsets={unit}", given=given)
    if process.returncode or process.stderr:
        raise SystemExit(f"kliping ended with {process.returncode}: {process.stderr.decode()}")
    return [json.loads(line) for line in process.stdout.decode().split("\n")[:-1]]


def add_excluded_texts(document, record):
    for stretch in document["excluded"]:
        whole = record.get("title", "") if stretch.get("field") == "title" else record["text"]
        stretch["text"] = cut(whole, stretch["start"], stretch["end"], document["offsets"])


def judge(case, document):
    """What is wrong, one line each."""
    for line, expected in case.expected:
        verdict = holds(document, expected)
        if verdict is None:
            yield f"{case.path}:{line}: not a line of the format: {expected}"
        elif not verdict:
            yield f"{case.path}:{line}: not so: {expected}"


def pages(paths):
    for path in paths:
        if os.path.isdir(path):
            yield from (os.path.join(path, name) for name in sorted(os.listdir(path))
                        if name.endswith(".md") and name != "README.md")
        else:
            yield path


def main(paths):
    paths = list(pages(paths))
    cases = [case for path in paths for case in read_cases(path)]
    failures = {id(case): [] for case in cases}
    for unit in UNITS:
        documents = read_documents(cases, unit)
        for case, document in zip(cases, documents, strict=True):
            SCHEMA.validate(document)
            failures[id(case)] += [f"{case.path}:{case.line}: not its slice ({unit}): {span}"
                                   for span in faulty_spans(document, case.record)]
            if unit == "codepoint":
                add_excluded_texts(document, case.record)
                failures[id(case)] += judge(case, document)
    for case in cases:
        for failure in failures[id(case)]:
            print(f"{failure}   ({case.title})")
    failed = sum(1 for case in cases if failures[id(case)])
    print(f"{len(cases) - failed} passed, {failed} failed")
    return failed != 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
