"""Static analysis of src/ and tests/unit: analyse.py SOURCE_DIR BUILD_DIR [FILE...]

clang-tidy with the .clang-tidy files of the tree, then cppcheck with tests/house/cppcheck.suppressions.
Whatever either of them finds is printed and ends in exit code 1. `meson compile -C build analyse`.
"""
import concurrent.futures
import json
import os
import shutil
import subprocess
import sys


def commands_of(source, build):
    """{C file: how the build compiles it}, the largest first."""
    with open(os.path.join(build, "compile_commands.json"), encoding="utf-8") as file:
        commands = json.load(file)
    paths = {os.path.realpath(os.path.join(c["directory"], c["file"])): c for c in commands}
    wanted = (os.path.join(source, "src") + os.sep, os.path.join(source, "tests", "unit") + os.sep)
    ours = sorted(filter(lambda path: path.startswith(wanted), paths), key=os.path.getsize, reverse=True)
    return {path: paths[path] for path in ours}


def tidy(path, build):
    # One file a process: the checker of va_list remembers what it saw in the file before.
    done = subprocess.run(["clang-tidy", "-p", build, "--quiet", path], capture_output=True, text=True)
    return done.returncode == 0, done.stdout


def run_clang_tidy(files, build):
    well = True
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for clean, text in pool.map(lambda path: tidy(path, build), files):
            well = well and clean
            print(text, end="", flush=True)
    return well


def run_cppcheck(source, build, commands):
    kept = os.path.join(build, "cppcheck")
    os.makedirs(kept, exist_ok=True)
    project = os.path.join(kept, "compile_commands.json")
    with open(project, "w", encoding="utf-8") as file:
        json.dump(list(commands.values()), file)
    return subprocess.run([
        "cppcheck", "--quiet", "--std=c17", "--enable=warning,style,performance,portability",
        "--inconclusive", "--error-exitcode=1", "--inline-suppr", f"--cppcheck-build-dir={kept}",
        f"--suppressions-list={os.path.join(source, 'tests', 'house', 'cppcheck.suppressions')}",
        f"--project={project}", f"-j{os.cpu_count()}",
        "--template={file}:{line}: {severity}: {message} [{id}]",
    ]).returncode == 0


def main():
    source, build = (os.path.realpath(path) for path in sys.argv[1:3])
    missing = [tool for tool in ("clang-tidy", "cppcheck") if not shutil.which(tool)]
    if missing:
        raise SystemExit(f"not installed: {', '.join(missing)}")
    commands = commands_of(source, build)
    files = [os.path.realpath(path) for path in sys.argv[3:]] or list(commands)
    well = run_clang_tidy(files, build)
    if len(sys.argv) == 3:
        well = run_cppcheck(source, build, commands) and well
    print(f"{len(files)} files: " + ("clean" if well else "see above"))
    return 0 if well else 1


if __name__ == "__main__":
    sys.exit(main())
