// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certificateinfo.h"
#include "failure.h"

/// Why no secure connection came about.
namespace tls {

/// The fault to speak of where a certificate has several: the one that a person must deal with first.
[[nodiscard]] FailureDetail detailOf(const std::vector<TrustFault> &faults);

/// What the TLS library's error means. \a words are its own: only the number of the reason in them is used.
/// \a sawCertificate: the server's certificate had come before; \a showedIdentity: a client certificate was set.
[[nodiscard]] FailureDetail detailOf(const QString &words, bool sawCertificate, bool showedIdentity);

} // namespace tls
