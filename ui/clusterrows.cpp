// SPDX-License-Identifier: GPL-3.0-or-later
#include "clusterrows.h"

#include "clusterwords.h"
#include "errorcatalogue.h"
#include "keychain.h"
#include "refusals.h"
#include "showntime.h"
#include "taskmodel.h"
#include "versions.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;
using State = ClusterStatus::State;
using Kept = ClusterStatus::Kept;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ClusterRows)
};

constexpr std::chrono::seconds ClockTolerance{2}; ///< a header's second, and the answer's way

QDateTime newest(const QDateTime &a, const QDateTime &b)
{
    return !a.isValid() || (b.isValid() && b > a) ? b : a;
}

QDateTime lastContact(const ClusterSources &from, const ClusterId &id)
{
    QDateTime at = from.clusters.lastConnected(id);
    if (const ClusterFacts *facts = from.probe.factsOf(id)) {
        const auto take = [&at](const auto &fact) {
            if (fact.value)
                at = newest(at, fact.source.at);
        };
        take(facts->nodes);
        take(facts->modules);
        take(facts->role);
        take(facts->crdbs);
        take(facts->tasks);
    }
    return at;
}

std::map<QString, QStringList> nodesByVersion(const ClusterFacts &facts)
{
    std::map<QString, QStringList> nodes;
    for (const NodeFacts &node : facts.nodes.value.value_or(std::vector<NodeFacts>()))
        nodes[node.softwareVersion].append(QString::number(node.uid));
    return nodes;
}

QString versionsText(const ClusterFacts *facts)
{
    if (!facts || !facts->nodes.value)
        return {};
    QStringList versions;
    for (const auto &[version, nodes] : nodesByVersion(*facts))
        versions.append(version.isEmpty() ? Words::tr("not told") : version);
    return versions.join(Words::tr(", "));
}

/// Whether a cluster refused an upgrade because of the role, since it was last signed in to.
bool wasRefused(const ClusterSources &from, const ClusterId &id)
{
    return !refusalsOf(from.tracker.tasks(), id, from.clusters.lastConnected(id)).empty();
}

QString roleText(const ClusterSources &from, const ClusterId &id)
{
    const ClusterFacts *facts = from.probe.factsOf(id);
    if (!facts)
        return {};
    if (wasRefused(from, id))
        return Words::tr("may not upgrade");
    const std::optional<bool> may = facts->role.value ? facts->role.value->mayUpgrade : std::nullopt;
    return !may ? Words::tr("unknown") : *may ? Words::tr("may upgrade") : Words::tr("may not upgrade");
}

ClusterLine roleLine(const ClusterSources &from, const ClusterId &id)
{
    const ClusterFacts *facts = from.probe.factsOf(id);
    const QString name = Words::tr("Role");
    if (!facts)
        return {name, Words::tr("unknown until it is connected")};
    const QString role = facts->role.value ? facts->role.value->role : QString();
    if (wasRefused(from, id))
        return {name, Words::tr("%1: may not upgrade, as the cluster's refusal (403) showed").arg(role), look::Tone::Attention};
    const std::optional<bool> may = facts->role.value ? facts->role.value->mayUpgrade : std::nullopt;
    if (role.isEmpty())
        return {name, Words::tr("unknown: the cluster did not tell")};
    if (!may)
        return {name, Words::tr("%1: whether it may upgrade is unknown").arg(role)};
    return *may ? ClusterLine{name, Words::tr("%1: may upgrade").arg(role)}
                : ClusterLine{name, Words::tr("%1: may not upgrade; it lacks upgrade_crdb").arg(role), look::Tone::Attention};
}

ClusterLine stateLine(const ClusterStatus *status)
{
    const QString name = Words::tr("State");
    if (!status)
        return {name, Words::tr("Disconnected. Nothing is sent to it.")};
    const ClusterStateWords words = wordsOf(status->state);
    if (status->state == State::AskingKeychain)
        return {name, Words::tr("Waiting for the system keychain… You can type the password instead.")};
    if (status->state == State::NeedsPassword && status->keychainFault)
        return {name, describe(*status->keychainFault), words.tone};
    if (status->state == State::NeedsPassword)
        return {name, Words::tr("Its password is not saved. Sign in to type it."), words.tone};
    if (status->state == State::Connected)
        return {name, Words::tr("Connected as %1").arg(status->user), words.tone};
    if (status->failure) {
        const Explanation why = explain(*status->failure);
        return {name, Words::tr("%1. %2 %3").arg(why.title, why.cause, why.nextStep), words.tone};
    }
    return {name, words.word, words.tone};
}

ClusterLine passwordLine(const ClusterStatus *status, const SavedCluster *saved)
{
    const QString name = Words::tr("Password");
    const Kept kept = status ? status->kept : Kept::ForSession;
    if (kept == Kept::InKeychain)
        return {name, Words::tr("in the system keychain")};
    if (kept == Kept::Writing)
        return {name, Words::tr("being saved in the system keychain…")};
    if (kept == Kept::NotKept)
        return {
            name, Words::tr("not saved. %1").arg(describe(status->keychainFault.value_or(KeychainFault::Other))), look::Tone::Attention};
    if (status && status->state == State::Connected)
        return {name, Words::tr("not saved; in memory until the program is closed")};
    if (saved && saved->keepPassword)
        return {name, Words::tr("asked from the system keychain when it is connected")};
    return {name, Words::tr("not saved")};
}

