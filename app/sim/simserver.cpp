// SPDX-License-Identifier: GPL-3.0-or-later
#include "simserver.h"

#include "relay.h"
#include "simhistory.h"
#include "simtime.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>
#include <QTcpServer>

#include <algorithm>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace {

QString methodName(QHttpServerRequest::Method method)
{
    return QString::fromLatin1(QMetaEnum::fromType<QHttpServerRequest::Method>().valueToKey(static_cast<int>(method))).toUpper();
}

ApiRequest fromWire(const QHttpServerRequest &request)
{
    ApiRequest result;
    result.method = methodName(request.method());
    result.path = request.url().path();
    result.query = request.query();
    result.authorization = request.value("Authorization");
    result.client = QString::fromUtf8(QByteArray::fromPercentEncoding(request.value(ClientNameHeader)));
    result.contentType = request.value("Content-Type");
    result.taskId = request.value("X-Task-ID");
    result.resultTtl = request.value("X-Result-TTL");
    result.body = request.body();
    return result;
}

/// A JSON text of \a size bytes, made while it is read: a gigabyte costs no memory here.
class HugeText final : public QIODevice
{
public:
    explicit HugeText(qint64 size)
        : m_size(std::max<qint64>(size, 2))
    {
        open(ReadOnly);
    }
    bool isSequential() const override { return false; }
    qint64 size() const override { return m_size; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 from = pos();
        const qint64 count = std::min(most, m_size - from);
        std::fill_n(data, std::max<qint64>(0, count), 'x');
        if (from == 0 && count > 0)
            data[0] = '"';
        if (count > 0 && from + count == m_size)
            data[count - 1] = '"';
        return count > 0 ? count : -1;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 m_size;
};

// Qt's server got another interface with 6.8.
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
void write(const ApiReply &reply, QHttpServerResponder &responder)
{
    QHttpHeaders headers;
    headers.append("Content-Type", reply.contentType);
    for (const auto &[name, value] : reply.headers)
        headers.append(name, value);
    responder.write(reply.body, headers, static_cast<QHttpServerResponder::StatusCode>(reply.status));
}
void writeHuge(qint64 size, QHttpServerResponder &responder)
{
    QHttpHeaders headers;
    headers.append("Content-Type", "application/json");
    headers.append("Server", "envoy");
    responder.write(std::make_unique<HugeText>(size).release(), headers); // the responder owns the device
}
#else
void write(const ApiReply &reply, QHttpServerResponder &responder)
{
    QHttpServerResponse response(reply.contentType, reply.body, static_cast<QHttpServerResponse::StatusCode>(reply.status));
    for (const auto &[name, value] : reply.headers)
        response.addHeader(name, value);
    response.write(std::move(responder));
}
void writeHuge(qint64 size, QHttpServerResponder &responder)
{
    // The responder owns the device.
    responder.write(std::make_unique<HugeText>(size).release(), {{"Content-Type", "application/json"}, {"Server", "envoy"}});
}
#endif

} // namespace

SimServer::SimServer(SimWorld &world, int cluster, const SimTime &time, FaultBook &faults, SimHistory &history, QObject *parent)
    : QObject(parent)
    , m_world(world)
    , m_cluster(cluster)
    , m_time(time)
    , m_faults(faults)
    , m_history(history)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    m_server.setMissingHandler(
        this, [this](const QHttpServerRequest &request, QHttpServerResponder &responder) { handle(request, responder); });
#else
    m_server.setMissingHandler([this](const QHttpServerRequest &request, QHttpServerResponder &&responder) { handle(request, responder); });
#endif
}

quint16 SimServer::listen(quint16 port)
{
    auto *listener = new QTcpServer(this);
    if (!listener->listen(QHostAddress::LocalHost, port))
        return 0;
    // Accepted sockets inherit it: without it a small answer waits 40 ms for the acknowledgement of its header.
    const int on = 1;
    ::setsockopt(static_cast<int>(listener->socketDescriptor()), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    m_server.bind(listener); // takes it as its child
    return listener->serverPort();
}

void SimServer::handle(const QHttpServerRequest &wire, QHttpServerResponder &responder)
{
    const ApiRequest request = fromWire(wire);
    m_world.advance(m_time.now());
    const auto fault = m_faults.take(false, request.method, request.path);
    const ApiReply reply = fault ? spoiled(*fault, request) : answer(m_world, m_cluster, request);

    HistoryEntry entry;
    entry.method = request.method;
    entry.path = request.query.isEmpty() ? request.path : request.path + u'?' + request.query.toString();
    entry.taskId = request.taskId;
    entry.resultTtl = request.resultTtl;
    entry.body = request.body;
    entry.at = m_world.timeAt(m_world.now());
    entry.status = reply.status;
    entry.signedIn = !request.authorization.isEmpty();
    m_history.add(std::move(entry));

    if (fault && fault->kind == Fault::Kind::Huge) {
        writeHuge(fault->bytes, responder);
        return;
    }
    respond(reply, responder);
}

ApiReply SimServer::spoiled(const Fault &fault, const ApiRequest &request)
{
    ApiReply truth;
    if (fault.executes || fault.kind == Fault::Kind::WrongId)
        truth = answer(m_world, m_cluster, request);
    switch (fault.kind) {
    case Fault::Kind::Answer: {
        ApiReply reply{fault.status, fault.contentType, fault.body, {}};
        if (!fault.retryAfter.isEmpty())
            reply.headers.emplace_back("Retry-After", fault.retryAfter);
        return reply;
    }
    case Fault::Kind::Redirect:
        return {307, "text/plain", {}, {{"Location", fault.location}}};
    case Fault::Kind::WrongId: {
        QJsonObject object = QJsonDocument::fromJson(truth.body).object();
        if (truth.status == 200 && object.contains("id"_L1)) {
            object[u"id"_s] = u"91ab0000-0000-4000-8000-000000000001"_s;
            truth.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
        }
        return truth;
    }
    default: // Huge is written elsewhere; the others never come here
        return {200, "application/json", {}, {}};
    }
}

void SimServer::respond(const ApiReply &reply, QHttpServerResponder &responder) const
{
    const auto ahead = static_cast<qint64>(m_world.cluster(m_cluster).spec.wellbeing.clockAhead * 1000);
    const QDateTime date = m_world.timeAt(m_world.now() + ahead);
    ApiReply whole = reply;
    whole.headers.emplace(whole.headers.begin(), "Date", QLocale::c().toString(date, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1());
    whole.headers.emplace(whole.headers.begin(), "X-Envoy-Upstream-Service-Time", "3");
    whole.headers.emplace(whole.headers.begin(), "Server", "envoy");
    write(whole, responder);
}

#include "moc_simserver.cpp"
