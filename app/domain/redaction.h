// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What may leave the program in an export, a log or the clipboard (reliability.md 4.2 C9).
namespace redaction {

/// Takes the value out of everything that looks like a secret: what follows a word with "password", "secret", "token", "credential",
/// "private key" … in it, HTTP credentials, and user information in an address. The word itself stays.
[[nodiscard]] QString withoutSecrets(const QString &text);
/// Header lines ("Name: value") of which the program knows that they hold no secret keep their value; of others only the name stays, and
/// of Authorization, cookies and the like nothing.
[[nodiscard]] QString headers(const QString &lines);

} // namespace redaction
