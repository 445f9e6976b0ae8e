"""Which lines of src/ the tests run: coverage.py SOURCE_DIR BUILD_DIR [--missing] [--least PERCENT]

    meson setup build-coverage -Db_coverage=true -Dbuildtype=debug && meson test -C build-coverage
    meson compile -C build-coverage line-coverage

Adds up what gcov says of all objects of the build; a line counts once, however many programs hold it.
--missing names the lines that nothing runs.
"""
import argparse
import collections
import glob
import json
import os
import subprocess
import sys


def reports(build):
    """What gcov knows of each object that has been run or could have been."""
    notes = glob.glob(os.path.join(glob.escape(build), "**", "*.gcno"), recursive=True)
    if not notes:
        raise SystemExit("the build has no -Db_coverage=true")
    for at in range(0, len(notes), 50):
        done = subprocess.run(["gcov", "--json-format", "--stdout"] + notes[at:at + 50], cwd=build,
                              check=True, capture_output=True, text=True)
        for line in done.stdout.splitlines():
            if line.startswith("{"):
                yield json.loads(line)


def count_lines(source, build):
    """{path below the source: {line: how often it ran}}"""
    lines = collections.defaultdict(dict)
    root = os.path.join(source, "src") + os.sep
    for report in reports(build):
        for file in report["files"]:
            path = os.path.realpath(os.path.join(report["current_working_directory"], file["file"]))
            if not path.startswith(root):
                continue
            seen = lines[os.path.relpath(path, source)]
            for line in file["lines"]:
                number = line["line_number"]
                seen[number] = seen.get(number, 0) + line["count"]
    return lines


def ranges(numbers):
    """1,2,3,7 as "1-3 7"."""
    found = []
    for number in numbers:
        if found and found[-1][1] == number - 1:
            found[-1][1] = number
        else:
            found.append([number, number])
    return " ".join(str(a) if a == b else f"{a}-{b}" for a, b in found)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("source")
    parser.add_argument("build")
    parser.add_argument("--missing", action="store_true")
    parser.add_argument("--least", type=float, default=0)
    arguments = parser.parse_args()
    lines = count_lines(os.path.realpath(arguments.source), os.path.realpath(arguments.build))
    rows, all_run, all_lines = [], 0, 0
    for path, counts in lines.items():
        run = sum(count > 0 for count in counts.values())
        rows.append((run / len(counts) if counts else 1, path, run, len(counts)))
        all_run += run
        all_lines += len(counts)
    for share, path, run, total in sorted(rows):
        missed = sorted(number for number, count in lines[path].items() if not count)
        print(f"{100 * share:6.1f}% {run:5} of {total:5}  {path}"
              + (f"  {ranges(missed)}" if arguments.missing and missed else ""))
    percent = 100 * all_run / all_lines
    print(f"{percent:6.1f}% {all_run:5} of {all_lines:5}  src/")
    return 0 if percent >= arguments.least else 1


if __name__ == "__main__":
    sys.exit(main())
