"""Disks that fill up, reads that fail in mid-stream, readers and writers that are slow or leave: the
exit codes and messages of the contract, and never half a record without one.

TINY sets how many tiny records (100,000). FAULTY names the library that lets system calls fail;
without it (with sanitizers, which have to be loaded first) those tests are left out.
"""
import fcntl
import json
import os
import resource
import signal
import subprocess
import time
import unittest

from kliping_test import PROGRAM, ContractTest, documents, record, run
from test_containers import TEXT, article

TINY = int(os.environ.get("TINY", 20000 if os.environ.get("SANITIZED") else 100000))
FAULTY = os.environ.get("FAULTY")
COUNT = 300
STREAM = "".join(record(id=n, text=article(n)) for n in range(COUNT)).encode()


class Outputs(ContractTest):
    @classmethod
    def setUpClass(cls):
        cls.expected = run("--in=jsonl", given=STREAM).stdout
        assert cls.expected.count(b"\n") == COUNT

    def limited(self, *arguments, size):
        """With no file longer than size."""
        return run(*arguments, given=STREAM,
                   preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size)))

    def test_a_file_that_may_not_grow_is_5_and_can_be_gone_on_with(self):
        path = os.path.join(self.directory, "out.jsonl")
        for jobs in "1", "4":
            for size in 0, 1, 5000, len(self.expected) // 2, len(self.expected) - 1:
                process = self.limited("--in=jsonl", "--jobs", jobs, "--output", path, size=size)
                self.assertEqual((process.returncode, process.stdout), (5, b""), size)
                self.assert_complaints(process, "File too large")
                with open(path, "rb") as file:
                    content = file.read()
                self.assertEqual(content, self.expected[:size])
                process = run("--in=jsonl", "--output", path, "--resume", given=STREAM)
                self.assertEqual((process.returncode, process.stderr), (0, b""))
                with open(path, "rb") as file:
                    self.assertEqual(file.read(), self.expected)

    def test_every_command_says_when_its_output_is_lost(self):
        article_path = self.file("a.txt", TEXT)
        labelled = self.file("labels.jsonl", self.expected)
        source = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
        for arguments in (["--help"], ["--version"], [article_path], ["--pretty", article_path],
                          ["summary", labelled], ["summary", "--format=html", labelled],
                          ["summary", "--output=/dev/full", labelled], ["explain", article_path],
                          ["explain", "--html", article_path], ["bench", self.file("s.jsonl", STREAM)],
                          ["lint", os.path.join(source, "lexicons/events/mou.event")],
                          ["compile", "--help"]):
            with open("/dev/full", "wb") as full:
                process = subprocess.run([PROGRAM, *arguments], stdout=full, stderr=subprocess.PIPE, timeout=60)
            self.assertEqual(process.returncode, 5, (arguments, process.stderr))

    def test_a_compiled_file_is_whole_or_not_there(self):
        source = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "memory", "own")
        path = os.path.join(self.directory, "out.lexicon")
        run("compile", "lexicon", source, "--output", path)
        whole = os.path.getsize(path)
        os.remove(path)
        for size in 0, 1, whole // 2, whole - 1:
            process = self.limited("compile", "lexicon", source, "--output", path, size=size)
            self.assertEqual(process.returncode, 5, process.stderr)
            self.assertIn(b"File too large", process.stderr)
            self.assertEqual(os.listdir(self.directory), [])

    def start(self, *arguments, **options):
        process = subprocess.Popen([PROGRAM, "--in=jsonl", *arguments], stdin=subprocess.PIPE,
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE, **options)
        for pipe in process.stdin, process.stdout, process.stderr:
            self.addCleanup(pipe.close)
        return process

    def test_a_reader_that_leaves_midway_is_5_without_a_word(self):
        for jobs in "1", "4":
            process = self.start("--jobs", jobs)
            process.stdout.close()
            try:
                for _ in range(50):
                    process.stdin.write(STREAM)
                process.stdin.close()
            except BrokenPipeError:
                pass
            self.assertEqual(process.wait(60), 5)
            self.assertEqual(process.stderr.read(), b"")

    def test_a_reader_that_sleeps_holds_up_the_writer_and_no_memory_grows(self):
        path = self.file("long.jsonl", STREAM * 100)
        with open(path, "rb") as stdin:
            process = subprocess.Popen([PROGRAM, "--in=jsonl", "--jobs=2"], stdin=stdin, stdout=subprocess.PIPE)
        self.addCleanup(process.stdout.close)
        used, before = -1, -2
        while used != before:  # until nothing goes on any more
            time.sleep(0.3)
            with open(f"/proc/{process.pid}/stat", encoding="ascii") as file:
                before, used = used, sum(map(int, file.read().rsplit(")")[1].split()[11:13]))
        with open(f"/proc/{process.pid}/status", encoding="ascii") as file:
            resident = next(int(line.split()[1]) for line in file if line.startswith("VmRSS"))
        self.assertIsNone(process.poll())
        if not os.environ.get("SANITIZED"):
            self.assertLess(resident, 200_000)
        lines = 0
        while part := process.stdout.read1(1 << 16):
            lines += part.count(b"\n")
        self.assertEqual((lines, process.wait(60)), (100 * COUNT, 0))

    def test_an_output_that_is_not_ready_is_waited_for(self):
        ours, theirs = os.pipe()
        fcntl.fcntl(theirs, fcntl.F_SETFL, os.O_NONBLOCK)
        fcntl.fcntl(theirs, fcntl.F_SETPIPE_SZ, 4096)
        path = self.file("a.jsonl", STREAM)
        process = subprocess.Popen([PROGRAM, path], stdout=theirs, stderr=subprocess.PIPE)
        self.addCleanup(process.stderr.close)
        os.close(theirs)
        found = b""
        while part := os.read(ours, 1 << 12):
            found += part
        os.close(ours)
        self.assertEqual((process.wait(60), process.stderr.read()), (0, b""))
        self.assertEqual(found, self.expected)


