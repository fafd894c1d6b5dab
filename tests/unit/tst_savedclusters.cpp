// SPDX-License-Identifier: GPL-3.0-or-later
#include "clusterids.h"
#include "savedclusters.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

ClusterAddress at(const char *address)
{
    return *ClusterAddress::parse(QString::fromLatin1(address));
}

SavedCluster cluster(const char *address)
{
    return {.id = clusterIdOf(at(address)), .address = at(address)};
}

/// Every field differs from its default.
SavedCluster full()
{
    return {.id = {u"0011223344556677"_s},
        .address = at("rs-east.example.com:19443"),
        .label = u"Zahlungen Öst “1”"_s,
        .colour = 3,
        .kind = ClusterKind::Test,
        .trust = TrustMode::CaFile,
        .caFile = u"/etc/ssl/our ca.pem"_s,
        .method = SignInMethod::Certificate,
        .user = u"admin@example.com"_s,
        .certificateFile = u"/home/me/me.pem"_s,
        .keyFile = u"/home/me/me.key"_s,
        .keepPassword = true,
        .connectAtStart = true};
}

} // namespace

class TestSavedClusters : public QObject
{
    Q_OBJECT

    [[nodiscard]] QString path() const { return m_folder->filePath(u"clusters.json"_s); }
    [[nodiscard]] QByteArray content() const
    {
        QFile file(path());
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    void put(const QByteArray &bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(bytes);
    }

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void keepsEverythingOverARestart()
    {
        {
            SavedClusters saved(m_folder->path());
            QVERIFY(saved.add(full()));
            QVERIFY(saved.add(cluster("rs-west.example.com")));
        }

        const SavedClusters again(m_folder->path());

        QCOMPARE(again.all().size(), size_t(2));
        QVERIFY(again.all()[0] == full());
        QVERIFY(again.all()[1] == cluster("rs-west.example.com"));
        QVERIFY(again.troubles().isEmpty());
    }

    void isForItsUserAlone()
    {
        SavedClusters saved(m_folder->path());

        QVERIFY(saved.add(full()));

        QTRY_VERIFY(QFile::exists(path()));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(path()) & others));
        QVERIFY(!QDir(m_folder->path()).entryList(QDir::Files).isEmpty());
    }

    void idStaysWhenTheAddressChanges()
    {
        SavedClusters saved(m_folder->path());
        SavedCluster moved = cluster("old.example.com");
        QVERIFY(saved.add(moved));

        moved.address = at("new.example.com");
        QVERIFY(saved.change(moved));

        QCOMPARE(saved.findAt(at("new.example.com"))->id, moved.id);
        QVERIFY(!saved.findAt(at("old.example.com")));
        // Whoever is at the old address now is somebody else.
        QVERIFY(!(clusterIdFor(at("old.example.com"), saved.all()) == moved.id));
        QCOMPARE(clusterIdFor(at("new.example.com"), saved.all()), moved.id);
    }

    void refusesOneAddressTwice()
    {
        SavedClusters saved(m_folder->path());
        QVERIFY(saved.add(full()));
        QVERIFY(saved.add(cluster("rs-west.example.com")));
        SavedCluster same = cluster("rs-west.example.com");
        same.address = full().address;

        QVERIFY(!saved.change(same));
        same.id = {u"other"_s};
        const auto added = saved.add(same);

        QVERIFY(!added);
        QVERIFY2(added.error().contains(full().label), qPrintable(added.error()));
        QCOMPARE(saved.all().size(), size_t(2));
    }

    void keepsThePersonsOrder()
    {
        {
            SavedClusters saved(m_folder->path());
            for (const char *name : {"a", "b", "c"})
                QVERIFY(saved.add(cluster(name)));
            QSignalSpy changed(&saved, &SavedClusters::changed);

            saved.move(clusterIdOf(at("c")), -1);
            saved.move(clusterIdOf(at("a")), -1); // is the first
            saved.remove(clusterIdOf(at("b")));

            QCOMPARE(changed.count(), 2);
        }

        const SavedClusters again(m_folder->path());
        QCOMPARE(again.all().size(), size_t(2));
        QCOMPARE(again.all()[0].address.host(), u"a"_s);
        QCOMPARE(again.all()[1].address.host(), u"c"_s);
    }

    void setsADamagedFileAside_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("kept");
        QTest::newRow("cut") << QByteArray(R"({"version":1,"clusters":[{"id":)") << 0;
        QTest::newRow("zeros") << QByteArray(300, '\0') << 0;
        QTest::newRow("something else") << QByteArray("[1,2]") << 0;
        QTest::newRow("empty") << QByteArray("") << 0;
        const QByteArray good = R"({"id":"ab","address":"a.example.com","kind":"test","trust":"ask","signIn":"password"})";
        QTest::newRow("one entry") << QByteArray(R"({"version":1,"clusters":[7,)" + good + "]}") << 1;
        QTest::newRow("address with a path") << QByteArray(
            R"({"version":1,"clusters":[{"id":"a","address":"a/b","kind":"test","trust":"ask","signIn":"password"}]})")
                                             << 0;
        QTest::newRow("trust of another kind") << QByteArray(
            R"({"version":1,"clusters":[{"id":"a","address":"a","kind":"test","trust":"everybody","signIn":"password"}]})")
                                               << 0;
        QTest::newRow("one twice") << QByteArray(R"({"version":1,"clusters":[)" + good + "," + good + "]}") << 1;
        QTest::newRow("id that leads elsewhere")
            << QByteArray(R"({"version":1,"clusters":[{"id":"../x","address":"a","kind":"test","trust":"ask","signIn":"password"}]})") << 0;
    }
    void setsADamagedFileAside()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, kept);
        put(bytes);

        SavedClusters saved(m_folder->path());
        QCOMPARE(int(saved.all().size()), kept);
        QCOMPARE(saved.troubles().size(), 1);
        QVERIFY2(saved.troubles().first().contains(u"damaged-1"_s), qPrintable(saved.troubles().first()));
        QVERIFY(saved.add(cluster("new.example.com")));
        QTRY_VERIFY(content().contains("new.example.com"));

        QFile aside(path() + u".damaged-1"_s);
        QVERIFY(aside.open(QFile::ReadOnly));
        QCOMPARE(aside.readAll(), bytes);
        QCOMPARE(int(SavedClusters(m_folder->path()).all().size()), kept + 1);
    }

    void leavesTheFileOfALaterVersionAlone()
    {
        const QByteArray later = R"({"version":2,"clusters":[]})";
        put(later);

        SavedClusters saved(m_folder->path());
        QVERIFY(saved.add(full()));

        QCOMPARE(saved.all().size(), size_t(1)); // for this session
        QCOMPARE(content(), later);
        QVERIFY(saved.troubles().first().contains(u"later version"_s));
    }

    void saysThatItCannotRead()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(u"clusters.json"_s)); // a folder where the file should be

        SavedClusters saved(m_folder->path());
        QVERIFY(saved.add(full()));

        QCOMPARE(saved.troubles().size(), 1);
        QVERIFY(saved.troubles().first().contains(u"could not be read"_s));
        QVERIFY(QFileInfo(path()).isDir());
    }

    void saysThatItCannotWrite()
    {
        QFile::remove(m_folder->filePath(u"data"_s));
        QFile inTheWay(m_folder->filePath(u"data"_s));
        QVERIFY(inTheWay.open(QFile::WriteOnly)); // a file where the folder should be
        SavedClusters saved(m_folder->filePath(u"data"_s));
        QSignalSpy troubled(&saved, &SavedClusters::troubled);

        QVERIFY(saved.add(full()));

        QTRY_COMPARE(troubled.count(), 1);
        QVERIFY(troubled.first().first().toString().contains(u"could not be written"_s));
        QCOMPARE(saved.all().size(), size_t(1));
    }

    void importsWhatItExported()
    {
        SavedClusters from(m_folder->path());
        QVERIFY(from.add(full()));
        const QString file = m_folder->filePath(u"shared.txt"_s);
        QVERIFY(!from.exportTo(file));
        QTemporaryDir elsewhere;
        SavedClusters to(elsewhere.path());

        const auto import = to.importFrom(file);
        const auto again = to.importFrom(file);

        QVERIFY(import && import->problems.empty());
        QCOMPARE(to.all().size(), size_t(1));
        SavedCluster expected = full();
        expected.id = clusterIdOf(expected.address);
        expected.keepPassword = false; // a keychain and a start are of one computer
        expected.connectAtStart = false;
        QVERIFY(to.all()[0] == expected);
        QVERIFY(again && again->clusters.empty());
        QCOMPARE(again->alreadySaved, QStringList{full().address.display()});
    }

    void exportsNeverThroughALink()
    {
        SavedClusters saved(m_folder->path());
        QVERIFY(saved.add(full()));
        QVERIFY(QFile::link(path(), m_folder->filePath(u"link"_s)));
        QTRY_VERIFY(!content().isEmpty());
        const QByteArray before = content();

        QVERIFY(saved.exportTo(m_folder->filePath(u"link"_s)).has_value());

        QCOMPARE(content(), before);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestSavedClusters)
#include "tst_savedclusters.moc"
