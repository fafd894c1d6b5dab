// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalworker.h"

#include <QFileInfo>

Journal::Worker::Worker(QString path, std::function<bool(const QString &)> onNetwork)
    : m_path(std::move(path))
    , m_onNetwork(std::move(onNetwork))
    , m_index(m_path)
{ }

Result<Journal::Opened, Failure> Journal::Worker::open()
{
    m_index.close();
    m_file.reset(); // frees the lock of an earlier open()
    m_file = std::make_unique<JournalFile>(m_path, m_onNetwork);
    auto content = m_file->open();
    if (!content) {
        m_file.reset();
        return content.error();
    }
    indexLater();
    return Opened{content->tasks, content->damaged, content->unreadDamage, content->networkFolderUnread, content->readOnly};
}

void Journal::Worker::close()
{
    m_index.close();
    m_file.reset();
}

Failure Journal::Worker::notOpen() const
{
    return sqlite::failure(StorageFault::CannotOpen, m_path);
}

std::optional<Failure> Journal::Worker::openIndex()
{
    if (!m_file)
        return notOpen();
    return m_index.isOpen() ? std::nullopt : m_index.open(m_onNetwork(QFileInfo(m_path).path()));
}

void Journal::Worker::indexLater()
{
    if (m_indexing)
        return;
    m_indexing = true;
    QMetaObject::invokeMethod(
        this, [this] { indexSome(); }, Qt::QueuedConnection);
}

void Journal::Worker::indexSome()
{
    m_indexing = false;
    if (m_file && !openIndex() && m_index.advance())
        indexLater();
}

void Journal::Worker::repeat(
    std::shared_ptr<std::atomic_bool> stopped, std::function<bool(SearchIndex &)> job, std::function<void(Failure)> failed)
{
    if (*stopped)
        return;
    if (const auto failure = openIndex()) {
        failed(*failure);
        return;
    }
    if (!job(m_index))
        QMetaObject::invokeMethod(
            this, [=, this] { repeat(stopped, job, failed); }, Qt::QueuedConnection);
}
