# SPDX-License-Identifier: GPL-3.0-or-later
"""Single bits flip in the journal: nothing changed may be used as if it were true (reliability.md 2.6, B8)."""
import shutil
import sqlite3

from harness import Simulator, Trial, read_journals
from table import Outcome

BATCH = 250


def made_journal(bench):
    """A folder with the records of several upgrades in several states."""
    simulator = Simulator(bench, ({"kind": "cut", "method": "POST", "path": "/v1/crdbs/*/upgrade", "times": 2, "bytes": 0},))
    folder = bench.new_folder()
    for index in range(8):
        run = Trial(bench, simulator, folder).run("--limit", "35000", *(["--to-the-end"] if index % 2 else []))
        if run.code != 0:
            raise RuntimeError("a run without faults failed: " + " | ".join(run.lines))
    simulator.stop()
    return folder


def flipped(bench, original):
    """The file with one bit changed, and where."""
    content = bytearray(original)
    bit = bench.random.randrange(len(content) * 8)
    content[bit // 8] ^= 1 << (bit % 8)
    return bytes(content), bit


def judge(whole, found):
    """(rows used though they are not true, records shown though they are not, whether the damage was noticed)"""
    if found.failed is not None:
        return [], [], True
    rows, records = [], []
    for task, (state, row, shown) in found.rows.items():
        if task not in whole.rows:
            rows.append(f"a row that nobody wrote: {task}")
        elif whole.rows[task][1] != row:
            rows.append(f"a changed row is used ({whole.rows[task][0]}, now {state})")
        else:
            records += untrue_records(whole.rows[task][2].split(","), shown.split(","))
    missing = len(whole.rows.keys() - found.rows.keys())
    if missing > found.damaged:
        rows.append(f"{missing} rows are gone, {found.damaged} told")
    return rows, records, found.damaged > 0


def untrue_records(whole, shown):
    """"failed" and "damaged" stand for records that were set aside, and said so."""
    return ["changed records are shown"] if set(shown) - set(whole) - {"damaged", "failed"} else []


def hidden_records(whole, found):
    """Records that are not shown, neither as damaged nor told as lost.

    Of a file that was set aside, a person is told that lines are lost: how many at least, or that this cannot be told."""
    missing = 0
    for task, (_, _, shown) in found.rows.items():
        here = shown.split(",")
        if task in whole.rows and "failed" not in here:
            missing += len(set(whole.rows[task][2].split(",")) - set(here)) - here.count("damaged")
    return [f"{missing} records are hidden without a word"] if missing > 0 and not found.set_aside else []


def plain_rows(file):
    """The rows as a program without checksums uses them; nothing where SQLite itself refuses."""
    try:
        with sqlite3.connect(file) as database:
            return database.execute("SELECT task_id, crdb_guid, state, body, endpoint FROM submission ORDER BY task_id").fetchall()
    except (sqlite3.DatabaseError, UnicodeDecodeError):
        return None


def in_the_journal(bench):
    """The outcome of our own reader, and the control's."""
    outcome = Outcome("bit flips in the journal: rows")
    history = Outcome("bit flips in the journal: records of the history")
    control = Outcome("control: flips unseen without checksums", control=True)
    folder = made_journal(bench)
    original = (folder / "journal.sqlite").read_bytes()
    whole = read_journals(bench, [folder])[0]
    before = plain_rows(folder / "journal.sqlite")
    left = 10000 if bench.full else 1000
    while left > 0:
        count = min(left, BATCH)
        left -= count
        folders, bits = [], []
        for _ in range(count):
            content, bit = flipped(bench, original)
            folders.append(bench.new_folder())
            bits.append(bit)
            (folders[-1] / "journal.sqlite").write_bytes(content)
        plain = [plain_rows(each / "journal.sqlite") for each in folders]
        for each, rows, bit, found in zip(folders, plain, bits, read_journals(bench, folders)):
            problems, shown, noticed = judge(whole, found)
            outcome.add([f"{text} [bit {bit} of {len(original) * 8}]" for text in problems], noticed)
            shown += hidden_records(whole, found) if found.failed is None else []
            history.add([f"{text} [bit {bit} of {len(original) * 8}]" for text in shown], noticed or found.lost_records > 0)
            control.add(["changed"] if rows is not None and rows != before else [])
            shutil.rmtree(each)
    return [outcome, history, control]
