// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv.h"

using namespace Qt::StringLiterals;

namespace {

const QString FormulaStarts = u"=+-@\t\r"_s + QChar(u'\0');

} // namespace

QString csv::cell(const QString &text)
{
    QString safe = text;
    if (!safe.isEmpty() && FormulaStarts.contains(safe.front()))
        safe.prepend(u'\'');
    const bool quoted = safe.contains(u',') || safe.contains(u'"') || safe.contains(u'\n') || safe.contains(u'\r');
    return quoted ? u'"' + safe.replace(u'"', u"\"\""_s) + u'"' : safe;
}

QByteArray csv::line(const QStringList &cells)
{
    QStringList written;
    for (const QString &text : cells)
        written.append(cell(text));
    return written.join(u',').toUtf8() + "\r\n";
}
