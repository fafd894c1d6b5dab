# SPDX-License-Identifier: GPL-3.0-or-later
"""Kill -9 at every call to disk or network, and at random moments (reliability.md B1, B2)."""
import shutil
import statistics
import time

from harness import LIMIT_S, NO_CLUSTER, Simulator, Trial
from oracle import Posts, violations
from table import Outcome

TIMED = 12  # runs that are only timed
CLOSES = {"kind": "cut", "method": "POST", "path": "/v1/crdbs/*/upgrade", "bytes": 0}


def existing_journal(bench, simulator):
    """A folder with the record of an upgrade that was accepted, to be copied."""
    earlier = Trial(bench, simulator)
    run = earlier.run()
    if run.code != 0:
        raise RuntimeError("a run without faults failed: " + " | ".join(run.lines))
    return earlier


def folder_for(bench, earlier):
    folder = bench.new_folder()
    if earlier:
        shutil.copytree(earlier.folder, folder, dirs_exist_ok=True)
    return folder


def resumed(trial):
    """Resumes at the healthy cluster, again where a busy machine let the sign-in time out, or where what was taken is still unknown:
    the request may have been on its way when the cluster was asked."""
    for _ in range(3):
        last = trial.resume()
        unknown = last.rows.get(trial.task, (None,))[0] == "UNKNOWN"
        if last.code != NO_CLUSTER and not (unknown and trial.task in Posts([trial]).taken):
            break
    return last


def judge(trial, last, earlier):
    found = violations([trial], last)
    if earlier and earlier.task not in last.rows:
        found.append("I2 an older row is lost")
    return [f"{text} [task {trial.task}]" for text in found]


def number_of_calls(bench, simulator, earlier, kinds="ws"):
    """The largest of three: threads and packets vary a little."""
    most = 0
    for _ in range(3):
        trial = Trial(bench, simulator, folder_for(bench, earlier))
        most = max(most, trial.run(kp={"KINDS": kinds}).calls or 0)
        trial.done()
    return most


def every_call(bench):
    """Each call once, killed before and after it; with and without an earlier record; at a cluster that answers and one that closes."""
    outcome = Outcome("kill -9 at every call")
    for faults, server in ((), "answers"), ((CLOSES,), "closes"):
        simulator = Simulator(bench, faults, databases=1500)
        for earlier in (None, existing_journal(bench, simulator)):
            calls = number_of_calls(bench, simulator, earlier)
            if calls < 20:
                outcome.add([f"only {calls} calls were counted"])
            step = 1 if bench.full or not faults else 3

            def one(job):
                at, act = job
                trial = Trial(bench, simulator, folder_for(bench, earlier))
                first = trial.run(kp={"AT": at, "DO": act})
                found = judge(trial, resumed(trial), earlier)
                trial.done()
                return first.killed, [f"{text}, {act} {at}/{calls}, server {server}" for text in found]

            jobs = [(at, act) for at in range(1, calls + 1, step) for act in ("kill-before", "kill-after")]
            for killed, found in bench.each(one, jobs):
                outcome.add(found, killed)
        simulator.stop()
    return outcome


def at_random(bench):
    """At a random moment of the run, now and then again while it resumes."""
    outcome = Outcome("kill -9 at random moments")
    left = bench.trials
    while left > 0:
        count = min(left, 500)
        left -= count
        closes = (dict(CLOSES, times=count // 3),)  # the first third of the requests
        simulator = Simulator(bench, closes, databases=count + TIMED)
        usual = usual_seconds(bench, simulator)
        moments = [(bench.random.uniform(0, usual), bench.random.uniform(0, usual / 2) if bench.random.random() < 0.4 else None)
                   for _ in range(count)]

        def one(moment):
            first, second = moment
            trial = Trial(bench, simulator)
            kills = kill_after(trial.start(), first)
            if second is not None:
                kills += kill_after(trial.start("--resume"), second)
            found = judge(trial, resumed(trial), None)
            trial.done()
            return kills, [f"{text}, after {first:.4f} s" for text in found]

        for kills, found in bench.each(one, moments):
            outcome.add(found, kills)
        simulator.stop()
    return outcome


def usual_seconds(bench, simulator):
    """How long a run works with as many beside it as there will be, so that kills come while it does."""
    def one(_):
        process = Trial(bench, simulator).start()
        for line in process.stdout:
            if line.startswith("ready"):
                break
        began = time.monotonic()
        process.communicate(timeout=LIMIT_S)
        return time.monotonic() - began

    return statistics.median(bench.each(one, range(TIMED)))


def kill_after(process, seconds):
    """Kills the program so long after it began its work; 1 if that came before its end."""
    for line in process.stdout:
        if line.startswith(("ready", "opened")):
            break
    time.sleep(seconds)
    process.kill()
    process.communicate()
    return int(process.returncode < 0)
