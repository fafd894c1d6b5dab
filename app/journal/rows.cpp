// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

constexpr int ChecksumBytes = 16;

QVariant toMs(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

QDateTime fromMs(const QVariant &ms)
{
    return ms.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(ms.toLongLong(), Qt::UTC);
}

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject object(const QVariant &text)
{
    return QJsonDocument::fromJson(text.toString().toUtf8()).object();
}

QJsonArray pairs(const std::vector<WireTask::Progress> &list)
{
    QJsonArray array;
    for (const auto &[name, value] : list)
        array.append(QJsonArray{name, value});
    return array;
}

std::vector<WireTask::Progress> pairs(const QJsonArray &array)
{
    std::vector<WireTask::Progress> list;
    for (const QJsonValue &pair : array)
        list.push_back({pair[0].toString(), pair[1].toString()});
    return list;
}

QString seenText(const WireTask &seen)
{
    if (seen.id.isEmpty())
        return {};
    QJsonArray errors;
    for (const auto &error : seen.errors)
        errors.append(QJsonArray{error.cluster, error.code, error.description});
    return compact({{u"id"_s, seen.id}, {u"status"_s, seen.status}, {u"guid"_s, seen.guid}, {u"operation"_s, seen.operation},
        {u"workerName"_s, seen.workerName}, {u"started"_s, toMs(seen.started).toJsonValue()}, {u"ended"_s, toMs(seen.ended).toJsonValue()},
        {u"errors"_s, errors}, {u"progress"_s, pairs(seen.progress)}, {u"workerStep"_s, seen.workerStep}});
}

WireTask seenFrom(const QVariant &text)
{
    const QJsonObject from = object(text);
    WireTask seen;
    const auto time = [&from](QLatin1StringView key) { return from[key].isDouble() ? fromMs(from[key].toInteger()) : QDateTime(); };
    seen.id = from["id"_L1].toString();
    seen.status = from["status"_L1].toString();
    seen.guid = from["guid"_L1].toString();
    seen.operation = from["operation"_L1].toString();
    seen.workerName = from["workerName"_L1].toString();
    seen.started = time("started"_L1);
    seen.ended = time("ended"_L1);
    for (const QJsonValue &error : from["errors"_L1].toArray())
        seen.errors.push_back({error[0].toString(), error[1].toString(), error[2].toString()});
    seen.progress = pairs(from["progress"_L1].toArray());
    seen.workerStep = from["workerStep"_L1].toString();
    return seen;
}

QString failureText(const std::optional<Failure> &failure)
{
    if (!failure)
        return {};
    QJsonObject to{{u"call"_s, int(failure->call)}, {u"transport"_s, int(failure->transport)}, {u"storage"_s, int(failure->storage)},
        {u"http"_s, failure->http}, {u"code"_s, failure->errorCode}, {u"description"_s, failure->description}, {u"raw"_s, failure->rawBody},
        {u"gateway"_s, failure->gatewayPage}, {u"host"_s, failure->host}, {u"cluster"_s, failure->clusterName},
        {u"bodyLeft"_s, failure->bodyLeft}, {u"routeMissing"_s, failure->routeMissing}, {u"databaseMissing"_s, failure->databaseMissing},
        {u"subject"_s, failure->subject}};
    if (failure->retryAfterSeconds)
        to.insert("retryAfter"_L1, *failure->retryAfterSeconds);
    if (failure->detail != FailureDetail::None) {
        to.insert("detail"_L1, int(failure->detail));
        to.insert("named"_L1, failure->named);
    }
    return compact(to);
}

std::optional<Failure> failureFrom(const QVariant &text)
{
    if (text.toString().isEmpty())
        return {};
    const QJsonObject from = object(text);
    Failure failure;
    failure.call = Call(from["call"_L1].toInt());
    failure.transport = Transport(from["transport"_L1].toInt());
    failure.storage = StorageFault(from["storage"_L1].toInt());
    failure.http = from["http"_L1].toInt();
    failure.errorCode = from["code"_L1].toString();
    failure.description = from["description"_L1].toString();
    failure.rawBody = from["raw"_L1].toString();
    failure.gatewayPage = from["gateway"_L1].toBool();
    failure.host = from["host"_L1].toString();
    failure.clusterName = from["cluster"_L1].toString();
    failure.bodyLeft = from["bodyLeft"_L1].toBool();
    failure.routeMissing = from["routeMissing"_L1].toBool();
    failure.databaseMissing = from["databaseMissing"_L1].toBool();
    failure.subject = from["subject"_L1].toString();
    failure.detail = FailureDetail(from["detail"_L1].toInt());
    failure.named = from["named"_L1].toString();
    if (from.contains("retryAfter"_L1))
        failure.retryAfterSeconds = from["retryAfter"_L1].toInt();
    return failure;
}

QString versionText(const std::optional<RedisVersion> &version)
{
    return version ? version->text() : u""_s;
}

// A null text would be stored as NULL.
QString notNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

QByteArray digest(const QByteArray &start, const QVariantList &row)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(start);
    for (const QVariant &value : row) {
        const QByteArray bytes = value.isNull() ? QByteArray("-") : value.toByteArray();
        // The length keeps "ab","c" and "a","bc" apart.
        hash.addData(QByteArray(QByteArray::number(bytes.size()) + (value.isNull() ? 'n' : ':')));
        hash.addData(bytes);
    }
    return hash.result().left(ChecksumBytes);
}

} // namespace

