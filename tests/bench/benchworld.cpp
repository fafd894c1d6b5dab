// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchworld.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

QJsonObject cluster(int number, const QString &target)
{
    const QJsonObject user{{u"name"_s, u"admin@example.com"_s}, {u"password"_s, u"training"_s}};
    const QJsonArray offers{QJsonObject{{u"redis_version"_s, u"7.4"_s}, {u"version"_s, u"7.4.3"_s}},
        QJsonObject{{u"redis_version"_s, target}, {u"version"_s, QString(target + u".0"_s)}}};
    const QJsonObject node{{u"uid"_s, 1}, {u"address"_s, u"10.1.%1.1"_s.arg(number)}};
    return {{u"software_version"_s, u"8.0.20-96"_s}, {u"users"_s, QJsonArray{user}}, {u"offers"_s, offers}, {u"nodes"_s, QJsonArray{node}}};
}

} // namespace

QString BenchWorld::clusterName(int number)
{
    return u"rs-%1.example.com"_s.arg(number, 2, 10, '0'_L1);
}

QString BenchWorld::guidOf(int database)
{
    return u"%1-6b1a-4c52-9b38-0c9f0e7a1f01"_s.arg(database + 1, 8, 16, '0'_L1);
}

QString BenchWorld::writtenTo(const QString &folder) const
{
    QJsonObject places;
    for (int i = 0; i < clusters; ++i)
        places.insert(clusterName(i), cluster(i, target));
    QJsonObject all;
    for (int i = 0; i < databases; ++i) {
        QJsonArray on;
        for (int k = 0; k < instances; ++k)
            on.append(clusterName((i + k) % clusters));
        all.insert(u"ledger-%1"_s.arg(i), QJsonObject{{u"guid"_s, guidOf(i)}, {u"redis_version"_s, u"7.4"_s}, {u"clusters"_s, on}});
    }
    const QJsonObject world{{u"clusters"_s, places}, {u"databases"_s, all}, {u"durations"_s, QJsonObject{{u"scale"_s, slowness}}}};
    QFile file(QDir(folder).filePath(u"many.json"_s));
    if (file.open(QFile::WriteOnly))
        file.write(QJsonDocument(QJsonObject{{u"title"_s, u"Many databases"_s}, {u"world"_s, world}}).toJson(QJsonDocument::Compact));
    return file.fileName();
}
