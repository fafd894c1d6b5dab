// SPDX-License-Identifier: GPL-3.0-or-later
#include "showntime.h"

#include <QLocale>
#include <QTimeZone>

#include <atomic>

using namespace Qt::StringLiterals;

namespace {
std::atomic<bool> utc = false; // texts are made in threads that export, too
} // namespace

void showntime::setUtc(bool on)
{
    utc = on;
}

bool showntime::isUtc()
{
    return utc;
}

QDateTime showntime::of(const QDateTime &at)
{
    return utc ? at.toUTC() : at.toLocalTime();
}

QDate showntime::day(const QDateTime &at)
{
    return of(at).date();
}

QDateTime showntime::startOfDay(const QDateTime &at)
{
    const QDate date = day(at);
    return utc ? date.startOfDay(QTimeZone::utc()).toUTC() : date.startOfDay();
}

QString showntime::clockText(const QDateTime &at)
{
    return of(at).toString(u"HH:mm:ss"_s);
}

QString showntime::text(const QDateTime &at, const QDateTime &now)
{
    return day(at) == day(now) ? clockText(at) : QLocale().toString(of(at), QLocale::ShortFormat);
}
