// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

/// One thing that goes wrong on purpose, at requests that match \a method and \a path. Times and sizes are exact, nothing is random.
struct Fault {
    enum class Kind {
        // given by the server behind TLS instead of the answer
        Answer,   ///< status, contentType and body as set
        Redirect, ///< 307 to location
        Huge,     ///< 200 with a JSON text of \a bytes bytes
        WrongId,  ///< the true answer, but "id" is another one
        // made on the way
        Refuse,    ///< nobody listens: from injection until cleared
        BlackHole, ///< connections are taken and never answered, not even with a handshake: for \a times connections
        Cut,       ///< ends the connection after \a bytes bytes of the response (0: after the request was read)
        Delay,     ///< holds the response back for \a milliseconds of real time
        Throttle,  ///< passes the response on with \a bytes bytes a second
    };
    Kind kind = Kind::Answer;
    QString method;                     ///< empty: any
    QString path = QStringLiteral("*"); ///< without the query; "*" alone matches all, else each "*" stands for one segment
    int skip = 0;                       ///< matching requests that are let through first
    int times = -1;                     ///< how often; negative: always
    bool executes = true;               ///< the cluster still does what was asked; only the answer suffers. Not for Refuse and BlackHole
    bool reset = false;                 ///< Cut: RST in place of FIN
    qint64 bytes = 0;
    int milliseconds = 0;
    int status = 503;
    QByteArray contentType = "text/plain";
    QByteArray body;
    QByteArray location;
    QByteArray retryAfter; ///< header of Answer where not empty
    int id = 0;            ///< by which it can be taken back; 0: only together with all others

    [[nodiscard]] bool isOnTheWay() const { return kind >= Kind::Refuse; }
    [[nodiscard]] bool matches(const QString &requestMethod, const QString &requestPath) const;
};

/// The faults of one cluster, in the order in which they were set; the first that matches and is not used up is taken.
class FaultBook
{
public:
    void add(Fault fault) { m_faults.push_back(std::move(fault)); }
    void clear() { m_faults.clear(); }
    void remove(int id);
    /// How often it will still be taken: negative without an end, 0 where it is used up or unknown.
    [[nodiscard]] int left(int id) const;
    /// Counts the request. \a onTheWay chooses the layer that asks; Refuse and BlackHole are never taken here.
    [[nodiscard]] std::optional<Fault> take(bool onTheWay, const QString &method, const QString &path);
    /// One connection of a black hole.
    [[nodiscard]] bool takeBlackHole();
    [[nodiscard]] bool refuses() const;

private:
    std::vector<Fault> m_faults;
};

/// One complete request as the simulated cluster read it, and what it answered.
struct HistoryEntry {
    QString method;
    QString path;         ///< with the query
    QByteArray taskId;    ///< header X-Task-ID, empty where absent
    QByteArray resultTtl; ///< header X-Result-TTL, empty where absent
    QByteArray body;
    QDateTime at;          ///< the cluster's own time
    int status = 0;        ///< of the answer that the server gave
    bool signedIn = false; ///< an Authorization header came along; its content is never kept
};
