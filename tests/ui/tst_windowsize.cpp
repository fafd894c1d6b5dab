// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns.h"
#include "connectdialog.h"
#include "liveprogram.h"
#include "mainwindow.h"
#include "settings.h"
#include "trustdialog.h"
#include "uitest.h"

#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 20000;

/// The whole window at a size that a person has.
class Sized
{
public:
    Sized(LiveProgram &program, const QSize &size)
        : settings(program.folder.path())
        , window(*program.clusters, *program.probe, *program.tracker, program.clock, codec::encode, codec::rawTask, settings)
    {
        window.resize(size);
        window.show();
        QCoreApplication::processEvents();
    }
    /// Pages that can be moved sideways, and by how much.
    [[nodiscard]] QStringList sideways() const
    {
        QStringList found;
        for (const QScrollArea *area : window.findChildren<QScrollArea *>()) {
            if (area->isVisible() && area->horizontalScrollBar()->maximum() > 0) {
                found.append(
                    u"%1: %2"_s.arg(QString::fromLatin1(area->metaObject()->className())).arg(area->horizontalScrollBar()->maximum()));
            }
        }
        return found;
    }
    Settings settings;
    MainWindow window;
};

} // namespace

/// Nothing is cut and no page moves sideways, down to a small window (experience.md 5.1).
class TestWindowSize : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QGuiApplication::setApplicationDisplayName(u"CRDB Upgrader"_s);
        look::apply(*qApp);
    }
    void init()
    {
        ui::failOnWarnings();
        m_program = std::make_unique<LiveProgram>(u"old-cluster"_s, 60);
    }
    void cleanup() { m_program.reset(); }

    void sizes()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1280x800") << QSize(1280, 760);
        QTest::newRow("1024x768") << QSize(1024, 728);
        QTest::newRow("1600x1200 at 200 %") << QSize(800, 560);
    }

    void showsTheFirstScreenWhole_data() { sizes(); }
    void showsTheFirstScreenWhole()
    {
        QFETCH(QSize, size);
        const Sized sized(*m_program, size);

        QCOMPARE(sized.window.size(), size);
        QTRY_COMPARE(ui::cutLabels(sized.window).join(u" | "_s), QString());
    }

    void showsFormAndReviewWhole_data() { sizes(); }
    void showsFormAndReviewWhole()
    {
        QFETCH(QSize, size);
        QVERIFY(m_program->connectAll());
        Sized sized(*m_program, size);
        sized.window.openDatabase(*CrdbGuid::parse(m_program->simulation->scenario().info.openDatabase), u"8.4"_s);
        QCoreApplication::processEvents();
        QCOMPARE(sized.window.size(), size);
        QTRY_COMPARE(ui::cutLabels(sized.window).join(u" | "_s), QString());
        QTRY_COMPARE(sized.sideways().join(u", "_s), QString());

        QAbstractButton *review = ui::button(sized.window, u"Review"_s);
        QTRY_VERIFY_WITH_TIMEOUT(review->isEnabled(), Patience);
        review->click();
        QTRY_VERIFY_WITH_TIMEOUT(ui::labels(sized.window).contains(u"expects that the cluster refuses"_s), Patience);
        QCoreApplication::processEvents();

        QCOMPARE(sized.window.size(), size);
        QTRY_COMPARE(ui::cutLabels(sized.window).join(u" | "_s), QString());
        QTRY_COMPARE(sized.sideways().join(u", "_s), QString());
    }

private:
    std::unique_ptr<LiveProgram> m_program;
};

QTEST_MAIN(TestWindowSize)
#include "tst_windowsize.moc"
