// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificatefiles.h"
#include "servercertificate.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCertificateFiles : public QObject
{
    Q_OBJECT

    QString put(const QByteArray &content)
    {
        const QString path = m_folder.filePath(u"file-%1.pem"_s.arg(++m_count));
        QFile file(path);
        if (file.open(QFile::WriteOnly))
            file.write(content);
        return path;
    }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void refusesWhatIsNoFileOfCas_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing") << QByteArray() << u"no certificate"_s;
        QTest::newRow("noise") << QByteArray(5000, '\x9f') << u"no certificate"_s;
        QTest::newRow("broken") << QByteArray("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n") << u"no certificate"_s;
        QTest::newRow("too large") << QByteArray(1024 * 1024 + 1, 'x') << u"larger than 1 MB"_s;
        QTest::newRow("no CA") << ServerCertificate::mint().certificate.toPem() << u"is not a CA"_s;
    }
    void refusesWhatIsNoFileOfCas()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, says);

        const auto file = certificatefiles::describeCaFile(put(content));

        QVERIFY(!file);
        QVERIFY2(file.error().contains(says), qPrintable(file.error()));
    }

    void describesAClientCertificate()
    {
        const ServerCertificate minted = ServerCertificate::mint({.commonName = "operator"});

        const auto file = certificatefiles::describeClientCertificate(put(minted.certificate.toPem()));

        QVERIFY(file);
        QVERIFY2(file->words.contains(u"operator"_s) && file->words.contains(minted.sha256()), qPrintable(file->words));
    }

    void warnsOfAKeyThatOthersCanRead()
    {
        const QString key = put(ServerCertificate::mint().key.toPem());
        QVERIFY(QFile::setPermissions(key, QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(!certificatefiles::keyFileFault(key));

        QVERIFY(QFile::setPermissions(key, QFile::ReadOwner | QFile::ReadOther));

        QVERIFY(certificatefiles::keyFileFault(key)->contains(u"Others on this computer"_s));
        QVERIFY(certificatefiles::keyFileFault(u"relative"_s)->contains(u"whole path"_s));
        QVERIFY(certificatefiles::keyFileFault(m_folder.filePath(u"none"_s))->contains(u"no such file"_s));
    }

private:
    QTemporaryDir m_folder;
    int m_count = 0;
};

QTEST_GUILESS_MAIN(TestCertificateFiles)
#include "tst_certificatefiles.moc"
