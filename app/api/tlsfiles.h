// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials.h"
#include "failure.h"
#include "result.h"

#include <QSslCertificate>
#include <QSslKey>

#include <functional>

/// Certificates and keys in files of this computer (reliability.md 4.1 T1, T8, T9). Nothing of them is kept or copied.
namespace tls {

/// Files larger than this are not read: no list of CAs and no key is.
constexpr qint64 FileCap = 1024 * 1024;

/// Why a file is of no use.
struct FileFault {
    FailureDetail detail = FailureDetail::None;
    QString file;
};
/// As a failure of \a call; nothing was sent.
[[nodiscard]] Failure failureOf(const FileFault &fault, Call call);

/// The CAs in a PEM file. Refuses files that are unreadable, too large, empty, or hold a certificate that may not issue others.
[[nodiscard]] Result<QList<QSslCertificate>, FileFault> readCaFile(const QString &file);

struct Identity {
    QList<QSslCertificate> chain; ///< the own certificate first
    QSslKey key;
    bool keyReadableByOthers = false; ///< group or others may read the key's file: worth a warning
};
/// Certificate and key of a client, RSA or EC in PEM. The fault says which of the two files, or the passphrase, is wrong.
/// \a beforeKey is called once the certificate was read.
[[nodiscard]] Result<Identity, FileFault> readIdentity(const ClientIdentity &from, const std::function<void()> &beforeKey = {});

} // namespace tls
