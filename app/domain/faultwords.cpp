// SPDX-License-Identifier: GPL-3.0-or-later
#include "simcontrol.h"

#include <QCoreApplication>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TrainerFault)
};

using Kind = TrainerFault::Kind;

QString whatHappens(const TrainerFault &fault)
{
    switch (fault.kind) {
    case Kind::Delay:
        return Words::tr("the answer comes %1 s late").arg(fault.amount / 1000.0);
    case Kind::Refuse:
        return Words::tr("nobody listens");
    case Kind::BlackHole:
        return Words::tr("connections are never answered");
    case Kind::Cut:
        return Words::tr("the answer is cut after %n byte(s)", nullptr, fault.amount);
    case Kind::Reset:
        return Words::tr("the connection is reset after %n byte(s)", nullptr, fault.amount);
    case Kind::Status:
        return Words::tr("the answer is HTTP %1").arg(fault.amount);
    case Kind::Garbage:
        return Words::tr("the answer is not JSON");
    case Kind::ExpiredCertificate:
        return Words::tr("the certificate has expired");
    }
    return {};
}

} // namespace

std::optional<AmountRange> amountRange(TrainerFault::Kind kind)
{
    switch (kind) {
    case Kind::Delay:
        return AmountRange{100, 600'000, 30'000};
    case Kind::Cut:
    case Kind::Reset:
        return AmountRange{0, 1'000'000, 20};
    case Kind::Status:
        return AmountRange{400, 599, 503};
    default:
        return std::nullopt;
    }
}

QString faultSentence(const TrainerFault &fault, const QStringList &clusters)
{
    const bool one = fault.cluster >= 0 && fault.cluster < clusters.size();
    const QString who = one ? clusters.at(fault.cluster) : Words::tr("Every cluster");
    const QString what = whatHappens(fault);
    if (fault.isOfConnections()) {
        return Words::tr("%1: %2.").arg(who, what);
    }
    const bool any = fault.path == QLatin1String("*");
    const QString call = any     ? Words::tr("every call")
        : fault.method.isEmpty() ? fault.path
                                 : Words::tr("%1 %2").arg(fault.method, fault.path);
    return fault.times > 0 ? Words::tr("%1, %2: %3, %n time(s).", nullptr, fault.times).arg(who, call, what)
                           : Words::tr("%1, %2: %3.").arg(who, call, what);
}
