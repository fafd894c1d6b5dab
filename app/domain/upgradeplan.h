// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts.h"

#include <map>

/// The fields of the upgrade form, in reading order.
enum class Field {
    Guid,
    RedisVersion,
    PreserveRoles,
    ParallelShards,
    KeepResult,
    Modules,
    ForceRestart,
    KeepProtocol,
    TaskId,
    MayDiscard,
    ForceDiscard,
};

/// A row of the modules table as the person left it.
struct ModuleRow {
    QString name;
    QString versionNow;
    QString versionAfter; ///< empty: undecided
    QString argumentsNow;
    std::optional<QString> newArguments; ///< nothing is "unchanged"; empty text is "no arguments"
    QString currentUid;
    QString newUid;
    bool addedByHand = false;
    bool operator==(const ModuleRow &) const = default;
};

enum class KeepUnit { ClusterDefault, Seconds, Minutes, Hours, Days };

/// Exactly what stands in the form. Read once, handed on as a value.
struct UpgradeForm {
    QString guid;
    QString redisVersion; ///< empty: newest available
    bool preserveRoles = true;
    int parallelShards = 0; ///< 0: all
    bool forceRestart = false;
    bool keepProtocol = false;
    bool mayDiscard = false;
    bool forceDiscard = false;
    std::vector<ModuleRow> modules;
    bool nameModulesByUid = true;
    QString taskId;
    int keepAmount = 24;
    KeepUnit keepUnit = KeepUnit::Hours;
    bool operator==(const UpgradeForm &) const = default;
};

/// What is known beside the form; all of it may be missing (a typed GUID alone must do).
struct FormFacts {
    std::optional<DatabaseView> database;
    std::vector<VersionOffer> offers;
    bool offersComplete = false;
    std::multimap<QString, CrdbGuid> guidsByName; ///< databases may be typed by name; names need not be unique
    QSet<QString> usedTaskIds;                    ///< of the journal
    QStringList clustersRead;                     ///< names of the clusters whose list of databases was read
    QStringList clustersUnread;                   ///< and of those whose list could not be read
};

/// What a field says below itself.
struct FieldMessage {
    enum class Level { Hint, Warning, Error };
    Level level = Level::Hint;
    QString text;
    std::optional<CrdbGuid> suggestion; ///< Guid field: "did you mean"
    std::vector<CrdbGuid> choices = {}; ///< Guid field: all databases of the name that was typed, where there are several
    bool operator==(const FieldMessage &) const = default;
};
using FieldMessages = std::map<Field, FieldMessage>;

/// A request that may be sent: every value is valid. from() is the only way to get one.
class UpgradePlan
{
public:
    struct Attempt;
    /// All messages at once; a plan only where none of them is an error.
    static Attempt from(const UpgradeForm &form, const FormFacts &facts);

    struct ModuleChange {
        QString currentUid; ///< empty where modules are not named by UID
        QString newUid;
        QString arguments;
        QString name; ///< for people
        bool operator==(const ModuleChange &) const = default;
    };

    [[nodiscard]] const CrdbGuid &guid() const { return m_guid; }
    [[nodiscard]] const TaskId &taskId() const { return m_taskId; }
    [[nodiscard]] std::optional<RedisVersion> redisVersion() const { return m_redisVersion; } ///< nothing: newest available
    [[nodiscard]] bool preserveRoles() const { return m_preserveRoles; }
    [[nodiscard]] std::optional<int> parallelShards() const { return m_parallelShards; } ///< nothing: all
    [[nodiscard]] bool forceRestart() const { return m_forceRestart; }
    [[nodiscard]] bool keepProtocol() const { return m_keepProtocol; }
    [[nodiscard]] bool mayDiscard() const { return m_mayDiscard; }
    [[nodiscard]] bool forceDiscard() const { return m_forceDiscard; }
    [[nodiscard]] bool canDestroyData() const { return m_mayDiscard || m_forceDiscard; }
    [[nodiscard]] const std::vector<ModuleChange> &modules() const { return m_modules; }
    [[nodiscard]] std::optional<int> resultTtlSeconds() const { return m_ttl; } ///< nothing: cluster default (500 s)

private:
    UpgradePlan(CrdbGuid guid, TaskId taskId)
        : m_guid(std::move(guid))
        , m_taskId(std::move(taskId))
    { }
    CrdbGuid m_guid;
    TaskId m_taskId;
    std::optional<RedisVersion> m_redisVersion;
    bool m_preserveRoles = false;
    std::optional<int> m_parallelShards;
    bool m_forceRestart = false;
    bool m_keepProtocol = false;
    bool m_mayDiscard = false;
    bool m_forceDiscard = false;
    std::vector<ModuleChange> m_modules;
    std::optional<int> m_ttl;
};

struct UpgradePlan::Attempt {
    std::optional<UpgradePlan> plan;
    FieldMessages messages; ///< hints and warnings too
};

/// The GUID that a typed text stands for: itself, or the one database of that name. Nothing where it is neither, or the name is not unique.
[[nodiscard]] std::optional<CrdbGuid> guidTyped(const QString &typed, const std::multimap<QString, CrdbGuid> &guidsByName);

/// The modules table for a database: now, and after the target (nothing: newest offered) as this cluster's catalogue predicts it.
[[nodiscard]] std::vector<ModuleRow> moduleRows(
    const InstanceFacts &instance, const std::vector<ModuleEntry> &catalogue, std::optional<RedisVersion> target);
