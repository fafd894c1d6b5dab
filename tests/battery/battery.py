# SPDX-License-Identifier: GPL-3.0-or-later
"""Never twice, never lost, never a false word: the program below its window under kills, broken disks, broken networks and lost power.
    ./tests/run battery [--full] [--sabotage] [--seed N] [--only NAME]"""
import argparse
import sys
import time

import kills
from harness import Bench
from table import print_table

CASES = {
    "kills": kills.every_call,
    "random": kills.at_random,
}


def main():
    parser = argparse.ArgumentParser(prog="./tests/run battery")
    parser.add_argument("--build", required=True, help=argparse.SUPPRESS)
    parser.add_argument("--full", action="store_true", help="as many trials as a release needs")
    parser.add_argument("--sabotage", action="store_true", help="breaks each promise on purpose and sees whether a test notices")
    parser.add_argument("--seed", type=int, default=time.time_ns() % 2**31)
    parser.add_argument("--only", action="append", choices=CASES, help="this case alone; may be given several times")
    order = parser.parse_args()
    print(f"Seed {order.seed}; the same again: ./tests/run battery --seed {order.seed}", flush=True)
    bench = Bench(order.build, order.full, order.seed)
    outcomes = []
    began = time.monotonic()
    for name in order.only or CASES:
        print(f"{name} …", flush=True)
        outcomes.append(CASES[name](bench).close())
    print_table(outcomes)
    print(f"\n{time.monotonic() - began:.0f} s")
    return 1 if any(each.failed for each in outcomes) else 0


if __name__ == "__main__":
    sys.exit(main())
