// SPDX-License-Identifier: GPL-3.0-or-later
#include "codec.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype TokenCap = 16 * 1024;

/// What a header may carry as a token (RFC 6750).
bool isTokenText(const QString &text)
{
    return !text.isEmpty() && text.size() <= TokenCap && std::ranges::all_of(text, [](QChar c) { return c > u' ' && c < u'\x7f'; });
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

namespace codec {

QString authorizePath()
{
    return u"/v1/users/authorize"_s;
}

QString refreshPath()
{
    return u"/v1/users/refresh_jwt"_s;
}

const std::vector<std::pair<QByteArray, QByteArray>> &signInHeaders()
{
    return cancelHeaders();
}

QByteArray authorizeBody(const QString &user, const QString &password, std::chrono::seconds lifetime)
{
    return compact({{u"username"_s, user}, {u"password"_s, password}, {u"ttl"_s, static_cast<qint64>(lifetime.count())}});
}

QByteArray refreshBody(std::chrono::seconds lifetime)
{
    return compact({{u"ttl"_s, static_cast<qint64>(lifetime.count())}});
}

Result<QByteArray, Why> accessToken(const QByteArray &body)
{
    const QString token = QJsonDocument::fromJson(body).object().value("access_token"_L1).toString();
    // The reason never holds what was read: it may be half a token.
    if (!isTokenText(token))
        return u"access_token: none"_s;
    return token.toLatin1();
}

} // namespace codec
