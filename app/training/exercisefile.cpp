// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercisefile.h"

#include "strictjson.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

constexpr auto Folder = ":/training/exercises/"_L1;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Exercise)
};

std::optional<int> countAt(StrictObject &reader, const QString &key)
{
    return reader.has(key) ? std::optional(reader.number(key, 0)) : std::nullopt;
}

GoalCondition readCondition(const QJsonObject &value, const QString &place, JsonProblem &problem)
{
    StrictObject reader(value, place, problem);
    GoalCondition when;
    when.database = reader.text(u"database"_s);
    if (reader.has(u"state"_s)) {
        const QString word = reader.text(u"state"_s);
        when.state = stateFromStoredName(word);
        if (!when.state)
            problem.report(reader.placeOf(u"state"_s), Words::tr("a task has no state of this name"));
    }
    if (reader.has(u"everywhere"_s))
        when.everywhere = reader.text(u"everywhere"_s);
    when.requests = countAt(reader, u"requests"_s);
    when.cancels = countAt(reader, u"cancels"_s);
    when.mostRefusedSignIns = countAt(reader, u"most_refused_sign_ins"_s);
    when.answeredAfterRefusal = reader.flag(u"answered_after_refusal"_s, false);
    reader.finish();
    if (when.database.isEmpty() && (when.state || when.everywhere || when.requests))
        problem.report(place, Words::tr("the GUID of a database is missing"));
    return when;
}

} // namespace

QStringList exercisefile::builtIn()
{
    QStringList names;
    for (const QString &entry : QDir(Folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name)) // numbered
        names.append(QFileInfo(entry).completeBaseName());
    return names;
}

Result<Exercise, QString> exercisefile::parse(const QByteArray &json, const QString &place)
{
    const auto root = parseObject(json, place);
    if (!root)
        return root.error();
    JsonProblem problem;
    StrictObject reader(*root, place, problem);
    Exercise exercise;
    exercise.title = lessonText(reader.requiredText(u"title"_s));
    exercise.story = lessonText(reader.requiredText(u"story"_s));
    exercise.scenario = reader.requiredText(u"scenario"_s);
    reader.list(u"goals"_s, [&](const QJsonValue &value, const QString &where) {
        StrictObject goal(value, where, problem);
        exercise.goals.push_back({lessonText(goal.requiredText(u"goal"_s)), lessonText(goal.requiredText(u"hint"_s)),
            readCondition(goal.object(u"when"_s), goal.placeOf(u"when"_s), problem)});
        goal.finish();
    });
    reader.finish();
    if (exercise.goals.empty())
        problem.report(place, Words::tr("there is no goal"));
    if (!problem.isEmpty())
        return problem.text();
    return exercise;
}

Result<Exercise, QString> exercisefile::load(const QString &name)
{
    QFile file(Folder + name + u".json"_s);
    if (!builtIn().contains(name) || !file.open(QIODevice::ReadOnly))
        return Words::tr("There is no exercise “%1”.").arg(name);
    auto exercise = parse(file.readAll(), QFileInfo(file).fileName());
    if (!exercise)
        return exercise;
    Exercise named = *exercise;
    named.name = name;
    return named;
}

std::vector<Exercise> exercisefile::all()
{
    std::vector<Exercise> exercises;
    for (const QString &name : builtIn()) {
        if (const auto exercise = load(name))
            exercises.push_back(*exercise);
    }
    return exercises;
}

QByteArray exercisefile::result(const Exercise &exercise, const ExerciseScore &score, const QString &who, const QDateTime &at)
{
    QJsonArray goals;
    for (const ExerciseScore::Line &line : score.lines)
        goals.append(QJsonObject{
            {u"goal"_s, line.goal}, {u"reached"_s, line.reached}, {u"hint_shown"_s, line.hintShown}, {u"points"_s, line.points}});
    const QJsonObject root{{u"clusters"_s, u"SIMULATION"_s}, {u"exercise"_s, exercise.title}, {u"scenario"_s, exercise.scenario},
        {u"who"_s, who}, {u"at"_s, at.toUTC().toString(Qt::ISODate)}, {u"points"_s, score.points}, {u"most_points"_s, score.most},
        {u"goals"_s, goals}};
    return QJsonDocument(root).toJson();
}
