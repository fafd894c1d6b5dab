// SPDX-License-Identifier: GPL-3.0-or-later
#include "task.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// reliability.md 2.3 and 2.5 once more, by stored names and apart from the table of the program. All other pairs are illegal.
const QString Legal = uR"(
PREPARED: ROW_DURABLE>SENDING ABANDONED>NOT_SENT
SENDING: NOTHING_LEFT>NOT_SENT REFUSED_BY_CLUSTER>REJECTED ACCEPTED_BY_CLUSTER>ACCEPTED OUTCOME_UNCLEAR>UNKNOWN REDIRECTED>SENDING
UNKNOWN: ACCEPTED_BY_CLUSTER>ACCEPTED SEEN_QUEUED>RUNNING SEEN_STARTED>RUNNING SEEN_FINISHED>FINISHED SEEN_FAILED>FAILED
UNKNOWN: SEEN_CANCELLED>CANCELLED NOT_RECEIVED_CONFIRMED>NOT_RECEIVED NEVER_SEEN_TTL_OVER>UNDECIDED
ACCEPTED: SEEN_QUEUED>RUNNING SEEN_STARTED>RUNNING SEEN_FINISHED>FINISHED SEEN_FAILED>FAILED SEEN_CANCELLED>CANCELLED
ACCEPTED: CANCEL_ASKED>CANCELLING MISSING_BEFORE_TTL>LOST MISSING_AFTER_TTL>EXPIRED
RUNNING: SEEN_QUEUED>RUNNING SEEN_STARTED>RUNNING SEEN_FINISHED>FINISHED SEEN_FAILED>FAILED SEEN_CANCELLED>CANCELLED
RUNNING: CANCEL_ASKED>CANCELLING MISSING_BEFORE_TTL>LOST MISSING_AFTER_TTL>EXPIRED
CANCELLING: SEEN_QUEUED>CANCELLING SEEN_STARTED>CANCELLING SEEN_FINISHED>FINISHED SEEN_FAILED>FAILED SEEN_CANCELLED>CANCELLED
CANCELLING: CANCEL_ASKED>CANCELLING CANCEL_REFUSED>RUNNING MISSING_BEFORE_TTL>LOST MISSING_AFTER_TTL>EXPIRED
FINISHED: SEEN_FINISHED>FINISHED VERSIONS_REACHED>VERIFIED VERSIONS_DIFFER>MISMATCH VERSIONS_UNREADABLE>UNVERIFIED
UNVERIFIED: VERSIONS_REACHED>VERIFIED VERSIONS_DIFFER>MISMATCH VERSIONS_UNREADABLE>UNVERIFIED
MISMATCH: VERSIONS_REACHED>VERIFIED VERSIONS_DIFFER>MISMATCH VERSIONS_UNREADABLE>UNVERIFIED
LOST: SEEN_QUEUED>RUNNING SEEN_STARTED>RUNNING SEEN_FINISHED>FINISHED SEEN_FAILED>FAILED SEEN_CANCELLED>CANCELLED
LOST: MISSING_BEFORE_TTL>LOST MISSING_AFTER_TTL>EXPIRED
LOST: VERSIONS_REACHED>VERIFIED VERSIONS_DIFFER>MISMATCH VERSIONS_UNREADABLE>UNVERIFIED
EXPIRED: SEEN_QUEUED>RUNNING SEEN_STARTED>RUNNING SEEN_FINISHED>FINISHED SEEN_FAILED>FAILED SEEN_CANCELLED>CANCELLED
EXPIRED: MISSING_AFTER_TTL>EXPIRED
EXPIRED: VERSIONS_REACHED>VERIFIED VERSIONS_DIFFER>MISMATCH VERSIONS_UNREADABLE>UNVERIFIED
UNDECIDED: SEEN_QUEUED>RUNNING SEEN_STARTED>RUNNING SEEN_FINISHED>FINISHED SEEN_FAILED>FAILED SEEN_CANCELLED>CANCELLED
UNDECIDED: NEVER_SEEN_TTL_OVER>UNDECIDED
UNDECIDED: VERSIONS_REACHED>VERIFIED VERSIONS_DIFFER>MISMATCH VERSIONS_UNREADABLE>UNVERIFIED
)"_s;

/// "FROM EVENT" → "TO"
QHash<QString, QString> legalSteps()
{
    QHash<QString, QString> steps;
    for (const QString &line : Legal.split(u'\n', Qt::SkipEmptyParts)) {
        const QString from = line.section(u": "_s, 0, 0);
        for (const QString &step : line.section(u": "_s, 1).split(u' ', Qt::SkipEmptyParts)) {
            steps.insert(from + u' ' + step.section(u'>', 0, 0), step.section(u'>', 1));
        }
    }
    return steps;
}

TaskState state(int index)
{
    return static_cast<TaskState>(index);
}

