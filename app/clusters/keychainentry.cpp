// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychainentry.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

QString KeychainEntry::encoded() const
{
    const QJsonObject object{{"host"_L1, place.host}, {"port"_L1, place.port}, {"trust"_L1, place.trust}, {"user"_L1, user},
        {"password"_L1, password}, {"passphrase"_L1, passphrase}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<KeychainEntry> KeychainEntry::decoded(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (const auto key : {"host"_L1, "trust"_L1, "user"_L1, "password"_L1, "passphrase"_L1}) {
        if (!object.value(key).isString())
            return {};
    }
    return KeychainEntry{{object.value("host"_L1).toString(), object.value("port"_L1).toInt(), object.value("trust"_L1).toString()},
        object.value("user"_L1).toString(), object.value("password"_L1).toString(), object.value("passphrase"_L1).toString()};
}
