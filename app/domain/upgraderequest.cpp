// SPDX-License-Identifier: GPL-3.0-or-later
#include "upgraderequest.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct RequestWords {
    Q_DECLARE_TR_FUNCTIONS(UpgradeRequest)
};

/// Line breaks after each value and bracket, outside of strings. No byte of the body is changed or left out.
QString laidOut(const QByteArray &body)
{
    const QString text = QString::fromUtf8(body);
    QString out;
    bool inString = false;
    bool escaped = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const QChar next = i + 1 < text.size() ? text[i + 1] : QChar();
        const bool closes = c == u'}' || c == u']';
        if (!inString && closes && !out.endsWith(u'\n') && !out.endsWith(u'{') && !out.endsWith(u'[')) {
            out.append(u'\n');
        }
        out.append(c);
        if (c == u'"' && !escaped) {
            inString = !inString;
        }
        escaped = inString && c == u'\\' && !escaped;
        const bool opens = (c == u'{' && next != u'}') || (c == u'[' && next != u']');
        if (!inString && (opens || c == u',')) {
            out.append(u'\n');
        }
    }
    return out;
}

/// One argument for a POSIX shell, whatever it holds.
QString quoted(const QString &argument)
{
    QString inside = argument;
    inside.replace(u'\'', "'\\''"_L1);
    return u"'%1'"_s.arg(inside);
}

QString headerLine(const std::pair<QByteArray, QByteArray> &header)
{
    return u"%1: %2"_s.arg(QString::fromLatin1(header.first), QString::fromLatin1(header.second));
}

bool isHeader(const QByteArray &name, QLatin1StringView other)
{
    return QLatin1StringView(name).compare(other, Qt::CaseInsensitive) == 0;
}

/// curl counts the length itself; who signs in is asked when the command runs.
bool isLeftToCurl(const QByteArray &name)
{
    constexpr std::array Left{"Content-Length"_L1, "Authorization"_L1, "Host"_L1, "Connection"_L1};
    return std::ranges::any_of(Left, [&](QLatin1StringView word) { return isHeader(name, word); });
}

} // namespace

QString asText(const UpgradeRequest &request, const QString &origin)
{
    QStringList lines{u"POST %1"_s.arg(QString(origin + request.path))};
    for (const auto &header : request.headers) {
        lines.append(headerLine(header));
    }
    lines.append(QString());
    lines.append(laidOut(request.body));
    return lines.join(u'\n');
}

QString asCurl(const UpgradeRequest &request, const QString &origin)
{
    const QString url = (origin.isEmpty() ? u"https://CLUSTER:9443"_s : origin) + request.path;
    QStringList parts{u"curl --request POST %1"_s.arg(quoted(url)), u"-u \"$REDIS_USER\""_s};
    for (const auto &header : request.headers) {
        if (isHeader(header.first, "X-Task-ID"_L1)) {
            parts.append(u"-H \"X-Task-ID: $(uuidgen)\""_s);
        } else if (!isLeftToCurl(header.first)) {
            parts.append(u"-H %1"_s.arg(quoted(headerLine(header))));
        }
    }
    parts.append(u"--data-raw %1"_s.arg(quoted(QString::fromUtf8(request.body))));
    const QString warning =
        RequestWords::tr("Running this starts another upgrade of CRDB %1, with a task ID of its own.").arg(request.guid.text());
    const QString hint =
        RequestWords::tr("Set REDIS_USER first; curl asks for the password. Where the certificate is not known, add --cacert FILE.");
    // simplified(): a line break would end the comment.
    return u"# %1\n# %2\n%3\n"_s.arg(warning.simplified(), hint.simplified(), parts.join(" \\\n    "_L1));
}
