"""The benchmark: python3 bench.py KLIPING INPUT.jsonl [--runs 5] [--json OUT.json]

Everything reads the same bytes in one go, in turn, so that ratios hold on a machine whose speed
drifts: kliping on one core and on all, `jq -c .` and `wc -w` where they are installed, and a pass
over memory. Medians of the runs.
"""
import argparse
import json
import os
import shutil
import statistics
import subprocess
import tempfile
import time


def timed(command, **options):
    """(processor seconds, wall seconds, peak KiB) of a command whose output nobody reads."""
    start = time.monotonic()
    with open(os.devnull, "wb") as null:
        process = subprocess.Popen(command, stdout=null, **options)
        _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - start
    if os.waitstatus_to_exitcode(status):
        raise SystemExit(f"{command[0]} failed")
    return usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("input")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--json")
    arguments = parser.parse_args()
    size = os.path.getsize(arguments.input)
    threads = os.cpu_count() or 1

    contenders = {
        "kliping, one thread": [arguments.program, "--jobs=1", "--in=jsonl", arguments.input],
        f"kliping, {threads} threads": [arguments.program, f"--jobs={threads}", "--in=jsonl",
                                        arguments.input],
    }
    if shutil.which("jq"):
        contenders["jq -c ."] = ["jq", "-c", ".", arguments.input]
    contenders["wc -w"] = ["wc", "-w", arguments.input]
    runs = {name: [] for name in contenders}
    for _ in range(arguments.runs):
        for name, command in contenders.items():
            runs[name].append(timed(command))

    with tempfile.NamedTemporaryFile(suffix=".txt") as article:
        with open(arguments.input, encoding="utf-8") as file:
            article.write(json.loads(file.readline())["text"].encode())
        article.flush()
        start_up = statistics.median(timed([arguments.program, article.name])[1] for _ in range(11))
        nothing = statistics.median(timed(["true"])[1] for _ in range(11))

    stages = json.loads(subprocess.run([arguments.program, "bench", "--json", "--rounds=2",
                                        arguments.input], check=True, capture_output=True).stdout)
    result = {"input_bytes": size, "start_up_ms": 1000 * (start_up - nothing), "stages": stages,
              "contenders": {}}
    jq = runs.get("jq -c .")
    print(f"{size / 1e6:.0f} MB, medians of {arguments.runs} runs")
    print(f"{'':<24}{'MB/s':>8}{'MB/cpu s':>10}{'peak MB':>9}{'x jq':>7}")
    for name, results in runs.items():
        cpu, wall, peak = (statistics.median(values) for values in zip(*results))
        ratio = statistics.median(j[1] / r[1] for j, r in zip(jq, results)) if jq else None
        result["contenders"][name] = {"mb_per_s": size / 1e6 / wall, "mb_per_cpu_s": size / 1e6 / cpu,
                                      "peak_mb": peak / 1024, "times_jq": ratio}
        shown = f"{ratio:7.2f}" if ratio else "      -"
        print(f"{name:<24}{size / 1e6 / wall:8.1f}{size / 1e6 / cpu:10.1f}{peak / 1024:9.1f}{shown}")
    print(f"a memory pass           {stages['memory_pass_mb_per_s']:8.0f}")
    print(f"one article, beyond an empty process: {result['start_up_ms']:.1f} ms")
    print(f"\n{'stage':<12}{'ns/byte':>9}{'share':>8}")
    whole = sum(stages["ns_per_byte"].values())
    for stage, cost in stages["ns_per_byte"].items():
        print(f"{stage:<12}{cost:9.2f}{100 * cost / whole:7.1f}%")
    if arguments.json:
        with open(arguments.json, "w", encoding="utf-8") as file:
            json.dump(result, file, indent=1)


if __name__ == "__main__":
    main()
