// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange.h"

#include "wire/codec.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace {

struct RecordWord {
    Transport transport;
    const char *word;
};
constexpr std::array<RecordWord, 13> RecordWords{{
    {Transport::HostNotFound, QT_TRANSLATE_NOOP("ApiClient", "host not found")},
    {Transport::Refused, QT_TRANSLATE_NOOP("ApiClient", "connection refused")},
    {Transport::NoRoute, QT_TRANSLATE_NOOP("ApiClient", "not reachable")},
    {Transport::TimedOut, QT_TRANSLATE_NOOP("ApiClient", "no answer in time")},
    {Transport::ConnectionLost, QT_TRANSLATE_NOOP("ApiClient", "connection lost")},
    {Transport::CertificateNotTrusted, QT_TRANSLATE_NOOP("ApiClient", "certificate not trusted")},
    {Transport::CertificateChanged, QT_TRANSLATE_NOOP("ApiClient", "certificate changed")},
    {Transport::TlsFailed, QT_TRANSLATE_NOOP("ApiClient", "no secure connection")},
    {Transport::TooLarge, QT_TRANSLATE_NOOP("ApiClient", "answer too large")},
    {Transport::NotUnderstood, QT_TRANSLATE_NOOP("ApiClient", "answer not understood")},
    {Transport::OtherTask, QT_TRANSLATE_NOOP("ApiClient", "answer about another task")},
    {Transport::SignedOut, QT_TRANSLATE_NOOP("ApiClient", "not sent, signed out")},
    {Transport::NotSent, QT_TRANSLATE_NOOP("ApiClient", "not sent")},
}};

} // namespace

ExchangeEnd notSent(const tls::FileFault &fault)
{
    ExchangeEnd end;
    end.transport = Transport::NotSent;
    end.detail = fault.detail;
    end.named = fault.file;
    return end;
}

Failure failureOf(const ExchangeEnd &end, Call call, const QString &host, const QString &subject)
{
    Failure failure;
    if (end.transport == Transport::None)
        codec::readError(end.body, end.contentType, failure);
    if (end.transport == Transport::None && end.http >= 300 && failure.description.isEmpty())
        failure.description = end.reason;
    failure.call = call;
    failure.transport = end.transport;
    failure.http = end.http;
    failure.host = host;
    failure.subject = subject;
    failure.retryAfterSeconds = end.retryAfterSeconds;
    failure.detail = end.detail;
    failure.named = end.named;
    return failure;
}

void nameRedirect(const ExchangeEnd &end, const Peer &peer, const QString &pathAndQuery, Failure &failure)
{
    if (end.transport != Transport::None || end.http < 300 || end.http > 399 || end.location.isEmpty())
        return;
    const auto hop = hopTo(end.location, peer.address, pathAndQuery, peer.nodes);
    failure.detail = hop ? FailureDetail::RedirectToNode : hop.error().detail;
    failure.named = hop ? hop->address.display() : hop.error().host;
}

QString recordLine(const QString &methodAndPath, const ExchangeEnd &end)
{
    const auto *const word = std::ranges::find(RecordWords, end.transport, &RecordWord::transport);
    const QString result = word == RecordWords.end() ? QString::number(end.http) : QCoreApplication::translate("ApiClient", word->word);
    return QCoreApplication::translate("ApiClient", "%1: %2, %3 ms").arg(methodAndPath, result, QString::number(end.took.count()));
}
