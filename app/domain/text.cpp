// SPDX-License-Identifier: GPL-3.0-or-later
#include "text.h"

#include <algorithm>

namespace {

constexpr QChar Replacement(0xFFFD);
constexpr QChar Ellipsis(0x2026);

bool isHarmful(QChar c)
{
    const auto u = c.unicode();
    if (c.category() == QChar::Other_Control) {
        return true;
    }
    const bool bidi = u == 0x061C || u == 0x200E || u == 0x200F || (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069);
    const bool lineBreak = u == 0x2028 || u == 0x2029;
    return bidi || lineBreak;
}

QString cleaned(QStringView raw, qsizetype cap, bool keepLines)
{
    cap = std::max<qsizetype>(cap, 1);
    QString out;
    out.reserve(std::min(raw.size(), cap + 1));
    for (qsizetype i = 0; i < raw.size() && out.size() <= cap; ++i) {
        const QChar c = raw[i];
        if (c.isHighSurrogate() && i + 1 < raw.size() && raw[i + 1].isLowSurrogate()) {
            out.append(c);
            out.append(raw[++i]);
        } else if (c.isSurrogate()) {
            out.append(Replacement);
        } else if (keepLines && c == QLatin1Char('\n')) {
            out.append(c);
        } else if (keepLines && c == QLatin1Char('\r') && i + 1 < raw.size() && raw[i + 1] == QLatin1Char('\n')) {
            continue;
        } else {
            out.append(isHarmful(c) ? Replacement : c);
        }
    }
    if (out.size() > cap) {
        out.truncate(cap - 1);
        if (!out.isEmpty() && out.back().isHighSurrogate()) {
            out.chop(1);
        }
        out.append(Ellipsis);
    }
    return out;
}

} // namespace

QString text::plain(QStringView raw, qsizetype cap)
{
    return cleaned(raw, cap, false);
}

QString text::plainLines(QStringView raw, qsizetype cap)
{
    return cleaned(raw, cap, true);
}
