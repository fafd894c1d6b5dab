// SPDX-License-Identifier: GPL-3.0-or-later
#include "backgroundwriter.h"

#include "asidethreads.h"

#include <condition_variable>
#include <mutex>
#include <utility>
#include <vector>

struct BackgroundWriter::Shared {
    struct Asked {
        Write write;
        Done done;
    };
    struct Ended {
        Done done;
        std::optional<QString> fault;
    };
    std::mutex mutex;
    std::condition_variable idle;
    BackgroundWriter *owner = nullptr; ///< nobody once that is gone
    bool busy = false;
    std::optional<Asked> next;
    std::vector<Ended> ended; ///< not told yet
};

BackgroundWriter::BackgroundWriter(QString name)
    : m_name(std::move(name))
    , m_shared(std::make_shared<Shared>())
{
    m_shared->owner = this;
}

BackgroundWriter::~BackgroundWriter()
{
    std::unique_lock lock(m_shared->mutex);
    const bool isWritten = m_shared->idle.wait_for(lock, Patience, [this] { return !m_shared->busy; });
    m_shared->owner = nullptr;
    // Nobody is left to be told otherwise.
    if (!isWritten)
        qWarning("%s: the last change may not be kept, the disk did not answer in time", qPrintable(m_name));
    for (const Shared::Ended &each : m_shared->ended) {
        if (each.fault)
            qWarning("%s: the last change is not kept (%s)", qPrintable(m_name), qPrintable(*each.fault));
    }
}

void BackgroundWriter::write(Write write, Done done)
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->next = Shared::Asked{std::move(write), std::move(done)};
    if (!std::exchange(m_shared->busy, true))
        asidethreads::start([shared = m_shared] { run(shared); });
}

void BackgroundWriter::run(const std::shared_ptr<Shared> &shared)
{
    std::unique_lock lock(shared->mutex);
    while (shared->next) {
        Shared::Asked asked = std::move(*shared->next);
        shared->next.reset();
        lock.unlock();
        const auto fault = asked.write();
        lock.lock();
        shared->ended.push_back({std::move(asked.done), fault});
        if (shared->owner) {
            QMetaObject::invokeMethod(
                shared->owner, [owner = shared->owner] { owner->tell(); }, Qt::QueuedConnection);
        }
    }
    shared->busy = false;
    shared->idle.notify_all();
}

void BackgroundWriter::tell()
{
    std::vector<Shared::Ended> ended;
    {
        const std::lock_guard lock(m_shared->mutex);
        ended.swap(m_shared->ended);
    }
    for (const Shared::Ended &each : ended) {
        if (each.done)
            each.done(each.fault);
    }
}
