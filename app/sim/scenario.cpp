// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario.h"

#include "strictjson.h"
#include "worldreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr auto Folder = ":/simulation/scenarios/"_L1;
constexpr auto WorldFile = ":/simulation/simulation/world.json"_L1;

const std::vector<std::pair<QString, Fault::Kind>> &faultKinds()
{
    static const std::vector<std::pair<QString, Fault::Kind>> table{
        {u"answer"_s, Fault::Kind::Answer},
        {u"redirect"_s, Fault::Kind::Redirect},
        {u"huge"_s, Fault::Kind::Huge},
        {u"wrong_id"_s, Fault::Kind::WrongId},
        {u"refuse"_s, Fault::Kind::Refuse},
        {u"black_hole"_s, Fault::Kind::BlackHole},
        {u"cut"_s, Fault::Kind::Cut},
        {u"delay"_s, Fault::Kind::Delay},
        {u"throttle"_s, Fault::Kind::Throttle},
    };
    return table;
}

ScenarioFault readFault(const QJsonValue &value, const QString &place, JsonProblem &problem)
{
    StrictObject reader(value, place, problem);
    ScenarioFault result;
    Fault &fault = result.fault;
    result.cluster = reader.text(u"cluster"_s);
    const QString kind = reader.requiredText(u"kind"_s);
    const auto known = std::find_if(faultKinds().begin(), faultKinds().end(), [&kind](const auto &row) { return row.first == kind; });
    if (known == faultKinds().end())
        problem.report(reader.placeOf(u"kind"_s), QCoreApplication::translate("Scenario", "this kind of fault is not known"));
    else
        fault.kind = known->second;
    fault.method = reader.text(u"method"_s);
    fault.path = reader.text(u"path"_s, fault.path);
    fault.skip = reader.number(u"skip"_s, 0);
    fault.times = reader.number(u"times"_s, -1);
    fault.executes = reader.flag(u"executes"_s, true);
    fault.reset = reader.flag(u"reset"_s, false);
    fault.bytes = static_cast<qint64>(reader.amount(u"bytes"_s, 0));
    fault.milliseconds = static_cast<int>(reader.amount(u"milliseconds"_s, 0));
    fault.status = reader.number(u"status"_s, 503);
    if (fault.status < 100 || fault.status > 599)
        problem.report(
            reader.placeOf(u"status"_s), QCoreApplication::translate("Scenario", "an HTTP status from 100 to 599 is expected here"));
    fault.contentType = reader.text(u"content_type"_s, u"text/plain"_s).toLatin1();
    fault.body = reader.text(u"body"_s).toUtf8();
    fault.location = reader.text(u"location"_s).toLatin1();
    fault.retryAfter = reader.text(u"retry_after"_s).toLatin1();
    reader.finish();
    return result;
}

Result<QByteArray, QString> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return QCoreApplication::translate(
            "Scenario", "The file %1 cannot be read: %2. Check its name, or use one of the built-in scenarios.")
            .arg(path, file.errorString());
    if (file.size() > 4 * 1024 * 1024)
        return QCoreApplication::translate("Scenario", "The file %1 is larger than 4 MiB: this is no scenario.").arg(path);
    return file.readAll();
}

} // namespace

QStringList Scenario::builtIn()
{
    QStringList names;
    const auto entries = QDir(Folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &entry : entries)
        names.append(QFileInfo(entry).completeBaseName());
    std::stable_partition(names.begin(), names.end(), [](const QString &name) { return name == "success"_L1; });
    return names;
}

std::vector<ScenarioInfo> Scenario::builtInInfos()
{
    std::vector<ScenarioInfo> infos;
    for (const QString &name : builtIn()) {
        if (const auto scenario = load(name))
            infos.push_back(scenario->info);
    }
    return infos;
}

Result<Scenario, QString> Scenario::load(const QString &nameOrPath)
{
    const bool named = builtIn().contains(nameOrPath);
    if (!named && !QFileInfo::exists(nameOrPath)) {
        return QCoreApplication::translate("Scenario", "There is no scenario \"%1\" and no file of this name. Built in are: %2.")
            .arg(nameOrPath, builtIn().join(u", "_s));
    }
    const QString path = named ? Folder + nameOrPath + u".json"_s : nameOrPath;
    const auto text = readFile(path);
    if (!text)
        return text.error();
    auto parsed = parse(*text, QFileInfo(path).fileName());
    if (!parsed)
        return parsed;
    Scenario result = *parsed;
    result.info.name = QFileInfo(path).completeBaseName();
    return result;
}

Result<Scenario, QString> Scenario::parse(const QByteArray &json, const QString &place)
{
    const auto worldText = readFile(WorldFile);
    if (!worldText)
        return worldText.error();
    const auto world = parseObject(*worldText, u"world.json"_s);
    const auto root = parseObject(json, place);
    if (!world || !root)
        return world ? root.error() : world.error();

    JsonProblem problem;
    StrictObject reader(*root, place, problem);
    Scenario result;
    result.info.name = place;
    result.info.title = lessonText(reader.requiredText(u"title"_s));
    result.info.story = lessonText(reader.text(u"story"_s));
    result.info.learningGoal = lessonText(reader.text(u"learning_goal"_s));
    result.info.openDatabase = reader.text(u"database"_s);
    result.info.target = reader.text(u"target"_s);
    result.info.expectedVerdict = reader.text(u"expected_verdict"_s);
    reader.list(
        u"faults"_s, [&](const QJsonValue &value, const QString &where) { result.faults.push_back(readFault(value, where, problem)); });
    const QJsonObject patch = reader.object(u"world"_s);
    reader.finish();
    result.world = readWorld(patchedWorld(*world, patch, place, problem), place, problem);
    for (const ScenarioFault &fault : result.faults) {
        if (!fault.cluster.isEmpty()
            && std::none_of(result.world.clusters.begin(), result.world.clusters.end(),
                [&](const ClusterSpec &cluster) { return cluster.name == fault.cluster; }))
            problem.report(place + u" > faults"_s, QCoreApplication::translate("Scenario", "there is no cluster %1").arg(fault.cluster));
    }
    if (!problem.isEmpty())
        return problem.text();
    return result;
}

void Scenario::addDatabases(int count, quint32 seed)
{
    static const QStringList versions{u"7.2"_s, u"7.4"_s, u"8.0"_s, u"8.2"_s};
    QRandomGenerator random(seed);
    for (int index = 0; index < count; ++index) {
        DatabaseSpec database;
        const std::array<quint32, 4> words{random.generate(), random.generate(), random.generate(), random.generate()};
        QByteArray bytes(reinterpret_cast<const char *>(words.data()), sizeof words);
        database.guid = QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
        database.name = u"generated-%1"_s.arg(index + 1, 5, 10, QChar(u'0'));
        for (const ClusterSpec &cluster : world.clusters)
            database.clusters.append(cluster.name);
        database.redisVersion = versions.at(random.bounded(static_cast<int>(versions.size())));
        database.shards = 1 << random.bounded(4);
        world.databases.push_back(database);
    }
}
