// SPDX-License-Identifier: GPL-3.0-or-later
#include "manualsteps.h"

#include "versions.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Steps {
    Q_DECLARE_TR_FUNCTIONS(ManualSteps)
};

/// A line to tick, its commands below it.
QString step(int number, const QString &text, const QStringList &commands = {})
{
    QStringList lines{u"[ ] %1. %2"_s.arg(QString::number(number), text)};
    for (const QString &command : commands)
        lines.append(u"        "_s + command);
    return lines.join(u'\n');
}

QString instanceStep(int number, const DatabaseView::Instance &instance)
{
    const auto &facts = instance.facts.value;
    const QString uid = facts ? QString::number(facts->bdbUid) : Steps::tr("<number of the database there>");
    const QString now = facts ? facts->versionText() : QString();
    const QString text = now.isEmpty()
        ? Steps::tr("On a node of %1: upgrade its instance, then wait until it is active and runs the new version.")
              .arg(instance.ref.clusterName)
        : Steps::tr("On a node of %1 (now Redis %2): upgrade its instance, then wait until it is active and runs the new version.")
              .arg(instance.ref.clusterName, now);
    return step(number, text, {u"rladmin upgrade db db:%1"_s.arg(uid), u"rladmin status databases"_s});
}

} // namespace

QString manualUpgradeSteps(const DatabaseView &database)
{
    const QString guid = database.guid.text();
    const QString name = database.name.isEmpty() ? guid : database.name;
    const QString update = u"crdb-cli crdb update --crdb-guid %1 "_s.arg(guid);
    int number = 0;
    QStringList steps{Steps::tr("Upgrade %1 (CRDB %2) by hand").arg(name, guid),
        Steps::tr("For clusters before Redis Software %1, which do not have the upgrade call. Do not add, remove or change instances until "
                  "the last step is done.")
            .arg(firstSoftwareWithUpgrade().text()),
        step(++number, Steps::tr("Back up the database, and look that all its links are up on every cluster."),
            {u"crdb-cli crdb health-report --crdb-guid %1"_s.arg(guid)})};
    for (const DatabaseView::Instance &instance : database.instances)
        steps.append(instanceStep(++number, instance));
    steps.append(step(++number, Steps::tr("When every instance runs the new version, on one cluster only: raise the featureset."),
        {update + u"--featureset-version yes"_s}));
    steps.append(
        step(++number, Steps::tr("If the database has modules, on one cluster only: take their new versions into the configuration."),
            {update + u"--update-db-config-modules true"_s}));
    steps.append(
        step(++number, Steps::tr("Look on every cluster that version, protocol and featureset are the same, and that the links are up."),
            {u"rladmin status databases extra all"_s, u"crdb-cli crdb health-report --crdb-guid %1"_s.arg(guid)}));
    return steps.join(u"\n\n"_s) + u'\n';
}
