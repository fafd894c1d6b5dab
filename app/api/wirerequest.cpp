// SPDX-License-Identifier: GPL-3.0-or-later
#include "wirerequest.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QSslConfiguration>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isNameByte(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
}

void setAttributes(QNetworkRequest &request)
{
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
}

} // namespace

namespace wire {

bool isSafeHeader(const QByteArray &name, const QByteArray &value)
{
    const auto isValueByte = [](char c) { return c >= 0x20 && c <= 0x7E; };
    return !name.isEmpty() && std::ranges::all_of(name, isNameByte) && !value.isEmpty() && std::ranges::all_of(value, isValueByte)
        && !value.startsWith(' ') && !value.endsWith(' ');
}

bool meansExactly(const QUrl &url, const ClusterAddress &address, const QString &pathAndQuery)
{
    const qsizetype mark = pathAndQuery.indexOf(u'?');
    const QString path = mark < 0 ? pathAndQuery : pathAndQuery.first(mark);
    const QString query = mark < 0 ? QString() : pathAndQuery.sliced(mark + 1);
    const bool hasDotSegment = path.contains("/."_L1) || path.contains("//"_L1);
    return url.isValid() && url.scheme() == "https"_L1 && url.host(QUrl::FullyEncoded) == address.host() && url.port() == address.port()
        && url.userInfo().isEmpty() && !url.hasFragment() && path.startsWith(u'/') && !hasDotSegment && url.path(QUrl::FullyEncoded) == path
        && url.query(QUrl::FullyEncoded) == query;
}

std::optional<QNetworkRequest> makeRequest(const Target &target, const QString &pathAndQuery, const Headers &headers)
{
    QNetworkRequest request(target.address.url(pathAndQuery));
    if (!meansExactly(request.url(), target.address, pathAndQuery))
        return {};
    setAttributes(request);
    request.setSslConfiguration(target.tls);
    request.setPeerVerifyName(target.certificateName);
    Headers all = headers;
    // Both are set so that nothing about this machine goes out by default.
    all.emplace_back("User-Agent"_ba, "crdb-upgrader"_ba);
    all.emplace_back("Accept-Language"_ba, "en"_ba);
    if (!target.authorization.isEmpty())
        all.emplace_back("Authorization"_ba, target.authorization);
    for (const auto &[name, value] : all) {
        if (!isSafeHeader(name, value))
            return {};
        request.setRawHeader(name, value);
    }
    return request;
}

const Headers &readHeaders()
{
    static const Headers headers{{"Accept"_ba, "application/json"_ba}, {"Accept-Encoding"_ba, "identity"_ba}};
    return headers;
}

void prepare(QNetworkAccessManager &manager)
{
    manager.setProxy(QNetworkProxy::NoProxy);
    manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    manager.setAutoDeleteReplies(false);
}

} // namespace wire
