"""Long runs: what an interrupted one has written is neither lost nor repeated; shards; progress."""
import json
import os
import pty
import random
import signal
import subprocess
import time
import unittest

from kliping_test import PROGRAM, ContractTest, documents, record, run
from test_containers import TEXT, article

COUNT = 4000


class LongRuns(ContractTest):
    def setUp(self):
        super().setUp()
        lines = [record(id=number, text=article(number)) for number in range(COUNT)]
        for number in range(0, COUNT, 97):
            lines[number] = '{"id":"broken"\n'
        self.input = self.file("crawl.jsonl", "".join(lines))
        self.output = os.path.join(self.directory, "out.jsonl")

    def read(self, path):
        with open(path, "rb") as file:
            return file.read()

    def start(self, *arguments, **options):
        process = subprocess.Popen([PROGRAM, *arguments], stdout=subprocess.PIPE,
                                   stderr=subprocess.PIPE, **options)
        self.addCleanup(process.stdout.close)
        self.addCleanup(process.stderr.close)
        return process

    def wait_for_size(self, process, size):
        while process.poll() is None and (not os.path.exists(self.output) or
                                          os.path.getsize(self.output) < size):
            time.sleep(0.002)

    def test_killed_runs_go_on_to_the_same_file(self):
        for inputs in ([self.input], [os.path.join(self.directory, "missing"), self.input, self.input]):
            expected = run(*inputs).stdout
            if os.path.exists(self.output):
                os.remove(self.output)
            noise = random.Random(7)
            for point in sorted(noise.uniform(0, 0.9) for _ in range(5)):
                process = self.start("--output", self.output, "--resume", *inputs)
                self.wait_for_size(process, int(len(expected) * point))
                process.kill()
                process.wait()
                done = self.read(self.output) if os.path.exists(self.output) else b""
                self.assertTrue(expected.startswith(done))
            process = run("--output", self.output, "--resume", *inputs)
            self.assertEqual(process.returncode, 1)
            self.assertEqual(process.stdout, b"")
            self.assertTrue(self.read(self.output) == expected)

    def test_a_half_line_is_written_anew(self):
        expected = run(self.input).stdout
        middle = len(expected) // 2
        for end in (0, 1, 5, 30, middle, expected.index(b"\n", middle), expected.index(b"\n", middle) + 1,
                    len(expected) - 1, len(expected)):
            self.file("out.jsonl", expected[:end])
            process = run("--resume", "--output", self.output, self.input)
            self.assertEqual(process.returncode, 1, end)
            self.assertTrue(self.read(self.output) == expected, end)

    def test_without_resume_a_file_begins_anew(self):
        self.file("out.jsonl", "old\n" * 100)
        path = self.file("a.txt", TEXT)
        self.assertEqual(run("--output", self.output, path).returncode, 0)
        self.assertEqual(len(documents(self.read(self.output))), 1)

    def test_a_file_of_something_else_is_left_alone(self):
        path = self.file("a.txt", TEXT)
        other = run(path).stdout.replace(b'"lexicon":"', b'"lexicon":"0')
        for content, reason in ((b"notes", "no output of kliping"), (b"notes\n", "no output of kliping"),
                                (other, "another version")):
            self.file("out.jsonl", content)
            process = run("--resume", "--output", self.output, path)
            self.assertEqual(process.returncode, 5)
            self.assert_complaints(process, reason)
            self.assertEqual(self.read(self.output), content)

    def test_the_output_is_no_input(self):
        self.file("out.jsonl", b"")
        process = run("--output", self.output, self.directory)
        self.assertEqual(len(documents(self.read(self.output))), COUNT)
        process = run("--output", self.output, self.output, self.file("a.txt", TEXT))
        self.assert_complaints(process, "it is the output")

    def test_two_runs_do_not_share_a_file(self):
        process = self.start("--in=jsonl", "--output", self.output, stdin=subprocess.PIPE)
        process.stdin.write(record(text=TEXT).encode())
        process.stdin.flush()
        self.wait_for_size(process, 1)
        other = run("--output", self.output, self.input)
        self.assertEqual(other.returncode, 5)
        self.assert_complaints(other, "another run")
        process.communicate(record(text=TEXT).encode())
        self.assertEqual(len(documents(self.read(self.output))), 2)

    def test_outputs_that_cannot_be_written_are_5(self):
        path = self.file("a.txt", TEXT)
        for output in ("/dev/full", self.directory, os.path.join(self.directory, "no", "out")):
            process = run("--output", output, path)
            self.assertEqual((process.returncode, process.stdout), (5, b""), output)
            self.assert_complaints(process, output)

    def test_wrong_usage(self):
        for arguments in (["--resume"], ["--resume", "--pretty", "--output=x"], ["--shard=0/2"],
                          ["--shard=3/2"], ["--shard=1"], ["--shard=1/0"], ["--progress=much"],
                          ["--output="]):
            self.assertEqual(run(*arguments, given=TEXT).returncode, 2, arguments)

    def test_shards_are_the_whole(self):
        whole = run(self.input).stdout.splitlines()
        for count in (1, 3, 7):
            parts = [run(f"--shard={part}/{count}", self.input).stdout.splitlines()
                     for part in range(1, count + 1)]
            self.assertTrue(all(parts))
            for number, line in enumerate(whole):
                self.assertTrue(parts[number % count][number // count] == line)
            self.assertEqual(sum(map(len, parts)), len(whole))

    def test_a_shard_goes_on_as_well(self):
        expected = run("--shard=2/3", self.input).stdout
        self.file("out.jsonl", expected[:len(expected) // 3])
        run("--shard=2/3", "--resume", "--output", self.output, self.input)
        self.assertTrue(self.read(self.output) == expected)

    def halted_at_work(self, whole):
        """A run that stands still with less than half of its output written. Behind its file it is to
        read what never comes, so it is not done however fast it is."""
        for _ in range(50):
            process = self.start("--output", self.output, self.input, "-", stdin=subprocess.PIPE)
            self.addCleanup(process.stdin.close)
            self.wait_for_size(process, whole // 10)
            process.send_signal(signal.SIGSTOP)
            os.waitid(os.P_PID, process.pid, os.WSTOPPED)
            if os.path.getsize(self.output) < whole // 2:
                return process
            process.kill()
            process.wait()
            os.remove(self.output)
        return self.fail("it was never met at work")

    def test_a_signal_ends_at_a_whole_line(self):
        expected = run(self.input).stdout
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            process = self.halted_at_work(len(expected))
            process.send_signal(number)
            process.send_signal(signal.SIGCONT)
            self.assertEqual(process.wait(60), -number)
            self.assertEqual(process.stderr.read().count(b"broken JSON"),
                             self.read(self.output).count(b'"error"'))
            done = self.read(self.output)
            self.assertTrue(done.endswith(b"\n") and expected.startswith(done))
            self.assertLess(len(done), len(expected))
            os.remove(self.output)

    def test_a_signal_ends_waiting(self):
        process = self.start("--in=jsonl", stdin=subprocess.PIPE)
        self.addCleanup(process.stdin.close)
        process.stdin.write(record(id=1, text=TEXT).encode())
        process.stdin.flush()
        self.assertEqual(json.loads(process.stdout.readline())["id"], 1)
        process.terminate()
        self.assertEqual(process.wait(60), -signal.SIGTERM)

    def test_progress_in_plain_lines(self):
        process = run("--progress=plain", "--output", self.output, self.file("a.txt", TEXT))
        self.assertEqual(process.returncode, 0)
        self.assertRegex(process.stderr.decode(), r"^kliping: 1 articles, 0 failed, \d+/s, 0\.0 of 0\.0 MB, 0:00\n$")
        process = run("--progress=none", self.input)
        self.assertNotIn(b"/s", process.stderr)
        self.assertNotIn(b"/s", run(self.input).stderr)  # no terminal

    def test_a_bar_on_a_terminal(self):
        try:
            mine, theirs = pty.openpty()
        except OSError as error:  # a bare root has none
            self.skipTest(str(error))
        process = subprocess.Popen([PROGRAM, "--in=jsonl", "--output", self.output],
                                   stdin=subprocess.PIPE, stdout=theirs, stderr=theirs)
        process.stdin.write(record(text=TEXT).encode())
        process.stdin.flush()
        shown = b""
        while b"1 articles" not in shown:
            shown += os.read(mine, 1000)
        process.stdin.write(b"broken\n")
        process.stdin.close()
        self.assertEqual(process.wait(60), 1)
        os.close(theirs)
        try:
            while part := os.read(mine, 1000):
                shown += part
        except OSError:
            pass
        os.close(mine)
        text = shown.decode()
        self.assertRegex(text, r"\r1 articles, 0 failed, ")
        self.assertIn("\r\033[Kkliping: -:2: broken JSON", text)  # in place of the bar
        self.assertFalse(text.rstrip("\r\n").endswith("\033[K1 articles"))


if __name__ == "__main__":
    unittest.main()
