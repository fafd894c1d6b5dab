// SPDX-License-Identifier: GPL-3.0-or-later
#include "durationtext.h"

#include <QCoreApplication>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Duration)
};

constexpr qint64 Minute = 60;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;

} // namespace

QString durationText(std::chrono::seconds duration)
{
    constexpr int Decimal = 10;
    const qint64 seconds = duration.count();
    if (seconds < Minute) {
        return Words::tr("%1 s").arg(seconds);
    }
    if (seconds < Hour) {
        return Words::tr("%1 min %2 s").arg(seconds / Minute).arg(seconds % Minute, 2, Decimal, QChar(u'0'));
    }
    if (seconds < 2 * Day) {
        return Words::tr("%1 h %2 min").arg(seconds / Hour).arg(seconds % Hour / Minute, 2, Decimal, QChar(u'0'));
    }
    return Words::tr("%n day(s)", nullptr, static_cast<int>(seconds / Day));
}
