# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts simulators and the program under test, and reads what both kept. Ends only what it started."""
import atexit
import base64
import json
import os
import queue
import random
import re
import shutil
import signal
import sqlite3
import ssl
import subprocess
import tempfile
import threading
import urllib.request
import uuid
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import unquote

SPEED = 4  # of the program's clock: its polls and deadlines, not the machine
NO_CLUSTER = 6  # how submit.cpp ends where it could not sign in
LIMIT_S = 40  # no run of a program may take longer


class Bench:
    """One run of the battery: where things are, how long it may be, and its random numbers."""

    def __init__(self, build, full, seed, trials=0):
        self.build = Path(build)
        self.full = full
        self.trials = trials or (10000 if full else 100)  # of random kills
        self.random = random.Random(seed)
        memory = "/dev/shm"  # what is lost with power is tried apart, so the disk would only cost time
        self.folder = Path(tempfile.mkdtemp(prefix="battery-", dir=memory if os.access(memory, os.W_OK) else None))
        self.workers = max(2, (os.cpu_count() or 2) * 2)
        atexit.register(shutil.rmtree, self.folder, True)

    def program(self, name):
        return str(self.build / "tests/battery" / name)

    def new_folder(self):
        return Path(tempfile.mkdtemp(dir=self.folder))

    def each(self, run, trials):
        """Runs all trials, several at a time; yields the results in their order. Who stops listening ends those not yet begun."""
        pool = ThreadPoolExecutor(self.workers)
        try:
            yield from pool.map(run, trials)
        finally:
            pool.shutdown(cancel_futures=True)


class Simulator:
    """crdb-simulator with its own record of what arrived. Each trial takes a database that no other one uses."""

    def __init__(self, bench, faults=(), databases=400, speed=200):
        self.folder = bench.new_folder()
        self.history_file = self.folder / "history"
        scenario = self.folder / "scenario.json"
        scenario.write_text(json.dumps({"title": "battery", "database": "5d1c3d2e-6b1a-4c52-9b38-0c9f0e7a1f01", "target": "8.4",
                                        "expected_verdict": "VERIFIED", "faults": list(faults)}))
        self.process = subprocess.Popen(
            [str(bench.build / "crdb-simulator"), "--scenario", str(scenario), "--history", str(self.history_file), "--databases",
             str(databases), "--seed", str(bench.random.randrange(2**31)), "--speed", str(speed)],
            stdout=subprocess.PIPE, text=True)
        atexit.register(self.stop)
        self.read_announcement()
        self.databases = queue.SimpleQueue()
        for guid in self.read_databases():
            self.databases.put(guid)

    def read_announcement(self):
        values = {}
        for line in self.process.stdout:
            found = re.match(r"  (Address|User|Password|Certificate): +(?:https://|SHA-256 )?(.*)", line)
            if found:
                values.setdefault(found[1], found[2])
            if line.startswith("Stop"):
                break
        if len(values) != 4:
            raise RuntimeError("the simulator did not start")
        self.address, self.user, self.password, self.pin = (values[key] for key in ("Address", "User", "Password", "Certificate"))
        threading.Thread(target=self.process.stdout.read, daemon=True).start()

    def read_databases(self):
        request = urllib.request.Request(f"https://{self.address}/v1/crdbs")
        request.add_header("Authorization", "Basic " + base64.b64encode(f"{self.user}:{self.password}".encode()).decode())
        trusting = ssl._create_unverified_context()  # our own simulator on loopback
        with urllib.request.urlopen(request, timeout=20, context=trusting) as answer:
            databases = json.load(answer)
        databases = databases["crdbs"] if isinstance(databases, dict) else databases
        return [each["guid"] for each in databases if each["default_db_config"]["name"].startswith("generated")]

    def history(self):
        """Upgrade requests: (task id, database, "arrived" at the TLS end or the status that the cluster answered)."""
        entries = []
        for line in self.history_file.read_text().splitlines():
            _, path, task, what = line.split("\t")
            if path.endswith("/upgrade"):
                entries.append((unquote(task), path.split("/")[3], what))
        return entries

    def signal(self, number):
        os.kill(self.process.pid, number)

    def stop(self):
        if self.process.poll() is None:
            self.signal(signal.SIGCONT)
            self.process.kill()
        self.process.wait()


