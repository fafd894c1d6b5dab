// SPDX-License-Identifier: GPL-3.0-or-later
#include "worldbehaviour.h"

#include <QCoreApplication>

#include <map>

using namespace Qt::StringLiterals;

FailureSpec worldbehaviour::readFailure(const QJsonValue &value, const QString &place, JsonProblem &problem)
{
    StrictObject reader(value, place, problem);
    FailureSpec failure;
    failure.database = reader.text(u"database"_s);
    failure.cluster = reader.text(u"cluster"_s);
    failure.step = reader.requiredText(u"step"_s);
    failure.errorCode = reader.text(u"error_code"_s, u"internal_error"_s);
    failure.description = reader.requiredText(u"description"_s);
    failure.times = reader.number(u"times"_s, 1);
    reader.finish();
    return failure;
}

EventSpec worldbehaviour::readEvent(const QJsonValue &value, const QString &place, JsonProblem &problem)
{
    static const std::map<QString, EventSpec::Action> actions{
        {u"set_password"_s, EventSpec::Action::SetPassword},
        {u"set_role"_s, EventSpec::Action::SetRole},
        {u"remove_database"_s, EventSpec::Action::RemoveDatabase},
        {u"set_software_version"_s, EventSpec::Action::SetSoftwareVersion},
        {u"remove_module"_s, EventSpec::Action::RemoveModule},
        {u"cancel_tasks"_s, EventSpec::Action::CancelTasks},
        {u"renew_certificate"_s, EventSpec::Action::RenewCertificate},
    };
    StrictObject reader(value, place, problem);
    EventSpec event;
    StrictObject before(reader.object(u"before"_s), reader.placeOf(u"before"_s), problem);
    event.method = before.text(u"method"_s);
    event.path = before.requiredText(u"path"_s);
    event.nth = before.number(u"nth"_s, 1);
    before.finish();
    event.cluster = reader.text(u"cluster"_s);
    event.subject = reader.text(u"subject"_s);
    event.value = reader.text(u"value"_s);
    event.action = reader.choice(u"action"_s, actions, QCoreApplication::translate("Scenario", "this kind of event is not known"));
    reader.finish();
    return event;
}

QuirkSpec worldbehaviour::readQuirk(const QJsonValue &value, const QString &place, JsonProblem &problem)
{
    static const std::map<QString, QuirkSpec::Kind> kinds{
        {u"keeps_version"_s, QuirkSpec::Kind::KeepsVersion},
        {u"link_down"_s, QuirkSpec::Kind::LinkDown},
        {u"shard_loading"_s, QuirkSpec::Kind::ShardLoading},
        {u"unreachable"_s, QuirkSpec::Kind::Unreachable},
    };
    StrictObject reader(value, place, problem);
    QuirkSpec quirk;
    quirk.kind = reader.choice(u"kind"_s, kinds, QCoreApplication::translate("Scenario", "this kind of quirk is not known"));
    quirk.database = reader.text(u"database"_s);
    quirk.cluster = reader.requiredText(u"cluster"_s);
    quirk.peer = reader.text(u"peer"_s);
    quirk.step = reader.text(u"step"_s);
    quirk.seconds = reader.amount(u"seconds"_s, 0);
    reader.finish();
    return quirk;
}

Durations worldbehaviour::readDurations(const QJsonObject &value, const QString &place, JsonProblem &problem)
{
    StrictObject reader(value, place, problem);
    Durations durations;
    durations.queued = reader.amount(u"queued"_s, durations.queued);
    durations.stagger = reader.amount(u"stagger"_s, durations.stagger);
    durations.shardRestart = reader.amount(u"shard_restart"_s, durations.shardRestart);
    durations.scale = reader.amount(u"scale"_s, durations.scale);
    durations.cancel = reader.amount(u"cancel"_s, durations.cancel);
    reader.finish();
    return durations;
}

Guesses worldbehaviour::readGuesses(const QJsonObject &value, const QString &place, JsonProblem &problem)
{
    static const std::vector<std::pair<QString, bool Guesses::*>> switches{
        {u"rich_answer"_s, &Guesses::richAnswer},
        {u"refuse_unknown_fields"_s, &Guesses::refuseUnknownFields},
        {u"refuse_second_upgrade"_s, &Guesses::refuseSecondUpgrade},
        {u"refuse_known_task_id"_s, &Guesses::refuseKnownTaskId},
        {u"refuse_result_ttl"_s, &Guesses::refuseResultTtl},
        {u"rules_in_task"_s, &Guesses::rulesInTask},
        {u"poor_task"_s, &Guesses::poorTask},
        {u"wrapped_task_list"_s, &Guesses::wrappedTaskList},
        {u"finished_tasks_listed"_s, &Guesses::finishedTasksListed},
        {u"guid_in_task"_s, &Guesses::guidInTask},
        {u"null_for_absent"_s, &Guesses::nullForAbsent},
        {u"stuck_at_started"_s, &Guesses::stuckAtStarted},
        {u"crdb_follows_upgrade"_s, &Guesses::crdbFollowsUpgrade},
        {u"permissions_path"_s, &Guesses::permissionsPath},
        {u"body_on_401"_s, &Guesses::bodyOn401},
        {u"secrets_masked"_s, &Guesses::secretsMasked},
        {u"wrapped_crdb_list"_s, &Guesses::wrappedCrdbList},
        {u"health_links"_s, &Guesses::healthLinks},
        {u"health_guid"_s, &Guesses::healthGuid},
    };
    StrictObject reader(value, place, problem);
    Guesses guesses;
    for (const auto &[key, member] : switches)
        guesses.*member = reader.flag(key, guesses.*member);
    guesses.cancelledStatus = reader.text(u"cancelled_status"_s, guesses.cancelledStatus);
    guesses.notFoundShape = reader.text(u"not_found_shape"_s, guesses.notFoundShape);
    guesses.operation = reader.text(u"operation"_s, guesses.operation);
    reader.finish();
    return guesses;
}
