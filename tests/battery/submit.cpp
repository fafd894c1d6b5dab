// SPDX-License-Identifier: GPL-3.0-or-later
// The program below its window, for the battery: opens a data folder, signs in, submits one confirmed upgrade or (--resume) only follows
// what is there, prints the rows and ends. It submits through TaskTracker::submit, as the window does.
#include "clusterprobe.h"
#include "clusters.h"
#include "journal.h"
#include "systemclock.h"
#include "tasktracker.h"
#include "wire/codec.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTimer>

#include <cstdio>
#include <dlfcn.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

enum Exit {
    Settled = 0,
    UsageError = 2,
    TimeUp = 3,      ///< some row is neither settled nor known to be unknown
    NoJournal = 4,   ///< nothing was submitted
    NotRecorded = 5, ///< nothing was submitted
    NoCluster = 6,
};

struct Order {
    QString folder;
    QString address;
    Credentials credentials;
    QString pin;
    QString guid;
    QString taskId;
    QString version;
    double speed = 1;
    bool resume = false;
    bool toTheEnd = false; ///< settled is ended, not just known to the cluster
    bool gate = false;     ///< waits for a line of input before it opens the journal
    int limitMs = 0;
};

void say(const QString &line)
{
    std::fprintf(stdout, "%s\n", qPrintable(line));
    std::fflush(stdout);
}

/// Counting of calls starts here (kp.c), where the program runs under it.
void beginCounting()
{
    if (auto *begin = reinterpret_cast<long (*)()>(::dlsym(RTLD_DEFAULT, "kp_begin")))
        begin();
}

/// One run of the program.
class Play : public QObject
{
public:
    explicit Play(const Order &order)
        : m_order(order)
        , m_clock(order.speed)
        , m_clusters(order.folder, m_clock)
    {
        m_gate.setEnabled(false);
        connect(&m_gate, &QSocketNotifier::activated, this, [this] {
            m_gate.setEnabled(false);
            openJournal();
        });
        connect(&m_clusters, &Clusters::changed, this, &Play::clusterChanged);
        connect(&m_clusters, &Clusters::connected, this, &Play::connected, Qt::QueuedConnection);
    }

    void start()
    {
        QTimer::singleShot(m_order.limitMs, this, [this] { end(TimeUp); });
        m_clusters.connectPinned(*ClusterAddress::parse(m_order.address), m_order.credentials, m_order.pin);
    }

    void printRows() const
    {
        for (const Task &task : m_tracker ? m_tracker->tasks() : std::vector<Task>())
            say(u"row %1 %2 %3"_s.arg(task.id.text(), storedName(task.state), stateWord(task)));
    }

private:
    void clusterChanged(const ClusterId &id)
    {
        const auto state = m_clusters.status(id)->state;
        if (!m_tracker && (state == ClusterStatus::State::Failed || state == ClusterStatus::State::SignedOut))
            end(NoCluster);
    }

    void connected()
    {
        if (m_tracker)
            return;
        say(u"ready"_s);
        if (m_order.gate)
            m_gate.setEnabled(true);
        else
            openJournal();
    }

    void openJournal()
    {
        // Made only now, when the cluster is connected: a probe that saw it connect would read all its databases first.
        m_probe.emplace(m_clusters, m_clock);
        m_journal.emplace(m_order.folder);
        m_tracker.emplace(*m_journal, m_clusters, *m_probe, m_clock);
        connect(&*m_tracker, &TaskTracker::opened, this, &Play::opened);
        connect(&*m_tracker, &TaskTracker::journalFailed, this, &Play::journalFailed);
        connect(&*m_tracker, &TaskTracker::notRecorded, this, &Play::notRecorded);
        connect(&*m_tracker, &TaskTracker::changed, this, &Play::look);
        connect(&*m_tracker, &TaskTracker::recordsAdded, this, &Play::recordsAdded);
        beginCounting();
        m_tracker->open();
    }

    void journalFailed(const Failure &failure)
    {
        say(u"journal failed: %1 %2"_s.arg(int(failure.storage)).arg(failure.description));
        if (!m_opened)
            end(NoJournal);
    }

    void notRecorded(const QString &, const Failure &failure)
    {
        say(u"not recorded: %1 %2"_s.arg(int(failure.storage)).arg(failure.description));
        m_result = NotRecorded;
        if (m_tracker->task(*TaskId::parse(m_order.taskId)))
            look(); // its row is there and gets its honest state
        else
            end(NotRecorded);
    }

    void recordsAdded(const TaskId &id, const std::vector<TaskRecord> &records)
    {
        if (std::any_of(records.begin(), records.end(), [](const TaskRecord &record) { return record.kind == "missing"_L1; }))
            m_askedInVain.insert(id);
        look();
    }

