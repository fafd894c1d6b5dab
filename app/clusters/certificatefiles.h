// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QString>

#include <chrono>
#include <functional>
#include <optional>

class QObject;

/// Looks at files of certificates and keys before they are used. Nothing is copied or kept.
namespace certificatefiles {

/// What a file holds, in one line: name and fingerprint.
struct Content {
    QString words;
};

/// What a file of CAs holds, one sentence with subject and fingerprint. The error says why it cannot be used: not read, over 1 MB, no PEM
/// certificate in it, or one that is no CA.
[[nodiscard]] Result<Content, QString> describeCaFile(const QString &path);
/// What a client certificate is; the error as above.
[[nodiscard]] Result<Content, QString> describeClientCertificate(const QString &path);
/// Why a key file cannot be used, or a warning that others can read it; nothing where all is well.
[[nodiscard]] std::optional<QString> keyFileFault(const QString &path);

enum class Kind { Ca, Client, Key };
/// What one of these is, in the words of the functions above.
struct Look {
    QString words; ///< empty where there is a fault, and of a key
    QString fault;
};
/// The same in another thread: a drive that hangs keeps nobody waiting. The answer comes later, in the thread of \a context; not at all
/// when that is gone, or while the drive hangs.
void look(QObject *context, Kind kind, const QString &path, std::function<void(const Look &)> answer);

/// So long a look may take until people are told silentFault().
constexpr std::chrono::seconds Patience{5};
[[nodiscard]] QString silentFault();

} // namespace certificatefiles
