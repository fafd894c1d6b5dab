// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectdialog.h"
#include "demonstration.h"
#include "historypage.h"
#include "liveprogram.h"
#include "mainwindow.h"
#include "navigation.h"
#include "settings.h"
#include "simclient.h"
#include "supportlog.h"
#include "taskspage.h"
#include "uitest.h"

#include <QClipboard>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 90000;
/// Harmless as text. Where it is taken for mark-up, it paints pixels of a colour that nothing else has.
const QString MarkUp = u"<font color=#ff00fe size=7>XXXX</font><b>y</b>"_s;
constexpr QRgb MarkUpColour = qRgb(0xff, 0x00, 0xfe);

/// The program as app/main.cpp wires it.
class Whole
{
public:
    explicit Whole(LiveProgram &program)
        : log(program.folder.filePath(u"data"_s), *program.clusters, *program.probe, program.clock)
        , settings(program.folder.filePath(u"data"_s))
        , window(*program.clusters, *program.probe, *program.tracker, program.clock, codec::encode, codec::rawTask, codec::form, settings)
    {
        window.setSupport({.diagnostics = [this] { return diagnostics::text(log.diagnostics(u"offscreen"_s)); },
            .setDetailed = [this](bool on) { log.setDetailed(on); },
            .logPath = log.path()});
        window.resize(1280, 800);
        window.show();
    }
    void help(const QString &text)
    {
        for (QAction *action : window.menuBar()->actions().constLast()->menu()->actions()) {
            if (action->text().remove(u'&') == text)
                action->trigger();
        }
    }
    SupportLog log;
    Settings settings;
    MainWindow window;
};

/// Plays the scenario's upgrade by keys and mouse until its task has ended.
bool playToTheEnd(LiveProgram &program, MainWindow &window)
{
    const ScenarioInfo &info = program.simulation->scenario().info;
    window.openDatabase(*CrdbGuid::parse(info.openDatabase), info.target);
    Demonstration play(
        window, program.clock, {.guid = info.openDatabase, .target = info.target, .title = u"test"_s, .screenshots = {}}, [&program] {
            const auto tasks = program.tracker->tasks();
            return tasks.empty() ? Demonstration::Progress()
                                 : Demonstration::Progress{storedName(tasks.front().state), {}, isTerminal(tasks.front().state)};
        });
    QSignalSpy finished(&play, &Demonstration::finished);
    play.start();
    return QTest::qWaitFor([&] { return !finished.isEmpty(); }, Patience) && finished.first().at(1).toString().isEmpty();
}

/// How a secret may be hidden in bytes.
QList<QByteArray> disguises(const QString &secret, const QString &user)
{
    const QByteArray raw = secret.toUtf8();
    QByteArray reversed = raw;
    std::reverse(reversed.begin(), reversed.end());
    const QByteArray wide(reinterpret_cast<const char *>(secret.utf16()), secret.size() * 2);
    return {raw, reversed, wide, raw.toBase64(QByteArray::OmitTrailingEquals), QByteArray(user.toUtf8() + ':' + raw).toBase64(),
        QUrl::toPercentEncoding(secret), raw.toHex()};
}

/// Strings in an answer whose key says that they are secret.
QStringList secretsIn(const QJsonValue &value, const QString &key = {})
{
    static const QRegularExpression secretKey(u"_pass$|password|client_key|credentials"_s);
    QStringList found;
    if (value.isString() && value.toString().size() > 12 && secretKey.match(key).hasMatch())
        found.append(value.toString());
    for (const QJsonValue &item : value.toArray())
        found += secretsIn(item, key);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        found += secretsIn(*it, it.key());
    return found;
}

bool holds(const QString &path, const QList<QByteArray> &needles)
{
    QFile file(path);
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return std::ranges::any_of(needles, [&](const QByteArray &needle) { return bytes.contains(needle); });
}

