# SPDX-License-Identifier: GPL-3.0-or-later
"""Breaks each promise in a copy of the tree and sees whether the test named for it notices."""
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from mutants import MUTANTS
from table import Outcome

ROOT = Path(__file__).resolve().parents[2]
BATTERY_TARGETS = ["battery_kp", "battery_submit", "battery_read", "battery_control", "crdb-simulator"]


class Copy:
    """A copy of the tree with one build folder of its own. Kept between runs; only what differs is copied."""

    def __init__(self):
        self.tree = ROOT / "build/sabotage/tree"
        self.build = ROOT / "build/sabotage/build"
        kept = set()
        for folder in ("app", "ui", "resources", "tests", "translations"):
            for source in (ROOT / folder).rglob("*"):
                if source.is_file() and "__pycache__" not in source.parts:
                    kept.add(self.refresh(source))
        self.refresh(ROOT / "CMakeLists.txt")
        for folder in ("app", "ui", "resources", "tests", "translations"):
            for file in (self.tree / folder).rglob("*"):
                if file.is_file() and file not in kept:
                    file.unlink()

    def refresh(self, source):
        target = self.tree / source.relative_to(ROOT)
        if not target.exists() or target.read_bytes() != source.read_bytes():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(source, target)
        return target

    def compile(self, tests):
        """What went wrong, or nothing."""
        targets = sorted({target for test in tests for target in (BATTERY_TARGETS if test.startswith("battery ") else [test])})
        if not (self.build / "build.ninja").exists():
            configured = quiet(["cmake", "-S", str(self.tree), "-B", str(self.build), "-G", "Ninja", "-DCMAKE_BUILD_TYPE=Debug"])
            if configured.returncode != 0:
                return configured.stdout
        built = quiet(["ninja", "-C", str(self.build), *targets])
        return built.stdout[-2000:] if built.returncode != 0 else None

    def run(self, test):
        """(whether it passed, what noticed first)"""
        if test.startswith("battery "):
            ended = quiet([sys.executable, "-B", str(self.tree / "tests/battery/battery.py"), "--build", str(self.build), "--seed", "1", "--only",
                           test.split()[1]])
            found = re.search(r"^    ((?:I\d|[a-z]).*)$", ended.stdout, re.MULTILINE)
            if "Traceback" in ended.stdout:
                return False, f"{test} (ended early: {ended.stdout.splitlines()[-1][:80]})"
            return ended.returncode == 0, f"{test}: {found[1][:60] if found else ''}"
        ended = quiet(["ctest", "-R", f"^{test}$", "--output-on-failure", "--no-tests=error"], cwd=self.build)
        found = re.search(r"FAIL! *: *(\S+?)\(", ended.stdout)
        return ended.returncode == 0, found[1] if found else f"{test} (ended early)"


def quiet(command, **more):
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=environment, **more)


def caught_by(copy, mutant):
    """(whether the mutant was noticed, by whom or why not)"""
    file = copy.tree / mutant.file
    original = file.read_text()
    if original.count(mutant.old) != 1:
        return False, f"does not apply: {original.count(mutant.old)} places in {mutant.file}"
    file.write_text(original.replace(mutant.old, mutant.new))
    try:
        if problem := copy.compile([mutant.test]):
            return False, "does not build: " + next((line for line in problem.splitlines() if "error" in line), problem[-100:])
        passed, noticed = copy.run(mutant.test)
        return (not passed), ("SURVIVED " + mutant.test if passed else noticed)
    finally:
        file.write_text(original)


def every_mutant(bench, only=""):
    outcome = Outcome("sabotage: promises broken in one line")
    copy = Copy()
    chosen = [mutant for mutant in MUTANTS if only in mutant.what]
    tests = sorted({mutant.test for mutant in chosen})
    if problem := copy.compile(tests):
        raise RuntimeError("the copy of the tree does not build: " + problem)
    for test in tests:
        passed, noticed = copy.run(test)
        if not passed:
            raise RuntimeError(f"without sabotage {test} fails: {noticed}")
    print(f"{'broken on purpose':<52}noticed by")
    for mutant in chosen:
        caught, by = caught_by(copy, mutant)
        print(f"{mutant.what:<52}{by}", flush=True)
        outcome.add([] if caught else [f"{mutant.what}: {by}"])
    outcome.note = f"{outcome.trials - len(outcome.found)} of {outcome.trials} noticed"
    return outcome
