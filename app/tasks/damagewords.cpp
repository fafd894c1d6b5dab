// SPDX-License-Identifier: GPL-3.0-or-later
#include "damagewords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype NamesShown = 12;

QString say(const char *text, int number = -1)
{
    return QCoreApplication::translate("DamageWords", text, nullptr, number);
}

QString names(const QStringList &list)
{
    if (list.size() <= NamesShown)
        return list.join(u", "_s);
    return say(QT_TRANSLATE_N_NOOP("DamageWords", "%1 and %n more"), int(list.size() - NamesShown))
        .arg(list.mid(0, NamesShown).join(u", "_s));
}

QString summaryOf(const JournalDamage &damage)
{
    QStringList lines;
    if (!damage.readable)
        lines.append(say(QT_TRANSLATE_NOOP("DamageWords", "Nothing in it could be read: which submissions it held is not known.")));
    else if (damage.saved.isEmpty())
        lines.append(say(QT_TRANSLATE_NOOP("DamageWords", "No submission was recovered.")));
    else
        lines.append(
            say(QT_TRANSLATE_N_NOOP("DamageWords", "%n submission(s) recovered: %1."), int(damage.saved.size())).arg(names(damage.saved)));
    if (!damage.lost.isEmpty())
        lines.append(say(QT_TRANSLATE_N_NOOP("DamageWords", "%n submission(s) not recovered: %1."), int(damage.lost.size()))
                         .arg(names(damage.lost)));
    // Records are numbered, so a gap can be counted; what is missing after the last one that can be read, or of a page that cannot, is not.
    if (damage.readable) {
        lines.append(damage.lostRecords > 0
                ? say(QT_TRANSLATE_N_NOOP("DamageWords", "At least %n line(s) of the history lost."), int(damage.lostRecords))
                : say(QT_TRANSLATE_NOOP("DamageWords", "How many lines of the history are lost, if any, cannot be told.")));
    }
    lines.append(say(QT_TRANSLATE_NOOP("DamageWords", "The damaged file was kept as %1.")).arg(damage.file));
    return lines.join(u' ');
}

} // namespace

QString damageSummary(const std::vector<JournalDamage> &damage)
{
    QStringList all;
    for (const JournalDamage &one : damage)
        all.append(summaryOf(one));
    return all.join(u'\n');
}