    void opened(int damaged)
    {
        if (std::exchange(m_opened, true))
            return;
        say(u"opened, damaged %1"_s.arg(damaged));
        if (m_order.resume)
            look();
        else
            submit();
    }

    void submit()
    {
        const auto attempt = UpgradePlan::from({.guid = m_order.guid, .redisVersion = m_order.version, .taskId = m_order.taskId}, {});
        if (!attempt.plan) {
            say(u"the plan is not valid"_s);
            end(UsageError);
            return;
        }
        m_tracker->submit({.intentId = TaskId::random().text(),
            .plan = *attempt.plan,
            .request = codec::encode(*attempt.plan),
            .cluster = m_clusters.ids().front(),
            .databaseName = {},
            .expectedVersion = attempt.plan->redisVersion(),
            .findings = {}});
    }

    /// Known to the cluster, ended, or unknown after the cluster was asked in this run: a person is asked then.
    [[nodiscard]] bool isSettled(const Task &task) const
    {
        switch (task.state) {
        case TaskState::Prepared:
        case TaskState::Sending:
            return false;
        case TaskState::Unknown:
            return m_askedInVain.contains(task.id);
        default:
            return !m_order.toTheEnd || isTerminal(task.state) || task.state == TaskState::Unverified;
        }
    }

    void look()
    {
        const std::vector<Task> tasks = m_tracker->tasks();
        const bool begun = m_order.resume || !tasks.empty();
        if (m_opened && begun && std::all_of(tasks.begin(), tasks.end(), [this](const Task &task) { return isSettled(task); }))
            end(m_result);
    }

    void end(Exit result)
    {
        if (std::exchange(m_ended, true))
            return;
        m_result = result;
        if (result == Settled || result == NotRecorded)
            finishWriting(m_order.taskId, 3);
        else
            QCoreApplication::exit(result);
    }

    /// Asks nobody any more and waits until the journal has written what was seen: then the rows shown are those on disk.
    void finishWriting(const QString &task, int rounds)
    {
        for (const ClusterId &id : m_clusters.ids())
            m_clusters.remove(id);
        m_tracker->history(*TaskId::parse(task), this, [this, task, rounds](const auto &) {
            if (rounds > 0)
                finishWriting(task, rounds - 1);
            else
                QCoreApplication::exit(m_result);
        });
    }

    Order m_order;
    SystemClock m_clock;
    Clusters m_clusters;
    std::optional<ClusterProbe> m_probe;
    std::optional<Journal> m_journal;
    std::optional<TaskTracker> m_tracker;
    QSocketNotifier m_gate{STDIN_FILENO, QSocketNotifier::Read};
    std::set<TaskId> m_askedInVain;
    Exit m_result = Settled;
    bool m_opened = false;
    bool m_ended = false;
};

Order orderFrom(const QCommandLineParser &parser)
{
    return {.folder = parser.value(u"data-dir"_s),
        .address = parser.value(u"address"_s),
        .credentials = {parser.value(u"user"_s), parser.value(u"password"_s)},
        .pin = parser.value(u"pin"_s),
        .guid = parser.value(u"guid"_s),
        .taskId = parser.value(u"task-id"_s),
        .version = parser.value(u"redis-version"_s),
        .speed = parser.value(u"speed"_s).toDouble(),
        .resume = parser.isSet(u"resume"_s),
        .toTheEnd = parser.isSet(u"to-the-end"_s),
        .gate = parser.isSet(u"gate"_s),
        .limitMs = parser.value(u"limit"_s).toInt()};
}

} // namespace

int main(int argc, char *argv[])
{
    ::umask(S_IRWXG | S_IRWXO);
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    for (const auto &name : {u"data-dir"_s, u"address"_s, u"user"_s, u"password"_s, u"pin"_s, u"guid"_s, u"task-id"_s})
        parser.addOption({name, {}, name});
    parser.addOptions({{u"redis-version"_s, {}, u"V"_s, u"8.4"_s}, {u"speed"_s, {}, u"X"_s, u"20"_s}, {u"limit"_s, {}, u"MS"_s, u"15000"_s},
        {u"resume"_s, {}}, {u"to-the-end"_s, {}}, {u"gate"_s, {}}});
    parser.process(application);
    const Order order = orderFrom(parser);
    if (order.folder.isEmpty() || !ClusterAddress::parse(order.address))
        return UsageError;
    Play play(order);
    QTimer::singleShot(0, &play, &Play::start);
    const int result = QCoreApplication::exec();
    play.printRows();
    return result;
}
