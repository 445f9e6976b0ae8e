"""The benchmark: bench.py KLIPING INPUT.jsonl HELPERS_DIR LEXICON_DIR [--runs 5] [--json OUT.json]

Everything reads the same bytes, in turn, round after round, so that ratios hold on a machine whose speed
drifts: kliping on one core and on several, beside as many processes of it at once, and as yardsticks
`jq -c .` and `wc -w` where they are installed, cJSON that parses and prints every line, a script as a team
writes it by hand (by_hand.py with the regions of the lexicon) and a pass over memory. HELPERS_DIR has what is
built of the C files here. Medians of the rounds; ratios are of processor time, but those of threads and
processes, which are of the wall's. What processes reach that share nothing is what the machine has to give in
that minute: virtual cores, shared caches and memory seldom give the whole of what one alone has.
"""
import argparse
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
ONE = "kliping, one thread"
JQ, BY_HAND, CJSON = "jq -c .", "by_hand.py", "cJSON, nothing else"


def timed_at_once(helpers, command, source, count):
    """For each of so many processes of a command whose output nobody reads: (processor seconds, wall seconds,
    peak KiB)."""
    processes = [subprocess.Popen([os.path.join(helpers, "timed"), source] + command, stdout=subprocess.PIPE,
                                  stderr=subprocess.PIPE, text=True) for _ in range(count)]
    told = [process.communicate() for process in processes]
    for process, (_, errors) in zip(processes, told):
        if process.returncode:
            raise SystemExit(f"{command[0]} failed: {errors}")
    return [tuple(float(figure) for figure in figures.split()) for figures, _ in told]


def timed(helpers, command, source=os.devnull):
    return timed_at_once(helpers, command, source, 1)[0]


def write_regions(lexicons, path):
    """All forms of all names of regions, a line each."""
    with open(path, "w", encoding="utf-8") as out:
        for name in ("provinces", "regencies", "cities", "districts", "villages"):
            with open(os.path.join(lexicons, "entities", f"regions-{name}.lex"), encoding="utf-8") as file:
                for line in file.read().split("\n\n", 1)[1].splitlines():
                    forms = re.split(r"\s*\|\s*", line.split("=")[0].strip())
                    out.writelines(form + "\n" for form in forms if form and form[0] != "#")


def threads_name(jobs):
    return f"kliping, {jobs} threads"


def contenders_of(arguments, threads, regions):
    """{name: (command, standard input)}"""
    def kliping(jobs):
        return [arguments.program, f"--jobs={jobs}", "--in=jsonl", arguments.input], os.devnull

    found = {ONE: kliping(1)}
    for jobs in threads:
        found[threads_name(jobs)] = kliping(jobs)
    if shutil.which("jq"):
        found[JQ] = ["jq", "-c", ".", arguments.input], os.devnull
    found["wc -w"] = ["wc", "-w", arguments.input], os.devnull
    found[CJSON] = [os.path.join(arguments.helpers, "cjson_reprint"), arguments.input], os.devnull
    write_regions(arguments.lexicons, regions)
    found[BY_HAND] = [sys.executable, os.path.join(HERE, "by_hand.py"), regions], arguments.input
    return found


def start_up(arguments, folder):
    """Milliseconds of the wall and of the processor that one article takes beyond an empty program."""
    article = os.path.join(folder, "article.txt")
    with open(arguments.input, encoding="utf-8") as file, open(article, "w", encoding="utf-8") as out:
        out.write(json.loads(file.readline())["text"])
    ours, empty = [arguments.program, article], [os.path.join(arguments.helpers, "nothing")]
    pairs = [(timed(arguments.helpers, ours), timed(arguments.helpers, empty)) for _ in range(21)]
    return {name: 1000 * statistics.median(run[i] - nothing[i] for run, nothing in pairs)
            for i, name in enumerate(("cpu_ms", "wall_ms"))}


