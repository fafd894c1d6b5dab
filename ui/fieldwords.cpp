// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(UpgradePage)
};

} // namespace

QString nameOf(Field field)
{
    switch (field) {
    case Field::Guid:
        return Words::tr("CRDB GUID");
    case Field::RedisVersion:
        return Words::tr("Redis version");
    case Field::PreserveRoles:
        return Words::tr("Preserve shard roles");
    case Field::ParallelShards:
        return Words::tr("Parallel shards");
    case Field::KeepResult:
        return Words::tr("Keep result for");
    case Field::Modules:
        return Words::tr("Modules");
    case Field::ForceRestart:
        return Words::tr("Force restart");
    case Field::KeepProtocol:
        return Words::tr("Keep CRDT protocol version");
    case Field::TaskId:
        return Words::tr("Task ID");
    case Field::MayDiscard:
        return Words::tr("May discard data");
    case Field::ForceDiscard:
        return Words::tr("Force discard");
    }
    return {};
}

QString correctionOf(Field field)
{
    switch (field) {
    case Field::Guid:
        return Words::tr("Correct the CRDB GUID to go on.");
    case Field::RedisVersion:
        return Words::tr("Correct the Redis version to go on.");
    case Field::Modules:
        return Words::tr("Correct the modules to go on.");
    case Field::TaskId:
        return Words::tr("Correct the task ID under Advanced to go on.");
    default:
        return Words::tr("Correct “%1” to go on.").arg(nameOf(field));
    }
}

QString missingParts(const FieldMessages &messages)
{
    QStringList lines{Words::tr("There is no request yet.")};
    for (const auto &[field, message] : messages) {
        if (message.level == FieldMessage::Level::Error) {
            lines.append(Words::tr("%1: %2").arg(nameOf(field), message.text));
        }
    }
    return lines.join(u'\n');
}
