// SPDX-License-Identifier: GPL-3.0-or-later
#include "verification.h"

#include "verificationpoints.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using verification::Finding;
using verification::Point;
using verification::Points;

namespace {

struct VerdictWords {
    Q_DECLARE_TR_FUNCTIONS(Verification)
};

QString unreadLine(const InstanceReading &reading)
{
    return reading.whyNot.isEmpty() ? VerdictWords::tr("%1 could not be read.").arg(reading.clusterName)
                                    : VerdictWords::tr("%1 could not be read: %2").arg(reading.clusterName, reading.whyNot);
}

Point versionPoint(const Task &task, const InstanceReading &reading)
{
    const QStringList here{reading.clusterName};
    if (!reading.facts) {
        return {Finding::Unconfirmed, here, unreadLine(reading)};
    }
    const QString runs = reading.facts->redisVersion.text();
    if (reading.facts->redisVersion == RedisVersion{}) {
        return {Finding::Unconfirmed, here, VerdictWords::tr("%1 did not tell its Redis version.").arg(reading.clusterName)};
    }
    if (!task.expectedVersion) {
        return {Finding::Unconfirmed, here,
            VerdictWords::tr("%1 runs Redis %2. Which version to expect was not known when the upgrade was sent.")
                .arg(reading.clusterName, runs)};
    }
    if (reading.facts->redisVersion != *task.expectedVersion) {
        return {Finding::Contradicted, here,
            VerdictWords::tr("%1 runs Redis %2; %3 was expected.").arg(reading.clusterName, runs, task.expectedVersion->text())};
    }
    return {Finding::Confirmed, here, VerdictWords::tr("%1 runs Redis %2, as expected.").arg(reading.clusterName, runs)};
}

Points versionPoints(const Task &task, const UpgradeEvidence &evidence)
{
    Points points;
    for (const InstanceReading &reading : evidence.instances) {
        points.push_back(versionPoint(task, reading));
    }
    return points;
}

/// One fact that must be even, in words.
struct EvenWords {
    QString same;    ///< %1: the number
    QString differs; ///< %1: who has what
    QString untold;  ///< %1: the cluster
};

/// Protocol and featureset must be the same everywhere; which number is right only the clusters know. An upgrade never lowers one, so
/// those with less are the ones in question.
Points evenPoints(const UpgradeEvidence &evidence, std::optional<int> InstanceFacts::*field, const EvenWords &say)
{
    Points untold;
    QStringList words;
    QStringList behind;
    std::optional<int> highest;
    bool uneven = false;
    for (const InstanceReading &reading : evidence.instances) {
        const auto value = reading.facts ? (*reading.facts).*field : std::nullopt;
        if (reading.facts && !value) {
            untold.push_back({Finding::Unconfirmed, {reading.clusterName}, say.untold.arg(reading.clusterName)});
        }
        if (value) {
            uneven = uneven || (highest && *highest != *value);
            highest = std::max(highest, value);
            words.append(VerdictWords::tr("%1 has %2").arg(reading.clusterName, QString::number(*value)));
        }
    }
    for (const InstanceReading &reading : evidence.instances) {
        if (reading.facts && (*reading.facts).*field && (*reading.facts).*field < highest) {
            behind.append(reading.clusterName);
        }
    }
    if (uneven) {
        return {{Finding::Contradicted, behind, say.differs.arg(words.join(VerdictWords::tr(", ")))}};
    }
    if (untold.empty() && highest) {
        untold.push_back({Finding::Confirmed, {}, say.same.arg(*highest)});
    }
    return untold;
}

Points allPoints(const Task &task, const UpgradeEvidence &evidence)
{
    Points points;
    const auto add = [&points](const QString &topic, Points more) {
        for (Point &point : more) {
            point.topic = topic;
        }
        points.insert(points.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    };
    add(VerdictWords::tr("Redis version"), versionPoints(task, evidence));
    add(VerdictWords::tr("Modules"), verification::modulePoints(task, evidence));
    add(VerdictWords::tr("CRDT protocol"),
        evenPoints(evidence, &InstanceFacts::protocol,
            {VerdictWords::tr("The CRDT protocol is %1 on every instance that was read."),
                VerdictWords::tr("The CRDT protocol differs between the instances: %1."),
                VerdictWords::tr("%1 did not tell its CRDT protocol.")}));
    add(VerdictWords::tr("Featureset"),
        evenPoints(evidence, &InstanceFacts::featureset,
            {VerdictWords::tr("The featureset is %1 on every instance that was read."),
                VerdictWords::tr("The featureset differs between the instances: %1."),
                VerdictWords::tr("%1 did not tell its featureset.")}));
    add(VerdictWords::tr("Databases and syncers"), verification::settledPoints(evidence));
    add(VerdictWords::tr("Replication links"), verification::linkPoints(evidence));
    add(VerdictWords::tr("Configuration"), verification::configurationPoints(evidence));
    return points;
}

VerdictPoint::Result resultOf(Finding finding)
{
    switch (finding) {
    case Finding::Confirmed:
        return VerdictPoint::Result::Confirmed;
    case Finding::Unconfirmed:
        return VerdictPoint::Result::Open;
    case Finding::Contradicted:
        break;
    }
    return VerdictPoint::Result::Contradicted;
}

} // namespace

QStringList verification::clusterNames(const std::vector<InstanceReading> &readings)
{
    QStringList names;
    for (const InstanceReading &reading : readings) {
        names.append(reading.clusterName);
    }
    return names;
}

Verdict verify(const Task &task, const UpgradeEvidence &evidence)
{
    Verdict verdict;
    verdict.total = static_cast<int>(evidence.instances.size());
    if (evidence.instances.empty()) {
        verdict.lines.append(VerdictWords::tr("Which instances the database has is not known, so none could be read."));
        return verdict;
    }
    QStringList open;
    Finding worst = Finding::Confirmed;
    std::vector<Point> points = allPoints(task, evidence);
    // What is wrong is read first, then what is open.
    std::ranges::stable_sort(points, std::greater(), &Point::finding);
    for (const Point &point : points) {
        worst = std::max(worst, point.finding);
        verdict.lines.append(point.line);
        verdict.points.push_back({resultOf(point.finding), point.topic, point.line});
        if (point.finding != Finding::Confirmed) {
            open.append(point.clusters);
        }
    }
    verdict.verified = static_cast<int>(std::ranges::count_if(
        evidence.instances, [&open](const InstanceReading &reading) { return !open.contains(reading.clusterName, Qt::CaseInsensitive); }));
    verdict.lines.prepend(VerdictWords::tr("Verified %1 of %2.").arg(verdict.verified).arg(verdict.total));
    verdict.event = worst == Finding::Contradicted ? TaskEvent::VersionsDiffer
        : worst == Finding::Unconfirmed            ? TaskEvent::VersionsUnreadable
                                                   : TaskEvent::VersionsReached;
    return verdict;
}
