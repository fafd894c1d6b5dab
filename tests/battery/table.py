# SPDX-License-Identifier: GPL-3.0-or-later
"""What the battery says at its end."""
import time


class StopHere(Exception):
    """Something was found, and one finding is enough for this run."""

    def __init__(self, outcome):
        super().__init__(outcome.name)
        self.outcome = outcome


class Outcome:
    """One line of the closing table. A control must find something, everything else must not."""

    stop_at_first = False

    def __init__(self, name, control=False):
        self.name = name
        self.control = control
        self.trials = 0
        self.hits = 0  # in how many trials the fault really came in the way
        self.found = []
        self.began = time.monotonic()
        self.seconds = 0.0
        self.note = ""

    def add(self, found, hit=True):
        self.trials += 1
        self.hits += int(hit)
        if found:
            self.found.append(found)
            if self.stop_at_first and not self.control:
                raise StopHere(self)

    @property
    def failed(self):
        if self.control:
            return not self.found
        return bool(self.found) or self.hits == 0

    def close(self):
        self.seconds = time.monotonic() - self.began
        return self


def print_table(outcomes):
    print(f"\n{'what':<58}{'trials':>8}{'faults':>8}{'violations':>12}{'seconds':>9}")
    for each in outcomes:
        verdict = ""
        if each.failed:
            verdict = "  <- the control found nothing: the battery is broken" if each.control else "  <- FAILED"
        found = f"{len(each.found)} found" if each.control else len(each.found)
        print(f"{each.name:<58}{each.trials:>8}{each.hits:>8}{found:>12}{each.seconds:>9.0f}{verdict}")
        if each.note:
            print(f"  ({each.note})")
    for each in outcomes:
        if each.failed and not each.control:
            print(f"\n{each.name}:")
            for found in each.found[:10]:
                print("    " + "; ".join(found))
            if each.hits == 0:
                print("    no fault ever came in the way of a run")
