// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnostics.h"

#include "redaction.h"
#include "text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Segments of api.md that name a call. Everything else in a path names a thing, and is left out.
constexpr QLatin1StringView Words[] = {"v1"_L1, "v2"_L1, "v4"_L1, "actions"_L1, "action"_L1, "authorize"_L1, "availability"_L1, "bdb"_L1,
    "bdbs"_L1, "cancel"_L1, "check"_L1, "cluster"_L1, "crdb_tasks"_L1, "crdbs"_L1, "crdt"_L1, "db"_L1, "health"_L1, "health_report"_L1,
    "license"_L1, "local"_L1, "master_healthcheck"_L1, "module-capabilities"_L1, "modules"_L1, "node"_L1, "nodes"_L1, "peer_stats"_L1,
    "permissions"_L1, "policy"_L1, "refresh_jwt"_L1, "role"_L1, "services_configuration"_L1, "shards"_L1, "stats"_L1, "status"_L1,
    "syncer_state"_L1, "upgrade"_L1, "users"_L1};

QString segmentRoute(const QString &segment)
{
    const bool isWord = segment.isEmpty() || std::ranges::any_of(Words, [&](QLatin1StringView word) { return segment == word; });
    return isWord ? segment : u"{id}"_s;
}

QString pathRoute(const QString &pathAndQuery)
{
    QStringList segments = pathAndQuery.section(u'?', 0, 0).split(u'/');
    for (QString &segment : segments)
        segment = segmentRoute(segment);
    const QString path = segments.join(u'/');
    if (!pathAndQuery.contains(u'?'))
        return path;
    QStringList keys;
    for (const QString &pair : pathAndQuery.section(u'?', 1).split(u'&', Qt::SkipEmptyParts))
        keys.append(pair.section(u'=', 0, 0));
    return path + u'?' + keys.join(u'&');
}

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Diagnostics)
};

} // namespace

QString diagnostics::route(const QString &requestLine)
{
    // "METHOD PATH: RESULT"; a path holds no space.
    QStringList words = requestLine.split(u' ');
    if (words.size() < 2)
        return requestLine;
    const bool hasColon = words.at(1).endsWith(u':');
    const QString path = hasColon ? words.at(1).chopped(1) : words.at(1);
    words[1] = hasColon ? QString(pathRoute(path) + u':') : pathRoute(path);
    return words.join(u' ');
}

QString diagnostics::text(const Diagnostics &facts)
{
    QStringList lines{facts.program, Words::tr("Qt: %1").arg(facts.qt), Words::tr("TLS: %1").arg(facts.tls),
        Words::tr("System: %1").arg(facts.system), Words::tr("Window system: %1").arg(facts.platform)};
    if (facts.clusters.empty())
        lines.append(Words::tr("Clusters: none"));
    for (std::size_t i = 0; i < facts.clusters.size(); ++i) {
        const Diagnostics::Cluster &cluster = facts.clusters[i];
        const QString versions =
            cluster.softwareVersions.isEmpty() ? Words::tr("version not known") : cluster.softwareVersions.join(u", "_s);
        const QString line = cluster.simulation ? Words::tr("Cluster %1 (SIMULATION): %2, %3") : Words::tr("Cluster %1: %2, %3");
        lines.append(line.arg(QString::number(i + 1), cluster.state, versions));
    }
    lines.append(facts.requests.empty() ? Words::tr("Requests: none") : Words::tr("Requests, oldest first (UTC):"));
    for (const Diagnostics::Request &request : facts.requests) {
        lines.append(Words::tr("%1  cluster %2  %3")
                         .arg(request.at.toUTC().toString(Qt::ISODateWithMs), QString::number(request.cluster), route(request.line)));
    }
    for (QString &line : lines)
        line = redaction::withoutSecrets(text::plain(line, text::DescriptionCap));
    return lines.join(u'\n') + u'\n';
}
