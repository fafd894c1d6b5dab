// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modulefit.h"
#include "upgradeplan.h"

/// What the clusters told, cut to the form's needs: read once per change of the facts, looked up for each key that is typed.
class UpgradeFacts
{
public:
    /// Databases by name, for completion.
    struct Known {
        QString name;
        CrdbGuid guid;
    };

    void setClusters(std::vector<ClusterFacts> clusters);
    void setUsedIds(QSet<QString> ids);
    /// Text as it stands in the field; finds the database where it is a known GUID, or the name of one database only.
    void setGuid(const QString &typed);

    [[nodiscard]] const FormFacts &form() const { return m_form; }
    [[nodiscard]] const std::vector<ClusterFacts> &clusters() const { return m_clusters; }
    [[nodiscard]] const std::vector<Known> &known() const { return m_known; }
    [[nodiscard]] const ClusterFacts *cluster(const ClusterId &id) const;
    /// The version an upgrade to \a wanted (nothing: newest available) ends in; nothing where that is not certain.
    [[nodiscard]] std::optional<RedisVersion> expected(std::optional<RedisVersion> wanted) const;

    /// Modules of the database as cluster \a through has it.
    [[nodiscard]] std::vector<ModuleRow> moduleRows(const ClusterId &through, std::optional<RedisVersion> wanted) const;
    [[nodiscard]] std::optional<FitReport> fit(const ClusterId &through, std::optional<RedisVersion> wanted) const;

private:
    [[nodiscard]] const InstanceFacts *instance(const ClusterId &through) const;
    [[nodiscard]] std::optional<RedisVersion> target(std::optional<RedisVersion> wanted) const;
    void lookUp();

    std::vector<ClusterFacts> m_clusters;
    std::vector<Known> m_known;
    FormFacts m_form;
    QString m_typed;
};
