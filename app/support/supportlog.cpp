// SPDX-License-Identifier: GPL-3.0-or-later
#include "supportlog.h"

#include "clock.h"
#include "clusterprobe.h"
#include "clusters.h"
#include "redaction.h"
#include "text.h"

#include <QCoreApplication>
#include <QDir>
#include <QSslSocket>
#include <QSysInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

// Qt's handler is a plain function: these two are how it finds the one log that lives.
QMutex handlerGuard;
SupportLog *receiver = nullptr;
QtMessageHandler earlierHandler = nullptr;

constexpr std::array<std::pair<ClusterStatus::State, const char *>, 7> StateWords{{
    {ClusterStatus::State::LookingAtCertificate, QT_TRANSLATE_NOOP("Diagnostics", "looking at its certificate")},
    {ClusterStatus::State::AskingForTrust, QT_TRANSLATE_NOOP("Diagnostics", "asking for trust")},
    {ClusterStatus::State::SigningIn, QT_TRANSLATE_NOOP("Diagnostics", "signing in")},
    {ClusterStatus::State::Connected, QT_TRANSLATE_NOOP("Diagnostics", "connected")},
    {ClusterStatus::State::SignedOut, QT_TRANSLATE_NOOP("Diagnostics", "signed out")},
    {ClusterStatus::State::CertificateChanged, QT_TRANSLATE_NOOP("Diagnostics", "certificate changed")},
    {ClusterStatus::State::Failed, QT_TRANSLATE_NOOP("Diagnostics", "not reached")},
}};

QString stateWord(ClusterStatus::State state)
{
    const auto *const entry = std::ranges::find(StateWords, state, &std::pair<ClusterStatus::State, const char *>::first);
    return entry == StateWords.end() ? QString() : QCoreApplication::translate("Diagnostics", entry->second);
}

QStringList softwareVersions(const ClusterFacts *facts)
{
    QStringList versions;
    if (facts && facts->nodes.value) {
        for (const NodeFacts &node : *facts->nodes.value)
            versions.append(node.softwareVersion);
    }
    versions.removeDuplicates();
    return versions;
}

} // namespace

SupportLog::SupportLog(const QString &dataFolder, Clusters &clusters, ClusterProbe &probe, Clock &clock)
    : m_clusters(clusters)
    , m_probe(probe)
    , m_clock(clock)
    , m_file(QDir(dataFolder).filePath(u"log"_s))
{
    connect(&clusters, &Clusters::requestFinished, this, &SupportLog::requestFinished);
    const QMutexLocker lock(&handlerGuard);
    receiver = this;
    earlierHandler = qInstallMessageHandler(&SupportLog::handleMessage);
}

SupportLog::~SupportLog()
{
    const QMutexLocker lock(&handlerGuard);
    qInstallMessageHandler(earlierHandler);
    receiver = nullptr;
}

void SupportLog::setDetailed(bool detailed)
{
    m_detailed = detailed;
}

void SupportLog::handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    QtMessageHandler next = nullptr;
    {
        const QMutexLocker lock(&handlerGuard);
        next = earlierHandler;
        if (receiver && type != QtDebugMsg && type != QtInfoMsg)
            receiver->write(u"warning"_s, u"%1: %2"_s.arg(QString::fromLatin1(context.category ? context.category : "default"), message));
    }
    if (next)
        next(type, context, message);
}

void SupportLog::write(const QString &kind, const QString &text)
{
    const QString line = redaction::withoutSecrets(text::plain(text, text::DescriptionCap));
    m_file.write(u"%1 %2 %3"_s.arg(m_clock.wall().toString(Qt::ISODateWithMs), kind, line));
}

void SupportLog::requestFinished(const ClusterId &id, const QString &line)
{
    auto place = std::ranges::find(m_numbers, id);
    if (place == m_numbers.end())
        place = m_numbers.insert(m_numbers.end(), id);
    const int number = static_cast<int>(place - m_numbers.begin()) + 1;
    m_requests.push_back({.at = m_clock.wall(), .cluster = number, .line = line});
    if (m_requests.size() > RequestsKept)
        m_requests.pop_front();
    if (m_detailed)
        write(u"request"_s, u"cluster %1 %2"_s.arg(QString::number(number), diagnostics::route(line)));
}

Diagnostics SupportLog::diagnostics(const QString &platform) const
{
    Diagnostics facts{
        .program = u"%1 %2"_s.arg(QCoreApplication::applicationName(), QCoreApplication::applicationVersion()),
        .qt = QString::fromLatin1(qVersion()),
        .tls = QSslSocket::sslLibraryVersionString(),
        .system = u"%1, %2"_s.arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture()),
        .platform = platform,
        .clusters = {},
        .requests = {m_requests.begin(), m_requests.end()},
    };
    // By number, as in the requests; then those that were never asked anything.
    std::vector<ClusterId> ids = m_numbers;
    for (const ClusterId &id : m_clusters.ids()) {
        if (std::ranges::find(ids, id) == ids.end())
            ids.push_back(id);
    }
    for (const ClusterId &id : ids) {
        const ClusterStatus *status = m_clusters.status(id);
        facts.clusters.push_back({.state = status ? stateWord(status->state) : QCoreApplication::translate("Diagnostics", "removed"),
            .softwareVersions = softwareVersions(m_probe.factsOf(id)),
            .simulation = status && status->simulation});
    }
    return facts;
}

#include "moc_supportlog.cpp"
