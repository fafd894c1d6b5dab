#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a pseudo language out of a complete translation: pseudo.py long|rtl FROM.ts TO.ts

long: every text is two fifths longer, with accents and brackets; what has no brackets on the screen is not translatable.
rtl:  every text is set from right to left, and the layout is mirrored.
"""
import re
import sys
import xml.etree.ElementTree as ET

ACCENTS = str.maketrans("aeiouycnAEIOUCN", "åéîöüýçñÅÉÎÖÜÇÑ")
KEPT = re.compile(r"(%L?\d|%n|&.|<[^>]*>|\S*[/_.=-]\S*)")  # places, mnemonics, paths and options stay as they are


def longer(text):
    parts = KEPT.split(text)
    accented = "".join(part if i % 2 else part.translate(ACCENTS) for i, part in enumerate(parts))
    extra = max(1, len(text) * 2 // 5 - 2)
    return "[" + accented + " " + ("~~~~ " * (extra // 5 + 1))[:extra].rstrip() + "]"


def mirrored(text):
    return "\n".join("\u202b" + line + "\u202c" if line.strip() else line for line in text.split("\n"))


def main():
    kind, source, target = sys.argv[1:]
    change = {"long": longer, "rtl": mirrored}[kind]
    document = ET.parse(source)
    for message in document.iter("message"):
        text = message.find("source").text
        shown = text if not re.search("[A-Za-z]", re.sub(r"%L?\d|%n", "", text)) or ";;" in text else change(text)
        translation = message.find("translation")
        forms = translation.findall("numerusform")
        for form in forms:
            form.text = shown
        if not forms:
            translation.text = shown
        translation.attrib.pop("type", None)
    if kind == "rtl":
        context = ET.SubElement(document.getroot(), "context")
        ET.SubElement(context, "name").text = "QGuiApplication"
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "source").text = "QT_LAYOUT_DIRECTION"
        ET.SubElement(message, "translation").text = "RTL"
    document.write(target, encoding="utf-8", xml_declaration=True)


if __name__ == "__main__":
    main()
