// SPDX-License-Identifier: GPL-3.0-or-later
#include "preflightcodec.h"
#include "preflightread.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using jsonread::Fields;
using jsonread::Problem;
using preflightread::amount;
using preflightread::decoded;

namespace {

constexpr std::size_t EntryCap = 256;

/// "auto" or a number of bytes, as a text.
QString size(const Fields &fields, QLatin1StringView key)
{
    const auto number = amount(fields, key);
    return number ? QString::number(*number, 'f', 0) : fields.text(key);
}

QStringList operations(const Fields &bdb)
{
    QStringList running;
    for (const Fields &operation : bdb.objects("background_op"_L1, EntryCap)) {
        const QString status = operation.text("status"_L1);
        if (!status.isEmpty() && status != "idle"_L1 && status != "done"_L1)
            running.append(operation.text("name"_L1));
    }
    return running;
}

DatabaseDetails decodeDetails(const Fields &bdb)
{
    DatabaseDetails details{.memorySize = amount(bdb, "memory_size"_L1),
        .crdtBacklog = size(bdb, "crdt_repl_backlog_size"_L1),
        .backlog = size(bdb, "repl_backlog_size"_L1),
        .backupStatus = bdb.text("backup_status"_L1),
        .exportStatus = bdb.text("export_status"_L1),
        .importStatus = bdb.text("import_status"_L1),
        .operations = operations(bdb),
        .lastBackup = bdb.time("last_backup_time"_L1),
        .oomThreshold = bdb.number("replication_oom_threshold_percent"_L1),
        .peers = {}};
    for (const Fields &source : bdb.objects("crdt_sources"_L1, EntryCap))
        details.peers.push_back({source.number("uid"_L1).value_or(0), source.number("lag"_L1)});
    return details;
}

} // namespace

namespace codec {

QString databaseHealthPath(int bdbUid)
{
    return u"/v4/db/%1/health"_s.arg(bdbUid);
}

QString usagePath(int bdbUid)
{
    return u"/v1/bdbs/stats/last/%1"_s.arg(bdbUid);
}

Result<QStringList, Why> createdModules(const QByteArray &crdb)
{
    const auto config = decoded<bool>(crdb, [](const Fields &fields) { return fields.has("default_db_config"_L1); });
    if (!config)
        return config.error();
    if (!*config)
        return QCoreApplication::translate("Codec", "%1: missing").arg("default_db_config"_L1);
    const auto modules = codec::configuredModules(crdb);
    if (!modules)
        return modules.error();
    QStringList names;
    for (const LoadedModule &module : *modules)
        names.append(module.name);
    return names;
}

Result<DatabaseDetails, Why> databaseDetails(const QByteArray &body)
{
    return decoded<DatabaseDetails>(body, decodeDetails);
}

Result<DatabaseHealth, Why> databaseHealth(const QByteArray &body)
{
    return decoded<DatabaseHealth>(body, [](const Fields &fields) {
        return DatabaseHealth{.availability = fields.text("availability"_L1), .lastBackup = fields.time("last_backup_time"_L1)};
    });
}

Result<DatabaseUsage, Why> usage(const QByteArray &body, int bdbUid)
{
    return decoded<DatabaseUsage>(body, [bdbUid](const Fields &fields) {
        const QByteArray uid = QByteArray::number(bdbUid);
        const Fields own = fields.has("used_memory"_L1) ? fields : fields.object(QLatin1StringView(uid));
        return DatabaseUsage{.usedMemory = amount(own, "used_memory"_L1)};
    });
}

} // namespace codec
