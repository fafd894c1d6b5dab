# SPDX-License-Identifier: GPL-3.0-or-later
"""Judges a trial by what the cluster read and what the journal holds, never by what the program prints alone (reliability.md 5.3)."""
from collections import Counter

from harness import journal

# The cluster may have read a request of a row in one of these; each of the others says that it did not.
POSSIBLY_SENT = {"SENDING", "UNKNOWN", "ACCEPTED", "RUNNING", "CANCELLING", "FINISHED", "VERIFIED", "UNVERIFIED", "MISMATCH", "FAILED",
                 "CANCELLED", "LOST", "EXPIRED", "UNDECIDED"}
# Found at the cluster; LOST and EXPIRED would be wrong words while it is healthy and keeps the result.
ADOPTED = {"ACCEPTED", "RUNNING", "CANCELLING", "FINISHED", "VERIFIED", "UNVERIFIED", "MISMATCH", "FAILED", "CANCELLED"}
# The words of design.md 4, written down here a second time on purpose.
WORDS = {"PREPARED": {"Preparing"}, "SENDING": {"Sending"}, "UNKNOWN": {"Unknown, checking"}, "ACCEPTED": {"Accepted"},
         "RUNNING": {"Queued", "Running"}, "CANCELLING": {"Cancelling"}, "FINISHED": {"Verifying"}, "VERIFIED": {"Verified"},
         "UNVERIFIED": {"Finished, not verified"}, "MISMATCH": {"Contradiction"}, "FAILED": {"Failed"}, "CANCELLED": {"Cancelled"},
         "REJECTED": {"Rejected"}, "NOT_SENT": {"Not sent"}, "NOT_RECEIVED": {"Not received"}, "LOST": {"Lost, checking"},
         "EXPIRED": {"Expired, checking"}, "UNDECIDED": {"Undecided"}}


class Posts:
    """What the cluster read of the trials: complete requests by id, ids that it took on, and ids that nobody confirmed."""

    def __init__(self, trials):
        ours = {trial.task for trial in trials}
        guids = {trial.guid for trial in trials}
        entries = [entry for simulator in {trial.simulator for trial in trials} for entry in simulator.history()]
        self.count = Counter(task for task, _, what in entries if what == "arrived" and task in ours)
        self.taken = {task for task, _, what in entries if what == "200" and task in ours}
        self.strange = [task for task, guid, what in entries if guid in guids and task not in ours]


def violations(trials, last=None, resumed=True):
    """What of I1-I6 does not hold for the trials of one data folder; empty when all is well.
    last: how the last run of the program ended, for I6. resumed: a healthy cluster was asked, so nothing may be left open: what it took on
    is found, and what it did not is at most unknown (a request that arrived may still have died on the way to the cluster's service)."""
    found = []
    posts = Posts(trials)
    rows = {row["task_id"]: row["state"] for row in journal(trials[0].folder)[0]}
    for trial in trials:
        count, taken, state = posts.count[trial.task], trial.task in posts.taken, rows.get(trial.task)
        if count > 1:
            found.append(f"I1 {count} requests for one intent ({state})")
        if count and state is None:
            found.append("I2 a request without a row")
        elif count and state not in POSSIBLY_SENT:
            found.append(f"I3 the row says {state}, but the cluster read the request")
        elif resumed and taken and state not in ADOPTED:
            found.append(f"I4 {state} after the cluster was asked, though it has the task")
        elif resumed and not taken and state not in {None, "NOT_SENT", "UNKNOWN"}:
            found.append(f"I4 {state}, but the cluster never took the request on")
    if posts.strange:
        found.append(f"I5 requests that nobody confirmed: {posts.strange}")
    if last is not None and not last.killed:
        found += words_differ(rows, last)
    return found


def words_differ(rows, last):
    found = []
    if resumed_badly := {0: None, 2: "usage", 3: "time was up", 6: "no cluster"}.get(last.code, None if last.code in (4, 5) else last.code):
        found.append(f"I4 the program ended with: {resumed_badly}; {' | '.join(last.lines[-3:])}")
    if last.code == 4:
        return found  # it could not open the journal and shows nothing
    for task in rows.keys() | last.rows.keys():
        state, word = last.rows.get(task, (None, None))
        if state != rows.get(task):
            found.append(f"I6 shown as {state}, in the journal {rows.get(task)}")
        elif word not in WORDS[state]:
            found.append(f"I6 {state} is shown as \"{word}\"")
    return found