QStringList filesWith(const QString &folder, const QList<QByteArray> &needles)
{
    QStringList hits;
    for (QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();) {
        if (const QString path = it.next(); holds(path, needles))
            hits.append(path);
    }
    return hits;
}

/// Everything a person can read in the window, hidden pages too.
QByteArray allTexts(const QWidget &window)
{
    QStringList texts;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const QMetaObject *meta = widget->metaObject();
        for (const char *name : {"text", "plainText", "toolTip", "whatsThis", "accessibleName", "accessibleDescription", "windowTitle"}) {
            if (meta->indexOfProperty(name) >= 0)
                texts.append(widget->property(name).toString());
        }
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model()) {
            for (int row = 0; row < view->model()->rowCount(); ++row) {
                for (int column = 0; column < view->model()->columnCount(); ++column) {
                    const QModelIndex index = view->model()->index(row, column);
                    texts << index.data().toString() << index.data(Qt::ToolTipRole).toString();
                }
            }
        }
    }
    return texts.join(u'\n').toUtf8();
}

/// Tool tips that would be taken for mark-up with what came from outside in it.
QStringList richTips(const QWidget &window)
{
    QStringList tips;
    const auto look = [&tips](const QString &tip) {
        if (tip.contains(u"<font color"_s) && Qt::mightBeRichText(tip))
            tips.append(tip);
    };
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        look(widget->toolTip());
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model()) {
            for (int row = 0; row < view->model()->rowCount(); ++row) {
                for (int column = 0; column < view->model()->columnCount(); ++column)
                    look(view->model()->index(row, column).data(Qt::ToolTipRole).toString());
            }
        }
    }
    return tips;
}

int coloured(QWidget &widget)
{
    const QImage image = widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        count += int(std::count(line, line + image.width(), MarkUpColour));
    }
    return count;
}

} // namespace

