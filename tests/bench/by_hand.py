"""The script that a monitoring team writes by hand: by_hand.py REGIONS.txt < articles.jsonl > labels.jsonl

Sums, dates and percentages by regular expression, four kinds of event by lists of words, regions by
looking up runs of capitalised words, people behind their titles. Here it is the measure of speed; what
it finds is no measure of anything. REGIONS.txt has a name a line.
"""
import json
import re
import sys

MONTHS = ("januari", "februari", "maret", "april", "mei", "juni", "juli", "agustus", "september",
          "oktober", "november", "desember")
SCALE = {"ribu": 1000, "juta": 10**6, "miliar": 10**9, "milyar": 10**9, "triliun": 10**12}
MONEY = re.compile(r"\b(Rp|US\$|USD)\.?\s?(\d[\d.]*(?:,\d+)?)(?:\s(ribu|juta|miliar|milyar|triliun)\b)?",
                   re.IGNORECASE)
PERCENT = re.compile(r"\b(\d+(?:[.,]\d+)?)\s?(?:%|persen\b)")
LONG_DATE = re.compile(r"\b(\d{1,2})\s(" + "|".join(MONTHS) + r")(?:\s(\d{4}))?\b", re.IGNORECASE)
SHORT_DATE = re.compile(r"\((\d{1,2})/(\d{1,2})(?:/(\d{4}))?\)")
PERSON = re.compile(r"\b(Bupati|Wakil Bupati|Gubernur|Wali Kota|Presiden|Menteri|Kepala Dinas|Ketua|Kapolres|"
                    r"Direktur|Camat|Rektor|Sekretaris Daerah)\s((?:[A-Z][\w'.-]*\s?){1,6})")
CAPITALISED = re.compile(r"\b[A-Z]\w+(?:\s[A-Z]\w+){0,3}")
SENTENCE = re.compile(r"(?<=[.!?])\s+")
EVENTS = {
    "audiensi": ("audiensi", "beraudiensi", "menerima kunjungan", "silaturahmi", "bertemu dengan",
                 "menyambut kedatangan", "kunjungan kerja"),
    "mou": ("mou", "nota kesepahaman", "perjanjian kerja sama", "menandatangani", "meneken", "teken",
            "kerja sama"),
    "apresiasi": ("apresiasi", "mengapresiasi", "penghargaan", "memuji", "berterima kasih",
                  "terima kasih", "bangga"),
    "alokasi_anggaran": ("mengalokasikan", "alokasi", "anggaran", "menggelontorkan", "dana hibah", "apbd",
                         "apbn", "bantuan keuangan"),
}
WORDS = {kind: re.compile(r"\b(?:" + "|".join(words) + r")\b") for kind, words in EVENTS.items()}


def number(digits, scale):
    value = float(digits.replace(".", "").replace(",", "."))
    return value * SCALE.get((scale or "").lower(), 1)


def values_of(text):
    for found in MONEY.finditer(text):
        currency = "IDR" if found[1].lower() == "rp" else "USD"
        try:
            yield "MONEY", found, {"currency": currency, "amount": number(found[2], found[3])}
        except ValueError:
            pass
    for found in PERCENT.finditer(text):
        yield "PERCENT", found, {"number": float(found[1].replace(",", "."))}
    for found in LONG_DATE.finditer(text):
        month = MONTHS.index(found[2].lower()) + 1
        yield "DATE", found, {"date": f"{found[3] or '????'}-{month:02}-{int(found[1]):02}"}
    for found in SHORT_DATE.finditer(text):
        yield "DATE", found, {"date": f"{found[3] or '????'}-{int(found[2]):02}-{int(found[1]):02}"}


def regions_of(text, regions):
    for run in CAPITALISED.finditer(text):
        words = run[0].split()
        at = 0
        while at < len(words):
            for end in range(len(words), at, -1):
                name = " ".join(words[at:end])
                if name in regions:
                    yield name
                    at = end
                    break
            else:
                at += 1


def events_of(text):
    for sentence in SENTENCE.split(text):
        lower = sentence.lower()
        for kind, words in WORDS.items():
            cues = words.findall(lower)
            if cues:
                yield {"type": kind, "sentence": sentence, "cues": cues}


def read(article, regions):
    text = article["text"]
    entities = [{"type": kind, "start": found.start(), "end": found.end(), "text": found[0], "value": value}
                for kind, found, value in values_of(text)]
    entities += [{"type": "PER", "start": found.start(2), "end": found.end(2), "text": found[2].strip(),
                  "position": found[1]} for found in PERSON.finditer(text)]
    entities += [{"type": "GPE", "text": name} for name in regions_of(text, regions)]
    events = list(events_of(text))
    return {"id": article.get("id"), "events": events, "entities": entities,
            "types": sorted({event["type"] for event in events})}


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        regions = {line.strip() for line in file}
    for line in sys.stdin:
        sys.stdout.write(json.dumps(read(json.loads(line), regions), ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
