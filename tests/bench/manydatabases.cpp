// SPDX-License-Identifier: GPL-3.0-or-later
#include "manydatabases.h"

#include "benchworld.h"
#include "databasesmodel.h"
#include "mainwindow.h"
#include "ownprocess.h"
#include "wire/codec.h"

#include <QCoreApplication>
#include <QDir>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTableView>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto Limit = 240s;
constexpr auto Look = 20ms;  ///< how often it is looked whether a stage is over
constexpr auto Calm = 500ms; ///< after the last answer, for rows that are still being made
constexpr int Rounds = 12;   ///< of typing and taking away the word
const QString Word = u"ledger-4711 8."_s;

double millisecondsSince(std::chrono::steady_clock::time_point begun)
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begun).count();
}

/// One key, until what it changed is painted.
double keyTime(QLineEdit &edit, QWidget &shown, int key, const QString &text)
{
    const auto begun = std::chrono::steady_clock::now();
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, text);
    QKeyEvent release(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(&edit, &press);
    QCoreApplication::sendEvent(&edit, &release);
    QCoreApplication::sendPostedEvents();
    edit.repaint();
    shown.repaint();
    return millisecondsSince(begun);
}

/// Each key of the word, and each one that takes it away again; sorted.
std::vector<double> keyTimes(QLineEdit &edit, QWidget &shown)
{
    std::vector<double> times;
    for (int round = 0; round < Rounds; ++round) {
        for (const QChar &letter : Word)
            times.push_back(keyTime(edit, shown, letter.toUpper().unicode(), QString(letter)));
        for (qsizetype i = 0; i < Word.size(); ++i)
            times.push_back(keyTime(edit, shown, Qt::Key_Backspace, {}));
    }
    std::ranges::sort(times);
    return times;
}

double p99(const std::vector<double> &sorted)
{
    return sorted[static_cast<size_t>(std::ceil(static_cast<double>(sorted.size()) * 0.99)) - 1];
}

/// By the name that assistive technology reads.
template <class T>
T *named(const QWidget *window, const QString &name)
{
    for (T *widget : window->findChildren<T *>()) {
        if (widget->accessibleName() == name)
            return widget;
    }
    return nullptr;
}

} // namespace

ManyDatabases::ManyDatabases(const QString &simulator, const QString &folder, std::function<void(const Result &)> done)
    : m_done(std::move(done))
    , m_journal(QDir(folder).filePath(u"data"_s))
    , m_clusters(QDir(folder).filePath(u"data"_s), m_clock)
    , m_probe(m_clusters, m_clock)
    , m_tracker(m_journal, m_clusters, m_probe, m_clock)
    , m_simulator(
          simulator, BenchWorld{.clusters = ClusterCount, .databases = Databases, .instances = InstancesEach}.writtenTo(folder),
          [this] { readPlainly(); }, [this](const QString &why) { fail(why); })
{
    QTimer::singleShot(
        Limit, &m_context, [this] { fail(u"it took too long: %1 rows"_s.arg(table() ? table()->model()->rowCount() : -1)); });
    m_tracker.open();
}

ManyDatabases::~ManyDatabases() = default;

void ManyDatabases::readPlainly()
{
    for (const SimulatedCluster &cluster : m_simulator.clusters()) {
        if (cluster.name.startsWith("rs-0"_L1))
            m_places.push_back(cluster);
    }
    const QStringList paths{codec::clusterPath(), codec::nodesPath(), codec::tasksPath(), codec::crdbsPath(), codec::bdbsPath(),
        codec::modulesPath(), codec::rolePath()};
    m_plain = std::make_unique<PlainReader>(m_places, paths, [this](const PlainReader::Result &read) {
        m_result.plain = read;
        if (!read.good)
            return fail(u"the plain reader failed"_s);
        QTimer::singleShot(Calm, &m_context, [this] { open(); });
    });
}

void ManyDatabases::open()
{
    m_residentBefore = residentKib();
    m_emptyLoop.start();
    m_heartbeat.start();
    m_begun = std::chrono::steady_clock::now();
    for (const SimulatedCluster &cluster : m_places)
        m_clusters.connectPinned(*ClusterAddress::parse(cluster.address), {cluster.user, cluster.password}, cluster.fingerprint);
    lookWhetherOpen();
}

QTableView *ManyDatabases::table() const
{
    return m_window ? named<QTableView>(m_window, u"Databases"_s) : nullptr;
}

bool ManyDatabases::isSettled() const
{
    const QTableView *const shown = table();
    if (m_probe.isReading() || !shown || shown->model()->rowCount() != Databases)
        return false;
    const auto *const model = shown->model();
    for (const int row : {0, Databases / 2, Databases - 1}) {
        if (model->index(row, DatabasesModel::Attention).data().toString() != u"can be upgraded"_s)
            return false;
    }
    return true;
}

void ManyDatabases::lookWhetherOpen()
{
    if (!isSettled()) {
        QTimer::singleShot(Look, &m_context, [this] { lookWhetherOpen(); });
        return;
    }
    m_result.usable = millisecondsSince(m_begun);
    m_result.opening = m_heartbeat.stop();
    m_result.empty = m_emptyLoop.stop();
    QTimer::singleShot(Calm, &m_context, [this] { readAgain(); });
}

void ManyDatabases::readAgain()
{
    m_result.residentKib = residentKib();
    m_result.grownKib = m_result.residentKib - m_residentBefore;
    m_heartbeat.start();
    m_probe.refreshAll();
    lookWhetherReadAgain();
}

void ManyDatabases::lookWhetherReadAgain()
{
    if (m_probe.isReading()) {
        QTimer::singleShot(Look, &m_context, [this] { lookWhetherReadAgain(); });
        return;
    }
    QTimer::singleShot(4 * Calm, &m_context, [this] {
        m_result.refreshing = m_heartbeat.stop();
        typeKeys();
    });
}

void ManyDatabases::typeKeys()
{
    auto *const filter = named<QLineEdit>(m_window, u"Filter databases"_s);
    if (!filter || !table())
        return fail(u"there is no filter"_s);
    QLineEdit plain;
    plain.resize(filter->size());
    plain.show();
    m_result.p99PlainKey = p99(keyTimes(plain, plain));
    filter->setFocus();
    const auto times = keyTimes(*filter, *table()->viewport());
    m_result.p99Key = p99(times);
    m_result.worstKey = times.back();
    if (table()->model()->rowCount() != Databases)
        return fail(u"the filter was not taken away"_s);
    end();
}

void ManyDatabases::end()
{
    if (std::exchange(m_ended, true))
        return;
    m_done(m_result);
}

void ManyDatabases::fail(const QString &problem)
{
    m_result.problem = problem;
    end();
}