class Run:
    """How one run of the program ended."""

    def __init__(self, code, output, calls=None):
        self.code = code  # negative: the signal that ended it
        self.lines = output.splitlines()
        self.calls = calls
        self.rows = {}  # what it showed at its end: id -> (state, word)
        for line in self.lines:
            if line.startswith("row "):
                _, task, state, word = line.split(" ", 3)
                self.rows[task] = (state, word)

    @property
    def killed(self):
        return self.code == -signal.SIGKILL


class Trial:
    """One confirmed intent: a data folder, a database of its own, a task id."""

    def __init__(self, bench, simulator, folder=None, guid=None, program="battery_submit"):
        self.bench = bench
        self.program = program
        self.simulator = simulator
        self.folder = folder or bench.new_folder()
        self.guid = guid or simulator.databases.get(timeout=1)
        self.task = str(uuid.UUID(int=bench.random.getrandbits(128), version=4))

    def command(self, *more, speed=SPEED):
        to = self.simulator
        return [self.bench.program(self.program), "--data-dir", str(self.folder), "--address", to.address, "--user", to.user, "--password",
                to.password, "--pin", to.pin, "--guid", self.guid, "--task-id", self.task, "--speed", str(speed), *more]

    def environment(self, kp):
        environment = dict(os.environ, QT_LOGGING_RULES="*.debug=false", LC_ALL="C.UTF-8", TZ="UTC", HOME=str(self.bench.folder))
        if kp is not None:
            environment.update(LD_PRELOAD=self.bench.program("battery_kp.so"), **{f"KP_{key}": str(value) for key, value in kp.items()})
        return environment

    def start(self, *more, kp=None, speed=SPEED):
        return subprocess.Popen(self.command(*more, speed=speed), env=self.environment(kp), stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                stderr=subprocess.STDOUT, text=True)

    def run(self, *more, kp=None, speed=SPEED):
        """With \\a kp under the shim; its calls are counted then."""
        count = self.folder.with_suffix(".calls")
        if kp is not None:
            kp = dict(kp, OUT=count)
        process = self.start(*more, kp=kp, speed=speed)
        try:
            output, _ = process.communicate(timeout=LIMIT_S)
        except subprocess.TimeoutExpired:
            process.kill()
            output = process.communicate()[0] + "\nhung: ended by the battery"
        calls = int(count.read_text()) if kp is not None and count.exists() else None
        count.unlink(missing_ok=True)
        return Run(process.returncode, output, calls)

    def resume(self, *more, speed=SPEED):
        return self.run("--resume", *more, speed=speed)

    def done(self):
        shutil.rmtree(self.folder, True)


class Found:
    """What the program would use of a journal: failed is set where it could not be opened."""

    def __init__(self):
        self.failed = None
        self.damaged = 0  # rows that are told as lost
        self.lost_records = 0  # and records
        self.set_aside = 0  # files of which a person is told that lines of the history are lost, or may be
        self.rows = {}  # id -> (state, digest of the row, digests of its records)


def read_journals(bench, folders):
    """Opens the journals with the program's own code; a Found each."""
    process = subprocess.run([bench.program("battery_read")], input="".join(f"{folder}\n" for folder in folders), capture_output=True,
                             text=True, timeout=LIMIT_S + len(folders))
    found = []
    for line in process.stdout.splitlines():
        word, *values = line.split(" ")
        if word == "folder":
            found.append(Found())
        elif word == "failed":
            found[-1].failed = int(values[0])
        elif word == "damaged":
            found[-1].damaged, found[-1].lost_records, found[-1].set_aside = (int(value) for value in values)
        elif word == "row":
            found[-1].rows[values[0]] = tuple(values[1:])
    if process.returncode != 0 or len(found) != len(folders):
        raise RuntimeError(f"battery_read ended with {process.returncode} at {folders[max(0, len(found) - 1)]}: {process.stderr[-500:]}")
    return found


def journal(folder):
    """The rows and the records of a data folder, read by a connection of our own: ([row], [record])."""
    file = Path(folder) / "journal.sqlite"
    if not file.exists():
        return [], []
    database = sqlite3.connect(f"file:{file}", uri=True, timeout=5)
    database.row_factory = sqlite3.Row
    try:
        tables = {name for name, in database.execute("SELECT name FROM sqlite_master WHERE type='table'")}
        if not {"submission", "event"} <= tables:
            return [], []
        rows = [dict(row) for row in database.execute("SELECT * FROM submission")]
        return rows, [dict(row) for row in database.execute("SELECT * FROM event ORDER BY seq")]
    finally:
        database.close()
