// SPDX-License-Identifier: GPL-3.0-or-later
#include "upgradeplan.h"

#include "planfields.h"

#include <algorithm>

UpgradePlan::Attempt UpgradePlan::from(const UpgradeForm &form, const FormFacts &facts)
{
    Attempt attempt;
    const auto say = [&](Field field, const std::optional<FieldMessage> &message) {
        if (message) {
            attempt.messages[field] = *message;
        }
    };
    const auto guid = planfields::guid(form, facts);
    const auto version = planfields::redisVersion(form, facts);
    const auto parallel = planfields::parallelShards(form, facts);
    const auto keep = planfields::keepResult(form);
    const auto taskId = planfields::taskId(form, facts);
    const auto modules = planfields::modules(form, facts);
    say(Field::Guid, guid.message);
    say(Field::RedisVersion, version.message);
    say(Field::PreserveRoles, planfields::preserveRoles(form));
    say(Field::ParallelShards, parallel.message);
    say(Field::KeepResult, keep.message);
    say(Field::Modules, modules.message);
    say(Field::ForceRestart, planfields::forceRestart(form, facts));
    say(Field::KeepProtocol, planfields::keepProtocol(form, facts));
    say(Field::TaskId, taskId.message);
    say(Field::MayDiscard, planfields::mayDiscard(form, facts));
    say(Field::ForceDiscard, planfields::forceDiscard(form, facts));

    const bool wrong = std::ranges::any_of(attempt.messages, [](const auto &m) { return m.second.level == FieldMessage::Level::Error; });
    if (wrong) {
        return attempt;
    }
    UpgradePlan plan(*guid.value, *taskId.value);
    plan.m_redisVersion = version.value;
    plan.m_preserveRoles = form.preserveRoles;
    plan.m_parallelShards = parallel.value;
    plan.m_forceRestart = form.forceRestart;
    plan.m_keepProtocol = form.keepProtocol;
    plan.m_mayDiscard = form.mayDiscard;
    plan.m_forceDiscard = form.forceDiscard;
    plan.m_modules = *modules.value;
    plan.m_ttl = keep.value;
    attempt.plan = std::move(plan);
    return attempt;
}
