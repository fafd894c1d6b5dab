// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec.h"
#include "jsonread.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using jsonread::Fields;
using jsonread::Problem;

namespace {

constexpr std::size_t EntryCap = 256;

/// A share with or without fraction, also written as a text (api.md 4.8). Anything else is not told.
std::optional<double> share(const Fields &fields, QLatin1StringView key)
{
    if (!fields.has(key))
        return {};
    bool isNumber = false;
    const double value = fields.raw().value(key).toVariant().toDouble(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

ClusterHealth::Connection decodeConnection(const Fields &fields)
{
    ClusterHealth::Connection connection{fields.text("name"_L1), fields.text("status"_L1), {}};
    for (const Fields &link : fields.objects("replication_links"_L1, EntryCap))
        connection.links.push_back({link.text("link_uid"_L1), link.text("status"_L1)});
    return connection;
}

ClusterHealth decodeCluster(const Fields &fields, const CrdbGuid &guid)
{
    const QString of = fields.text("guid"_L1, text::IdCap);
    if (!of.isEmpty() && of.compare(guid.text(), Qt::CaseInsensitive) != 0)
        fields.refuse("guid"_L1, QCoreApplication::translate("Codec", "of another database"));
    ClusterHealth health{
        .cluster = fields.required("cluster_name"_L1),
        .connectionError = fields.text("connection_error"_L1, text::DescriptionCap),
        .activeVersion = fields.number("active_config_version"_L1),
        .configurations = {},
        .connections = {},
    };
    for (const Fields &configuration : fields.objects("configurations"_L1, EntryCap))
        health.configurations.push_back({configuration.number("version"_L1), configuration.text("status"_L1)});
    for (const Fields &connection : fields.objects("connections"_L1, EntryCap))
        health.connections.push_back(decodeConnection(connection));
    return health;
}

std::vector<ActionFacts::Pending> decodePending(const Fields &action)
{
    std::vector<ActionFacts::Pending> pending;
    const Fields shards = action.object("pending_ops"_L1);
    const QStringList ids = shards.raw().keys();
    for (const QString &id : ids) {
        if (pending.size() == EntryCap)
            break;
        const QByteArray key = id.toLatin1();
        const Fields shard = shards.object(QLatin1StringView(key));
        pending.push_back({text::plain(id, text::IdCap), shard.text("op_name"_L1), shard.text("status_code"_L1),
            shard.text("status_description"_L1, text::DescriptionCap), share(shard, "progress"_L1)});
    }
    return pending;
}

ActionFacts decodeAction(const Fields &fields)
{
    return {
        .uid = fields.text("action_uid"_L1, text::IdCap),
        .name = fields.text("name"_L1),
        .state = fields.text("state"_L1),
        .status = fields.text("status"_L1),
        .progress = share(fields, "progress"_L1),
        .pending = decodePending(fields),
    };
}

} // namespace

namespace codec {

Result<HealthReport, Why> health(const QByteArray &body, const CrdbGuid &guid)
{
    const auto list = jsonread::parseList(body, {"health_report"_L1}, {"cluster_name", "active_config_version"});
    if (!list)
        return list.error();
    Problem problem;
    HealthReport report;
    for (const Fields &entry : jsonread::elements(*list, {}, problem, EntryCap))
        report.push_back(decodeCluster(entry, guid));
    if (problem.any())
        return problem.text();
    return report;
}

Result<std::vector<ActionFacts>, Why> actions(const QByteArray &body)
{
    const auto list = jsonread::parseList(body, {"actions"_L1, "state-machines"_L1}, {"action_uid"});
    if (!list)
        return list.error();
    Problem problem;
    std::vector<ActionFacts> actions;
    for (const Fields &entry : jsonread::elements(*list, {}, problem, EntryCap))
        actions.push_back(decodeAction(entry));
    if (problem.any())
        return problem.text();
    return actions;
}

} // namespace codec
