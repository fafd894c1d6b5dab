# SPDX-License-Identifier: GPL-3.0-or-later
"""Never twice, never lost, never a false word: the program below its window under kills, broken disks, broken networks and lost power.
    ./tests/run battery [--full] [--sabotage] [--seed N] [--only CASE] [--trials N]"""
import argparse
import sys
import time

import cuts
import faults
import flips
import kills
import power
import races
import sabotage
import stops
from harness import Bench
from table import Outcome, StopHere, print_table

CASES = {
    "kills": kills.every_call,
    "random": kills.at_random,
    "duplicates": faults.duplicates,
    "late-rows": faults.late_rows,
    "errors": faults.every_call,
    "power": power.at_every_sync,
    "power-normal": lambda bench: power.not_durable(bench, "NORMAL"),
    "power-off": lambda bench: power.not_durable(bench, "OFF"),
    "flips": flips.in_the_journal,
    "races": races.on_one_folder,
    "cuts": cuts.every_byte,
    "stopped-cluster": stops.stopped_cluster,
    "sleep": stops.sleeping_program,
    "clock": stops.jumping_clock,
}


def main():
    parser = argparse.ArgumentParser(prog="./tests/run battery")
    parser.add_argument("--build", required=True, help=argparse.SUPPRESS)
    parser.add_argument("--full", action="store_true", help="as many trials as a release needs")
    parser.add_argument("--sabotage", action="store_true", help="breaks each promise on purpose and sees whether a test notices")
    parser.add_argument("--seed", type=int, default=time.time_ns() % 2**31)
    parser.add_argument("--trials", type=int, default=0, help="random kills; 100, with --full 10,000")
    parser.add_argument("--only", action="append", choices=CASES, help="this case alone; may be given several times")
    parser.add_argument("--first", action="store_true", help="stops at the first violation")
    parser.add_argument("--mutant", default="", help="only those whose name contains this")
    order = parser.parse_args()
    print(f"Seed {order.seed}; the same again: ./tests/run battery --seed {order.seed}", flush=True)
    Outcome.stop_at_first = order.first
    bench = Bench(order.build, order.full, order.seed, order.trials)
    outcomes = []
    began = time.monotonic()
    for name in order.only or ([] if order.sabotage and not order.full else CASES):
        print(f"{name} …", flush=True)
        try:
            result = CASES[name](bench)
        except StopHere as stop:
            outcomes.append(stop.outcome.close())
            break
        outcomes += [each.close() for each in (result if isinstance(result, list) else [result])]
    if order.sabotage or (order.full and not order.only):
        outcomes.append(sabotage.every_mutant(bench, order.mutant).close())
    print_table(outcomes)
    print(f"\n{time.monotonic() - began:.0f} s")
    return 1 if any(each.failed for each in outcomes) else 0


if __name__ == "__main__":
    sys.exit(main())
