// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkjudges.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// What runs out or drifts: clocks, certificates, license (api.md 5, rules 26 to 28).

namespace {

/// Clocks of one network differ by far less. An assumption: the product names no limit.
constexpr qint64 MostClockDifference = 5000;
constexpr int LicenseDays = 7;

struct Clock {
    QString cluster;
    ClockReading reading;
};

QString seconds(qint64 milliseconds)
{
    return QString::number((milliseconds + 999) / 1000);
}

} // namespace

Finding checks::clocksInStep(const CheckContext &context)
{
    CheckLook look;
    std::vector<Clock> clocks;
    eachCluster(look, context, &PreflightFacts::clock,
        [&](const DatabaseView::Instance &instance, const ClockReading &reading, const Source &source) {
            clocks.push_back({instance.ref.clusterName, reading});
            look.see(source,
                CheckWords::tr("%1 to %2 ms after this computer (header Date)")
                    .arg(QString::number(reading.least), QString::number(reading.most)));
        });
    qint64 atMost = 0;
    for (const Clock &one : clocks) {
        for (const Clock &other : clocks) {
            const qint64 surely = other.reading.least - one.reading.most;
            atMost = std::max(atMost, other.reading.most - one.reading.least);
            if (surely > MostClockDifference) {
                look.name(one.cluster);
                look.name(other.cluster);
                look.asks.append(CheckWords::tr("The clock of %1 is more than %2 s ahead of that of %3.")
                                     .arg(other.cluster, seconds(MostClockDifference), one.cluster));
            }
        }
    }
    return finish(look,
        {CheckWords::tr("The clocks of the clusters agree, to within %1 s as far as their answers tell.").arg(seconds(atMost)),
            CheckWords::tr("Set the clocks of the nodes by NTP first: Active-Active needs them in step.")});
}

Finding checks::certificates(const CheckContext &context)
{
    CheckLook look;
    eachCluster(look, context, &PreflightFacts::certificates,
        [&](const DatabaseView::Instance &instance, const CertificateAlert &alert, const Source &source) {
            const QString &cluster = instance.ref.clusterName;
            const QString names = alert.certificates.join(CheckWords::tr(", "));
            look.see(source,
                alert.raised.value_or(false) ? CheckWords::tr("about to expire: %1").arg(names)
                                             : CheckWords::tr("no certificate is about to expire"));
            if (alert.raised.value_or(false)) {
                look.name(cluster);
                look.asks.append(names.isEmpty() ? CheckWords::tr("On %1 certificates are about to expire.").arg(cluster)
                                                 : CheckWords::tr("On %1 these certificates are about to expire: %2.").arg(cluster, names));
            } else if (!alert.raised || !alert.enabled.value_or(false)) {
                look.miss(cluster, CheckWords::tr("its alert of certificates that expire is switched off or not told"));
            }
        });
    return finish(look,
        {CheckWords::tr("No cluster warns of certificates that are about to expire."),
            CheckWords::tr("Renew the certificates first, and give the new syncer certificate to the other clusters.")});
}

Finding checks::license(const CheckContext &context)
{
    CheckLook look;
    eachCluster(look, context, &PreflightFacts::license,
        [&](const DatabaseView::Instance &instance, const LicenseFacts &license, const Source &source) {
            const QString &cluster = instance.ref.clusterName;
            look.see(source,
                license.until.isValid() ? CheckWords::tr("valid until %1").arg(license.until.toString(Qt::ISODate))
                                        : CheckWords::tr("no end of the license told"));
            const QDateTime now = context.timeOn(instance.cluster);
            if (!license.expired && !license.until.isValid()) {
                look.miss(cluster, CheckWords::tr("it does not tell whether its license is valid"));
            } else if (license.expired.value_or(false)) {
                look.name(cluster);
                look.asks.append(CheckWords::tr("The license of %1 has expired.").arg(cluster));
            } else if (license.until.isValid() && now.isValid() && now.daysTo(license.until) < LicenseDays) {
                look.name(cluster);
                look.asks.append(CheckWords::tr("The license of %1 ends on %2.").arg(cluster, license.until.toString(Qt::ISODate)));
            } else if (license.shardsLimit && license.shardsInUse && *license.shardsInUse > *license.shardsLimit) {
                look.name(cluster);
                look.asks.append(CheckWords::tr("%1 uses %2 shards, and its license allows %3.")
                                     .arg(cluster, QString::number(*license.shardsInUse), QString::number(*license.shardsLimit)));
            }
        });
    return finish(look,
        {CheckWords::tr("The license of every participating cluster is valid."),
            CheckWords::tr("Renew the license first: with an expired one a cluster refuses changes.")});
}
