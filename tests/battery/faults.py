# SPDX-License-Identifier: GPL-3.0-or-later
"""A full disk, a broken disk and a broken connection at every call (reliability.md B4); the control of the whole battery (B3)."""
import errno

from harness import Simulator, Trial
from kills import CLOSES, existing_journal, folder_for, judge, number_of_calls, resumed
from oracle import violations
from table import Outcome

# What fails, with which error, and whether it goes on failing.
FAULTS = [("w", errno.ENOSPC, False), ("w", errno.ENOSPC, True), ("w", errno.EIO, False), ("r", errno.EIO, False),
          ("s", errno.ECONNRESET, False)]


def every_call(bench):
    outcome = Outcome("I/O error at every call")
    for faults in ((), (CLOSES,)) if bench.full else ((),):
        simulator = Simulator(bench, faults, databases=2500)
        for earlier in (None, existing_journal(bench, simulator)):
            for kinds, number, sticky in FAULTS:
                calls = number_of_calls(bench, simulator, earlier, kinds)
                step = 1 if bench.full else 3
                name = f"{errno.errorcode[number]}{' for good' if sticky else ''} at {kinds}"

                def one(at):
                    trial = Trial(bench, simulator, folder_for(bench, earlier))
                    kp = {"AT": at, "DO": "fail", "ERRNO": number, "KINDS": kinds}
                    first = trial.run("--limit", "2500", kp=dict(kp, STICKY=1) if sticky else kp)
                    # A commit that the disk refused may still be found whole at the next start; then the row says so by itself.
                    found = violations([trial], first if first.code == 0 else None, resumed=False)
                    if first.code < 0:
                        found.append(f"the program ended by signal {-first.code}")
                    found += judge(trial, resumed(trial), earlier)
                    trial.done()
                    return [f"{text}, {name} {at}/{calls}" for text in found], (first.calls or 0) >= at

                for found, hit in bench.each(one, range(1 + bench.random.randrange(step), calls + 1, step)):
                    outcome.add(found, hit)
        simulator.stop()
    return outcome


def duplicates(bench):
    """An ordinary post() at a cluster that closes must arrive more than once, or nothing here proves anything."""
    outcome = Outcome("control: an ordinary POST arrives twice", control=True)
    simulator = Simulator(bench, (CLOSES,))

    def one(_):
        trial = Trial(bench, simulator, program="battery_control")
        trial.run()
        return [text for text in violations([trial], resumed=False) if text.startswith("I1")]

    for found in bench.each(one, range(100 if bench.full else 10)):
        outcome.add(found)
    simulator.stop()
    return outcome


def late_rows(bench):
    """A row that is written after the request must be found missing when the program is killed between them."""
    outcome = Outcome("control: a row written too late is lost", control=True)
    simulator = Simulator(bench)
    probe = Trial(bench, simulator, program="battery_control")
    calls = probe.run("--row-after", kp={}).calls

    def one(at):
        trial = Trial(bench, simulator, program="battery_control")
        killed = trial.run("--row-after", kp={"AT": at, "DO": "kill-before"}).killed
        return [text for text in violations([trial], resumed=False) if text.startswith("I2")], killed

    for found, killed in bench.each(one, range(1, calls + 1)):
        outcome.add(found, killed)
    simulator.stop()
    return outcome
