// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "asidethreads.h"

#include <QFutureWatcher>
#include <QPromise>

#include <functional>
#include <memory>

/// Runs \a job, which may hang with the drive that it reads from, in a thread of its own, and hands its result to \a done, later, in the
/// thread of \a context; not at all when that is gone. A job that never ends keeps nobody from leaving the program.
template <class T>
void runAside(QObject *context, std::function<T()> job, std::function<void(const T &)> done)
{
    const auto promise = std::make_shared<QPromise<T>>();
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcher<T>::finished, context, [watcher, done = std::move(done)] {
        watcher->deleteLater();
        done(watcher->result());
    });
    promise->start();
    watcher->setFuture(promise->future());
    asidethreads::start([promise, job = std::move(job)] {
        promise->addResult(job());
        promise->finish();
    });
}
