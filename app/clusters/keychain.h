// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "ids.h"
#include "keychainentry.h"
#include "secretstore.h"

#include <QString>

#include <chrono>
#include <memory>
#include <vector>

/// Passwords of saved clusters in a keychain, by cluster id. Waits no longer than Patience for an answer and ignores one that comes later;
/// releases an entry only to the place that it was kept for; never deletes or replaces one because it was not found.
class Keychain
{
public:
    static constexpr std::chrono::seconds Patience{5};
    using Read = std::function<void(Result<KeychainEntry, KeychainFault>)>;
    /// Nothing: done.
    using Done = std::function<void(std::optional<KeychainFault>)>;

    /// Neither is owned.
    Keychain(SecretStore &store, Clock &clock);
    ~Keychain();
    Q_DISABLE_COPY_MOVE(Keychain)

    /// Answers come exactly once, later, and not at all after this is destroyed.
    void read(const ClusterId &id, const KeptPlace &place, Read done);
    void write(const ClusterId &id, const KeychainEntry &entry, Done done);
    void forget(const ClusterId &id, Done done);

private:
    struct Job;
    using Answer = Result<QString, KeychainFault>;
    [[nodiscard]] SecretStore::Done begin(std::function<void(const Answer &)> done);
    static void finish(Job &job, const Answer &answer);

    SecretStore &m_store;
    Clock &m_clock;
    std::vector<std::shared_ptr<Job>> m_jobs;
};

/// One sentence: why a password is not at hand, or was not kept, and what to do.
[[nodiscard]] QString describe(KeychainFault fault);
