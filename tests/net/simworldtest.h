// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario.h"
#include "simapi.h"
#include "simworld.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

inline const QString Checkout = QStringLiteral("5d1c3d2e-6b1a-4c52-9b38-0c9f0e7a1f01");
inline const QString Sessions = QStringLiteral("1f6a0c7e-3f25-4d0b-a8c1-6de9b4f27a02");
inline const QString Catalog = QStringLiteral("9a7b0f44-2f0e-4d7a-8a52-77c1f3f0ab03");
inline const QString Metrics = QStringLiteral("2c4be0d7-90f3-4a18-b6d5-1a7e83c95f04");
inline const QString LegacyCart = QStringLiteral("c3e8a1d6-51d9-4f0b-b1a4-2b9d6e5c7a06");
inline const QString Recommendations = QStringLiteral("e71d29b4-08ac-4b57-8f63-934a5ce0d207");
inline const QString Inventory = QStringLiteral("78e3b5a0-4d6f-4c92-be17-c62f90d8a309");

/// A world without network, asked through the API as its admin. Cluster 0 is rs-east, 1 rs-west, 2 rs-eu.
struct WorldUnderTest {
    explicit WorldUnderTest(const QByteArray &patch = "{}", quint32 seed = 1)
        : scenario(load(patch))
        , world(scenario.world, seed, QDateTime(QDate(2026, 8, 21), QTime(10, 0), Qt::UTC))
    { }
    static Scenario load(const QByteArray &patch)
    {
        const auto parsed = Scenario::parse("{\"title\":\"test\",\"world\":" + patch + "}", QStringLiteral("test"));
        if (!parsed)
            qFatal("%s", qPrintable(parsed.error()));
        return *parsed;
    }
    static QByteArray basic(const QByteArray &user, const QByteArray &password)
    {
        return "Basic " + QByteArray(user + ':' + password).toBase64();
    }

    ApiReply get(const QString &path, int cluster = 0) { return send(QStringLiteral("GET"), path, {}, cluster); }
    ApiReply post(const QString &path, const QByteArray &body = "{}", int cluster = 0)
    {
        return send(QStringLiteral("POST"), path, body, cluster);
    }
    ApiReply send(const QString &method, const QString &path, const QByteArray &body, int cluster)
    {
        ApiRequest request;
        request.method = method;
        request.path = path.section(u'?', 0, 0);
        request.query = QUrlQuery(path.section(u'?', 1));
        request.authorization = authorization;
        request.contentType = contentType;
        request.taskId = taskId;
        request.resultTtl = resultTtl;
        request.body = body;
        return answer(world, cluster, request);
    }
    ApiReply upgrade(const QString &guid, const QByteArray &body, int cluster = 0)
    {
        return post(QStringLiteral("/v1/crdbs/") + guid + QStringLiteral("/upgrade"), body, cluster);
    }
    QJsonObject task(const QString &id = QStringLiteral("t-1"))
    {
        return QJsonDocument::fromJson(get(QStringLiteral("/v1/crdb_tasks/") + id + QStringLiteral("?verbose=true")).body).object();
    }
    void advance(double seconds) { world.advance(world.now() + static_cast<qint64>(seconds * 1000)); }
    QString version(const QString &guid, int cluster)
    {
        return SimWorld::instanceOn(*world.databaseOn(cluster, guid), cluster)->redisVersion;
    }

    Scenario scenario;
    SimWorld world;
    QByteArray authorization = basic("admin@example.com", "training");
    QByteArray contentType = "application/json";
    QByteArray taskId = "t-1";
    QByteArray resultTtl;
};

inline QString errorCode(const ApiReply &reply)
{
    return QJsonDocument::fromJson(reply.body).object().value(QStringLiteral("error_code")).toString();
}
inline QString description(const ApiReply &reply)
{
    const QJsonObject object = QJsonDocument::fromJson(reply.body).object();
    return object.value(object.contains(QStringLiteral("detail")) ? QStringLiteral("detail") : QStringLiteral("description")).toString();
}
