// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal.h"
#include "rows.h"
#include "sqlite.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int Tasks = 2000;
constexpr int RecordsOfATask = 500;
constexpr int Rounds = 15;

/// Resident memory that is this process's own, in KiB.
long privateMemory()
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    long sum = 0;
    if (file.open(QFile::ReadOnly)) {
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith("Private_"))
                sum += line.simplified().split(' ').value(1).toLong();
        }
    }
    return sum;
}

Task task(int number)
{
    Task made{.id = *TaskId::parse(u"%1-aaaa-4000-8000-000000000000"_s.arg(number, 8, 16, QChar(u'0'))),
        .guid = *CrdbGuid::parse(u"%1-6b1a-4c52-9b38-0c9f0e7a1f01"_s.arg(number, 8, 16, QChar(u'0')))};
    made.intentId = made.id.text();
    made.clusterName = u"rs-%1.example.com"_s.arg(number % 7);
    made.databaseName = u"ledger-%1"_s.arg(number);
    made.body = "{}";
    made.state = TaskState::Verified;
    made.createdAt = QDateTime::fromSecsSinceEpoch(1700000000 + number, Qt::UTC);
    return made;
}

std::vector<TaskRecord> records(const Task &of, int number)
{
    static const QString kinds[] = {u"step"_s, u"status"_s, u"answer"_s, u"request"_s, u"error"_s};
    static const QString steps[] = {u"prepare"_s, u"upgrade_instances"_s, u"wait_for_shards"_s, u"commit"_s};
    std::vector<TaskRecord> made;
    for (int i = 0; i < RecordsOfATask; ++i)
        made.push_back({.task = of.id,
            .at = of.createdAt.addSecs(i),
            .from = of.state,
            .to = of.state,
            .kind = kinds[i % 5],
            .subject = of.clusterName,
            .detail = u"%1: shard %2, run %3"_s.arg(steps[i % 4]).arg(i % 37).arg(number * RecordsOfATask + i)});
    return made;
}

/// Waits for one answer of the journal; returns the milliseconds that it took, or nothing where it failed.
template <class T, class Call>
double ask(Call call, std::function<void(const T &)> use = {})
{
    QElapsedTimer timer;
    timer.start();
    double result = -1;
    QEventLoop loop; // a measuring program: nothing else happens meanwhile
    call([&](const Result<T, Failure> &answer) {
        result = answer ? double(timer.nsecsElapsed()) / 1e6 : -1;
        if (answer && use)
            use(*answer);
        loop.quit();
    });
    loop.exec();
    return result;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? -1 : values[values.size() / 2];
}

/// First, and median of all others.
void print(const char *name, Journal &journal, const QList<HistoryQuery> &queries)
{
    std::vector<double> later;
    double first = -1;
    for (const HistoryQuery &query : queries) {
        Journal::Reading reading;
        const double took = ask<HistorySlice>([&](auto done) { reading = journal.findRecords(query, &journal, done); });
        if (first < 0)
            first = took;
        else
            later.push_back(took);
    }
    std::printf("%s_first_ms=%.2f\n%s_ms=%.2f\n", name, first, name, median(later));
}

QList<HistoryQuery> texts(const QStringList &list)
{
    QList<HistoryQuery> queries;
    for (const QString &text : list)
        queries.append(HistoryQuery{.filter = {.text = text}});
    return queries;
}

qint64 indexed(const QString &folder)
{
    sqlite::Connection connection(QDir(folder).filePath(u"search.sqlite"_s), u"QSQLITE_OPEN_READONLY"_s);
    QSqlQuery query(connection.db().open() ? connection.db() : QSqlDatabase());
    return query.exec(u"SELECT seq FROM reach"_s) && query.next() ? query.value(0).toLongLong() : 0;
}

bool fill(const QString &folder)
{
    Journal journal(folder);
    if (ask<Journal::Opened>([&](auto done) { journal.open(&journal, done); }) < 0)
        return false;
    for (int i = 0; i < Tasks; ++i) {
        const Task one = task(i);
        if (ask<Journal::Stored>([&](auto done) { journal.prepare(one, records(one, i), &journal, done); }) < 0)
            return false;
    }
    QElapsedTimer timer;
    timer.start();
    while (indexed(folder) < qint64(Tasks) * RecordsOfATask && timer.elapsed() < 600000)
        QThread::msleep(200);
    return indexed(folder) == qint64(Tasks) * RecordsOfATask;
}

void measure(const QString &folder)
{
    Journal journal(folder);
    std::printf("open_ms=%.2f\n", ask<Journal::Opened>([&](auto done) { journal.open(&journal, done); }));
    const long before = privateMemory();
    print("page", journal, QList<HistoryQuery>(Rounds, HistoryQuery{}));
    QList<HistoryQuery> pages;
    for (int i = 1; i <= Rounds; ++i)
        pages.append(HistoryQuery{.before = qint64(i) * 60000});
    print("oldpage", journal, pages);
    print("search", journal,
        texts({u"run 77777"_s, u"shard 36"_s, u"upgrade_ins"_s, u"zzzz"_s, u"run 123"_s, u"wait_for"_s, u"commit: shard 5"_s,
            u"run 999999"_s}));
    print("name", journal, texts({u"ledger-1999"_s, u"ledger-777"_s, u"ledger-1"_s, u"rs-3"_s, u"000000ff-6b1a"_s, u"ledger-12"_s}));
    print("short", journal, texts({u"77"_s, u"qx"_s, u"36"_s, u"qy"_s}));
    std::printf("memory_kib=%ld\n", privateMemory() - before);
    std::vector<double> writes;
    for (int i = 0; i < 100; ++i)
        writes.push_back(ask<std::vector<TaskRecord>>([&](auto done) { journal.record({records(task(1), 1).front()}, &journal, done); }));
    std::printf("write_ms=%.3f\n", median(writes));
    std::printf("journal_mib=%.1f\nindex_mib=%.1f\n", double(QFileInfo(QDir(folder).filePath(u"journal.sqlite"_s)).size()) / 1048576,
        double(QFileInfo(QDir(folder).filePath(u"search.sqlite"_s)).size()) / 1048576);
}

} // namespace

/// Fills a journal with a million records, then measures opening, pages and searches. Arguments: "fill" or "measure", and the folder: what
/// is measured is a process of its own, as after a start.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc != 3) {
        std::fprintf(stderr, "usage: bench_history fill|measure FOLDER\n");
        return 1;
    }
    const QString folder = QString::fromLocal8Bit(argv[2]);
    if (qstrcmp(argv[1], "fill") == 0)
        return fill(folder) ? 0 : 1;
    measure(folder);
    return 0;
}
