# SPDX-License-Identifier: GPL-3.0-or-later
"""A cluster that stands still, a computer that sleeps, and a clock that jumps (reliability.md B17, B18)."""
import signal
import time
from concurrent.futures import ThreadPoolExecutor

from harness import Run, Simulator, Trial
from kills import judge, number_of_calls, resumed
from oracle import violations
from table import Outcome

FAST = 20  # three seconds are a minute of the program's clock: every deadline passes meanwhile
PAUSE_S = 3
HOUR, YEAR = 3600, 365 * 24 * 3600


def together(run, trials):
    """These mostly wait, so all of them may at the same time."""
    with ThreadPoolExecutor(16) as pool:
        return list(pool.map(run, trials))


def stopped_cluster(bench):
    """The cluster stands still from a moment of the submission on, for longer than every deadline."""
    outcome = Outcome("cluster stopped for 3 s")
    for delay in (0, 0.005, 0.01, 0.02, 0.03, 0.05, 0.08) if not bench.full else [step * 0.002 for step in range(50)]:
        simulator = Simulator(bench, databases=4)
        trials = [Trial(bench, simulator) for _ in range(4)]
        processes = [trial.start("--gate", speed=FAST) for trial in trials]
        for process in processes:
            process.stdout.readline()
        if delay == 0:
            simulator.signal(signal.SIGSTOP)
        for process in processes:
            process.stdin.write("\n")
            process.stdin.flush()
        time.sleep(delay)
        simulator.signal(signal.SIGSTOP)
        time.sleep(PAUSE_S + 1)
        early = [violations([trial], resumed=False) for trial in trials]
        simulator.signal(signal.SIGCONT)
        for trial, process, found in zip(trials, processes, early):
            first = Run(process.wait(timeout=40), process.communicate()[0])
            found = found + judge(trial, resumed(trial), None)
            outcome.add([f"{text}, stopped after {delay:.3f} s, ended {first.code}" for text in found])
        simulator.stop()
    return outcome


def sleeping_program(bench):
    """The program itself stands still, as a computer that sleeps, at points spread over its calls."""
    outcome = Outcome("program stopped for 3 s")
    simulator = Simulator(bench, databases=200)
    calls = number_of_calls(bench, simulator, None)
    points = range(1, calls + 1, 1 if bench.full else 8)

    def one(at):
        trial = Trial(bench, simulator)
        process = trial.start(kp={"AT": at, "DO": "stop"}, speed=FAST)
        stopped = wait_until_stopped(process)
        if stopped:
            time.sleep(PAUSE_S)
            process.send_signal(signal.SIGCONT)
        process.communicate(timeout=40)
        found = violations([trial], resumed=False) + judge(trial, resumed(trial), None)
        trial.done()
        return [f"{text}, at call {at}/{calls}" for text in found], stopped

    for found, stopped in together(one, points):
        outcome.add(found, stopped)
    simulator.stop()
    return outcome


def wait_until_stopped(process):
    """False where it ended without."""
    while process.poll() is None:
        with open(f"/proc/{process.pid}/stat", encoding="ascii", errors="replace") as stat:
            if stat.read().rpartition(")")[2].split()[0] == "T":
                return True
        time.sleep(0.01)
    return False


def jumping_clock(bench):
    """The wall clock jumps at points of the submission, and again before the resume: nothing may be decided otherwise."""
    outcome = Outcome("wall clock jumps by an hour and a year")
    simulator = Simulator(bench, databases=400)
    calls = number_of_calls(bench, simulator, None)
    jobs = [(skew, at, later) for skew in (HOUR, -HOUR, YEAR, -YEAR) for at in range(0, calls, 3 if bench.full else 24)
            for later in (0, skew)]

    def one(job):
        skew, at, later = job
        trial = Trial(bench, simulator)
        first = trial.run(kp={"AT": at, "SKEW": skew}, speed=1)
        found = judge(trial, first, None)
        last = trial.run("--resume", kp={"SKEW": later}, speed=1) if later else trial.resume(speed=1)
        found += judge(trial, last, None)
        if not last.rows.get(trial.task, ("",))[0] in ("ACCEPTED", "RUNNING", "FINISHED", "UNVERIFIED"):
            found.append(f"decided {last.rows.get(trial.task)} where an undisturbed run is accepted")
        trial.done()
        return [f"{text}, {skew} s at call {at}/{calls}, resumed with {later} s" for text in found], (first.calls or 0) >= at

    for found, hit in bench.each(one, jobs):
        outcome.add(found, hit)
    simulator.stop()
    return outcome
