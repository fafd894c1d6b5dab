// SPDX-License-Identifier: GPL-3.0-or-later
#include "planbasis.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PlanBasis)
};

QString onOff(bool on)
{
    return on ? Words::tr("on") : Words::tr("off");
}

QString number(std::optional<int> value)
{
    return value ? QString::number(*value) : QString();
}

QString modulesOf(const InstanceFacts &instance)
{
    QStringList all;
    for (const LoadedModule &module : instance.modules) {
        all.append(module.arguments.isEmpty() ? u"%1 %2"_s.arg(module.name, module.semanticVersion)
                                              : u"%1 %2 (%3)"_s.arg(module.name, module.semanticVersion, module.arguments));
    }
    all.sort();
    return all.isEmpty() ? Words::tr("none") : QLocale().createSeparatedList(all);
}

/// The request names modules by these.
QString moduleUidsOf(const InstanceFacts &instance)
{
    QStringList all;
    for (const LoadedModule &module : instance.modules) {
        if (!module.uid.isEmpty()) {
            all.append(u"%1 %2"_s.arg(module.name, module.uid));
        }
    }
    all.sort();
    return all.isEmpty() ? Words::tr("none") : QLocale().createSeparatedList(all);
}

} // namespace

PlanBasis::PlanBasis(const std::optional<DatabaseView> &database, std::optional<RedisVersion> expected)
{
    add(u"expected"_s, Words::tr("The version that the upgrade ends in"), expected ? expected->text() : QString());
    if (!database) {
        return;
    }
    QStringList clusters;
    for (const DatabaseView::Instance &instance : database->instances) {
        clusters.append(instance.ref.clusterName);
        addInstance(instance);
    }
    clusters.sort();
    add(u"clusters"_s, Words::tr("The list of participating clusters"), QLocale().createSeparatedList(clusters));
    add(u"managed"_s, Words::tr("What manages the CRDB"), database->crdb.managedBy);
}

void PlanBasis::addInstance(const DatabaseView::Instance &instance)
{
    if (!instance.facts.value) {
        return; // that it cannot be read is a finding of the checks
    }
    const QString &name = instance.ref.clusterName;
    const InstanceFacts &facts = *instance.facts.value;
    const auto addHere = [&](const QString &what, const QString &label, const QString &value) {
        add(u"%1/%2"_s.arg(name, what), label.arg(name), value);
    };
    addHere(u"redis"_s, Words::tr("Redis on %1"), facts.versionText());
    addHere(u"protocol"_s, Words::tr("The CRDT protocol version on %1"), number(facts.protocol));
    addHere(u"featureset"_s, Words::tr("The featureset on %1"), number(facts.featureset));
    addHere(u"modules"_s, Words::tr("The list of modules on %1"), modulesOf(facts));
    addHere(u"moduleuids"_s, Words::tr("The UIDs of the modules on %1"), moduleUidsOf(facts)); // apart: few people know them
    addHere(u"replication"_s, Words::tr("Replication on %1"), onOff(facts.settings.replication));
    addHere(u"persistence"_s, Words::tr("Persistence on %1"), facts.settings.dataPersistence);
    addHere(u"shards"_s, Words::tr("The number of shards on %1"), QString::number(facts.settings.shardsCount));
    addHere(u"flash"_s, Words::tr("Flash storage on %1"), onOff(facts.settings.bigstore));
}

void PlanBasis::add(const QString &key, const QString &label, const QString &value)
{
    m_lines.push_back({key, label, value});
}

QStringList PlanBasis::changedIn(const PlanBasis &now, NewlyKnown newlyKnown) const
{
    const auto valueIn = [](const std::vector<Line> &lines, const QString &key) {
        const auto found = std::ranges::find(lines, key, &Line::key);
        return found == lines.end() ? QString() : found->value;
    };
    QStringList changes;
    const auto compare = [&](const Line &line, const QString &before, const QString &after) {
        if (before == after || (before.isEmpty() && newlyKnown == NewlyKnown::Ignored)) {
            return;
        }
        const QString known = before.isEmpty() ? Words::tr("not known") : before;
        changes.append(Words::tr("%1: was %2, is now %3.").arg(line.label, known, after.isEmpty() ? Words::tr("not known") : after));
    };
    for (const Line &line : m_lines) {
        compare(line, line.value, valueIn(now.m_lines, line.key));
    }
    for (const Line &line : now.m_lines) {
        if (std::ranges::find(m_lines, line.key, &Line::key) == m_lines.end()) {
            compare(line, {}, line.value);
        }
    }
    return changes;
}
