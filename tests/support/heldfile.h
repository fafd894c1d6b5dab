// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "asidethreads.h"

#include <QFile>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

/// Whoever opens the file waits, as on a drive that hangs, until this is gone (or the kernel's patience of 45 s is over). Its end
/// waits for them.
class HeldFile
{
public:
    explicit HeldFile(const QString &file)
        : m_descriptor(::open(QFile::encodeName(file).constData(), O_RDONLY | O_CLOEXEC))
    {
        std::signal(SIGIO, SIG_IGN); // the kernel tells the holder that somebody waits
        m_holds = m_descriptor >= 0 && ::fcntl(m_descriptor, F_SETLEASE, F_WRLCK) == 0;
    }
    ~HeldFile()
    {
        if (m_holds)
            ::fcntl(m_descriptor, F_SETLEASE, F_UNLCK);
        if (m_descriptor >= 0)
            ::close(m_descriptor);
        if (!asidethreads::waitForAll(std::chrono::seconds(20)))
            qFatal("somebody still waits for the file");
    }
    Q_DISABLE_COPY_MOVE(HeldFile)
    /// False where the file system knows no leases.
    [[nodiscard]] bool holds() const { return m_holds; }

private:
    int m_descriptor;
    bool m_holds = false;
};
