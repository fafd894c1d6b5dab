// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QJsonArray readEntries(const QString &file)
{
    QFile source(u":/simulation/simulation/"_s + file);
    const bool opened = source.open(QIODevice::ReadOnly);
    Q_ASSERT(opened); // compiled in
    Q_UNUSED(opened)
    return QJsonDocument::fromJson(source.readAll()).object().value("modules"_L1).toArray();
}

const QJsonArray &allEntries()
{
    static const QJsonArray entries = [] {
        QJsonArray all = readEntries(u"modules-recorded.json"_s);
        const QJsonArray composed = readEntries(u"modules-composed.json"_s);
        for (const QJsonValue &entry : composed)
            all.append(entry);
        return all;
    }();
    return entries;
}

/// A real cluster gives its own UIDs, so the same module has another one on every cluster.
QString uidFor(const QString &cluster, const QString &module, const QString &version)
{
    const QString seed = cluster + u'|' + module + u'|' + version;
    return QString::fromLatin1(QCryptographicHash::hash(seed.toUtf8(), QCryptographicHash::Md5).toHex());
}

SimModule entryFor(const QString &cluster, QJsonObject record)
{
    SimModule module;
    module.name = record.value("module_name"_L1).toString();
    module.version = record.value("semantic_version"_L1).toString();
    module.uid = uidFor(cluster, module.name, module.version);
    module.compatibleRedis = record.value("compatible_redis_version"_L1).toString();
    module.minRedis = record.value("min_redis_version"_L1).toString();
    module.defaultArguments = record.value("command_line_args"_L1).toString();
    module.bigstore2 = record.value("bigstore_version_2_support"_L1).toBool();
    const QJsonArray capabilities = record.value("capabilities"_L1).toArray();
    for (const QJsonValue &capability : capabilities)
        module.capabilities.insert(capability.toString());
    record[u"uid"_s] = module.uid;
    module.record = record;
    return module;
}

int part(const QStringList &parts, qsizetype index)
{
    if (index >= parts.size())
        return -1;
    qsizetype digits = 0;
    while (digits < parts.at(index).size() && parts.at(index).at(digits).isDigit())
        ++digits;
    return parts.at(index).left(digits).toInt();
}

bool compatible(const SimModule &module, const QString &target)
{
    if (!module.compatibleRedis.isEmpty())
        return module.compatibleRedis == target;
    return module.minRedis.section(u'.', 0, 0) == target.section(u'.', 0, 0) && compareVersions(module.minRedis, target) <= 0;
}

} // namespace

std::vector<SimModule> catalogueFor(const QString &clusterName, const QStringList &absent)
{
    std::vector<SimModule> catalogue;
    for (const QJsonValue &entry : allEntries()) {
        SimModule module = entryFor(clusterName, entry.toObject());
        if (!absent.contains(module.name))
            catalogue.push_back(std::move(module));
    }
    return catalogue;
}

const SimModule *moduleFor(const std::vector<SimModule> &catalogue, const QString &name, const QString &target)
{
    const SimModule *best = nullptr;
    for (const SimModule &module : catalogue) {
        if (module.name == name && compatible(module, target) && (!best || compareVersions(module.version, best->version) > 0))
            best = &module;
    }
    return best;
}

const SimModule *moduleByUid(const std::vector<SimModule> &catalogue, const QString &uid)
{
    const auto found = std::find_if(catalogue.begin(), catalogue.end(), [&uid](const SimModule &module) { return module.uid == uid; });
    return found == catalogue.end() ? nullptr : &*found;
}

QStringList missingCapabilities(const SimModule &module, const DatabaseSpec &database, const QString &target)
{
    // Redis 8.0 and later knows flash only in its second form.
    const bool secondFlash = database.bigstore && (database.bigstoreVersion == 2 || compareVersions(target, u"8.0"_s) >= 0);
    const std::vector<std::pair<QString, bool>> needed{
        {u"crdb"_s, true},
        {u"flash"_s, database.bigstore},
        {u"bigstore_version_2"_s, secondFlash && !module.bigstore2},
        {u"clustering"_s, database.shards > 1},
        {u"hash_policy"_s, database.customHashPolicy && !database.ossSharding},
        {u"intershard_tls"_s, database.internodeEncryption},
        {u"persistence_aof"_s, database.persistence == "aof"_L1},
        {u"persistence_rdb"_s, database.persistence == "snapshot"_L1},
        {u"eviction_expiry"_s, database.evictionPolicy != "noeviction"_L1},
        {u"failover_migrate"_s, database.replication},
    };
    QStringList missing;
    for (const auto &[capability, isNeeded] : needed) {
        if (isNeeded && !module.capabilities.contains(capability))
            missing.append(capability);
    }
    return missing;
}

int compareVersions(const QString &left, const QString &right)
{
    const QStringList a = left.split(u'.');
    const QStringList b = right.split(u'.');
    for (qsizetype i = 0; i < std::max(a.size(), b.size()); ++i) {
        if (const int difference = part(a, i) - part(b, i); difference != 0)
            return difference;
    }
    return 0;
}

int featuresetOf(const QString &redisVersion)
{
    return compareVersions(redisVersion, u"8.4"_s) >= 0 ? 9 : 8;
}
