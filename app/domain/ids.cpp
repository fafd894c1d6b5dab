// SPDX-License-Identifier: GPL-3.0-or-later
#include "ids.h"

#include "text.h"

#include <QCoreApplication>
#include <QUuid>

#include <array>

using namespace Qt::StringLiterals;

namespace {

struct IdWords {
    Q_DECLARE_TR_FUNCTIONS(Ids)
};

constexpr std::array<qsizetype, 5> GroupSizes{8, 4, 4, 4, 12};
constexpr qsizetype GuidLength = 36;
constexpr qsizetype EchoCap = 20;
constexpr qsizetype TaskIdLimit = 64;

bool isHex(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

bool isHyphenPlace(qsizetype i)
{
    return i == 8 || i == 13 || i == 18 || i == 23;
}

bool hasGuidShape(QStringView s)
{
    if (s.size() != GuidLength) {
        return false;
    }
    for (qsizetype i = 0; i < GuidLength; ++i) {
        if (isHyphenPlace(i) ? s[i] != u'-' : !isHex(s[i])) {
            return false;
        }
    }
    return true;
}

QString named(QChar c)
{
    if (c == u' ') {
        return IdWords::tr("a space");
    }
    if (c.isPrint() && !c.isSurrogate() && text::plain(QStringView(&c, 1)) == QStringView(&c, 1)) {
        return IdWords::tr("“%1”").arg(c);
    }
    return u"U+%1"_s.arg(uint(c.unicode()), 4, 16, QLatin1Char('0')).toUpper();
}

/// \a offset is how much of the field was skipped before \a s, so that positions are those of the field.
QString wrongCharacter(QStringView s, qsizetype offset)
{
    const qsizetype end = std::min(s.size(), GuidLength + 1);
    for (qsizetype i = 0; i < end; ++i) {
        if (!isHex(s[i]) && s[i] != u'-') {
            return IdWords::tr("Character %1 is %2. A GUID has only the digits 0 to 9, the letters a to f, and hyphens.")
                .arg(QString::number(offset + i + 1), named(s[i]));
        }
    }
    return {};
}

QString wrongGroups(QStringView s)
{
    if (s.size() == 32 && !s.contains(u'-')) {
        return IdWords::tr("The hyphens are missing. A GUID has groups of 8, 4, 4, 4 and 12 digits with hyphens between them.");
    }
    qsizetype start = 0;
    for (std::size_t group = 0; group < GroupSizes.size(); ++group) {
        qsizetype stop = s.indexOf(u'-', start);
        stop = stop < 0 ? s.size() : stop;
        if (stop - start != GroupSizes[group]) {
            return IdWords::tr("Group %1 has %2 of %3 digits. A GUID has groups of 8, 4, 4, 4 and 12 digits.")
                .arg(QString::number(group + 1), QString::number(stop - start), QString::number(GroupSizes[group]));
        }
        start = stop + 1;
        if (start > s.size() && group + 1 < GroupSizes.size()) {
            return IdWords::tr("Group %1 has 0 of %2 digits. A GUID has groups of 8, 4, 4, 4 and 12 digits.")
                .arg(QString::number(group + 2), QString::number(GroupSizes[group + 1]));
        }
    }
    return IdWords::tr("There is more after the fifth group. A GUID has groups of 8, 4, 4, 4 and 12 digits.");
}

QString whyNoGuid(QStringView s, qsizetype offset)
{
    if (s.isEmpty()) {
        return IdWords::tr("Enter the GUID of the database: 32 digits in groups of 8, 4, 4, 4 and 12, with hyphens between them.");
    }
    if (s.size() > GuidLength && hasGuidShape(s.first(GuidLength))) {
        return IdWords::tr("After the GUID comes “%1”. Remove it.").arg(text::plain(s.sliced(GuidLength), EchoCap));
    }
    const QString character = wrongCharacter(s, offset);
    return character.isEmpty() ? wrongGroups(s) : character;
}

qsizetype leadingSpace(QStringView s)
{
    qsizetype n = 0;
    while (n < s.size() && s[n].isSpace()) {
        ++n;
    }
    return n;
}

bool mayBeInTaskId(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_' || c == u'-';
}

QString shortened(const QString &id)
{
    return id.size() <= 8 ? id : QString(id.first(8) + u'…');
}

} // namespace

Result<CrdbGuid, QString> CrdbGuid::parse(QStringView typed)
{
    qsizetype offset = leadingSpace(typed);
    QStringView s = typed.trimmed();
    if (s.startsWith(u'{') && s.endsWith(u'}') && s.size() >= 2) {
        s = s.sliced(1, s.size() - 2);
        offset += 1 + leadingSpace(s);
        s = s.trimmed();
    }
    // Not QUuid::fromString(): it accepts trailing text.
    if (hasGuidShape(s)) {
        return CrdbGuid(s.toString().toLower());
    }
    return whyNoGuid(s, offset);
}

QString CrdbGuid::shortText() const
{
    return shortened(m_text);
}

Result<TaskId, QString> TaskId::parse(QStringView typed)
{
    const QStringView s = typed.trimmed();
    if (s.isEmpty()) {
        return IdWords::tr("Enter a task ID, or let the program make a new one.");
    }
    for (qsizetype i = 0; i < std::min(s.size(), TaskIdLimit + 1); ++i) {
        if (!mayBeInTaskId(s[i])) {
            return IdWords::tr("Character %1 is %2. A task ID has only letters a to z, digits, hyphens and underscores.")
                .arg(QString::number(leadingSpace(typed) + i + 1), named(s[i]));
        }
    }
    if (s.size() > TaskIdLimit) {
        return IdWords::tr("The task ID has %1 characters; 64 are allowed.").arg(s.size());
    }
    return TaskId(s.toString());
}

TaskId TaskId::random()
{
    return TaskId(QUuid::createUuid().toString(QUuid::WithoutBraces));
}

QString TaskId::shortText() const
{
    return shortened(m_text);
}
