// SPDX-License-Identifier: GPL-3.0-or-later
#include "worldreader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

// How a scenario's changes are laid over the world.

namespace {

QJsonObject merged(QJsonObject base, const QJsonObject &patch)
{
    for (auto it = patch.begin(); it != patch.end(); ++it) {
        const QJsonValue old = base.value(it.key());
        base.insert(it.key(), old.isObject() && it->isObject() ? QJsonValue(merged(old.toObject(), it->toObject())) : *it);
    }
    return base;
}

/// Lays {"name": {changes}} over a list of objects that have a "name". A name that the list lacks is added where \a isWhole says that the
/// object is more than a change.
QJsonArray patchedList(
    const QJsonArray &list, const QJsonObject &patch, bool (*isWhole)(const QJsonObject &), const QString &place, JsonProblem &problem)
{
    QJsonArray result;
    QStringList names;
    for (const QJsonValue &value : list) {
        const QString name = value.toObject().value("name"_L1).toString();
        names.append(name);
        result.append(merged(merged(value.toObject(), patch.value("*"_L1).toObject()), patch.value(name).toObject()));
    }
    for (auto it = patch.begin(); it != patch.end(); ++it) {
        if (it.key() == "*"_L1 || names.contains(it.key()))
            continue;
        if (isWhole(it->toObject()))
            result.append(merged({{u"name"_s, it.key()}}, it->toObject()));
        else
            problem.report(place, QCoreApplication::translate("Scenario", "there is no cluster %1").arg(it.key()));
    }
    return result;
}

/// A change of a cluster does not name its nodes anew, and a name that is only mistyped is told.
bool isCluster(const QJsonObject &object)
{
    return object.contains("nodes"_L1);
}

bool isDatabase(const QJsonObject & /*object*/)
{
    return true;
}

} // namespace

QJsonObject patchedWorld(const QJsonObject &world, const QJsonObject &patch, const QString &place, JsonProblem &problem)
{
    QJsonObject rest = patch;
    rest.remove("clusters"_L1);
    rest.remove("databases"_L1);
    QJsonObject result = merged(world, rest);
    const QString where = place + u" > world"_s;
    for (const QString &key : {u"clusters"_s, u"databases"_s}) {
        if (patch.contains(key) && !patch.value(key).isObject())
            problem.report(
                where + u" > "_s + key, QCoreApplication::translate("Scenario", "an object is expected here, with names as keys"));
    }
    result[u"clusters"_s] =
        patchedList(world.value("clusters"_L1).toArray(), patch.value("clusters"_L1).toObject(), isCluster, where, problem);
    result[u"databases"_s] =
        patchedList(world.value("databases"_L1).toArray(), patch.value("databases"_L1).toObject(), isDatabase, where, problem);
    return result;
}
