// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec.h"
#include "jsonread.h"

#include <array>

using namespace Qt::StringLiterals;
using jsonread::Fields;
using jsonread::Problem;

namespace {

constexpr std::size_t EntryCap = 64;
const std::initializer_list<QByteArrayView> OnlyOnce{"id", "status", "crdb_guid"};
constexpr std::array TextOrder{"description"_L1, "message"_L1, "detail"_L1, "title"_L1};

WireTask::Error decodeError(const Fields &fields)
{
    WireTask::Error error{.cluster = fields.text("cluster_name"_L1), .code = fields.text("error_code"_L1), .description = {}};
    for (const QLatin1StringView key : TextOrder) {
        if (error.description.isEmpty())
            error.description = fields.text(key, text::DescriptionCap);
    }
    return error;
}

WireTask decodeTask(const Fields &fields)
{
    WireTask task{
        .id = fields.required("id"_L1, text::IdCap),
        .status = fields.text("status"_L1),
        .guid = fields.text("crdb_guid"_L1, text::IdCap),
        .operation = fields.text("operation"_L1),
        .workerName = fields.text("worker_name"_L1),
        .started = fields.time("started"_L1),
        .ended = fields.time("ended"_L1),
        .errors = {},
        .progress = {},
        .workerStep = {},
    };
    for (const Fields &error : fields.objects("errors"_L1, EntryCap))
        task.errors.push_back(decodeError(error));
    const Fields progress = fields.object("progress"_L1);
    for (const Fields &lane : progress.objects("clusters"_L1, EntryCap))
        task.progress.push_back({lane.text("name"_L1), lane.text("progress"_L1, text::ProgressCap)});
    task.workerStep = progress.text("worker"_L1, text::ProgressCap);
    return task;
}

void putText(QJsonObject &object, QLatin1StringView key, const QString &value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

void putTime(QJsonObject &object, QLatin1StringView key, const QDateTime &value)
{
    if (value.isValid())
        object.insert(key, value.toUTC().toString(Qt::ISODate));
}

QJsonArray errorList(const WireTask &task)
{
    QJsonArray list;
    for (const auto &error : task.errors)
        list.append(QJsonObject{{u"cluster_name"_s, error.cluster}, {u"error_code"_s, error.code}, {u"description"_s, error.description}});
    return list;
}

QJsonObject progressObject(const WireTask &task)
{
    QJsonObject progress;
    QJsonArray clusters;
    for (const auto &lane : task.progress)
        clusters.append(QJsonObject{{u"name"_s, lane.cluster}, {u"progress"_s, lane.step}});
    if (!clusters.isEmpty())
        progress.insert("clusters"_L1, clusters);
    putText(progress, "worker"_L1, task.workerStep);
    return progress;
}

} // namespace

namespace codec {

Result<WireTask, Why> task(const QByteArray &body)
{
    const auto object = jsonread::parseObject(body, OnlyOnce);
    if (!object)
        return object.error();
    Problem problem;
    WireTask task = decodeTask(Fields(*object, {}, problem));
    if (problem.any())
        return problem.text();
    return task;
}

Result<std::vector<WireTask>, Why> tasks(const QByteArray &body)
{
    const auto list = jsonread::parseList(body, {"tasks"_L1, "crdb_tasks"_L1}, OnlyOnce);
    if (!list)
        return list.error();
    Problem problem;
    std::vector<WireTask> tasks;
    for (const Fields &entry : jsonread::elements(*list, {}, problem))
        tasks.push_back(decodeTask(entry));
    // Leaving out an entry that was not understood could hide the one task that matters.
    if (problem.any())
        return problem.text();
    return tasks;
}

QString rawTask(const WireTask &task)
{
    QJsonObject object;
    putText(object, "id"_L1, task.id);
    putText(object, "status"_L1, task.status);
    putText(object, "crdb_guid"_L1, task.guid);
    putText(object, "operation"_L1, task.operation);
    putText(object, "worker_name"_L1, task.workerName);
    putTime(object, "started"_L1, task.started);
    putTime(object, "ended"_L1, task.ended);
    if (!task.errors.empty())
        object.insert("errors"_L1, errorList(task));
    if (const QJsonObject progress = progressObject(task); !progress.isEmpty())
        object.insert("progress"_L1, progress);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented)).trimmed();
}

} // namespace codec
