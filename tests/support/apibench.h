// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apiclient.h"
#include "manualclock.h"
#include "scriptedserver.h"
#include "wire/codec.h"

#include <QRegularExpression>
#include <QTest>

/// One client that trusts one scripted server, and everything that it answers.
class ApiBench
{
public:
    explicit ApiBench(ScriptedServer::Script script, ScriptedServer::Speaks speaks = ScriptedServer::Speaks::Tls,
        const ServerCertificate &certificate = ServerCertificate::mint())
        : server(std::move(script), certificate, speaks)
        , client(ClusterAddress::parse(server.address()).value(), {certificate.sha256()},
              {QStringLiteral("op@example.com"), QStringLiteral("pässword")}, clock)
    {
        QObject::connect(&client, &ApiClient::signedOut, &context, [this] { ++signedOut; });
        QObject::connect(
            &client, &ApiClient::certificateChanged, &context, [this](const CertificateInfo &now) { changedTo.push_back(now); });
        QObject::connect(&client, &ApiClient::requestFinished, &context, [this](const QString &line) { lines.append(line); });
    }

    void get(const QString &path = codec::nodesPath(), Call call = Call::ReadCluster)
    {
        client.get(path, call, &context, [this](const Result<Reply, Failure> &answer) { answers.push_back(answer); });
    }
    void submit(const UpgradeRequest &request = ApiBench::request())
    {
        client.submit(request, &context, [this](const SubmitEnd &end) { ends.push_back(end); });
    }
    /// The judgement of the only submission so far.
    [[nodiscard]] SubmitJudgement judgement() const { return judge(ends.front(), request().taskId, request().guid); }

    static UpgradeRequest request()
    {
        UpgradeForm form;
        form.guid = QStringLiteral("5d1c3d2e-6b1a-4c52-9b38-0c9f0e7a1f01");
        form.redisVersion = QStringLiteral("8.4");
        form.taskId = QStringLiteral("7c2f4a10-93c5-4c0e-8f43-5f2a9b6d1e77");
        return codec::encode(*UpgradePlan::from(form, {}).plan);
    }
    /// What a cluster that took the request answers.
    static QByteArray accepted() { return R"({"id": "7c2f4a10-93c5-4c0e-8f43-5f2a9b6d1e77", "status": "queued"})"; }

    ManualClock clock;
    ScriptedServer server;
    QObject context;
    std::vector<Result<Reply, Failure>> answers;
    std::vector<SubmitEnd> ends;
    std::vector<CertificateInfo> changedTo;
    QStringList lines;
    int signedOut = 0;
    ApiClient client;
};
