// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simfault.h"

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

class QSslSocket;
class SimHistory;

/// How the TLS end tells the server behind it whose certificate it saw; never passed on from outside.
constexpr char ClientNameHeader[] = "X-Simulated-Client";

/// What stands behind a TLS end.
struct Upstream {
    quint16 port = 0;
    QByteArray master; ///< not empty: "https://host:port" of the node that answers; this one only passes on with 307
};

/// One connection through a FaultProxy: bytes both ways, at most 256 KiB waiting on each side, and the fault of the current request.
/// Takes the client's socket and ends with it.
class Relay final : public QObject
{
    Q_OBJECT

public:
    /// \a upstream must outlive this; who answers may change between two requests of a connection.
    Relay(QSslSocket *client, const Upstream &upstream, FaultBook &faults, SimHistory &history, QObject *parent);
    ~Relay() override;
    Q_DISABLE_COPY_MOVE(Relay)

    /// Ends the connection with a reset.
    void breakOff();

private:
    void readClient();
    /// Length of the first request in the buffer once it is complete, else 0.
    [[nodiscard]] qsizetype completeRequest() const;
    void beginRequest(const QByteArray &bytes);
    [[nodiscard]] QByteArray named(const QByteArray &request) const;
    void pump();
    void deliver(const QByteArray &bytes);
    void finish(bool reset);
    [[nodiscard]] bool clientIsFull() const;

    QSslSocket *m_client;
    const Upstream &m_behind;
    QTcpSocket m_upstream;
    FaultBook &m_faults;
    SimHistory &m_history;
    QByteArray m_request;         ///< bytes of a request that is not complete yet
    std::optional<Fault> m_fault; ///< of the current request
    qint64 m_delivered = 0;       ///< bytes of the current response
    QTimer m_pace;                ///< holds back: delay and throttle
    bool m_ending = false;
};
