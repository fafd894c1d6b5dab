// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "upgradeplan.h"

/// The rules of the single fields of design.md 4, private to UpgradePlan. Each returns what the field says, or nothing.
namespace planfields {

/// A field's value where it has a valid one, and its message.
template <class T>
struct Read {
    std::optional<T> value;
    std::optional<FieldMessage> message;
};

[[nodiscard]] FieldMessage hint(const QString &text);
[[nodiscard]] FieldMessage warning(const QString &text);
[[nodiscard]] FieldMessage error(const QString &text);

[[nodiscard]] Read<CrdbGuid> guid(const UpgradeForm &form, const FormFacts &facts);
/// Value: nothing also for "newest available".
[[nodiscard]] Read<RedisVersion> redisVersion(const UpgradeForm &form, const FormFacts &facts);
[[nodiscard]] Read<int> parallelShards(const UpgradeForm &form, const FormFacts &facts);
[[nodiscard]] Read<int> keepResult(const UpgradeForm &form);
[[nodiscard]] Read<TaskId> taskId(const UpgradeForm &form, const FormFacts &facts);
[[nodiscard]] std::optional<FieldMessage> preserveRoles(const UpgradeForm &form);
[[nodiscard]] std::optional<FieldMessage> forceRestart(const UpgradeForm &form, const FormFacts &facts);
[[nodiscard]] std::optional<FieldMessage> keepProtocol(const UpgradeForm &form, const FormFacts &facts);
[[nodiscard]] std::optional<FieldMessage> mayDiscard(const UpgradeForm &form, const FormFacts &facts);
[[nodiscard]] std::optional<FieldMessage> forceDiscard(const UpgradeForm &form, const FormFacts &facts);
[[nodiscard]] Read<std::vector<UpgradePlan::ModuleChange>> modules(const UpgradeForm &form, const FormFacts &facts);

/// Whether \a typed is at most two single-character edits away from \a known. Cheap for long texts.
[[nodiscard]] bool isNear(QStringView typed, QStringView known);

} // namespace planfields
