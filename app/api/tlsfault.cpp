// SPDX-License-Identifier: GPL-3.0-or-later
#include "tlsfault.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<TrustFault, FailureDetail>, 5> FaultTable{{
    {TrustFault::Expired, FailureDetail::Expired},
    {TrustFault::NotYetValid, FailureDetail::NotYetValid},
    {TrustFault::SelfSigned, FailureDetail::SelfSigned},
    {TrustFault::UnknownIssuer, FailureDetail::UnknownIssuer},
    {TrustFault::NameMismatch, FailureDetail::NameMismatch},
}};

/// Reasons of OpenSSL's SSL library (sslerr.h); an alert of the peer is 1000 and its number in RFC 8446.
constexpr int HttpRequest = 156;
constexpr int UnsupportedProtocol = 258;
constexpr int WrongVersionNumber = 267; // the first bytes are no TLS record
constexpr int AlertHandshakeFailure = 1040;
constexpr int AlertProtocolVersion = 1070;
constexpr std::array AlertsAboutOurs{1042, 1043, 1044, 1045, 1046, 1048, 1049, 1116}; // bad … unknown CA, access denied, required
constexpr int AlertRequired = 1116;

int reasonIn(const QString &words)
{
    static const QRegularExpression code(u"error:([0-9A-Fa-f]{8})"_s);
    const auto match = code.match(words);
    return match.hasMatch() ? static_cast<int>(match.captured(1).toUInt(nullptr, 16) & 0xFFF) : 0;
}

} // namespace

namespace tls {

FailureDetail detailOf(const std::vector<TrustFault> &faults)
{
    const bool neverTrusted = std::ranges::any_of(faults, [](TrustFault fault) {
        return std::ranges::find(FaultTable, fault, &std::pair<TrustFault, FailureDetail>::first) == FaultTable.end();
    });
    if (neverTrusted)
        return FailureDetail::None;
    for (const auto &[fault, detail] : FaultTable) {
        if (std::ranges::find(faults, fault) != faults.end())
            return detail;
    }
    return FailureDetail::None;
}

FailureDetail detailOf(const QString &words, bool sawCertificate, bool showedIdentity)
{
    const int reason = reasonIn(words);
    const auto aboutOurs = showedIdentity ? FailureDetail::ClientCertificateRefused : FailureDetail::ClientCertificateMissing;
    if (reason == AlertRequired)
        return FailureDetail::ClientCertificateMissing;
    if (std::ranges::find(AlertsAboutOurs, reason) != AlertsAboutOurs.end())
        return aboutOurs;
    switch (reason) {
    case HttpRequest:
    case WrongVersionNumber:
        return FailureDetail::NotTls;
    case UnsupportedProtocol:
    case AlertProtocolVersion:
        return FailureDetail::NoCommonVersion;
    case AlertHandshakeFailure:
        // Once the server has shown its certificate, version and cipher are agreed: only ours can be missing.
        return sawCertificate ? aboutOurs : FailureDetail::None;
    default:
        return FailureDetail::None;
    }
}

} // namespace tls
