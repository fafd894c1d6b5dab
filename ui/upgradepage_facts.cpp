// SPDX-License-Identifier: GPL-3.0-or-later
#include "modulestable.h"
#include "upgradefields.h"
#include "upgradepage.h"

#include <QLocale>

#include <algorithm>

// What the clusters tell, and what the form makes of it without changing an entry.

void UpgradePage::factsDirty()
{
    m_dirty = true;
    if (m_queued || !isVisible()) {
        return;
    }
    // Each part of each cluster is told by itself; one look is enough for all that arrive together.
    m_queued = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_queued = false;
            takeFacts();
        },
        Qt::QueuedConnection);
}

void UpgradePage::takeFacts()
{
    m_dirty = false;
    m_facts.setClusters(m_probe.facts());
    m_facts.setUsedIds(m_tracker.usedIds());
    std::vector<GuidCompleter::Entry> entries;
    entries.reserve(m_facts.known().size());
    for (const UpgradeFacts::Known &known : m_facts.known()) {
        entries.push_back({known.name, known.guid.text()});
    }
    m_fields->setCompletions(std::move(entries));
    updateUi();
}

std::vector<ClusterId> UpgradePage::ways() const
{
    std::vector<ClusterId> all;
    const auto &database = m_facts.form().database;
    for (const ClusterId &id : m_clusters.ids()) {
        const bool sees = !database || std::ranges::find(database->seenThrough, id) != database->seenThrough.end();
        if (m_clusters.isConnected(id) && sees) {
            all.push_back(id);
        }
    }
    return all;
}

std::optional<ClusterId> UpgradePage::through() const
{
    const std::vector<ClusterId> all = ways();
    if (m_chosen) {
        return std::ranges::find(all, *m_chosen) == all.end() ? std::nullopt : m_chosen;
    }
    return all.empty() ? std::nullopt : std::optional(all.front());
}

QString UpgradePage::nameOf(const ClusterId &id) const
{
    const ClusterStatus *status = m_clusters.status(id);
    return status ? status->name : QString();
}

QString UpgradePage::origin() const
{
    const auto id = through();
    const ClusterStatus *status = id ? m_clusters.status(*id) : nullptr;
    return status ? status->address.origin() : QString();
}

void UpgradePage::followModules()
{
    const auto id = through();
    const auto &database = m_facts.form().database;
    ModulesModel &model = m_fields->modules().model();
    if (!database || !id) {
        if (m_modulesOf && !model.isEdited()) {
            m_modulesOf.reset();
            model.replace({});
        }
        model.setFit({});
        return;
    }
    const auto wanted = RedisVersion::fromReported(m_form.redisVersion);
    std::vector<ModuleRow> rows = m_facts.moduleRows(*id, wanted);
    if (m_modulesOf == database->guid || (!m_modulesOf && model.isEdited())) {
        model.predict(rows);
    } else if (!model.isEdited()) {
        model.replace(std::move(rows));
        m_modulesOf = database->guid;
    }
    model.setFit(m_facts.fit(*id, wanted));
}

void UpgradePage::updateHints()
{
    const auto &database = m_facts.form().database;
    QString where;
    QString versions;
    QString modules = tr("The modules of this database are not known. To give a module new arguments, add it.");
    if (database) {
        QStringList names;
        for (const DatabaseView::Instance &instance : database->instances) {
            names.append(instance.ref.clusterName);
        }
        //: name of the database, then its clusters
        where = tr("%1 on %2")
                    .arg(database->name.isEmpty() ? database->guid.shortText() : database->name, QLocale().createSeparatedList(names));
        const auto lowest = database->lowestVersion();
        const auto highest = database->highestVersion();
        if (lowest && highest) {
            versions = lowest == highest ? tr("Now Redis %1.").arg(lowest->text())
                                         : tr("Now Redis %1 to %2.").arg(lowest->text(), highest->text());
            modules = tr("This database has no modules.");
        }
    }
    m_fields->setDatabaseHint(where, versions);
    m_fields->modules().setEmptyText(modules);
}

void UpgradePage::updateWays()
{
    std::vector<ClusterId> all = ways();
    const bool any = !all.empty();
    QString note;
    if (m_chosen && std::ranges::find(all, *m_chosen) == all.end()) {
        note = tr("%1, which you chose, is not connected or does not have this database.").arg(nameOf(*m_chosen));
    } else if (!any && m_facts.form().database) {
        note = tr("No connected cluster takes part in this database.");
    } else if (!any) {
        note = tr("You are not connected to a cluster. You can fill in the form; to check and to send, connect first.");
    }
    std::vector<UpgradeFields::Way> shown;
    for (const ClusterId &id : all) {
        shown.push_back({id, nameOf(id)});
    }
    m_fields->setWays(shown, through(), note);
    m_fields->showConnect(!any);
}
