// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

/// Writes one file again and again in another thread, as its disk may be slow or hang. One write at a time, in the order of asking; of
/// those that wait for their turn only the last one is written, so each has to hold everything.
class BackgroundWriter : public QObject
{
public:
    /// So long the end of the program waits for what is still to be written.
    static constexpr std::chrono::seconds Patience{2};
    /// Runs in the other thread and owns all that it needs; returns why it failed, or nothing.
    using Write = std::function<std::optional<QString>()>;
    using Done = std::function<void(const std::optional<QString> &fault)>;

    /// \a name: for the warning about what could not be written in time.
    explicit BackgroundWriter(QString name);
    /// Waits, for Patience at the most.
    ~BackgroundWriter() override;

    /// \a done runs later in this thread; never where a later write took the place of this one.
    void write(Write write, Done done);

private:
    struct Shared;
    static void run(const std::shared_ptr<Shared> &shared);
    void tell();

    QString m_name;
    std::shared_ptr<Shared> m_shared; ///< with the other thread, which may outlive this
};
