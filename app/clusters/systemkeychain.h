// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secretstore.h"

#include <memory>

/// The keychain of the desktop (Secret Service or KWallet), never a file in plain text. Its jobs run in a thread of their own, because some
/// make blocking calls (half a second with a KWallet that hangs); the thread begins with the first job. Only one of these may exist in a
/// process: the library queues all jobs in the thread that ran the first.
class SystemKeychain final : public SecretStore
{
public:
    SystemKeychain();
    ~SystemKeychain() override;
    Q_DISABLE_COPY_MOVE(SystemKeychain)

    void read(const QString &key, Done done) override;
    void write(const QString &key, const QString &secret, Done done) override;
    void remove(const QString &key, Done done) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};
