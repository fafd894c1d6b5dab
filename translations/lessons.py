#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the texts of the built-in scenarios and exercises as a source that lupdate reads: lessons.py ROOT OUT.cpp"""
import json
import pathlib
import sys


def texts(root):
    for folder in ("exercises", "scenarios"):
        for file in sorted((root / "resources" / folder).glob("*.json")):
            lesson = json.loads(file.read_text())
            yield from (lesson.get(key) for key in ("title", "story", "learning_goal"))
            for goal in lesson.get("goals", []):
                yield from (goal["goal"], goal["hint"])


def main():
    root, out = map(pathlib.Path, sys.argv[1:])
    lines = [f'QT_TRANSLATE_NOOP("Lessons", {json.dumps(text, ensure_ascii=False)})' for text in texts(root) if text]
    out.write_text("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
