// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secretstore.h"

#include <QObject>

#include <map>
#include <vector>

/// A keychain in memory, as a test wants it to behave.
class MemoryKeychain final : public SecretStore
{
public:
    void read(const QString &key, Done done) override
    {
        const auto found = secrets.find(key);
        answer(std::move(done),
            found == secrets.end() ? Result<QString, KeychainFault>(KeychainFault::NotFound)
                                   : Result<QString, KeychainFault>(found->second));
    }
    void write(const QString &key, const QString &secret, Done done) override
    {
        if (!fault && !silent)
            secrets[key] = secret;
        ++writes;
        answer(std::move(done), QString());
    }
    void remove(const QString &key, Done done) override
    {
        if (!fault && !silent)
            secrets.erase(key);
        answer(std::move(done), QString());
    }
    /// Answers what was asked while it was silent.
    void answerLate()
    {
        for (const auto &call : std::exchange(m_waiting, {}))
            call();
    }

    std::map<QString, QString> secrets;
    std::optional<KeychainFault> fault; ///< of every answer
    bool silent = false;                ///< answers nothing until answerLate()
    int writes = 0;

private:
    void answer(Done done, const Result<QString, KeychainFault> &result)
    {
        const Result<QString, KeychainFault> told = fault ? Result<QString, KeychainFault>(*fault) : result;
        auto call = [done = std::move(done), told] { done(told); };
        if (silent)
            m_waiting.push_back(call);
        else
            QMetaObject::invokeMethod(&m_later, call, Qt::QueuedConnection);
    }

    QObject m_later;
    std::vector<std::function<void()>> m_waiting;
};
