// SPDX-License-Identifier: GPL-3.0-or-later
#include "logfile.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

constexpr auto OwnerOnly = QFile::ReadOwner | QFile::WriteOwner;

} // namespace

LogFile::LogFile(QString folder)
    : m_folder(std::move(folder))
{
    m_writer.setMaxThreadCount(1);
}

LogFile::~LogFile()
{
    flush();
}

QString LogFile::path() const
{
    return QDir(m_folder).filePath(u"crdb-upgrader.log"_s);
}

void LogFile::write(const QString &line)
{
    const QMutexLocker lock(&m_guard);
    if (m_waiting.size() >= Waiting) {
        ++m_leftOut;
        return;
    }
    const bool isIdle = m_waiting.isEmpty();
    m_waiting.append(QString(line).replace(u'\n', u' '));
    if (isIdle)
        m_writer.start([this] { writeWaiting(); });
}

void LogFile::flush()
{
    m_writer.waitForDone();
}

void LogFile::writeWaiting()
{
    QStringList lines;
    {
        const QMutexLocker lock(&m_guard);
        lines = std::exchange(m_waiting, {});
        if (m_leftOut > 0)
            lines.append(u"(%1 lines were left out: the disk is too slow)"_s.arg(std::exchange(m_leftOut, 0)));
    }
    QDir().mkpath(m_folder);
    makeRoom();
    QFile file(path());
    // A log that cannot be written has nowhere to say so; the program goes on without it.
    if (!file.open(QIODevice::Append | QIODevice::Text))
        return;
    file.setPermissions(OwnerOnly);
    file.write((lines.join(u'\n') + u'\n').toUtf8());
}

void LogFile::makeRoom()
{
    if (QFileInfo(path()).size() < FullAt)
        return;
    const auto numbered = [this](int number) { return u"%1.%2"_s.arg(path()).arg(number); };
    QFile::remove(numbered(Kept - 1));
    for (int number = Kept - 2; number > 0; --number)
        QFile::rename(numbered(number), numbered(number + 1));
    QFile::rename(path(), numbered(1));
}
