// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec.h"
#include "jsonread.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;
using jsonread::Fields;
using jsonread::Problem;

namespace {

/// Which role holds upgrade_crdb (api.md 1.7).
constexpr std::array<std::pair<QLatin1StringView, bool>, 7> DocumentedRoles{{
    {"admin"_L1, true},
    {"cluster_member"_L1, true},
    {"db_member"_L1, true},
    {"cluster_viewer"_L1, false},
    {"db_viewer"_L1, false},
    {"user_manager"_L1, false},
    {"none"_L1, false},
}};

/// Nothing for entries of other engines and for versions that are none.
std::optional<OfferedVersion> decodeOffer(const Fields &entry)
{
    const QString engine = entry.text("db_type"_L1);
    if (!engine.isEmpty() && engine != "redis"_L1)
        return {};
    const QString shortVersion = entry.text("redis_version"_L1);
    const QString full = entry.text("version"_L1);
    const auto version = RedisVersion::fromReported(shortVersion.isEmpty() ? full : shortVersion);
    if (!version)
        return {};
    return OfferedVersion{.version = *version, .full = full, .major = entry.flag("major"_L1, true)};
}

NodeFacts decodeNode(const Fields &fields)
{
    NodeFacts node{
        .uid = fields.number("uid"_L1).value_or(0),
        .address = fields.text("addr"_L1),
        .externalAddresses = fields.texts("external_addr"_L1),
        .softwareVersion = fields.text("software_version"_L1),
        .status = fields.text("status"_L1),
        .offers = {},
    };
    for (const Fields &entry : fields.objects("supported_database_versions"_L1)) {
        if (auto offer = decodeOffer(entry))
            node.offers.push_back(std::move(*offer));
    }
    return node;
}

ModuleEntry decodeModule(const Fields &fields)
{
    const QStringList capabilities = fields.texts("capabilities"_L1);
    return {
        .uid = fields.text("uid"_L1),
        .name = fields.required("module_name"_L1),
        .displayName = fields.text("display_name"_L1),
        .semanticVersion = fields.text("semantic_version"_L1),
        .capabilities = QSet<QString>(capabilities.begin(), capabilities.end()),
        .compatibleRedis = fields.text("compatible_redis_version"_L1),
        .minRedis = fields.text("min_redis_version"_L1),
        .bigstore2Support = fields.flag("bigstore_version_2_support"_L1, false),
        .defaultArguments = fields.text("command_line_args"_L1, text::DescriptionCap),
    };
}

template <class T, class Decode>
Result<std::vector<T>, codec::Why> decodeList(const QByteArray &body, QLatin1StringView wrapper, Decode decode)
{
    const auto list = jsonread::parseList(body, {wrapper});
    if (!list)
        return list.error();
    Problem problem;
    std::vector<T> result;
    for (const Fields &entry : jsonread::elements(*list, {}, problem))
        result.push_back(decode(entry));
    if (problem.any())
        return problem.text();
    return result;
}

} // namespace

namespace codec {

Result<ClusterObject, Why> cluster(const QByteArray &body)
{
    const auto object = jsonread::parseObject(body, {"name"});
    if (!object)
        return object.error();
    Problem problem;
    const Fields fields(*object, {}, problem);
    ClusterObject cluster{
        .name = fields.required("name"_L1),
        .featuresetSupported = fields.number("crdt_supported_featureset_version"_L1),
        .featuresetByVersion = jsonread::numbers(object->value("crdt_supported_featureset_version_map"_L1).toObject()),
    };
    if (problem.any())
        return problem.text();
    return cluster;
}

Result<std::vector<NodeFacts>, Why> nodes(const QByteArray &body)
{
    return decodeList<NodeFacts>(body, "nodes"_L1, decodeNode);
}

Result<std::vector<ModuleEntry>, Why> modules(const QByteArray &body)
{
    return decodeList<ModuleEntry>(body, "modules"_L1, decodeModule);
}

Result<RoleFacts, Why> role(const QByteArray &body)
{
    const auto object = jsonread::parseObject(body, {"role"});
    if (!object)
        return object.error();
    Problem problem;
    RoleFacts facts{.role = Fields(*object, {}, problem).required("role"_L1), .mayUpgrade = {}};
    if (problem.any())
        return problem.text();
    for (const auto &[name, mayUpgrade] : DocumentedRoles) {
        if (facts.role == name)
            facts.mayUpgrade = mayUpgrade;
    }
    return facts;
}

Result<bool, Why> mayUpgrade(const QByteArray &permissions, const QString &role)
{
    const auto object = jsonread::parseObject(permissions);
    if (!object)
        return object.error();
    Problem problem;
    const Fields all(*object, {}, problem);
    const Fields ofRole(object->value(role).toObject(), role, problem);
    const Fields &holder = ofRole.has("api_permissions"_L1) ? ofRole : all;
    if (!holder.raw().contains("api_permissions"_L1))
        return QCoreApplication::translate("Codec", "%1: missing").arg(text::plain(role));
    const bool granted = holder.texts("api_permissions"_L1).contains("upgrade_crdb"_L1);
    if (problem.any())
        return problem.text();
    return granted;
}

} // namespace codec
