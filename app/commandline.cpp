// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include "words.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

QString wrong(const QString &option, const QString &why)
{
    return CommandLine::tr("%1: %2").arg(option, why);
}

using Problem = std::optional<QString>;
struct Option {
    QLatin1StringView name;
    bool takesValue;
    Problem (*take)(CommandLine &, const QString &value);
};

constexpr auto SetConnect = [](CommandLine &line, const QString &value) -> Problem {
    const auto address = ClusterAddress::parse(value);
    if (!address)
        return wrong(u"--connect"_s, address.error());
    line.connect = *address;
    return {};
};
constexpr auto SetGuid = [](CommandLine &line, const QString &value) -> Problem {
    const auto guid = CrdbGuid::parse(value);
    if (!guid)
        return wrong(u"--guid"_s, guid.error());
    line.guid = *guid;
    return {};
};
constexpr auto SetVersion = [](CommandLine &line, const QString &value) -> Problem {
    const auto version = RedisVersion::parse(value);
    if (!version)
        return wrong(u"--redis-version"_s, version.error());
    line.redisVersion = *version;
    return {};
};

Problem knownLanguage(const QString &value)
{
    QStringList codes;
    for (const words::Language &language : words::languages()) {
        codes.append(language.code);
    }
    if (codes.contains(value) || (value.endsWith(".qm"_L1) && QFileInfo(value).isFile()))
        return {};
    return wrong(u"--lang"_s, CommandLine::tr("“%1” is none of the languages: %2.").arg(value.left(60), codes.join(", "_L1)));
}

const Option Options[] = {
    {"--autoplay"_L1, false,
        [](CommandLine &line, const QString &) -> Problem {
            line.autoplay = true;
            return {};
        }},
    {"--connect"_L1, true, SetConnect},
    {"--user"_L1, true,
        [](CommandLine &line, const QString &value) -> Problem {
            line.user = value;
            return {};
        }},
    {"--exercise"_L1, true,
        [](CommandLine &line, const QString &value) -> Problem {
            line.exercise = value;
            return {};
        }},
    {"--guid"_L1, true, SetGuid},
    {"--redis-version"_L1, true, SetVersion},
    {"--data-dir"_L1, true,
        [](CommandLine &line, const QString &value) -> Problem {
            line.dataFolder = value;
            return {};
        }},
    {"--lang"_L1, true,
        [](CommandLine &line, const QString &value) -> Problem {
            line.language = value;
            return knownLanguage(value);
        }},
    {"--self-test"_L1, false,
        [](CommandLine &line, const QString &) -> Problem {
            line.action = CommandLine::Action::SelfTest;
            return {};
        }},
    {"--version"_L1, false,
        [](CommandLine &line, const QString &) -> Problem {
            line.action = CommandLine::Action::ShowVersion;
            return {};
        }},
    {"--help"_L1, false,
        [](CommandLine &line, const QString &) -> Problem {
            line.action = CommandLine::Action::ShowHelp;
            return {};
        }},
};

} // namespace

Result<CommandLine, QString> CommandLine::parse(const QStringList &arguments)
{
    CommandLine line;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (DeepLink::isMeant(argument)) {
            const auto link = DeepLink::parse(argument);
            if (!link)
                return link.error();
            line.link = *link;
            continue;
        }
        const QString name = argument.section(u'=', 0, 0);
        const bool hasValue = argument.contains(u'=');
        if (name == "--demo"_L1) {
            line.demo = hasValue ? argument.section(u'=', 1) : u"success"_s;
            continue;
        }
        const auto option =
            std::find_if(std::begin(Options), std::end(Options), [&name](const Option &entry) { return entry.name == name; });
        if (option == std::end(Options))
            return CommandLine::tr("There is no option “%1”. --help lists all.").arg(argument.left(60));
        if (hasValue && !option->takesValue)
            return CommandLine::tr("%1 takes no value.").arg(name);
        if (option->takesValue && !hasValue && i + 1 >= arguments.size())
            return CommandLine::tr("%1 needs a value.").arg(name);
        const QString value = !option->takesValue ? QString() : hasValue ? argument.section(u'=', 1) : arguments[++i];
        if (const Problem problem = option->take(line, value))
            return *problem;
    }
    // A demonstration may press the button itself; on a real cluster only a person does.
    if (line.autoplay && !line.demo)
        return CommandLine::tr("--autoplay only works together with --demo.");
    if (line.exercise && line.demo)
        return CommandLine::tr("--exercise and --demo exclude each other: an exercise brings its own scenario.");
    if (line.exercise && line.connect)
        return CommandLine::tr("--exercise and --connect exclude each other: simulated and real clusters are never in one window.");
    if (line.demo && line.connect)
        return CommandLine::tr("--demo and --connect exclude each other: simulated and real clusters are never in one window.");
    if (line.redisVersion && !line.guid)
        return CommandLine::tr("--redis-version only works together with --guid: it fills in the form of that database.");
    if (!line.user.isEmpty() && !line.connect)
        return CommandLine::tr("--user only works together with --connect.");
    return line;
}

QString CommandLine::help()
{
    return CommandLine::tr(
        "Upgrades Redis Software Active-Active (CRDB) databases.\n\n"
        "crdb-upgrader [--demo[=SCENARIO]] [--autoplay] [--exercise NAME] [--connect URL] [--user NAME] [--guid GUID]\n"
        "              [--redis-version V] [--data-dir DIR] [--lang CODE] [--self-test] [--version] [--help] [LINK]\n\n"
        "  --demo[=SCENARIO]   start on simulated clusters; crdb-simulator --list names the scenarios\n"
        "  --autoplay          with --demo: play form, review and task by itself\n"
        "  --exercise NAME     start an exercise of the Training page, for example 01-first-upgrade\n"
        "  --connect URL       open the connect dialog with this address\n"
        "  --user NAME         and this user name\n"
        "  --guid GUID         fill in the database to upgrade\n"
        "  --redis-version V   and the version, for example 8.4\n"
        "  --data-dir DIR      keep settings and the record of all upgrades in DIR\n"
        "  --lang CODE         texts in this language: de, en, es or fr\n"
        "  --self-test         check that the program is complete, and end\n"
        "  LINK                show crdb-upgrader://task/ID or crdb-upgrader://database/GUID, in the open window if there "
        "is one\n");
}