const QStringList &rows::taskColumns()
{
    static const QStringList columns{u"task_id"_s, u"intent_id"_s, u"cluster_id"_s, u"cluster_name"_s, u"endpoint"_s, u"tls_pin"_s,
        u"crdb_guid"_s, u"crdb_name"_s, u"body"_s, u"headers"_s, u"dangerous"_s, u"requested_version"_s, u"expected_version"_s,
        u"expected_arguments"_s, u"ttl_s"_s, u"state"_s, u"rev"_s, u"server_task_id"_s, u"created_ms"_s, u"sent_ms"_s, u"confirmed_ms"_s,
        u"ended_ms"_s, u"seen"_s, u"failure"_s, u"contact_lost"_s, u"verdict"_s};
    return columns;
}

QVariantList rows::toRow(const Task &task)
{
    const QString expected = QString::fromUtf8(QJsonDocument(pairs(task.expectedArguments)).toJson(QJsonDocument::Compact));
    return {task.id.text(), notNull(task.intentId), notNull(task.cluster.text), notNull(task.clusterName), notNull(task.endpoint),
        notNull(task.certificate), task.guid.text(), notNull(task.databaseName), task.body, notNull(task.headers), int(task.destructive),
        versionText(task.requestedVersion), versionText(task.expectedVersion), expected, task.ttlSeconds, storedName(task.state), task.rev,
        notNull(task.serverTaskId), toMs(task.createdAt), toMs(task.sentAt), toMs(task.lastConfirmed), toMs(task.endedAt),
        notNull(seenText(task.seen)), notNull(failureText(task.failure)), int(task.contactLost), notNull(task.verdict)};
}

std::optional<Task> rows::fromRow(const QVariantList &row)
{
    const auto at = [&row](QLatin1StringView column) { return row.value(taskColumns().indexOf(column)); };
    const auto id = TaskId::parse(at("task_id"_L1).toString());
    const auto guid = CrdbGuid::parse(at("crdb_guid"_L1).toString());
    const auto state = stateFromStoredName(at("state"_L1).toString());
    if (!id || !guid || !state)
        return {};
    Task task{.id = *id, .guid = *guid};
    task.intentId = at("intent_id"_L1).toString();
    task.cluster = {at("cluster_id"_L1).toString()};
    task.clusterName = at("cluster_name"_L1).toString();
    task.endpoint = at("endpoint"_L1).toString();
    task.certificate = at("tls_pin"_L1).toString();
    task.databaseName = at("crdb_name"_L1).toString();
    task.body = at("body"_L1).toByteArray();
    task.headers = at("headers"_L1).toString();
    task.destructive = at("dangerous"_L1).toInt() != 0;
    task.requestedVersion = RedisVersion::fromReported(at("requested_version"_L1).toString());
    task.expectedVersion = RedisVersion::fromReported(at("expected_version"_L1).toString());
    task.expectedArguments = pairs(QJsonDocument::fromJson(at("expected_arguments"_L1).toString().toUtf8()).array());
    task.ttlSeconds = at("ttl_s"_L1).toInt();
    task.state = *state;
    task.rev = at("rev"_L1).toInt();
    task.serverTaskId = at("server_task_id"_L1).toString();
    task.createdAt = fromMs(at("created_ms"_L1));
    task.sentAt = fromMs(at("sent_ms"_L1));
    task.lastConfirmed = fromMs(at("confirmed_ms"_L1));
    task.endedAt = fromMs(at("ended_ms"_L1));
    task.seen = seenFrom(at("seen"_L1));
    task.failure = failureFrom(at("failure"_L1));
    task.contactLost = at("contact_lost"_L1).toInt() != 0;
    task.verdict = at("verdict"_L1).toString();
    return task;
}

