// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificateinfo.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct TrustWords {
    Q_DECLARE_TR_FUNCTIONS(TrustFault)
};

bool isAcceptable(TrustFault fault)
{
    switch (fault) {
    case TrustFault::SelfSigned:
    case TrustFault::UnknownIssuer:
    case TrustFault::NameMismatch:
    case TrustFault::Expired:
    case TrustFault::NotYetValid:
        return true;
    case TrustFault::Revoked:
    case TrustFault::WeakKeyOrSignature:
    case TrustFault::Other:
        return false;
    }
    return false;
}

} // namespace

bool CertificateInfo::mayBeTrusted() const
{
    return std::ranges::all_of(faults, isAcceptable);
}

const QString &simulationIssuer()
{
    static const QString issuer = u"CRDB Upgrader simulation"_s;
    return issuer;
}

QString describe(TrustFault fault)
{
    switch (fault) {
    case TrustFault::SelfSigned:
        return TrustWords::tr(
            "The certificate is signed by itself. This is usual for a cluster, and proves nothing: compare the fingerprint.");
    case TrustFault::UnknownIssuer:
        return TrustWords::tr("This computer does not know who issued the certificate.");
    case TrustFault::NameMismatch:
        return TrustWords::tr("The certificate is for another name than the address that you entered.");
    case TrustFault::Expired:
        return TrustWords::tr("The certificate is no longer valid.");
    case TrustFault::NotYetValid:
        return TrustWords::tr("The certificate is not valid yet. The clock of this computer or of the cluster may be wrong.");
    case TrustFault::Revoked:
        return TrustWords::tr("The issuer has revoked the certificate. It cannot be trusted.");
    case TrustFault::WeakKeyOrSignature:
        return TrustWords::tr("The key or the signature of the certificate is too weak or broken. It cannot be trusted.");
    case TrustFault::Other:
        break;
    }
    return TrustWords::tr("The certificate has a fault that this program does not know. It cannot be trusted.");
}
