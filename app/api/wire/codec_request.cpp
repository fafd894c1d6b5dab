// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Writes members in the order of the calls, which QJsonObject does not keep.
class ObjectWriter
{
public:
    void text(QByteArrayView key, const QString &value) { member(key, quoted(value)); }
    void number(QByteArrayView key, int value) { member(key, QByteArray::number(value)); }
    void flag(QByteArrayView key, bool value) { member(key, value ? "true" : "false"); }
    void raw(QByteArrayView key, const QByteArray &json) { member(key, json); }
    [[nodiscard]] QByteArray json() const { return '{' + m_members + '}'; }

private:
    static QByteArray quoted(const QString &value)
    {
        QByteArray out("\"");
        for (const char c : value.toUtf8()) {
            if (c == '"' || c == '\\')
                out.append('\\').append(c);
            else if (static_cast<unsigned char>(c) < 0x20)
                out.append("\\u00").append(QByteArray(1, c).toHex());
            else
                out.append(c);
        }
        return out.append('"');
    }
    void member(QByteArrayView key, const QByteArray &value)
    {
        if (!m_members.isEmpty())
            m_members.append(',');
        m_members.append('"').append(key).append("\":").append(value);
    }
    QByteArray m_members;
};

QByteArray moduleList(const std::vector<UpgradePlan::ModuleChange> &changes)
{
    QByteArray list;
    for (const auto &change : changes) {
        ObjectWriter entry;
        if (!change.currentUid.isEmpty())
            entry.text("current_module", change.currentUid);
        if (!change.newUid.isEmpty())
            entry.text("new_module", change.newUid);
        entry.text("new_module_args", change.arguments);
        list.append(list.isEmpty() ? "" : ",").append(entry.json());
    }
    return '[' + list + ']';
}

QByteArray upgradeBody(const UpgradePlan &plan)
{
    ObjectWriter body;
    if (plan.redisVersion())
        body.text("redis_version", plan.redisVersion()->text());
    const auto flagIfSet = [&body](QByteArrayView key, bool value) {
        if (value)
            body.flag(key, true);
    };
    flagIfSet("preserve_roles", plan.preserveRoles());
    if (plan.parallelShards())
        body.number("parallel_shards_upgrade", *plan.parallelShards());
    flagIfSet("may_discard_data", plan.mayDiscard());
    flagIfSet("force_discard", plan.forceDiscard());
    flagIfSet("force_restart", plan.forceRestart());
    flagIfSet("keep_crdt_protocol_version", plan.keepProtocol());
    if (!plan.modules().empty())
        body.raw("modules", moduleList(plan.modules()));
    return body.json();
}

bool isPlainWord(const QString &word)
{
    const auto isWordCharacter = [](QChar c) { return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'_' || c == u'-'); };
    return !word.isEmpty() && word.size() <= 64 && std::ranges::all_of(word, isWordCharacter);
}

} // namespace

namespace codec {

QString crdbsPath()
{
    return u"/v1/crdbs"_s;
}

QString crdbPath(const CrdbGuid &guid)
{
    return u"/v1/crdbs/%1"_s.arg(guid.text());
}

QString upgradePath(const CrdbGuid &guid)
{
    return u"/v1/crdbs/%1/upgrade"_s.arg(guid.text());
}

QString tasksPath()
{
    return u"/v1/crdb_tasks"_s;
}

QString taskPath(const QString &checkedTaskId)
{
    const auto id = TaskId::parse(checkedTaskId);
    return id ? u"/v1/crdb_tasks/%1?verbose=true"_s.arg(id->text()) : QString();
}

QString cancelPath(const TaskId &task, bool force)
{
    const QString path = u"/v1/crdb_tasks/%1/actions/cancel"_s.arg(task.text());
    return force ? path + u"?force=true"_s : path;
}

const std::vector<std::pair<QByteArray, QByteArray>> &cancelHeaders()
{
    static const std::vector<std::pair<QByteArray, QByteArray>> headers{
        {"Accept"_ba, "application/json"_ba}, {"Accept-Encoding"_ba, "identity"_ba}, {"Content-Type"_ba, "application/json"_ba}};
    return headers;
}

QString clusterPath()
{
    return u"/v1/cluster"_s;
}

QString nodesPath()
{
    return u"/v1/nodes"_s;
}

QString modulesPath()
{
    return u"/v1/modules"_s;
}

QString bdbPath(int uid)
{
    return u"/v1/bdbs/%1"_s.arg(uid);
}

QString healthPath(const CrdbGuid &guid)
{
    return crdbPath(guid) + u"/health_report"_s;
}

QString actionsPath(int bdbUid)
{
    return u"/v1/actions/bdb/%1"_s.arg(bdbUid);
}

QString rolePath()
{
    return u"/v1/users/role"_s;
}

QString permissionsPath(const QString &role)
{
    return isPlainWord(role) ? u"/v1/users/permissions/%1"_s.arg(role) : QString();
}

UpgradeRequest encode(const UpgradePlan &plan)
{
    UpgradeRequest request{
        .taskId = plan.taskId(), .guid = plan.guid(), .path = upgradePath(plan.guid()), .headers = {}, .body = upgradeBody(plan)};
    request.headers = {
        {"Accept"_ba, "application/json"_ba},
        {"Accept-Encoding"_ba, "identity"_ba},
        {"Content-Type"_ba, "application/json"_ba},
        {"X-Task-ID"_ba, plan.taskId().text().toLatin1()},
    };
    if (plan.resultTtlSeconds())
        request.headers.emplace_back("X-Result-TTL"_ba, QByteArray::number(*plan.resultTtlSeconds()));
    return request;
}

} // namespace codec
