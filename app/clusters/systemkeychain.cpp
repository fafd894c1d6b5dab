// SPDX-License-Identifier: GPL-3.0-or-later
#include "systemkeychain.h"

#include <QMutex>
#include <QObject>
#include <QThread>

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace {

constexpr auto Service = "crdb-upgrader";
constexpr int LongestGoodbyeMs = 200;

KeychainFault faultOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::EntryNotFound:
        return KeychainFault::NotFound;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return KeychainFault::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return KeychainFault::NoService;
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    // The library has no own word for a session without the service: it is whatever the bus said.
    return KeychainFault::Other;
}

/// Takes answers from the keychain's thread to that of the caller, for as long as the caller is there.
class Mailbox
{
public:
    explicit Mailbox(QObject *receiver)
        : m_receiver(receiver)
    { }
    void close()
    {
        const QMutexLocker locker(&m_mutex);
        m_receiver = nullptr;
    }
    void post(std::function<void()> call)
    {
        const QMutexLocker locker(&m_mutex);
        if (m_receiver)
            QMetaObject::invokeMethod(m_receiver, std::move(call), Qt::QueuedConnection);
    }

private:
    QMutex m_mutex;
    QObject *m_receiver;
};

QString answerOf(const QKeychain::Job *job)
{
    const auto *read = qobject_cast<const QKeychain::ReadPasswordJob *>(job);
    return read ? read->textData() : QString();
}

} // namespace

class SystemKeychain::Private
{
public:
    Private()
        : mailbox(std::make_shared<Mailbox>(&receiver))
    { }

    /// \a make makes the job, in the keychain's thread.
    void run(std::function<QKeychain::Job *()> make, Done done);

    QObject receiver;
    std::shared_ptr<Mailbox> mailbox;
    std::unique_ptr<QThread> thread;
    QObject *worker = nullptr; ///< lives in the thread and ends with it
};

void SystemKeychain::Private::run(std::function<QKeychain::Job *()> make, Done done)
{
    if (!thread) {
        thread = std::make_unique<QThread>();
        thread->setObjectName(u"keychain"_s);
        worker = new QObject;
        worker->moveToThread(thread.get());
        QObject::connect(thread.get(), &QThread::finished, worker, &QObject::deleteLater);
        thread->start();
    }
    QMetaObject::invokeMethod(
        worker,
        [make = std::move(make), done = std::move(done), box = mailbox] {
            QKeychain::Job *job = make();
            job->setInsecureFallback(false);
            QObject::connect(job, &QKeychain::Job::finished, job, [box, done](const QKeychain::Job *ended) {
                const Result<QString, KeychainFault> answer = ended->error() == QKeychain::NoError
                    ? Result<QString, KeychainFault>(answerOf(ended))
                    : Result<QString, KeychainFault>(faultOf(ended->error()));
                box->post([done, answer] { done(answer); });
            });
            job->start();
        },
        Qt::QueuedConnection);
}

SystemKeychain::SystemKeychain()
    : d(std::make_unique<Private>())
{ }

SystemKeychain::~SystemKeychain()
{
    d->mailbox->close();
    if (!d->thread)
        return;
    d->thread->quit();
    // A keychain that hangs in a call must not keep the program from ending: the thread then ends with the process.
    if (!d->thread->wait(LongestGoodbyeMs))
        static_cast<void>(d->thread.release());
}

void SystemKeychain::read(const QString &key, Done done)
{
    d->run(
        [key] {
            auto *job = new QKeychain::ReadPasswordJob(QString::fromLatin1(Service));
            job->setKey(key);
            return job;
        },
        std::move(done));
}

void SystemKeychain::write(const QString &key, const QString &secret, Done done)
{
    d->run(
        [key, secret] {
            auto *job = new QKeychain::WritePasswordJob(QString::fromLatin1(Service));
            job->setKey(key);
            job->setTextData(secret);
            return job;
        },
        std::move(done));
}

void SystemKeychain::remove(const QString &key, Done done)
{
    d->run(
        [key] {
            auto *job = new QKeychain::DeletePasswordJob(QString::fromLatin1(Service));
            job->setKey(key);
            return job;
        },
        std::move(done));
}
