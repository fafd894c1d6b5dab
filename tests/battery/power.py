# SPDX-License-Identifier: GPL-3.0-or-later
"""Loss of power at every sync and connect: the files are rebuilt with what was synced by then, and some of what was not
(reliability.md B4b, 5.3). Kill -9 cannot test this: what the program wrote survives it in the page cache."""
import shutil
import sqlite3
import struct
from dataclasses import dataclass
from pathlib import Path

from harness import Simulator, Trial, read_journals
from kills import folder_for
from oracle import POSSIBLY_SENT
from table import Outcome

HEAD = struct.Struct("<c3xIIIq")  # as kp.c writes it
SECTOR = 512


@dataclass
class Step:
    """W write, T truncate, U unlink, S sync, C connect to the network, B the program begins its work."""
    kind: str
    path: str
    data: bytes
    offset: int


def read_trace(file):
    steps, raw, at = [], file.read_bytes(), 0
    while at < len(raw):
        kind, path, size, _, offset = HEAD.unpack_from(raw, at)
        at += HEAD.size
        steps.append(Step(kind.decode(), raw[at:at + path].decode(), raw[at + path:at + path + size], offset))
        at += path + size
    return steps


class Disk:
    """What is on the disk for certain, and what is only on its way there."""

    def __init__(self, base):
        self.files = {path.name: bytearray(path.read_bytes()) for path in base.iterdir() if path.is_file()}
        self.waiting = []

    def take(self, step, folder):
        name = Path(step.path).name
        if step.kind == "S" and Path(step.path) == folder:
            self.settle(lambda each: each.kind == "U")  # names are safe once the folder is
        elif Path(step.path).parent != folder or name.endswith((".lock", "-shm")):
            return
        elif step.kind == "S":
            self.settle(lambda each: each.path == step.path and each.kind != "U")
        elif step.kind in "WTU":
            self.waiting.append(step)

    def settle(self, safe):
        for step in self.waiting:
            if safe(step):
                apply(self.files, step)
        self.waiting = [step for step in self.waiting if not safe(step)]

    def image(self, random):
        """The files after the loss of power; with random numbers, any part of what waited may have come through, in whole sectors."""
        files = {name: bytearray(content) for name, content in self.files.items()}
        for step in self.waiting if random else []:
            if random.random() < 0.5:
                apply(files, torn(step, random) if step.kind == "W" and random.random() < 0.3 else step)
        return files


def torn(step, random):
    whole = max(0, len(step.data) // SECTOR)
    return Step(step.kind, step.path, step.data[:SECTOR * random.randint(0, whole)], step.offset)


def apply(files, step):
    name = Path(step.path).name
    if step.kind == "U":
        files.pop(name, None)
        return
    content = files.setdefault(name, bytearray())
    if step.kind == "T":
        del content[step.offset:]
        content.extend(bytes(step.offset - len(content)))
    else:
        content.extend(bytes(max(0, step.offset - len(content))))
        content[step.offset:step.offset + len(step.data)] = step.data


def images(bench, trial, base, steps, samples):
    """(folder of the image, whether the submission had connected, where it was cut): at each sync and connect, and once per sample."""
    disk, begun, connected = Disk(base), False, False
    for index, step in enumerate(steps):
        begun |= step.kind == "B"
        connected |= begun and step.kind == "C"
        disk.take(step, trial.folder)
        if step.kind not in "SC":
            continue
        for sample in range(samples + 1):
            folder = bench.new_folder()
            for name, content in disk.image(bench.random if sample else None).items():
                (folder / name).write_bytes(content)
            yield folder, connected, f"step {index} of {len(steps)} ({step.kind}{', some unsynced writes kept' if sample else ''})"


def traced(bench, simulator, base, program, *more):
    """One run with every change of its files; the trial and its steps."""
    trial = Trial(bench, simulator, bench.new_folder(), program=program)
    shutil.copytree(base, trial.folder, dirs_exist_ok=True)
    trace = trial.folder.with_suffix(".trace")
    trial.run(*more, kp={"TRACE": trace})
    steps = read_trace(trace)
    trace.unlink()
    return trial, steps


def refused_upgrade(bench, simulator):
    """An earlier row of which nothing is asked any more, so that a connect can only be that of the submission."""
    earlier = Trial(bench, simulator)
    earlier.run("--redis-version", "6.2")
    return earlier


def at_every_sync(bench):
    outcome = Outcome("power lost at every sync and connect")
    simulator = Simulator(bench)
    samples = 12 if bench.full else 2
    for _ in range(2 if bench.full else 1):
        for earlier in (None, refused_upgrade(bench, simulator)):
            base = folder_for(bench, earlier)
            trial, steps = traced(bench, simulator, base, "battery_submit")
            made = list(images(bench, trial, base, steps, samples))
            for (folder, connected, place), found in zip(made, read_journals(bench, [each[0] for each in made])):
                state = found.rows.get(trial.task, (None,))[0]
                problems = []
                if connected and (found.failed is not None or state not in POSSIBLY_SENT):
                    problems.append(f"connected, but the row is {state} (open: {found.failed})")
                if found.damaged or (earlier and earlier.task not in found.rows):
                    problems.append(f"an older row is lost or damaged (open: {found.failed})")
                outcome.add([f"{text}, {place}" for text in problems], connected)
                shutil.rmtree(folder)
    simulator.stop()
    return outcome


def not_durable(bench, level):
    """The same program with a journal that does not wait for the disk must be seen to lose its row."""
    outcome = Outcome(f"control: synchronous={level} loses the row", control=True)
    simulator = Simulator(bench)
    base = bench.new_folder()
    trial, steps = traced(bench, simulator, base, "battery_control", "--synchronous", level)
    for folder, connected, place in images(bench, trial, base, steps, 0):
        if connected:
            outcome.add([] if has_row(folder, trial.task) else [place])
        shutil.rmtree(folder)
    simulator.stop()
    return outcome


def has_row(folder, task):
    try:
        with sqlite3.connect(folder / "journal.sqlite") as database:
            return database.execute("SELECT count(*) FROM submission WHERE task_id=?", (task,)).fetchone()[0] == 1
    except sqlite3.DatabaseError:
        return False