def summarise(runs, size):
    result = {}
    for name, rounds in runs.items():
        cpu, wall, peak = (statistics.median(values) for values in zip(*rounds))
        row = {"mb_per_s": size / 1e6 / wall, "mb_per_cpu_s": size / 1e6 / cpu,
               "ns_per_byte": cpu * 1e9 / size, "peak_mb": peak / 1024}
        for other, key in ((JQ, "times_jq"), (BY_HAND, "times_by_hand"), (ONE, "wall_times_one_thread")):
            part = 1 if other == ONE else 0
            if other in runs:
                row[key] = statistics.median(o[part] / r[part] for o, r in zip(runs[other], rounds))
        result[name] = row
    return result


def times_one_alone(alone, at_once, count):
    """How many times as fast as one process alone so many are that each read as much, by the clock."""
    return statistics.median(count * one[1] / max(wall for _, wall, _ in all_of_them)
                             for one, all_of_them in zip(alone, at_once))


def show(result):
    print(f"{result['input_bytes'] / 1e6:.0f} MB, {result['stages']['records']} articles, medians of "
          f"{result['runs']} rounds; x: times as fast as\n")
    print(f"{'':<22}{'MB/s':>8}{'MB/cpu s':>10}{'ns/byte':>9}{'peak MB':>9}{'x jq':>8}{'x script':>10}")
    for name, row in result["contenders"].items():
        ratios = "".join(f"{row[key]:{width}.2f}" if key in row else " " * (width - 1) + "-"
                         for key, width in (("times_jq", 8), ("times_by_hand", 10)))
        print(f"{name:<22}{row['mb_per_s']:8.1f}{row['mb_per_cpu_s']:10.1f}{row['ns_per_byte']:9.2f}"
              f"{row['peak_mb']:9.1f}{ratios}")
    print(f"{'a pass over memory':<22}{'':>8}{result['stages']['memory_pass_mb_per_s']:10.0f}")
    for jobs, times in result["processes_times_one"].items():
        threads = result["contenders"][threads_name(jobs)]["wall_times_one_thread"]
        print(f"{threads_name(jobs)}: {threads:.2f} times one thread, by the clock; {jobs} processes at once, which share "
              f"nothing but the machine: {times:.2f} times")
    print(f"one article, beyond a C program that does nothing: {result['start_up']['wall_ms']:.1f} ms, of the "
          f"processor {result['start_up']['cpu_ms']:.1f} ms")
    print(f"\n{'stage':<12}{'ns/byte':>9}{'share':>8}")
    whole = sum(result["stages"]["ns_per_byte"].values())
    for stage, cost in result["stages"]["ns_per_byte"].items():
        print(f"{stage:<12}{cost:9.2f}{100 * cost / whole:7.1f}%")
    print(f"{'all':<12}{whole:9.2f}{100:7.1f}%")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("input")
    parser.add_argument("helpers")
    parser.add_argument("lexicons")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--json")
    arguments = parser.parse_args()
    most = os.cpu_count() or 1
    threads = [n for n in (2, 4, 8, 16, 32) if n < most] + ([most] if most > 1 else [])

    with tempfile.TemporaryDirectory() as folder:
        contenders = contenders_of(arguments, threads, os.path.join(folder, "regions.txt"))
        runs, at_once = {name: [] for name in contenders}, {jobs: [] for jobs in threads}
        for _ in range(arguments.runs):
            for name, (command, source) in contenders.items():
                runs[name].append(timed(arguments.helpers, command, source))
                for jobs in threads if name == ONE else ():
                    at_once[jobs].append(timed_at_once(arguments.helpers, command, source, jobs))
        started = start_up(arguments, folder)
    stages = json.loads(subprocess.run([arguments.program, "bench", "--json", f"--rounds={arguments.runs}",
                                        arguments.input], check=True, capture_output=True).stdout)
    size = os.path.getsize(arguments.input)
    result = {"input_bytes": size, "runs": arguments.runs, "contenders": summarise(runs, size),
              "processes_times_one": {jobs: times_one_alone(runs[ONE], at_once[jobs], jobs) for jobs in threads},
              "start_up": started, "stages": stages}
    show(result)
    if arguments.json:
        with open(arguments.json, "w", encoding="utf-8") as file:
            json.dump(result, file, indent=1)


if __name__ == "__main__":
    main()
