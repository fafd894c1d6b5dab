// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflightcodec.h"
#include "preflightread.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using jsonread::Fields;
using preflightread::amount;
using preflightread::decoded;

namespace {

constexpr std::size_t EntryCap = 256;

std::optional<bool> told(const Fields &fields, QLatin1StringView key)
{
    return fields.has(key) ? std::optional(fields.flag(key, false)) : std::nullopt;
}

std::vector<int> protocols(const Fields &fields)
{
    std::vector<int> result;
    for (const QString &text : fields.texts("crdt_supported_protocol_versions"_L1)) { // texts, compared with a number
        bool isNumber = false;
        const int protocol = text.toInt(&isNumber);
        if (isNumber)
            result.push_back(protocol);
    }
    return result;
}

NodeState decodeNodeState(const Fields &fields, int uid)
{
    return {.uid = uid,
        .status = fields.text("node_status"_L1),
        .maintenance = fields.has("maintenance_snapshot"_L1),
        .freeRam = amount(fields, "free_ram"_L1)};
}

NodeState stateOf(const Fields &all, const QString &uid, int number)
{
    const QByteArray key = uid.toLatin1();
    return decodeNodeState(all.object(QLatin1StringView(key)), number);
}

SelfCheck decodeSelfCheck(const Fields &fields)
{
    SelfCheck check;
    check.result = told(fields, "cluster_test_result"_L1);
    for (const Fields &node : fields.objects("nodes"_L1, EntryCap)) {
        const auto uid = node.number("node_uid"_L1); // a text in the documented example
        check.nodes.push_back(
            {uid ? QString::number(*uid) : QString(), node.flag("result"_L1, false), node.text("error"_L1, text::DescriptionCap)});
    }
    return check;
}

CertificateAlert decodeAlert(const Fields &fields)
{
    const Fields alert = fields.object("cluster_certs_about_to_expire"_L1);
    CertificateAlert result{.enabled = told(alert, "enabled"_L1), .raised = told(alert, "state"_L1), .certificates = {}};
    const QJsonArray certificates = alert.object("change_value"_L1).raw().value("certs_about_to_expire"_L1).toArray();
    for (const QJsonValue &certificate : certificates) {
        const QString name = certificate.isObject() ? certificate.toObject().value("name"_L1).toString() : certificate.toString();
        if (!name.isEmpty() && result.certificates.size() < qsizetype(EntryCap))
            result.certificates.append(text::plain(name));
    }
    return result;
}

} // namespace

namespace codec {

QString policyPath()
{
    return u"/v1/cluster/policy"_s;
}

QString nodeStatesPath()
{
    return u"/v1/nodes/status"_s;
}

QString quorumPath()
{
    return u"/v1/local/node/master_healthcheck"_s;
}

QString selfCheckPath()
{
    return u"/v1/cluster/check"_s;
}

QString wellbeingPath()
{
    return u"/v4/cluster/health?issues_only=true"_s;
}

QString licensePath()
{
    return u"/v1/license"_s;
}

QString servicesPath()
{
    return u"/v1/cluster/services_configuration"_s;
}

QString alertsPath()
{
    return u"/v1/cluster/alerts"_s;
}

Result<ClusterState, Why> clusterState(const QByteArray &body)
{
    return decoded<ClusterState>(body, [](const Fields &fields) {
        return ClusterState{.upgradeInProgress = told(fields, "upgrade_in_progress"_L1),
            .upgradeMode = told(fields, "upgrade_mode"_L1),
            .changesBlocked = told(fields, "block_cluster_changes"_L1),
            .requestsIgnored = told(fields, "crdb_coordinator_ignore_requests"_L1),
            .protocols = protocols(fields),
            .featuresetByVersion = jsonread::numbers(fields.raw().value("crdt_supported_featureset_version_map"_L1).toObject())};
    });
}

Result<PolicyFacts, Why> policy(const QByteArray &body)
{
    return decoded<PolicyFacts>(body, [](const Fields &fields) {
        return PolicyFacts{
            .redisUpgrade = fields.text("redis_upgrade_policy"_L1), .parallelShards = fields.number("parallel_shards_upgrade"_L1)};
    });
}

Result<std::vector<NodeState>, Why> nodeStates(const QByteArray &body)
{
    return decoded<std::vector<NodeState>>(body, [](const Fields &fields) {
        std::vector<NodeState> states;
        const QStringList uids = fields.raw().keys();
        for (const QString &uid : uids) {
            bool isNumber = false;
            const int number = uid.toInt(&isNumber);
            if (isNumber && states.size() < EntryCap)
                states.push_back(stateOf(fields, uid, number));
        }
        return states;
    });
}

Result<bool, Why> quorum(const QByteArray & /*body*/)
{
    return true;
}

Result<SelfCheck, Why> selfCheck(const QByteArray &body)
{
    return decoded<SelfCheck>(body, decodeSelfCheck);
}

Result<ClusterWellbeing, Why> wellbeing(const QByteArray &body)
{
    return decoded<ClusterWellbeing>(body, [](const Fields &fields) {
        return ClusterWellbeing{
            .status = fields.text("status"_L1), .activeAlerts = static_cast<int>(fields.raw().value("active_alerts"_L1).toArray().size())};
    });
}

Result<LicenseFacts, Why> license(const QByteArray &body)
{
    return decoded<LicenseFacts>(body, [](const Fields &fields) {
        return LicenseFacts{.expired = told(fields, "expired"_L1),
            .until = fields.time("expiration_date"_L1),
            .shardsLimit = fields.number("shards_limit"_L1),
            .shardsInUse = fields.number("ram_shards_in_use"_L1)};
    });
}

Result<ServiceModes, Why> services(const QByteArray &body)
{
    return decoded<ServiceModes>(body, [](const Fields &fields) {
        return ServiceModes{.coordinator = fields.object("crdb_coordinator"_L1).text("operating_mode"_L1),
            .worker = fields.object("crdb_worker"_L1).text("operating_mode"_L1)};
    });
}

Result<CertificateAlert, Why> certificateAlert(const QByteArray &body)
{
    return decoded<CertificateAlert>(body, decodeAlert);
}

} // namespace codec
