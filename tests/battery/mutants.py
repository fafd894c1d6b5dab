# SPDX-License-Identifier: GPL-3.0-or-later
"""Each promise, broken in one line, and the test that has to notice (reliability.md B20)."""
from dataclasses import dataclass


@dataclass
class Mutant:
    what: str  # as the table calls it
    file: str
    old: str  # must be there exactly once
    new: str
    test: str  # a test program, with the names of its functions where the rest would only take time; or "battery CASE"


MUTANTS = [
    Mutant("an ordinary body, which Qt sends again", "app/api/onepost.cpp", "m_network.post(*request, &m_body)",
           "m_network.post(*request, m_body.readAll())", "tst_submit"),
    Mutant("the body can be rewound", "app/api/oneshotbody.cpp", "if (m_read || position < 0", "if (position < 0", "tst_submit"),
    Mutant("the request is sent again after a 503", "app/tasks/tasksubmitter.cpp", "    const SubmitJudgement judgement = judge(",
           "    if (end.http == 503) {\n        send(upgrade, false);\n        return;\n    }\n    const SubmitJudgement judgement = judge(",
           "tst_tracker waitsAsLongAsTheClusterAsks"),
    Mutant("redirects are followed", "app/api/wirerequest.cpp",
           "RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy", "RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy",
           "tst_submit"),
    Mutant("every certificate error is ignored", "app/api/exchange.cpp", "if (pinCovers(m_trust, leaf, errors))",
           "if (m_reply->ignoreSslErrors(); pinCovers(m_trust, leaf, errors))", "tst_apitrust"),
    Mutant("any pinned certificate will do", "app/api/trust.cpp", "&& fingerprint(leaf) == policy.pinnedSha256", "&& !fingerprint(leaf).isEmpty()",
           "tst_submitunsent"),
    Mutant("a pin overrules a revoked certificate", "app/api/trust.cpp",
           "return leafMatchesPin(policy, leaf) && certificateInfo(leaf, errors).mayBeTrusted();",
           "return leafMatchesPin(policy, leaf) && certificateInfo(leaf, errors).sha256.size() > 0;", "tst_apitrust"),
    Mutant("no limit to the size of an answer", "app/api/exchange.cpp", "while (m_body.size() <= cap)", "while (m_body.size() >= 0)",
           "tst_apianswers"),
    Mutant("answers are read ahead without end", "app/api/exchange.cpp", "setReadBufferSize(ReadBuffer)", "setReadBufferSize(0)", "tst_apianswers"),
    Mutant("no end to waiting for an answer", "app/api/onepost.h", "Deadline{60}", "Deadline{6000}", "tst_submit"),
    Mutant("a path may lead elsewhere", "app/api/submission.cpp", "m_request.path == codec::upgradePath(m_request.guid) && m_post.start()",
           "m_post.start()", "tst_submitunsent"),
    Mutant("a header may hold line breaks", "app/api/wirerequest.cpp", "return c >= 0x20 && c <= 0x7E;", "return c != 0;", "tst_submitunsent"),
    Mutant("asking goes on after a 401", "app/api/readqueue.cpp", "if (end.http == 401)", "if (end.http == 499)", "tst_apigate"),
    Mutant("many requests at once", "app/api/apiclient.h", "InFlight = 3", "InFlight = 6", "tst_apigate"),
    Mutant("a 502 is taken for a refusal", "app/domain/outcome.cpp", "413, 415, 422}", "413, 415, 422, 502}", "tst_outcome"),
    Mutant("an answer about another task counts", "app/domain/outcome.cpp", "end.answer->id == ours.text()", "!end.answer->id.isEmpty()",
           "tst_outcome"),
    Mutant("an answer about another database counts", "app/domain/outcome.cpp", "return parsed && *parsed == guid;", "return parsed || guid == guid;",
           "tst_outcome"),
    Mutant("a body that left counts as not sent", "app/domain/outcome.cpp", "if (!end.bodyRead) {\n        return {TaskEvent::NothingLeft",
           "if (end.http == 0) {\n        return {TaskEvent::NothingLeft", "tst_outcome"),
    Mutant("unread instances count as verified", "app/domain/verification.cpp", "worst == Finding::Unconfirmed            ? TaskEvent::VersionsUnreadable",
           "worst == Finding::Unconfirmed            ? TaskEvent::VersionsReached", "tst_verification"),
    Mutant("a failed task can become verified", "app/domain/task.cpp", "Step{S::Prepared, E::Abandoned, S::NotSent},",
           "Step{S::Prepared, E::Abandoned, S::NotSent}, Step{S::Failed, E::VersionsReached, S::Verified},", "tst_task"),
    Mutant("control characters are kept", "app/domain/text.cpp", "if (c.category() == QChar::Other_Control)", "if (c.isNull())", "tst_text"),
    Mutant("the journal does not wait for the disk", "app/journal/journalfile.cpp", "SynchronousFull = 2", "SynchronousFull = 1",
           "battery power"),
    Mutant("a lost race overwrites", "app/journal/journalfile_rows.cpp", "WHERE task_id=? AND rev=?", "WHERE task_id=? AND rev>=?-9", "tst_journal"),
    Mutant("two active rows for one database", "resources/schema/001.sql", "CREATE UNIQUE INDEX one_active", "CREATE INDEX one_active",
           "tst_journal"),
    Mutant("two programs on one journal", "app/journal/journalfile.cpp", "LOCK_EX | LOCK_NB", "LOCK_SH | LOCK_NB", "tst_journal"),
    Mutant("damaged rows are used", "app/journal/journalfile_rows.cpp",
           "if (task && query.value(int(columns)).toByteArray() == rows::checksum(row))", "if (task)", "battery flips"),
    Mutant("damaged lines of the history are shown", "app/journal/journalfile_rows.cpp",
           "if (!record || query.value(int(columns) + 1).toByteArray() != rows::recordChecksum(seq, row))", "if (!record)", "battery flips"),
    Mutant("submitting goes on over damage", "app/tasks/tasktracker.cpp", "&& d->damaged == 0", "",
           "tst_tracker submitsNothingBeforeDamageWasRead"),
    Mutant("sent before it is recorded", "app/tasks/tasksubmitter.cpp", "    m_ledger.insert(task, records,",
           "    send(upgrade, false);\n    m_ledger.insert(task, records,", "battery kills"),
    Mutant("sent before the row is on disk as sending", "app/tasks/tasksubmitter.cpp", "        send(upgrade, late);\n    };",
           "    };\n    send(upgrade, false);", "battery errors"),
    Mutant("one review can become two rows", "resources/schema/001.sql", "intent_id TEXT NOT NULL UNIQUE", "intent_id TEXT NOT NULL",
           "tst_journal"),
    Mutant("an interrupted submission counts as not sent", "app/tasks/tasktracker.cpp", "change.event = TaskEvent::OutcomeUnclear;",
           "change.event = TaskEvent::NothingLeft;", "battery kills"),
    Mutant("an interrupted submission is left as it is", "app/tasks/tasktracker.cpp", "else if (task.state == TaskState::Sending)",
           "else if (task.state == TaskState::Finished)", "tst_tracker takesARowThatWasNeverSentAsNotSent"),
    Mutant("two quick 404s mean lost", "app/tasks/taskfollower_answers.cpp", "SecondLookAfterMissing = 30s",
           "SecondLookAfterMissing = 0s", "tst_tracker takesTwoQuick404sForNothing"),
    Mutant("unknown tasks are not looked for", "app/domain/task.cpp", "{\"UNKNOWN\"_L1, false, true, true,", "{\"UNKNOWN\"_L1, false, true, false,",
           "tst_tracker adoptsATaskWhoseAnswerWasLost"),
]
