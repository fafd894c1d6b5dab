// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts.h"
#include "modulefit.h"

#include <memory>

/// What one participating cluster tells of one database, as one cell of the matrix. What is unknown says why.
struct InstanceCell {
    enum class State {
        NotConnected, ///< nobody is signed in to that cluster
        NotRead,      ///< not asked yet
        Hidden,       ///< the cluster was asked, and this account is not shown the instance
        Failed,       ///< asked without success; version is of an earlier look where there was one
        Read,
    };
    QString cluster; ///< FQDN
    State state = State::NotConnected;
    QString version; ///< full where known; of the last look that succeeded
    std::optional<int> protocol;
    std::optional<int> featureset;
    QStringList modules;        ///< "search 8.4.2", by name
    std::optional<bool> linked; ///< all its links are in sync; nothing where it does not say
    QStringList linkProblems;   ///< "link to rs-west: out-of-sync"
    bool atGoal = false;
    bool behind = false;       ///< below the highest instance of this database
    bool beingChanged = false; ///< its cluster does something to it at the moment
    QString reason;            ///< why it is unknown or old; empty where Read
    Source source;
    bool operator==(const InstanceCell &) const = default;
};

/// What a person should know of a database first. The higher, the more urgent.
enum class DatabaseNeed {
    AtGoal,
    CanUpgrade,
    Unknown, ///< some instance could not be read
    Running, ///< a task is running
    Drift,   ///< instances differ
    Misfit,  ///< a module does not fit the goal
    LinkDown,
};

/// One database as one row. Pure facts: nothing is asked, nothing is guessed.
struct DatabaseRow {
    CrdbGuid guid;
    QString name;
    std::optional<RedisVersion> goal; ///< newest version that every node of every participating cluster offers
    bool goalIsCertain = false;       ///< all participating clusters could be asked
    std::vector<InstanceCell> cells;  ///< by instance id
    DatabaseNeed need = DatabaseNeed::AtGoal;
    QString needText;    ///< "link to rs-west down", "search does not fit"; the need in words
    QStringList drift;   ///< one sentence for each property in which the instances differ
    QString runningTask; ///< id; empty for none
    [[nodiscard]] bool needsAttention() const { return need >= DatabaseNeed::Unknown; }
    [[nodiscard]] const InstanceCell *cellOf(const QString &cluster) const;
    bool operator==(const DatabaseRow &) const = default;
};

/// Makes rows of what clusters tell; the offers of the same participating clusters are worked out once for all databases on them. Keeps
/// references to \a clusters.
class DatabaseRows
{
public:
    explicit DatabaseRows(const std::vector<ClusterFacts> &clusters);
    ~DatabaseRows();
    [[nodiscard]] DatabaseRow row(const DatabaseView &view);

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// Names (FQDN) of all clusters that participate in any of \a views or are connected, by name.
[[nodiscard]] QStringList clusterColumns(const std::vector<ClusterFacts> &clusters, const std::vector<DatabaseView> &views);
/// Name, GUID, versions, clusters, modules and need of a row in one folded text, for searching.
[[nodiscard]] QString searchText(const DatabaseRow &row);
