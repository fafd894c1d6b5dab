// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apiclient.h"
#include "errorcatalogue.h"
#include "manualclock.h"
#include "scriptedserver.h"
#include "wire/codec.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

/// A client with any trust and any way to sign in, and everything that it answers.
class OneClient
{
public:
    OneClient(
        const QString &address, const TrustPolicy &trust, const Credentials &credentials = {QStringLiteral("op"), QStringLiteral("secret")})
        : client(ClusterAddress::parse(address).value(), trust, credentials, clock)
    {
        QObject::connect(&client, &ApiClient::signedOut, &context, [this] { ++signedOut; });
        QObject::connect(&client, &ApiClient::certificateChanged, &context, [this] { ++changes; });
        QObject::connect(&client, &ApiClient::requestFinished, &context, [this](const QString &line) { lines.append(line); });
    }
    void get(const QString &path = codec::nodesPath())
    {
        client.get(path, Call::ReadCluster, &context, [this](const Result<Reply, Failure> &got) { answers.push_back(got); });
    }
    /// \a node: where the answer to the first one led.
    void submit(const std::optional<ClusterAddress> &node = {})
    {
        client.submit(
            request(), &context, [this](const SubmitEnd &end) { ends.push_back(end); }, node);
    }
    /// Waits for that many answers.
    [[nodiscard]] bool hears(std::size_t count, int milliseconds = 15000) const
    {
        return QTest::qWaitFor([this, count] { return answers.size() >= count; }, milliseconds);
    }
    /// Of the last answer: what people read, empty where it is a success.
    [[nodiscard]] QString told() const { return answers.back() ? QString() : explain(answers.back().error()).id; }
    /// Of the last submission.
    [[nodiscard]] SubmitJudgement judgement() const { return judge(ends.back(), request().taskId, request().guid); }

    static UpgradeRequest request()
    {
        UpgradeForm form;
        form.guid = QStringLiteral("5d1c3d2e-6b1a-4c52-9b38-0c9f0e7a1f01");
        form.redisVersion = QStringLiteral("8.4");
        form.taskId = QStringLiteral("7c2f4a10-93c5-4c0e-8f43-5f2a9b6d1e77");
        return codec::encode(*UpgradePlan::from(form, {}).plan);
    }
    static ScriptedServer::Script emptyList()
    {
        return [](const ScriptedServer::Request &, int) { return ScriptedServer::Answer{.bytes = ScriptedServer::json(200, "[]")}; };
    }

    ManualClock clock;
    QObject context;
    std::vector<Result<Reply, Failure>> answers;
    std::vector<SubmitEnd> ends;
    QStringList lines;
    int signedOut = 0;
    int changes = 0;
    ApiClient client;
};

/// A file in \a folder with this content, readable by its owner only.
inline QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &content)
{
    QFile file(folder.filePath(name));
    const bool opened = file.open(QIODevice::WriteOnly | QIODevice::Truncate);
    if (!opened || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(name));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return file.fileName();
}
