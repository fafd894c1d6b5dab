// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychain.h"

#include <QCoreApplication>

#include <algorithm>

namespace {
struct KeychainWords {
    Q_DECLARE_TR_FUNCTIONS(Keychain)
};
} // namespace

struct Keychain::Job {
    std::function<void(const Answer &)> done; ///< empty once it was answered
    std::unique_ptr<ClockTimer> timer;
};

Keychain::Keychain(SecretStore &store, Clock &clock)
    : m_store(store)
    , m_clock(clock)
{ }

Keychain::~Keychain() = default;

void Keychain::finish(Job &job, const Answer &answer)
{
    if (!job.done)
        return; // it took too long, and somebody may have typed the password meanwhile
    job.timer->stop();
    const auto done = std::exchange(job.done, {});
    done(answer);
}

SecretStore::Done Keychain::begin(std::function<void(const Answer &)> done)
{
    // Not when they are answered: that may be inside the timer's own call.
    std::erase_if(m_jobs, [](const auto &job) { return !job->done; });
    auto job = std::make_shared<Job>();
    m_jobs.push_back(job);
    job->done = std::move(done);
    const std::weak_ptr<Job> weak = job;
    job->timer = m_clock.makeOutsideTimer([weak] {
        if (const auto late = weak.lock())
            finish(*late, KeychainFault::NoAnswer);
    });
    job->timer->start(Patience);
    return [weak](const Answer &answer) {
        if (const auto open = weak.lock())
            finish(*open, answer);
    };
}

void Keychain::read(const ClusterId &id, const KeptPlace &place, Read done)
{
    m_store.read(id.text, begin([place, done = std::move(done)](const Answer &answer) {
        if (!answer) {
            done(answer.error());
            return;
        }
        const auto entry = KeychainEntry::decoded(*answer);
        if (!entry)
            done(KeychainFault::Damaged);
        else if (entry->place != place)
            done(KeychainFault::OtherPlace);
        else
            done(*entry);
    }));
}

void Keychain::write(const ClusterId &id, const KeychainEntry &entry, Done done)
{
    m_store.write(id.text, entry.encoded(),
        begin([done = std::move(done)](const Answer &answer) { done(answer ? std::nullopt : std::optional(answer.error())); }));
}

void Keychain::forget(const ClusterId &id, Done done)
{
    m_store.remove(
        id.text, begin([done = std::move(done)](const Answer &answer) { done(answer ? std::nullopt : std::optional(answer.error())); }));
}

QString describe(KeychainFault fault)
{
    switch (fault) {
    case KeychainFault::NotFound:
        return KeychainWords::tr("The system keychain has no password for this cluster, or it is locked. Unlock it and connect again, or "
                                 "type the password.");
    case KeychainFault::NoService:
        return KeychainWords::tr("This session has no system keychain. The password is kept until the program is closed.");
    case KeychainFault::Denied:
        return KeychainWords::tr("The system keychain is locked or refused. Unlock it and connect again, or type the password.");
    case KeychainFault::NoAnswer:
        return KeychainWords::tr("The system keychain has not answered for %n second(s). Type the password, or connect again when it "
                                 "answers.",
            nullptr, static_cast<int>(Keychain::Patience.count()));
    case KeychainFault::OtherPlace:
        return KeychainWords::tr("The password in the system keychain was kept for another address or another certificate, so it was not "
                                 "used. Type it once more if this is the right machine.");
    case KeychainFault::Damaged:
        return KeychainWords::tr("What the system keychain has for this cluster was not written by this program. Type the password.");
    case KeychainFault::Other:
        break;
    }
    return KeychainWords::tr("The system keychain could not be used. The password is kept until the program is closed.");
}
