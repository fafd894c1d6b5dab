// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnostics.h"
#include "ids.h"
#include "logfile.h"

#include <QObject>

#include <deque>

class ClusterProbe;
class Clusters;
class Clock;

/// What helps whoever supports this program: warnings in a rotating log, every request there too when somebody wants it, and the text
/// of Copy diagnostics. No payload, no secret, no name of a cluster or database. While it lives, Qt's messages go through it; one at a
/// time.
class SupportLog : public QObject
{
    Q_OBJECT
public:
    static constexpr std::size_t RequestsKept = 200;

    SupportLog(const QString &dataFolder, Clusters &clusters, ClusterProbe &probe, Clock &clock);
    ~SupportLog() override;

    /// Requests in the log as well; off at each start.
    void setDetailed(bool detailed);
    [[nodiscard]] bool isDetailed() const { return m_detailed; }
    [[nodiscard]] QString path() const { return m_file.path(); }
    /// As of now. \a platform: of the window.
    [[nodiscard]] Diagnostics diagnostics(const QString &platform) const;
    void flush() { m_file.flush(); }

private:
    static void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &message);
    void requestFinished(const ClusterId &id, const QString &line);
    void write(const QString &kind, const QString &text);

    Clusters &m_clusters;
    ClusterProbe &m_probe;
    Clock &m_clock;
    LogFile m_file;
    std::vector<ClusterId> m_numbers; ///< a cluster's number is its place here, for this session
    std::deque<Diagnostics::Request> m_requests;
    bool m_detailed = false;
};
