// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// Comma separated values after RFC 4180, harmless in a spreadsheet (reliability.md 4.3 X7).
namespace csv {

/// One cell, quoted where it has to be. What a spreadsheet would take for a formula gets a ' in front.
[[nodiscard]] QString cell(const QString &text);
/// A whole line with its CRLF, in UTF-8.
[[nodiscard]] QByteArray line(const QStringList &cells);

} // namespace csv