Task sampleTask(TaskState state, const QString &word = {})
{
    Task task{.id = TaskId::parse(u"7c2f4a10-93c5-4c0e-8f43-5f2a9b6d1e77").value(),
        .intentId = {},
        .guid = CrdbGuid::parse(u"5d1c3d2e-6b1a-4c52-9b38-0c9f0e7a1f01").value(),
        .databaseName = u"checkout"_s,
        .cluster = {},
        .clusterName = u"rs-east.example.com"_s,
        .endpoint = {},
        .certificate = {},
        .body = {},
        .headers = {}};
    task.state = state;
    task.seen.status = word;
    return task;
}

} // namespace

class TaskTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void takesExactlyTheLegalSteps();
    void isTheSameSetOfActiveStatesAsTheJournalsIndex();
    void endsWhereNothingMoreIsExpected();
    void asksTheClusterOnlyWhereItCanTell();
    void leavesNoStateWithoutAWayToAnEnd();
    void findsNamesAgain();
    void hasOneWordPerState();
    void saysQueuedByTheTasksOwnWord_data();
    void saysQueuedByTheTasksOwnWord();
    void hasASentenceForEachState();
    void neverClaimsMoreThanIsKnown();
    void readsStatusWords_data();
    void readsStatusWords();
};

void TaskTest::takesExactlyTheLegalSteps()
{
    const auto legal = legalSteps();
    int found = 0;

    for (int s = 0; s < TaskStateCount; ++s) {
        for (int e = 0; e < TaskEventCount; ++e) {
            const auto event = static_cast<TaskEvent>(e);
            const QString pair = storedName(state(s)) + u' ' + storedName(event);
            const auto to = transition(state(s), event);

            QVERIFY2((to ? storedName(*to) : QString()) == legal.value(pair), qPrintable(pair));
            found += to ? 1 : 0;
        }
    }

    QCOMPARE(found, legal.size());
}

void TaskTest::isTheSameSetOfActiveStatesAsTheJournalsIndex()
{
    const QSet<QString> index{
        u"PREPARED"_s, u"SENDING"_s, u"UNKNOWN"_s, u"ACCEPTED"_s, u"RUNNING"_s, u"CANCELLING"_s, u"LOST"_s, u"EXPIRED"_s, u"UNDECIDED"_s};

    for (int s = 0; s < TaskStateCount; ++s) {
        QVERIFY2(isActive(state(s)) == index.contains(storedName(state(s))), qPrintable(storedName(state(s))));
    }
}

void TaskTest::endsWhereNothingMoreIsExpected()
{
    const QSet<QString> ends{
        u"VERIFIED"_s, u"UNVERIFIED"_s, u"MISMATCH"_s, u"FAILED"_s, u"CANCELLED"_s, u"REJECTED"_s, u"NOT_SENT"_s, u"NOT_RECEIVED"_s};

    for (int s = 0; s < TaskStateCount; ++s) {
        QVERIFY2(isTerminal(state(s)) == ends.contains(storedName(state(s))), qPrintable(storedName(state(s))));
        QVERIFY(!(isTerminal(state(s)) && (isActive(state(s)) || isFollowed(state(s)))));
    }
}

void TaskTest::asksTheClusterOnlyWhereItCanTell()
{
    const QSet<QString> followed{u"UNKNOWN"_s, u"ACCEPTED"_s, u"RUNNING"_s, u"CANCELLING"_s, u"LOST"_s};

    for (int s = 0; s < TaskStateCount; ++s) {
        QVERIFY2(isFollowed(state(s)) == followed.contains(storedName(state(s))), qPrintable(storedName(state(s))));
    }
}

void TaskTest::leavesNoStateWithoutAWayToAnEnd()
{
    for (int s = 0; s < TaskStateCount; ++s) {
        QSet<TaskState> reached{state(s)};
        for (qsizetype size = 0; size != reached.size();) {
            size = reached.size();
            for (const TaskState from : QSet<TaskState>(reached)) {
                for (int e = 0; e < TaskEventCount; ++e) {
                    if (const auto to = transition(from, static_cast<TaskEvent>(e))) {
                        reached.insert(*to);
                    }
                }
            }
        }

        QVERIFY2(std::any_of(reached.begin(), reached.end(), isTerminal), qPrintable(storedName(state(s))));
    }
}

void TaskTest::findsNamesAgain()
{
    QSet<QString> names;
    for (int s = 0; s < TaskStateCount; ++s) {
        names.insert(storedName(state(s)));
        QCOMPARE(stateFromStoredName(storedName(state(s))), state(s));
    }
    for (int e = 0; e < TaskEventCount; ++e) {
        names.insert(storedName(static_cast<TaskEvent>(e)));
        QCOMPARE(eventFromStoredName(storedName(static_cast<TaskEvent>(e))), static_cast<TaskEvent>(e));
    }

    QCOMPARE(names.size(), TaskStateCount + TaskEventCount);
    QVERIFY(!stateFromStoredName(u"running"));
    QVERIFY(!stateFromStoredName(u""));
    QVERIFY(!eventFromStoredName(u"SEEN"));
}