/// Secrets and mark-up that the clusters and the person bring in must not come out anywhere (reliability.md 4.2 C4, C9, 4.3).
class TestCanaries : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QGuiApplication::setApplicationDisplayName(u"CRDB Upgrader"_s);
        look::apply(*qApp);
    }
    void init() { ui::failOnWarnings(); }

    void letsNoSecretOut()
    {
        LiveProgram program(u"success"_s, 60);
        for (size_t i = 0; i < program.simulated.size(); ++i) {
            program.simulated[i].password = u"canary/%1+x"_s.arg(TaskId::random().text());
            program.simulation->setPassword(int(i), program.simulated[i].user, program.simulated[i].password);
        }
        QStringList secrets;
        for (const SimulatedCluster &cluster : program.simulated) {
            secrets.append(cluster.password);
            SimClient client(cluster);
            for (const QString &path : {u"/v1/bdbs"_s, u"/v1/crdbs"_s}) {
                const QJsonDocument answer = QJsonDocument::fromJson(client.get(path).body);
                secrets += secretsIn(answer.isArray() ? QJsonValue(answer.array()) : QJsonValue(answer.object()));
            }
        }
        secrets.removeDuplicates();
        QVERIFY2(secrets.size() > qsizetype(program.simulated.size()), "the clusters tell no secrets, so this test would prove nothing");
        QList<QByteArray> needles;
        for (const QString &secret : secrets)
            needles += disguises(secret, program.simulated.front().user);

        QByteArray seen;
        {
            Whole whole(program);
            whole.help(u"Write a detailed log"_s);
            QVERIFY(program.connectAll());
            // One of them as a person does it: the password goes through the field.
            const ClusterId first = program.cluster(0);
            program.clusters->remove(first);
            whole.window.openConnect(program.simulated.front().address, program.simulated.front().user);
            auto *dialog = whole.window.findChild<ConnectDialog *>();
            QTest::keyClicks(ui::named<QLineEdit>(*dialog, u"Password"_s), program.simulated.front().password);
            QTest::keyClick(ui::named<QLineEdit>(*dialog, u"Password"_s), Qt::Key_Return);
            QTRY_VERIFY_WITH_TIMEOUT(ui::button(whole.window, u"Trust this certificate"_s), Patience);
            QTest::mouseClick(ui::button(whole.window, u"Trust this certificate"_s), Qt::LeftButton);
            QTRY_VERIFY_WITH_TIMEOUT(program.everyoneRead(), Patience);

            QVERIFY(playToTheEnd(program, whole.window));
            QCOMPARE(program.tracker->tasks().front().state, TaskState::Verified);
            seen += exportsOf(program);
            for (int page = 0; page < MainWindow::PageCount; ++page) {
                whole.window.showPage(static_cast<MainWindow::Page>(page));
                QCoreApplication::processEvents();
                seen += allTexts(whole.window);
            }
            whole.help(u"Copy diagnostics"_s);
            seen += QGuiApplication::clipboard()->text().toUtf8();
            whole.window.showPage(MainWindow::Upgrade);
            if (auto *curl = ui::button(whole.window, u"Copy as curl"_s)) {
                curl->click();
                seen += QGuiApplication::clipboard()->text().toUtf8();
            }
        }
        program.stopProgram();

        QVERIFY(seen.contains("checkout"));
        for (const QByteArray &needle : std::as_const(needles))
            QVERIFY2(!seen.contains(needle), needle.constData());
        QCOMPARE(filesWith(program.folder.path(), needles).join(u' '), QString());
        for (const QString &file : {u"/proc/self/cmdline"_s, u"/proc/self/environ"_s})
            QVERIFY2(!holds(file, needles), qPrintable(file));
        // What was searched must hold what it should: names are no secrets.
        QVERIFY(!filesWith(program.folder.path(), {"rs-east.example.com"}).isEmpty());
    }

    void readsNothingAsMarkUp()
    {
        Scenario scenario = *Scenario::load(u"fails-on-one-cluster"_s);
        for (DatabaseSpec &database : scenario.world.databases)
            database.name += MarkUp;
        for (FailureSpec &failure : scenario.world.failures) {
            failure.database.clear();
            failure.errorCode = u"odd"_s + MarkUp;
            failure.description = u"why "_s + MarkUp;
        }
        LiveProgram program(scenario, 60);
        Whole whole(program);
        QVERIFY(program.connectAll());
        QVERIFY(playToTheEnd(program, whole.window));
        QCOMPARE(program.tracker->tasks().front().state, TaskState::Failed);

        for (int page = 0; page < MainWindow::PageCount; ++page) {
            whole.window.showPage(static_cast<MainWindow::Page>(page));
            QTest::qWait(0);
            QCOMPARE(coloured(whole.window), 0);
            QCOMPARE(richTips(whole.window).join(u'\n'), QString());
        }

        const QByteArray texts = allTexts(whole.window);
        QVERIFY(texts.contains(QString(u"why "_s + MarkUp).toUtf8())); // as it came, and read as text
    }

private:
    static QByteArray exportsOf(LiveProgram &program)
    {
        QByteArray all;
        for (const QString &name : {u"out.csv"_s, u"out.json"_s}) {
            const QString path = program.folder.filePath(name);
            HistoryPage page(
                *program.tracker, *program.clusters, program.clock,
                [path](QWidget *, const QString &, const std::function<void(const QString &)> &chosen) { chosen(path); }, nullptr);
            page.show();
            auto *button = ui::named<QPushButton>(page, u"Export"_s);
            if (!QTest::qWaitFor([&] { return button->isEnabled(); }, Patience))
                qFatal("the history cannot be exported");
            button->click();
            if (!QTest::qWaitFor([&] { return QFile::exists(path) && button->isEnabled(); }, Patience))
                qFatal("the history was not exported");
            QFile file(path);
            file.open(QIODevice::ReadOnly);
            all += file.readAll();
        }
        return all;
    }
};

QTEST_MAIN(TestCanaries)
#include "tst_canaries.moc"
