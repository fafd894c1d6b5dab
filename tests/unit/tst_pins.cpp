// SPDX-License-Identifier: GPL-3.0-or-later
#include "pins.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

CertificateInfo certificate(const QString &pair)
{
    CertificateInfo info;
    info.sha256 = QStringList(32, pair).join(u':');
    info.subject = u"CN=a, O=\"x\""_s;
    info.names = {u"a"_s, u"b"_s};
    info.validUntil = QDateTime(QDate(2027, 1, 2), QTime(3, 4), Qt::UTC);
    return info;
}

const ClusterAddress Address = *ClusterAddress::parse(u"a.example.com");
const ClusterAddress Other = *ClusterAddress::parse(u"[::1]:19443");

} // namespace

class TestPins : public QObject
{
    Q_OBJECT

    [[nodiscard]] QString path() const { return m_folder->filePath(u"trusted-certificates.ini"_s); }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void remembersWhatWasAccepted()
    {
        {
            Pins pins(m_folder->path());
            QVERIFY(pins.accept(Address, certificate(u"AB"_s)));
            QVERIFY(pins.accept(Other, certificate(u"CD"_s)));
            QVERIFY(pins.accept(Address, certificate(u"EF"_s)));
        }

        const Pins again(m_folder->path());

        QCOMPARE(again.find(Address), std::optional(certificate(u"EF"_s)));
        QCOMPARE(again.find(Other), std::optional(certificate(u"CD"_s)));
        QVERIFY(!again.find(*ClusterAddress::parse(u"a.example.com:1")));
        QVERIFY(again.troubles().isEmpty());
    }

    void isInMemoryWhileItRuns()
    {
        Pins pins(m_folder->path());
        QVERIFY(pins.accept(Address, certificate(u"AB"_s)));

        QTRY_VERIFY(QFile::exists(path()));
        QVERIFY(QFile::remove(path())); // another program's doing must not change whom this one trusts

        QVERIFY(pins.find(Address));
    }

    void saysWhatIsDamagedAndKeepsTheRest()
    {
        {
            Pins pins(m_folder->path());
            QVERIFY(pins.accept(Address, certificate(u"AB"_s)));
            QVERIFY(pins.accept(Other, certificate(u"CD"_s)));
        }
        QFile file(path());
        QVERIFY(file.open(QFile::ReadOnly));
        const QByteArray damaged = file.readAll().replace("CD:CD:CD", "CD:XX:CD");
        file.close();
        QVERIFY(file.open(QFile::WriteOnly | QFile::Truncate));
        file.write(damaged);
        // Settings of one size and time are not read again within a process; what breaks a file takes longer than a clock's tick.
        QVERIFY(file.flush());
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(2), QFile::FileModificationTime));
        file.close();

        const Pins again(m_folder->path());

        QCOMPARE(again.troubles().size(), 1);
        QVERIFY(again.find(Address));
        QVERIFY(!again.find(Other));
        QFile aside(path() + u".damaged-1"_s);
        QVERIFY(aside.open(QFile::ReadOnly));
        QCOMPARE(aside.readAll(), damaged);
        const Pins third(m_folder->path());
        QVERIFY(third.troubles().isEmpty());
        QVERIFY(third.find(Address));
    }

    void saysThatItCannotRead_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("a folder in its place") << QByteArray();
        QTest::newRow("noise") << QByteArray("\x01\x02 what is this\n");
    }
    void saysThatItCannotRead()
    {
        QFETCH(QByteArray, content);
        if (content.isEmpty())
            QVERIFY(QDir().mkpath(path()));
        QFile file(path());
        if (!content.isEmpty()) {
            QVERIFY(file.open(QFile::WriteOnly));
            file.write(content);
            file.close();
        }

        Pins pins(m_folder->path());

        QCOMPARE(pins.troubles().size(), 1);
        QCOMPARE(pins.accept(Address, certificate(u"AB"_s)), !content.isEmpty());
        QVERIFY(pins.find(Address)); // for this session
    }

    void saysThatItCannotWrite()
    {
        QFile inTheWay(m_folder->filePath(u"data"_s));
        QVERIFY(inTheWay.open(QFile::WriteOnly)); // a file where the folder should be
        int told = 0;
        Pins pins(m_folder->filePath(u"data"_s), [&told] { ++told; });

        QVERIFY(pins.accept(Address, certificate(u"AB"_s)));

        QTRY_COMPARE(told, 1);
        QCOMPARE(pins.troubles().size(), 1);
        QVERIFY(pins.troubles().first().contains(Address.display()));
        QVERIFY(pins.find(Address));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestPins)
#include "tst_pins.moc"
