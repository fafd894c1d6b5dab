// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <memory>

/// A thread of our own for what would stop the window: long answers, and ten thousand databases. One job after the other, in the order
/// given; the thread begins with the first one and ends when there was none for a while.
class Worker
{
public:
    Worker() { m_thread.setMaxThreadCount(1); }
    /// Waits for the job under way.
    ~Worker()
    {
        m_thread.clear();
        m_thread.waitForDone();
    }
    Q_DISABLE_COPY_MOVE(Worker)

    template <class Job>
    void run(Job job)
    {
        m_thread.start(std::move(job));
    }
    /// Then then(result) in the thread that called this, later, and not at all when \a context is gone.
    template <class Job, class Then>
    void run(QObject *context, Job job, Then then)
    {
        run([this, there = QPointer<QObject>(context), job = std::move(job), then = std::move(then)]() mutable {
            auto result = std::make_shared<decltype(job())>(job());
            auto tell = [there = std::move(there), result = std::move(result), then = std::move(then)]() mutable {
                if (there)
                    then(std::move(*result));
            };
            QMetaObject::invokeMethod(&m_here, std::move(tell), Qt::QueuedConnection);
        });
    }

private:
    QObject m_here; ///< stands for the thread of the window
    QThreadPool m_thread;
};
