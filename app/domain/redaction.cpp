// SPDX-License-Identifier: GPL-3.0-or-later
#include "redaction.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace {

constexpr auto Hidden = "•••";

constexpr QLatin1StringView KnownHeaders[] = {"accept"_L1, "content-type"_L1, "content-length"_L1, "host"_L1, "user-agent"_L1,
    "x-task-id"_L1, "x-result-ttl"_L1, "cache-control"_L1, "connection"_L1};
constexpr QLatin1StringView SecretHeaders[] = {"authorization"_L1, "proxy-authorization"_L1, "cookie"_L1, "set-cookie"_L1};

bool contains(std::span<const QLatin1StringView> names, const QString &name)
{
    return std::ranges::any_of(names, [&name](QLatin1StringView known) { return name.compare(known, Qt::CaseInsensitive) == 0; });
}

} // namespace

QString redaction::withoutSecrets(const QString &text)
{
    // A quoted value ends at its quote, any other at white space or a separator. Without ":" or "=" between, only a word that is put
    // together
    // ("OSS_GLOBAL_PASSWORD x", an argument of a module) is taken for a name: "the password is wrong" is a sentence.
    static const QRegularExpression named(
        uR"(([\w\-]*(?:passw|passphrase|secret|token|credential|private_key|client_key|api_key|_pass\b)[\w\-]*|\bpass\b|\bauthorization\b))"
        uR"((["']?\s*[:=]\s*)(?:(?:Basic|Bearer|JWT)\s+)?("[^"]*"?|'[^']*'?|[^\s,;&}\]]+))"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression argument(
        uR"((\b\w+[_\-](?:password|passwd|pass|passphrase|secret|token|key)\b)(\s+)("[^"]*"?|'[^']*'?|[^\s,;&}\]]+))"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression scheme(uR"(\b(Basic|Bearer|JWT)\s+[A-Za-z0-9+/=._\-]{8,})"_s);
    static const QRegularExpression userInformation(uR"(://[^/\s@]+@)"_s);
    QString result = text;
    const QString hidden = QString::fromUtf8(Hidden);
    result.replace(userInformation, u"://"_s + hidden + u"@"_s);
    result.replace(named, uR"(\1\2)"_s + hidden);
    result.replace(argument, uR"(\1\2)"_s + hidden);
    result.replace(scheme, uR"(\1 )"_s + hidden);
    return result;
}

QString redaction::headers(const QString &lines)
{
    QStringList kept;
    for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts)) {
        const QString name = line.section(u':', 0, 0).trimmed();
        if (contains(SecretHeaders, name))
            continue;
        kept.append(contains(KnownHeaders, name) ? line : name + u": "_s + QString::fromUtf8(Hidden));
    }
    return kept.join(u'\n');
}