ClusterLine trustLine(const SavedCluster *saved)
{
    const QString name = Words::tr("Trust");
    switch (saved ? saved->trust : TrustMode::Ask) {
    case TrustMode::Ask:
        return {name, Words::tr("this computer's CAs, or the certificate that you accept")};
    case TrustMode::SystemCas:
        return {name, Words::tr("this computer's CAs only")};
    case TrustMode::CaFile:
        return {name, Words::tr("the CAs in %1 only").arg(saved->caFile)};
    }
    return {};
}

ClusterLine nodesLine(const ClusterFacts *facts)
{
    const QString name = Words::tr("Nodes");
    if (!facts || !facts->nodes.value)
        return {name, Words::tr("unknown until it is connected")};
    QStringList parts;
    for (const auto &[version, nodes] : nodesByVersion(*facts))
        //: software version, then the numbers of its nodes
        parts.append(Words::tr("%1 on %2").arg(version.isEmpty() ? Words::tr("not told") : version, nodes.join(Words::tr(", "))));
    const QString all = Words::tr("%n node(s): %1", nullptr, static_cast<int>(facts->nodes.value->size())).arg(parts.join(u"; "_s));
    if (lacksUpgradeCall(*facts))
        return {name, Words::tr("%1. The upgrade call needs %2.").arg(all, firstSoftwareWithUpgrade().text()), look::Tone::Attention};
    return {name, all};
}

ClusterLine clockLine(const ClusterStatus *status)
{
    const QString name = Words::tr("Clock");
    if (!status || !status->clockDifference)
        return {name, Words::tr("unknown")};
    const std::chrono::seconds difference = *status->clockDifference;
    if (std::chrono::abs(difference) <= ClockTolerance)
        return {name, Words::tr("as this computer's")};
    const QString size = durationText(std::chrono::abs(difference));
    return {name,
        difference.count() > 0 ? Words::tr("%1 ahead of this computer's").arg(size) : Words::tr("%1 behind this computer's").arg(size),
        look::Tone::Attention};
}

ClusterLine contactLine(const QDateTime &at)
{
    return {Words::tr("Last contact"),
        at.isValid() ? QLocale().toString(showntime::of(at), QLocale::ShortFormat) : Words::tr("not since the program was started")};
}

ClusterRow rowOf(const ClusterSources &from, const ClusterId &id)
{
    const SavedCluster *saved = from.clusters.saved().find(id);
    const ClusterStatus *status = from.clusters.status(id);
    ClusterRow row{.id = id, .saved = saved != nullptr};
    row.address = (status ? status->address : saved->address).display();
    row.title = saved && !saved->label.isEmpty() ? saved->label : status ? status->name : row.address;
    row.kind = from.clusters.kindOf(id);
    row.colour = saved ? saved->colour : -1;
    if (status) {
        row.state = status->state;
        if (!status->certificate.sha256.isEmpty()) {
            const ClusterLine line = certificateLine(status->certificate, from.clock.wall());
            row.certificate = line.text;
            row.certificateTone = line.tone;
        }
    }
    row.versions = versionsText(from.probe.factsOf(id));
    row.role = roleText(from, id);
    row.lastContact = lastContact(from, id);
    return row;
}

} // namespace

bool lacksUpgradeCall(const ClusterFacts &facts)
{
    const std::vector<NodeFacts> nodes = facts.nodes.value.value_or(std::vector<NodeFacts>());
    return std::ranges::any_of(nodes, [](const NodeFacts &node) {
        const DottedVersion software(node.softwareVersion);
        return software.isValid() && software < firstSoftwareWithUpgrade();
    });
}

ClusterLine certificateLine(const CertificateInfo &certificate, const QDateTime &now)
{
    const QString name = Words::tr("Certificate");
    if (!certificate.validUntil.isValid())
        return {name, Words::tr("its end is not given")};
    const QString until = QLocale().toString(showntime::day(certificate.validUntil), QLocale::ShortFormat);
    if (certificate.validUntil < now)
        return {name, Words::tr("expired %1").arg(until), look::Tone::Bad};
    const auto days = now.daysTo(certificate.validUntil);
    if (days <= CertificateWarningDays)
        return {name, Words::tr("expires in %n day(s), %1", nullptr, static_cast<int>(days)).arg(until), look::Tone::Attention};
    return {name, Words::tr("until %1").arg(until)};
}

std::vector<ClusterRow> clusterRows(const ClusterSources &from)
{
    std::vector<ClusterRow> rows;
    for (const SavedCluster &cluster : from.clusters.saved().all())
        rows.push_back(rowOf(from, cluster.id));
    for (const ClusterId &id : from.clusters.ids()) {
        if (!from.clusters.saved().find(id))
            rows.push_back(rowOf(from, id));
    }
    return rows;
}

std::vector<ClusterLine> clusterLines(const ClusterSources &from, const ClusterId &id)
{
    const ClusterStatus *status = from.clusters.status(id);
    const SavedCluster *saved = from.clusters.saved().find(id);
    const ClusterFacts *facts = from.probe.factsOf(id);
    if (!status && !saved)
        return {};
    std::vector<ClusterLine> lines{stateLine(status)};
    if (status && status->name != status->address.display())
        lines.push_back({Words::tr("Cluster name"), status->name});
    lines.push_back({Words::tr("Address"), (status ? status->address : saved->address).display()});
    lines.push_back(nodesLine(facts));
    lines.push_back(roleLine(from, id));
    lines.push_back(status && !status->certificate.sha256.isEmpty()
            ? certificateLine(status->certificate, from.clock.wall())
            : ClusterLine{Words::tr("Certificate"), Words::tr("not seen since the program was started")});
    lines.push_back(trustLine(saved));
    lines.push_back(passwordLine(status, saved));
    lines.push_back(clockLine(status));
    lines.push_back(contactLine(lastContact(from, id)));
    return lines;
}
