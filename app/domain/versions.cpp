// SPDX-License-Identifier: GPL-3.0-or-later
#include "versions.h"

#include "text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct VersionWords {
    Q_DECLARE_TR_FUNCTIONS(Versions)
};

constexpr qsizetype EchoCap = 20;
constexpr qsizetype DigitCap = 4; // no version of anything has more, and every number of four digits fits an int

/// Nothing where \a s is not one to four ASCII digits.
std::optional<int> smallNumber(QStringView s)
{
    if (s.isEmpty() || s.size() > DigitCap) {
        return {};
    }
    int n = 0;
    for (const QChar c : s) {
        if (c < u'0' || c > u'9') {
            return {};
        }
        n = n * 10 + (c.unicode() - u'0');
    }
    return n;
}

std::optional<RedisVersion> majorMinor(QStringView major, QStringView minor)
{
    const auto a = smallNumber(major);
    const auto b = smallNumber(minor);
    if (!a || !b) {
        return {};
    }
    return RedisVersion{*a, *b};
}

QString whyNoVersion(QStringView s)
{
    if (s.isEmpty()) {
        return VersionWords::tr("Enter a version such as 8.2, or choose the newest available.");
    }
    if (const auto major = smallNumber(s)) {
        return VersionWords::tr("The minor version is missing. Enter major.minor, for example %1.2.").arg(*major);
    }
    if (s.contains(u',')) {
        return VersionWords::tr("Major and minor are divided by a dot, not a comma. Enter for example 8.2.");
    }
    if (s.startsWith(u'v', Qt::CaseInsensitive) && s.size() > 1 && s[1].isDigit()) {
        return VersionWords::tr("Leave out the letter v. Enter for example 8.2.");
    }
    const qsizetype first = s.indexOf(u'.');
    const qsizetype second = first < 0 ? -1 : s.indexOf(u'.', first + 1);
    if (second > 0) {
        if (const auto version = majorMinor(s.first(first), s.sliced(first + 1, second - first - 1))) {
            return VersionWords::tr("Only major.minor is accepted here; the cluster chooses the patch. Enter %1.").arg(version->text());
        }
    }
    return VersionWords::tr("“%1” is not a version. Enter major.minor, for example 8.2.").arg(text::plain(s, EchoCap));
}

} // namespace

Result<RedisVersion, QString> RedisVersion::parse(QStringView typed)
{
    const QStringView s = typed.trimmed();
    const qsizetype dot = s.indexOf(u'.');
    if (dot > 0) {
        const auto version = majorMinor(s.first(dot), s.sliced(dot + 1));
        if (version && version->major > 0) {
            return *version;
        }
    }
    return whyNoVersion(s);
}

std::optional<RedisVersion> RedisVersion::fromReported(QStringView reported)
{
    const auto parts = reported.trimmed().split(u'.');
    if (parts.size() < 2 || parts.size() > 3 || (parts.size() == 3 && !smallNumber(parts[2]))) {
        return {};
    }
    return majorMinor(parts[0], parts[1]);
}

QString RedisVersion::text() const
{
    return u"%1.%2"_s.arg(QString::number(major), QString::number(minor));
}

DottedVersion::DottedVersion(QStringView text)
    : m_text(text.trimmed().toString())
{
    const QStringView all = m_text;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= all.size(); ++i) {
        if (i < all.size() && all[i] != u'.' && all[i] != u'-') {
            continue;
        }
        bool ok = false;
        const int part = all.sliced(start, i - start).toInt(&ok);
        if (!ok || part < 0) {
            return;
        }
        m_parts.push_back(part);
        start = i + 1;
    }
}

const DottedVersion &firstSoftwareWithUpgrade()
{
    static const DottedVersion version(u"8.0.18");
    return version;
}
