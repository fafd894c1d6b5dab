// SPDX-License-Identifier: GPL-3.0-or-later
// One process, one session bus: does one thing with the system's keychain and prints how it ended, after how long, and the longest time
// that the event loop stood still meanwhile.
//   keychainchild write|read|remove KEY [SECRET]
#include "keychain.h"
#include "systemclock.h"
#include "systemkeychain.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

QString nameOf(KeychainFault fault)
{
    switch (fault) {
    case KeychainFault::NotFound:
        return u"not-found"_s;
    case KeychainFault::NoService:
        return u"no-service"_s;
    case KeychainFault::Denied:
        return u"denied"_s;
    case KeychainFault::NoAnswer:
        return u"no-answer"_s;
    case KeychainFault::OtherPlace:
        return u"other-place"_s;
    case KeychainFault::Damaged:
        return u"damaged"_s;
    case KeychainFault::Other:
        break;
    }
    return u"other"_s;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        return 2;
    const ClusterId id{arguments[2]};
    const KeptPlace place{u"rs.example.com"_s, 9443, u"system CAs"_s};
    SystemClock clock;
    SystemKeychain store;
    Keychain keychain(store, clock);

    QElapsedTimer whole;
    QElapsedTimer beat;
    whole.start();
    beat.start();
    qint64 gap = 0;
    QTimer pulse;
    QObject::connect(&pulse, &QTimer::timeout, &pulse, [&] { gap = std::max(gap, beat.restart()); });
    pulse.start(1);
    const auto ended = [&](const QString &how) {
        std::printf("%s %lld %lld\n", qPrintable(how), whole.elapsed(), std::max(gap, beat.elapsed()));
        QCoreApplication::quit();
    };
    const auto done = [&](std::optional<KeychainFault> fault) { ended(fault ? nameOf(*fault) : u"done"_s); };
    QTimer::singleShot(0, &pulse, [&] {
        if (arguments[1] == "write"_L1)
            keychain.write(id, {place, u"admin"_s, arguments.value(3), {}}, done);
        else if (arguments[1] == "remove"_L1)
            keychain.forget(id, done);
        else
            keychain.read(id, place, [&](const Result<KeychainEntry, KeychainFault> &answer) {
                ended(answer ? QString(u"read:"_s + answer->password) : nameOf(answer.error()));
            });
    });
    return QCoreApplication::exec();
}
