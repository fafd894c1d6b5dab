#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""--help, the manual page and the completion of each program know the same options: options.py ROOT BUILD"""
import os
import pathlib
import re
import subprocess
import sys

ROOT, BUILD = (pathlib.Path(argument).resolve() for argument in sys.argv[1:3])
LINUX = ROOT / "resources" / "linux"
ENVIRONMENT = {"PATH": f"{BUILD}:{os.environ['PATH']}", "HOME": "/nonexistent", "LC_ALL": "C", "QT_QPA_PLATFORM": "offscreen",
               "LSAN_OPTIONS": os.environ.get("LSAN_OPTIONS", "")}
OPTION = re.compile(r"(--[a-z][a-z-]*)(?:\[=([A-Z|]+)\]|[ =]<?([A-Z]+(?:\|[A-Z]+)*)(?![a-z])>?)?")


def said(*command):
    return subprocess.run(command, env=ENVIRONMENT, check=True, capture_output=True, text=True).stdout


def options(text):
    """Each option, and what its value is called."""
    return {name: loose or value for name, loose, value in OPTION.findall(text)}


def of_help(program):
    """Of the usage line where that names them all, else of the list below it."""
    text = said(BUILD / program, "--help")
    usage = "\n".join(re.findall(r"\[(--[^][]*(?:\[[^]]*\])?)\]", text))
    listed = "\n".join(re.findall(r"^ {2}(?:-h, )?(--.*?)(?: {2}.*)?$", text, re.M))
    return options(usage or listed), options(listed), text


def section(page, name):
    found = re.search(rf"^\.SH {name}\n(.*?)(?=^\.SH |\Z)", page, re.M | re.S)
    return found.group(1) if found else ""


def plain(roff):
    roff = re.sub(r"^\.[A-Z]{1,2} ", "", roff, flags=re.M)
    return re.sub(r'\\f[A-Z]|"', "", roff).replace("\\-", "-").replace(" [ =", "[=").replace(" ]", "]").replace("  ", " ")


def of_manual(program):
    page = (LINUX / f"{program}.1").read_text()
    tags = re.findall(r"^\.TP\n(.*)$", section(page, "OPTIONS"), re.M)
    return options(plain("\n".join(tags))), plain(section(page, "SYNOPSIS")), page


def completed(program, *words):
    """What the shell would offer for the last of the words."""
    script = 'source "$0"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); "_${1//-/_}"; printf "%s\\n" "${COMPREPLY[@]}"'
    return said("bash", "-c", script, LINUX / "crdb-upgrader.bash", program, *words).split()


def differences(what, one, other):
    for name in sorted(one.keys() | other.keys()):
        if one.get(name) != other.get(name):
            yield f"{what}: {name}: --help says {one.get(name, 'nothing')!r}, there it is {other.get(name, 'nothing')!r}"


def problems(program):
    helped, listed, text = of_help(program)
    manual, synopsis, page = of_manual(program)
    if len(helped) < 8:
        yield f"{program}: --help names {len(helped)} options only"
    for name, value in listed.items():
        if helped.get(name) != value:
            yield f"{program}: --help lists {name} {value}, and not so in its first lines"
    yield from differences(f"{program}.1", helped, manual)
    if "options" not in synopsis:
        yield from differences(f"{program}.1, SYNOPSIS", helped, options(synopsis.replace("\n", " ")))
    if re.search(r"\bLINK\b", text) and "LINK" not in synopsis:
        yield f"{program}.1: LINK is not in the SYNOPSIS"
    offered = dict.fromkeys(completed(program, "--"))
    yield from differences("completion", dict.fromkeys(helped), offered)
    for name, value in helped.items():
        wrong = [word for word in completed(program, name, "") if word.startswith("--")] if value and f"{name}[" not in text else []
        if wrong:
            yield f"completion: {program} {name}: offers options where a value is wanted"


def main():
    found = [problem for program in ("crdb-upgrader", "crdb-simulator") for problem in problems(program)]
    version = said(BUILD / "crdb-upgrader", "--version").split()[-1]
    for file in ("crdb-upgrader.1", "crdb-simulator.1", "changelog", "metainfo.xml.in"):
        if version not in (LINUX / file).read_text():
            found.append(f"{file} does not name version {version}")
    scenarios = {line.split()[0] for line in said(BUILD / "crdb-simulator", "--list").splitlines()}
    for words in (("crdb-upgrader", "--demo", "=", ""), ("crdb-simulator", "--scenario", "s")):
        offered = set(completed(*words))
        expected = {name for name in scenarios if name.startswith(words[-1])}
        if not expected or not expected <= offered:
            found.append(f"completion of {' '.join(words)} lacks {sorted(expected - offered)}")
    print("\n".join(found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
