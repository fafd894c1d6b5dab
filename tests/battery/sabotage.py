# SPDX-License-Identifier: GPL-3.0-or-later
"""Breaks each promise in a copy of the tree and sees whether the test named for it notices."""
import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

from mutants import MUTANTS
from table import Outcome

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ("app", "ui", "resources", "tests", "translations")
BATTERY_TARGETS = ["battery_kp", "battery_submit", "battery_read", "battery_control", "crdb-simulator"]
# As ctest sets them (tests/CMakeLists.txt); the programs are started directly, to name single functions.
ENVIRONMENT = {"QT_QPA_PLATFORM": "offscreen", "TZ": "UTC", "LC_ALL": "C.UTF-8", "DBUS_SESSION_BUS_ADDRESS": "disabled:"}
LIMIT_S = 400  # a test that hangs has noticed, too


class Copy:
    """A copy of the tree with one build folder of its own. Kept between runs; only what differs is copied."""

    def __init__(self):
        self.tree = ROOT / "build/sabotage"
        self.build = self.tree / "build/tests"  # as deep below its tree as the real one, so that a compiler's cache knows both
        kept = {self.refresh(ROOT / "CMakeLists.txt")}
        for folder in FOLDERS:
            for source in (ROOT / folder).rglob("*"):
                if source.is_file() and "__pycache__" not in source.parts:
                    kept.add(self.refresh(source))
        for folder in FOLDERS:
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
        targets = sorted({target for test in tests for target in (BATTERY_TARGETS if test.startswith("battery ") else [test.split()[0]])})
        if not (self.build / "build.ninja").exists():
            cached = ["-DCMAKE_CXX_COMPILER_LAUNCHER=ccache", "-DCMAKE_C_COMPILER_LAUNCHER=ccache"] if shutil.which("ccache") else []
            configured = quiet(["cmake", "-S", str(self.tree), "-B", str(self.build), "-G", "Ninja", "-DCMAKE_BUILD_TYPE=Debug", *cached])
            if configured.returncode != 0:
                return configured.stdout
        built = quiet(["ninja", "-C", str(self.build), *targets])
        return built.stdout[-2000:] if built.returncode != 0 else None

    def run(self, test):
        """(whether it passed, what noticed first)"""
        program, *functions = test.split()
        if program == "battery":
            return self.run_battery(functions[0])
        executable = next(path for path in (self.build / "tests").rglob(program) if path.is_file())
        try:
            ended = quiet([str(executable), *functions], timeout=LIMIT_S)
        except subprocess.TimeoutExpired:
            return False, f"{program} (hung)"
        found = re.search(r"FAIL! *: *(\S+?)\(", ended.stdout)
        return ended.returncode == 0, found[1] if found else f"{test} (ended early)"

    def run_battery(self, case):
        ended = quiet([sys.executable, "-B", str(self.tree / "tests/battery/battery.py"), "--build", str(self.build), "--seed", "1", "--first",
                       "--only", case])
        if "Traceback" in ended.stdout:
            return False, f"battery {case} (ended early: {ended.stdout.splitlines()[-1][:80]})"
        found = re.search(r"^    (\S.*)$", ended.stdout, re.MULTILINE)
        return ended.returncode == 0, f"battery {case}: {found[1][:60] if found else ''}"


def quiet(command, **more):
    return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace",
                          env=dict(os.environ, **ENVIRONMENT), **more)


def stale(mutants):
    """Those whose line is not in the sources any more, or not once: a promise that nobody would break."""
    counts = [(mutant, (ROOT / mutant.file).read_text().count(mutant.old) if (ROOT / mutant.file).exists() else 0) for mutant in mutants]
    return [f"{mutant.what}: its line is {count} times in {mutant.file}" for mutant, count in counts if count != 1]


def passes(copy, test):
    """What speaks against the test as a witness, or nothing: it has to pass while nothing is broken."""
    if problem := copy.compile([test]):
        return "without sabotage it does not build: " + problem[-300:]
    for _ in range(2):  # a machine that is busy elsewhere can make one run late
        passed, noticed = copy.run(test)
        if passed:
            return None
    return f"without sabotage {test} fails: {noticed}"


def caught_by(copy, mutant):
    """(whether the mutant was noticed, by whom or why not)"""
    file = copy.tree / mutant.file
    original = file.read_text()
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
    if gone := stale(MUTANTS):
        raise SystemExit("Mend tests/battery/mutants.py, the sources have changed:\n    " + "\n    ".join(gone))
    copy = Copy()
    witnesses = {}  # test -> what speaks against it
    print(f"{'broken on purpose':<54}{'seconds':>8}  noticed by", flush=True)
    for mutant in MUTANTS:
        if only not in mutant.what:
            continue
        if mutant.test not in witnesses:
            witnesses[mutant.test] = passes(copy, mutant.test)
        began = time.monotonic()
        caught, by = (False, witnesses[mutant.test]) if witnesses[mutant.test] else caught_by(copy, mutant)
        print(f"{mutant.what:<54}{time.monotonic() - began:>8.0f}  {by}", flush=True)
        outcome.add([] if caught else [f"{mutant.what}: {by}"])
    outcome.note = f"{outcome.trials - len(outcome.found)} of {outcome.trials} noticed"
    return outcome
