// SPDX-License-Identifier: GPL-3.0-or-later
#include "arrival.h"

#include "durationtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

using namespace std::chrono_literals;

namespace {

struct ArrivalWords {
    Q_DECLARE_TR_FUNCTIONS(Arrival)
};

constexpr int DenialsNeeded = 6;
constexpr std::array<std::chrono::seconds, 6> SeekTable{2s, 3s, 5s, 10s, 20s, 20s};
constexpr double Spread = 0.2;

QString otherTaskSentence(const ArrivalEvidence &evidence, const QString &cluster)
{
    switch (evidence.otherTask) {
    case ArrivalEvidence::OtherTask::None:
        return ArrivalWords::tr("%1 lists no running task for this database.").arg(cluster);
    case ArrivalEvidence::OtherTask::Running:
        return ArrivalWords::tr("%1 lists a running task for this database that has another number. It may have been started elsewhere.")
            .arg(cluster);
    case ArrivalEvidence::OtherTask::Unread:
        break;
    }
    return ArrivalWords::tr("The list of running tasks has not been read yet.");
}

QString versionsSentence(const ArrivalEvidence &evidence)
{
    switch (evidence.versions) {
    case ArrivalEvidence::Versions::Unchanged:
        return ArrivalWords::tr("Every instance runs what it ran before: %1.").arg(evidence.versionsText);
    case ArrivalEvidence::Versions::Changed:
        return ArrivalWords::tr("An instance no longer runs what it ran before: %1.").arg(evidence.versionsText);
    case ArrivalEvidence::Versions::NotComparable:
        return ArrivalWords::tr("The versions tell nothing, because not all were read before the request left.");
    case ArrivalEvidence::Versions::Unread:
        break;
    }
    return evidence.versionsText.isEmpty() ? ArrivalWords::tr("The versions of the instances have not been compared yet.")
                                           : ArrivalWords::tr("Not every instance could be read: %1.").arg(evidence.versionsText);
}

} // namespace

std::chrono::seconds quietPeriod(bool destructive)
{
    return destructive ? 600s : 120s;
}

ArrivalJudgement judge(const ArrivalEvidence &evidence)
{
    if (evidence.denied < DenialsNeeded || evidence.sinceSent < quietPeriod(evidence.destructive))
        return ArrivalJudgement::Early;
    if (evidence.sinceSent >= evidence.ttl)
        return ArrivalJudgement::Over;
    const bool settled = !evidence.taken && evidence.fresh && evidence.otherTask == ArrivalEvidence::OtherTask::None
        && evidence.versions == ArrivalEvidence::Versions::Unchanged;
    return settled ? ArrivalJudgement::MostLikelyNot : ArrivalJudgement::Open;
}

std::chrono::milliseconds nextSeek(int looks, double random)
{
    const auto index = static_cast<std::size_t>(std::max(0, looks - 1));
    const std::chrono::milliseconds base = index < SeekTable.size() ? SeekTable.at(index) : 60s;
    const double factor = 1.0 - Spread + 2 * Spread * std::clamp(random, 0.0, 1.0);
    return std::chrono::milliseconds(std::llround(static_cast<double>(base.count()) * factor));
}

QStringList sentences(const ArrivalEvidence &evidence, const QString &cluster)
{
    QStringList lines;
    if (evidence.denied == 0)
        lines.append(ArrivalWords::tr("%1 has not yet said whether it knows the task.").arg(cluster));
    else
        lines.append(ArrivalWords::tr("%1 was asked %n time(s) in %2 and does not know the task.", nullptr, evidence.denied)
                         .arg(cluster, durationText(evidence.sinceSent)));
    if (evidence.unanswered > 0)
        lines.append(ArrivalWords::tr("%n look(s) had no answer; that tells nothing.", nullptr, evidence.unanswered));
    if (judge(evidence) == ArrivalJudgement::Early) {
        lines.append(
            ArrivalWords::tr("The request may still be on its way. That is waited for until %1 have passed and the cluster was asked "
                             "at least %2 times.")
                .arg(durationText(quietPeriod(evidence.destructive)), QString::number(DenialsNeeded)));
        return lines;
    }
    if (evidence.taken)
        lines.append(ArrivalWords::tr("%1 answered the request as if it had taken it.").arg(cluster));
    if (!evidence.fresh)
        lines.append(ArrivalWords::tr("What was read is no longer fresh; the next answer of %1 is waited for.").arg(cluster));
    lines.append(otherTaskSentence(evidence, cluster));
    lines.append(versionsSentence(evidence));
    return lines;
}

ArrivalEvidence::Versions compareVersions(const VersionsBefore &before, const std::vector<InstanceReading> &now, QString &text)
{
    QStringList parts;
    bool unread = now.empty();
    bool changed = false;
    bool unknownBefore = false;
    for (const InstanceReading &reading : now) {
        if (!reading.facts) {
            unread = true;
            parts.append(ArrivalWords::tr("%1 not read (%2)").arg(reading.clusterName, reading.whyNot));
            continue;
        }
        const QString version = reading.facts->versionText();
        parts.append(ArrivalWords::tr("%1 %2").arg(reading.clusterName, version));
        const auto earlier = std::ranges::find(before, reading.clusterName, &WireTask::Progress::cluster);
        unknownBefore = unknownBefore || earlier == before.end();
        changed = changed || (earlier != before.end() && earlier->step != version);
    }
    text = parts.join(ArrivalWords::tr(", "));
    if (changed)
        return ArrivalEvidence::Versions::Changed;
    if (unread)
        return ArrivalEvidence::Versions::Unread;
    return unknownBefore ? ArrivalEvidence::Versions::NotComparable : ArrivalEvidence::Versions::Unchanged;
}
