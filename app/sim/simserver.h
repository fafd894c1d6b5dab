// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simapi.h"
#include "simfault.h"

#include <QHttpServer>
#include <QObject>

class SimHistory;
class SimTime;

/// One simulated cluster as a plain HTTP server on 127.0.0.1. Answers at once in its own thread, keeps the history,
/// and spoils answers as the fault book says. TLS and faults on the way are FaultProxy's.
class SimServer final : public QObject
{
    Q_OBJECT

public:
    SimServer(SimWorld &world, int cluster, const SimTime &time, FaultBook &faults, SimHistory &history, QObject *parent = nullptr);

    /// Listens on \a port (0: a free one) and returns the port, or 0 where it cannot.
    quint16 listen(quint16 port);

private:
    void handle(const QHttpServerRequest &request, QHttpServerResponder &responder);
    [[nodiscard]] ApiReply spoiled(const Fault &fault, const ApiRequest &request);
    void respond(const ApiReply &reply, QHttpServerResponder &responder) const;

    SimWorld &m_world;
    int m_cluster;
    const SimTime &m_time;
    FaultBook &m_faults;
    SimHistory &m_history;
    QHttpServer m_server;
};
