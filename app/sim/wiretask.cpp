// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire.h"

#include <map>

using namespace Qt::StringLiterals;

namespace wire {

namespace {

QJsonArray errorList(const SimTask &task)
{
    QJsonArray errors;
    for (const TaskError &each : task.errors)
        errors.append(QJsonObject{{u"cluster_name"_s, each.cluster}, {u"description"_s, each.description}, {u"error_code"_s, each.code}});
    return errors;
}

QJsonObject progress(const SimWorld &world, const SimTask &task)
{
    QJsonArray clusters;
    if (const SimDatabase *database = world.databaseOn(task.cluster, task.guid)) {
        for (const SimInstance &instance : database->instances) {
            const auto index = static_cast<qsizetype>(instance.id) - 1;
            clusters.append(
                QJsonObject{{u"name"_s, world.cluster(instance.cluster).spec.name}, {u"progress"_s, task.instanceWords.value(index)}});
        }
    }
    return {{u"clusters"_s, clusters}, {u"worker"_s, task.workerWord}};
}

} // namespace

QJsonObject taskCreated(const SimWorld &world, const SimTask &task)
{
    QJsonObject object{{u"id"_s, task.id}, {u"status"_s, task.status}};
    if (world.guesses().richAnswer) {
        object[u"crdb_guid"_s] = task.guid;
        object[u"operation"_s] = task.operation;
    }
    return object;
}

QJsonObject task(const SimWorld &world, const SimTask &task, bool verbose)
{
    const Guesses &guesses = world.guesses();
    QJsonObject object{{u"id"_s, task.id}, {u"status"_s, task.status}};
    if (guesses.poorTask && !verbose) {
        if (!task.errors.empty())
            object[u"errors"_s] = errorList(task);
        return object;
    }
    const auto put = [&object, &guesses](const QString &key, const QJsonValue &value, bool known) {
        if (known)
            object[key] = value;
        else if (guesses.nullForAbsent)
            object[key] = QJsonValue::Null;
    };
    put(u"crdb_guid"_s, task.guid, guesses.guidInTask);
    put(u"operation"_s, task.operation, true);
    put(u"worker_name"_s, task.workerName, !task.workerName.isEmpty());
    put(u"started"_s, time(world.timeAt(task.startedAt)), task.startedAt >= 0);
    put(u"ended"_s, time(world.timeAt(task.endedAt)), task.endedAt >= 0);
    put(u"errors"_s, errorList(task), verbose || !task.errors.empty());
    put(u"progress"_s, progress(world, task), verbose && task.status != "queued"_L1);
    return object;
}

QJsonValue taskList(const SimWorld &world, int cluster)
{
    QJsonArray list;
    for (const SimTask *each : world.tasks(cluster))
        list.append(task(world, *each, false));
    return world.guesses().wrappedTaskList ? QJsonValue(QJsonObject{{u"tasks"_s, list}}) : QJsonValue(list);
}

QJsonObject problem(int status, const QString &detail)
{
    static const std::map<int, QString> titles{
        {400, u"Bad Request"_s}, {404, u"Not Found"_s}, {405, u"Method Not Allowed"_s}, {406, u"Not Acceptable"_s}, {409, u"Conflict"_s}};
    const auto title = titles.find(status);
    return {{u"detail"_s, detail}, {u"status"_s, status}, {u"title"_s, title == titles.end() ? u"Error"_s : title->second},
        {u"type"_s, u"about:blank"_s}};
}

QJsonObject error(const QString &code, const QString &description)
{
    return {{u"description"_s, description}, {u"error_code"_s, code}};
}

} // namespace wire