QByteArray rows::checksum(const QVariantList &row)
{
    return digest("submission", row);
}

const QStringList &rows::recordColumns()
{
    static const QStringList columns{u"task_id"_s, u"wall_ms"_s, u"from_state"_s, u"to_state"_s, u"kind"_s, u"subject"_s, u"detail"_s};
    return columns;
}

QVariantList rows::toRow(const TaskRecord &record)
{
    return {record.task.text(), toMs(record.at), storedName(record.from), storedName(record.to), notNull(record.kind),
        notNull(record.subject), notNull(record.detail)};
}

std::optional<TaskRecord> rows::recordFromRow(const QVariantList &row)
{
    const auto at = [&row](QLatin1StringView column) { return row.value(recordColumns().indexOf(column)); };
    const auto id = TaskId::parse(at("task_id"_L1).toString());
    const auto from = stateFromStoredName(at("from_state"_L1).toString());
    const auto to = stateFromStoredName(at("to_state"_L1).toString());
    if (!id || !from || !to)
        return {};
    return TaskRecord{.seq = 0,
        .task = *id,
        .at = fromMs(at("wall_ms"_L1)),
        .from = *from,
        .to = *to,
        .kind = at("kind"_L1).toString(),
        .subject = at("subject"_L1).toString(),
        .detail = at("detail"_L1).toString()};
}

QByteArray rows::recordChecksum(qint64 seq, const QVariantList &row)
{
    return digest("event " + QByteArray::number(seq), row);
}

TaskRecord rows::damagedRecord(const TaskId &task, qint64 seq)
{
    return TaskRecord{.seq = seq, .task = task, .kind = u"damaged"_s};
}

QByteArray rows::chain(const QByteArray &previous, const QVariantList &row)
{
    return digest(previous, row);
}

const QStringList &rows::observedColumns()
{
    static const QStringList columns{
        u"cluster_id"_s, u"task_id"_s, u"cluster_name"_s, u"crdb_guid"_s, u"operation"_s, u"first_seen_ms"_s, u"last_seen_ms"_s, u"seen"_s};
    return columns;
}

QVariantList rows::toRow(const ObservedTask &task)
{
    return {notNull(task.cluster.text), notNull(task.seen.id), notNull(task.clusterName),
        task.seen.guid.isEmpty() ? QVariant() : QVariant(task.seen.guid), notNull(task.seen.operation), toMs(task.firstSeen),
        toMs(task.lastSeen), notNull(seenText(task.seen))};
}

ObservedTask rows::observedFromRow(const QVariantList &row)
{
    const auto at = [&row](QLatin1StringView column) { return row.value(observedColumns().indexOf(column)); };
    return {.cluster = {at("cluster_id"_L1).toString()},
        .clusterName = at("cluster_name"_L1).toString(),
        .seen = seenFrom(at("seen"_L1)),
        .firstSeen = fromMs(at("first_seen_ms"_L1)),
        .lastSeen = fromMs(at("last_seen_ms"_L1))};
}

QByteArray rows::observedChecksum(const QVariantList &row)
{
    return digest("observed_task", row);
}
