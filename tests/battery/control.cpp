// SPDX-License-Identifier: GPL-3.0-or-later
// What the battery must find: the same submission as many programs would write it. Posts a QByteArray, which Qt sends again by itself, and
// keeps a journal that is not durable (--synchronous NORMAL) or is written too late (--row-after).
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTimer>

#include <cstdio>
#include <dlfcn.h>

using namespace Qt::StringLiterals;

namespace {

void openJournal(const QString &folder, const QString &synchronous)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s);
    database.setDatabaseName(folder + u"/journal.sqlite"_s);
    database.open();
    QSqlQuery query;
    query.exec(u"PRAGMA journal_mode=WAL"_s);
    query.exec(u"PRAGMA synchronous="_s + synchronous);
    query.exec(u"CREATE TABLE IF NOT EXISTS submission(task_id TEXT, crdb_guid TEXT, state TEXT)"_s);
    query.exec(u"CREATE TABLE IF NOT EXISTS event(seq INTEGER PRIMARY KEY)"_s);
}

void insertRow(const QString &task, const QString &guid)
{
    QSqlQuery query;
    query.prepare(u"INSERT INTO submission VALUES(?, ?, 'SENDING')"_s);
    query.addBindValue(task);
    query.addBindValue(guid);
    query.exec();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    for (const auto &name : {u"data-dir"_s, u"address"_s, u"user"_s, u"password"_s, u"pin"_s, u"guid"_s, u"task-id"_s, u"speed"_s})
        parser.addOption({name, {}, name});
    parser.addOptions({{u"synchronous"_s, {}, u"LEVEL"_s, u"FULL"_s}, {u"row-after"_s, {}}});
    parser.process(application);
    const QString task = parser.value(u"task-id"_s);
    const QString guid = parser.value(u"guid"_s);

    if (auto *begin = reinterpret_cast<long (*)()>(::dlsym(RTLD_DEFAULT, "kp_begin")))
        begin();
    openJournal(parser.value(u"data-dir"_s), parser.value(u"synchronous"_s));
    if (!parser.isSet(u"row-after"_s))
        insertRow(task, guid);

    QNetworkRequest request(QUrl(u"https://%1/v1/crdbs/%2/upgrade"_s.arg(parser.value(u"address"_s), guid)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader("X-Task-ID", task.toLatin1());
    const QString user = parser.value(u"user"_s) + u':' + parser.value(u"password"_s);
    request.setRawHeader("Authorization", "Basic " + user.toUtf8().toBase64());
    QNetworkAccessManager network;
    QNetworkReply *reply = network.post(request, QByteArray(R"({"redis_version":"8.4"})"));
    QObject::connect(reply, &QNetworkReply::sslErrors, reply, [reply](const QList<QSslError> &errors) { reply->ignoreSslErrors(errors); });
    QObject::connect(reply, &QNetworkReply::finished, reply, [&] {
        if (parser.isSet(u"row-after"_s))
            insertRow(task, guid);
        QCoreApplication::quit();
    });
    QTimer::singleShot(15000, qApp, &QCoreApplication::quit);
    return QCoreApplication::exec();
}