void TaskTest::hasOneWordPerState()
{
    QSet<QString> words{u"Queued"_s};

    for (int s = 0; s < TaskStateCount; ++s) {
        words.insert(stateWord(state(s)));
        QVERIFY(!stateWord(state(s)).isEmpty());
    }

    QCOMPARE(words.size(), TaskStateCount + 1);
    QCOMPARE(stateWord(TaskState::Finished), u"Verifying"_s);
    QCOMPARE(stateWord(TaskState::Unverified), u"Finished, not verified"_s);
    QCOMPARE(stateWord(TaskState::Mismatch), u"Contradiction"_s);
}

void TaskTest::saysQueuedByTheTasksOwnWord_data()
{
    QTest::addColumn<TaskState>("in");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("word");
    QTest::newRow("queued") << TaskState::Running << u"queued"_s << u"Queued"_s;
    QTest::newRow("started") << TaskState::Running << u"started"_s << u"Running"_s;
    QTest::newRow("unknown word") << TaskState::Running << u"warming up"_s << u"Running"_s;
    QTest::newRow("no word") << TaskState::Running << u""_s << u"Running"_s;
    QTest::newRow("cancelling while queued") << TaskState::Cancelling << u"queued"_s << u"Cancelling"_s;
}

void TaskTest::saysQueuedByTheTasksOwnWord()
{
    QFETCH(TaskState, in);
    QFETCH(QString, status);

    QTEST(stateWord(sampleTask(in, status)), "word");
}

void TaskTest::hasASentenceForEachState()
{
    QSet<QString> sentences;

    for (int s = 0; s < TaskStateCount; ++s) {
        const QString sentence = stateSentence(sampleTask(state(s)));
        sentences.insert(sentence);
        QVERIFY(sentence.endsWith(u'.'));
        QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
    }

    QCOMPARE(sentences.size(), TaskStateCount);
}

void TaskTest::neverClaimsMoreThanIsKnown()
{
    Task other = sampleTask(TaskState::Unknown);
    other.serverTaskId = u"91ab"_s;
    Task failed = sampleTask(TaskState::Failed);
    failed.seen.errors = {{u""_s, u"internal_error"_s, u""_s}, {u"rs-west.example.com"_s, u"internal_error"_s, u""_s}};

    QVERIFY(stateSentence(sampleTask(TaskState::Accepted)).contains(u"Accepted is not finished"_s));
    QVERIFY(stateSentence(sampleTask(TaskState::Unknown)).contains(u"Nothing will be sent again"_s));
    QVERIFY(stateSentence(sampleTask(TaskState::Rejected)).contains(u"Nothing was started"_s));
    QVERIFY(stateSentence(sampleTask(TaskState::NotSent)).contains(u"Nothing was sent"_s));
    QVERIFY(stateSentence(other).contains(u"91ab"_s));
    QVERIFY(stateSentence(failed).contains(u"rs-west.example.com"_s));
}

void TaskTest::readsStatusWords_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("ended");
    QTest::addColumn<WireStatus>("status");
    QTest::newRow("queued") << u"queued"_s << false << WireStatus::Queued;
    QTest::newRow("started") << u"started"_s << false << WireStatus::Started;
    QTest::newRow("finished") << u"finished"_s << false << WireStatus::Finished;
    QTest::newRow("failed") << u"failed"_s << true << WireStatus::Failed;
    QTest::newRow("canceled") << u"canceled"_s << true << WireStatus::Cancelled;
    QTest::newRow("cancelled") << u"cancelled"_s << false << WireStatus::Cancelled;
    QTest::newRow("cancelling") << u"cancelling"_s << false << WireStatus::Cancelling;
    QTest::newRow("upper case") << u"FINISHED"_s << false << WireStatus::Finished;
    QTest::newRow("unknown") << u"paused"_s << false << WireStatus::OtherRunning;
    QTest::newRow("unknown, ended") << u"paused"_s << true << WireStatus::OtherEnded;
    QTest::newRow("none") << u""_s << false << WireStatus::OtherRunning;
    QTest::newRow("longer word") << u"finished?"_s << false << WireStatus::OtherRunning;
}

void TaskTest::readsStatusWords()
{
    QFETCH(QString, word);
    QFETCH(bool, ended);
    WireTask task;
    task.status = word;
    task.ended = ended ? QDateTime(QDate(2026, 8, 21), QTime(10, 0), Qt::UTC) : QDateTime();

    QTEST(statusOf(task), "status");
}

QTEST_GUILESS_MAIN(TaskTest)
#include "tst_task.moc"
