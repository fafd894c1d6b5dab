#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text is translated, and lupdate finds no other texts in the sources: check.py ROOT [LUPDATE]"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

LANGUAGES = ["de", "es", "fr"]
FORMS = 2  # plural forms of each of them


def places(text):
    return set(re.findall(r"%L?\d|%n", text))


def mnemonics(text):
    return len(re.findall(r"&(?=[^\s&])", text))


def wrong(message):
    """What is wrong with one translation, or nothing."""
    source = message.find("source").text
    translation = message.find("translation")
    if translation.get("type"):
        return "is " + translation.get("type")
    forms = [form.text or "" for form in translation.findall("numerusform")]
    if message.get("numerus") and len(forms) != FORMS:
        return f"has {len(forms)} plural forms"
    forms = forms or [translation.text or ""]
    if not all(form.strip() or form == source for form in forms):
        return "is empty"
    if places(forms[-1]) != places(source) or not all(places(form) <= places(source) for form in forms):
        return "has other places for values"
    if any(mnemonics(form) != mnemonics(source) for form in forms):
        return "has another number of mnemonics"
    return None


def incomplete(file):
    root = ET.parse(file).getroot()
    for context in root.findall("context"):
        for message in context.findall("message"):
            problem = wrong(message)
            if problem:
                yield f"{file.name}: {context.find('name').text}: “{message.find('source').text}” {problem}"


def outdated(root, lupdate):
    """Files that lupdate would change."""
    with tempfile.TemporaryDirectory() as folder:
        lessons = pathlib.Path(folder) / "lessons.cpp"
        subprocess.run([sys.executable, "-B", root / "translations" / "lessons.py", root, lessons], check=True)
        for file in sorted((root / "translations").glob("*.ts")):
            copy = pathlib.Path(folder) / file.name
            shutil.copy(file, copy)
            only = ["-pluralonly"] if file.stem.endswith("_en") else []
            command = [lupdate, "-silent", "-no-obsolete", "-locations", "none", *only, "app", "ui", lessons, "-ts", copy]
            subprocess.run(command, cwd=root, check=True, stderr=subprocess.DEVNULL)
            if copy.read_bytes() != file.read_bytes():
                yield f"{file.name} is older than the sources: ninja update_texts, then translate what is new"


def main():
    root = pathlib.Path(sys.argv[1])
    lupdate = sys.argv[2] if len(sys.argv) > 2 else ""
    problems = [p for code in LANGUAGES for p in incomplete(root / "translations" / f"crdb-upgrader_{code}.ts")]
    if lupdate:
        problems += outdated(root, lupdate)
    else:
        print("SKIP   : Texts::areThoseOfTheSources() lupdate is not installed")
    print("\n".join(problems))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