class Inputs(ContractTest):
    def test_memory_that_cannot_be_read_is_no_input(self):
        process = run("/proc/self/mem")  # its first page is never there
        self.assertEqual((process.returncode, process.stdout), (3, b""))
        self.assert_complaints(process, "/proc/self/mem: Input/output error")
        process = run("/proc/self/mem", self.file("a.txt", TEXT))
        self.assertEqual((process.returncode, len(documents(process.stdout))), (1, 1))

    def test_one_byte_at_a_time(self):
        part = STREAM[:STREAM.index(b"\n", 900) + 1]
        expected = run("--in=jsonl", given=part).stdout
        process = subprocess.Popen([PROGRAM, "--in=jsonl"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.addCleanup(process.stdout.close)
        for byte in part:
            process.stdin.write(bytes([byte]))
            process.stdin.flush()
        process.stdin.close()
        self.assertEqual(process.stdout.read(), expected)
        self.assertEqual(process.wait(60), 0)

    def test_a_writer_that_stops_and_goes_on(self):
        process = subprocess.Popen([PROGRAM, "--in=jsonl", "--jobs=3"], stdin=subprocess.PIPE,
                                   stdout=subprocess.PIPE)
        self.addCleanup(process.stdout.close)
        for number in range(20):
            process.stdin.write(record(id=number, text=article(number)).encode())
            process.stdin.flush()
            self.assertEqual(json.loads(process.stdout.readline())["id"], number)
            process.send_signal(signal.SIGSTOP)  # which interrupts what it waits in
            process.send_signal(signal.SIGCONT)
        process.stdin.close()
        self.assertEqual((process.stdout.read(), process.wait(60)), (b"", 0))

    def test_very_many_tiny_records(self):
        path = os.path.join(self.directory, "tiny.jsonl")
        with open(path, "w", encoding="ascii") as file:
            file.writelines('{"id":%d,"text":"a"}\n' % n for n in range(TINY))
        process = run("--jobs=2", path)
        self.assertEqual((process.returncode, process.stderr), (0, b""))
        lines = process.stdout.split(b"\n")
        self.assertEqual((len(lines), lines.pop()), (TINY + 1, b""))
        first = lines[0].split(b'"id":0')
        for number, line in enumerate(lines):
            self.assertEqual(line.split(b'"id":%d' % number), first)


def faulty(**faults):
    return {**os.environ, "LD_PRELOAD": FAULTY, **{f"FAULT_{name.upper()}": str(n) for name, n in faults.items()}}


if FAULTY:
    class SystemCalls(ContractTest):
        @classmethod
        def setUpClass(cls):
            cls.expected = run("--in=jsonl", given=STREAM).stdout

        def test_a_read_error_in_mid_stream_is_told_and_ends_the_stream(self):
            for jobs in "1", "4":
                for size in 0, 1, 100, len(STREAM) // 2, len(STREAM) - 1:
                    process = run("--in=jsonl", "--jobs", jobs, given=STREAM, env=faulty(read=size))
                    self.assert_complaints(process, "-: Input/output error")
                    whole = STREAM[:size].count(b"\n")
                    self.assertEqual(process.returncode, 1 if size else 3)
                    self.assertEqual(process.stdout, b"".join(self.expected.splitlines(True)[:whole]))

        def test_the_next_input_is_read_behind_a_read_error(self):
            process = run("--in=jsonl", self.file("faulty.jsonl", STREAM), self.file("good.jsonl", STREAM),
                          env=faulty(read=5000))
            self.assertEqual(process.returncode, 1)
            self.assert_complaints(process, "faulty.jsonl: Input/output error")
            self.assertTrue(process.stdout.endswith(self.expected))

        def test_a_read_error_in_an_article_is_no_shorter_article(self):
            process = run(env=faulty(read=20), given=TEXT)
            self.assertEqual((process.returncode, process.stdout), (1, b""))
            self.assert_complaints(process, "-: Input/output error")

        def test_a_full_disk_ends_the_run_at_once(self):
            path = os.path.join(self.directory, "faulty-out.jsonl")
            for jobs in "1", "4":
                for size in 0, 1, 4000, len(self.expected) // 2, len(self.expected) - 1:
                    process = run("--in=jsonl", "--jobs", jobs, given=STREAM, env=faulty(write=size))
                    self.assertEqual((process.returncode, process.stdout), (5, self.expected[:size]))
                    self.assert_complaints(process, "standard output: No space left on device")
                    process = run("--in=jsonl", "--output", path, given=STREAM, env=faulty(write=size))
                    self.assertEqual(process.returncode, 5)
                    process = run("--in=jsonl", "--output", path, "--resume", given=STREAM)
                    self.assertEqual(process.returncode, 0)
                    with open(path, "rb") as file:
                        self.assertEqual(file.read(), self.expected)

        def test_interrupted_calls_and_short_ones_change_nothing(self):
            for jobs in "1", "4":
                process = run("--in=jsonl", "--jobs", jobs, given=STREAM, env=faulty(pieces=1))
                self.assertEqual((process.returncode, process.stderr), (0, b""))
                self.assertEqual(process.stdout, self.expected)
            article_process = run(given=TEXT * 50, env=faulty(pieces=1))
            self.assertEqual(article_process.stdout, run(given=TEXT * 50).stdout)

        def test_what_does_not_reach_the_disk_is_5(self):
            path = os.path.join(self.directory, "faulty-out.jsonl")
            process = run("--in=jsonl", "--output", path, given=STREAM, env=faulty(sync=1))
            self.assertEqual(process.returncode, 5)
            self.assert_complaints(process, f"{path}: Input/output error")


if __name__ == "__main__":
    unittest.main()
