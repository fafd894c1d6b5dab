// SPDX-License-Identifier: GPL-3.0-or-later
#include "verification.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct VerdictWords {
    Q_DECLARE_TR_FUNCTIONS(Verification)
};

QString unreadLine(const InstanceReading &reading)
{
    return reading.whyNot.isEmpty() ? VerdictWords::tr("%1 could not be read.").arg(reading.clusterName)
                                    : VerdictWords::tr("%1 could not be read: %2").arg(reading.clusterName, reading.whyNot);
}

const LoadedModule *moduleOf(const InstanceFacts &facts, const QString &name)
{
    const auto found = std::ranges::find(facts.modules, name, &LoadedModule::name);
    return found == facts.modules.end() ? nullptr : &*found;
}

/// Lines about arguments that are not those asked for. Spaces count once: clusters may lay them out anew.
QStringList argumentFaults(const Task &task, const InstanceReading &reading)
{
    QStringList faults;
    for (const auto &[module, arguments] : task.expectedArguments) {
        const LoadedModule *loaded = moduleOf(*reading.facts, module);
        if (!loaded) {
            faults.append(VerdictWords::tr("%1 does not have the module %2.").arg(reading.clusterName, module));
        } else if (loaded->arguments.simplified() != arguments.simplified()) {
            faults.append(VerdictWords::tr("On %1 the module %2 has the arguments “%3”; “%4” were asked for.")
                              .arg(reading.clusterName, module, loaded->arguments, arguments));
        }
    }
    return faults;
}

/// Protocol and featureset must be the same everywhere; which number is right only the clusters know.
QString unevenLine(const std::vector<InstanceReading> &readings, std::optional<int> InstanceFacts::*field, const QString &format)
{
    QStringList words;
    std::optional<int> first;
    bool uneven = false;
    for (const InstanceReading &reading : readings) {
        const auto value = reading.facts ? (*reading.facts).*field : std::nullopt;
        if (value) {
            uneven = uneven || (first && *first != *value);
            first = first ? first : value;
            words.append(VerdictWords::tr("%1 has %2").arg(reading.clusterName, QString::number(*value)));
        }
    }
    return uneven ? format.arg(words.join(VerdictWords::tr(", "))) : QString();
}

struct Look {
    QString line;
    QStringList faults;
    bool unread = false;
};

Look lookAt(const Task &task, const InstanceReading &reading)
{
    if (!reading.facts) {
        return {unreadLine(reading), {}, true};
    }
    const QString runs = reading.facts->redisVersion.text();
    if (reading.facts->redisVersion == RedisVersion{}) {
        return {VerdictWords::tr("%1 did not tell its Redis version.").arg(reading.clusterName), {}, true};
    }
    Look look{{}, argumentFaults(task, reading), !task.expectedVersion};
    if (!task.expectedVersion) {
        look.line = VerdictWords::tr("%1 runs Redis %2. Which version to expect was not known when the upgrade was sent.")
                        .arg(reading.clusterName, runs);
    } else if (reading.facts->redisVersion != *task.expectedVersion) {
        look.faults.prepend(
            VerdictWords::tr("%1 runs Redis %2; %3 was expected.").arg(reading.clusterName, runs, task.expectedVersion->text()));
    } else {
        look.line = VerdictWords::tr("%1 runs Redis %2, as expected.").arg(reading.clusterName, runs);
    }
    return look;
}

} // namespace

Verdict verify(const Task &task, const std::vector<InstanceReading> &readings)
{
    Verdict verdict;
    verdict.total = static_cast<int>(readings.size());
    bool differs = false;
    bool unread = readings.empty();
    for (const InstanceReading &reading : readings) {
        const Look look = lookAt(task, reading);
        differs = differs || !look.faults.isEmpty();
        unread = unread || look.unread;
        verdict.verified += look.faults.isEmpty() && !look.unread ? 1 : 0;
        if (!look.line.isEmpty()) {
            verdict.lines.append(look.line);
        }
        verdict.lines.append(look.faults);
    }
    const QString protocol = VerdictWords::tr("The CRDT protocol differs between the instances: %1.");
    const QString featureset = VerdictWords::tr("The featureset differs between the instances: %1.");
    for (const QString &uneven :
        {unevenLine(readings, &InstanceFacts::protocol, protocol), unevenLine(readings, &InstanceFacts::featureset, featureset)}) {
        if (!uneven.isEmpty()) {
            differs = true;
            verdict.lines.append(uneven);
        }
    }
    if (readings.empty()) {
        verdict.lines.append(VerdictWords::tr("Which instances the database has is not known, so none could be read."));
    }
    verdict.event = differs ? TaskEvent::VersionsDiffer : unread ? TaskEvent::VersionsUnreadable : TaskEvent::VersionsReached;
    return verdict;
}
