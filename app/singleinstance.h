// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>

/// Lets a second start on the same data folder bring the first one's window to the front (reliability.md 2.5 #38, 4.4 F2). A convenience
/// only: that nothing is submitted twice rests on the journal, not on this.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    /// Made for the absolute path of a data folder.
    explicit SingleInstance(const QString &dataFolder);

    /// True where a program answers for this folder; it was asked to show itself and given \a message, one line. Returns at once.
    [[nodiscard]] bool handOver(const QString &message = {}) const;
    /// From now on answers for this folder. Without a place for the socket nothing happens.
    void listen();

signals:
    /// Somebody started the program once more.
    void raiseRequested();
    /// What it was started with; a line of anything that a program of this user could write.
    void messageReceived(const QString &message);

private:
    void receive(class QLocalSocket *visitor);

    QString m_path;
    QLocalServer m_server;
};
