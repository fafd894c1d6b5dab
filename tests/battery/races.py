# SPDX-License-Identifier: GPL-3.0-or-later
"""Several programs at once on one data folder and one database (reliability.md B7)."""
from harness import Run, Simulator, Trial
from kills import resumed
from oracle import Posts, violations
from table import Outcome


def one_round(bench, simulator, programs):
    """All wait at the gate and go at the same moment; exactly one request may come of it."""
    first = Trial(bench, simulator)
    trials = [first] + [Trial(bench, simulator, first.folder, first.guid) for _ in range(programs - 1)]
    processes = [trial.start("--gate") for trial in trials]
    for process in processes:
        process.stdout.readline()
    for process in processes:
        process.stdin.write("\n")
        process.stdin.flush()
    ends = [Run(process.wait(timeout=40), process.communicate()[0]) for process in processes]
    last = resumed(first)
    found = violations(trials, last)
    sent = sum(Posts(trials).count.values())
    if sent != 1:
        found.append(f"{sent} requests of {programs} programs: " + " | ".join(end.lines[-1] if end.lines else "-" for end in ends))
    first.done()
    return [f"{text} [database {first.guid}]" for text in found]


def on_one_folder(bench):
    outcome = Outcome("two and six programs on one folder, one request")
    left = 1000 if bench.full else 20
    while left > 0:
        rounds = min(left, 250)
        left -= rounds
        simulator = Simulator(bench, databases=rounds, speed=1)
        for index in range(rounds):
            outcome.add(one_round(bench, simulator, 2 if index % 4 == 0 else 6))
        simulator.stop()
    return outcome
