// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour.h"
#include "uitest.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

/// A window with two named fields, and a tour through it.
class Opened
{
public:
    Opened()
    {
        auto *row = new QHBoxLayout(&window);
        for (const auto &name : {u"first"_s, u"second"_s}) {
            auto *field = new QLineEdit(&window);
            field->setAccessibleName(name);
            row->addWidget(field);
        }
        window.resize(900, 600);
        window.show();
        QApplication::setActiveWindow(&window);
        first()->setFocus();
        tour = new Tour(window,
            {{0, u"first"_s, u"One"_s, u"The first field."_s}, {3, u"second"_s, u"Two"_s, u"The second field."_s},
                {1, u"nowhere"_s, u"Three"_s, u"Nothing to show."_s}},
            [this](int page) { pages.append(page); });
    }
    QLineEdit *first() { return ui::named<QLineEdit>(window, u"first"_s); }
    void key(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    QWidget window;
    QPointer<Tour> tour;
    QList<int> pages;
};

} // namespace

class TestTour : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { look::apply(*qApp); }
    void init() { ui::failOnWarnings(); }

    void lightsTheWholeControlAlsoWhereItsChildrenCoverIt()
    {
        QWidget window;
        window.resize(900, 600);
        QWidget list(&window);
        list.setAccessibleName(u"list"_s);
        list.setGeometry(100, 100, 300, 200);
        QWidget rows(&list); // covers all but a strip, as the viewport of a list does
        rows.setAutoFillBackground(true);
        rows.setGeometry(0, 10, 300, 190);
        window.show();
        const QColor bright = window.grab().toImage().pixelColor(250, 250);
        const QPointer<Tour> tour(new Tour(window, {{0, u"list"_s, u"One"_s, u"The list."_s}}, [](int) {}));
        QVERIFY(QTest::qWaitForWindowExposed(&window));

        const QImage shaded = window.grab().toImage();

        for (const QPoint &inside : {QPoint(110, 110), QPoint(250, 200), QPoint(390, 290)}) {
            QCOMPARE(shaded.pixelColor(inside), bright);
        }
        QVERIFY(shaded.pixelColor(700, 550) != window.palette().color(QPalette::Window));
    }

    void goesForwardAndBackByKeys()
    {
        Opened opened;
        QVERIFY(ui::labels(*opened.tour).contains(u"The first field."_s));
        QVERIFY(ui::labels(*opened.tour).contains(u"1 of 3"_s));
        opened.key(Qt::Key_Right);
        QVERIFY(ui::labels(*opened.tour).contains(u"The second field."_s));
        opened.key(Qt::Key_Left);
        QCOMPARE(opened.tour->at(), 0);
        opened.key(Qt::Key_Left);
        QCOMPARE(opened.tour->at(), 0);
        opened.key(Qt::Key_Space); // the button Next has the focus
        opened.key(Qt::Key_Return);
        QCOMPARE(opened.tour->at(), 2);
        QCOMPARE(opened.pages, (QList<int>{0, 3, 0, 0, 3, 1}));
        QVERIFY(opened.tour->accessibleDescription().contains(u"Nothing to show."_s));
    }

    void canBeLeftAtAnyTimeAndGivesTheFocusBack()
    {
        Opened opened;
        QSignalSpy ended(opened.tour, &Tour::ended);
        opened.key(Qt::Key_Right);
        opened.key(Qt::Key_Escape);
        QCOMPARE(ended.count(), 1);
        QVERIFY(opened.first()->hasFocus());
        QTRY_VERIFY(!opened.tour);
    }

    void endsAfterItsLastStop()
    {
        Opened opened;
        for (int i = 0; i < 3; ++i)
            opened.key(Qt::Key_Right);
        QTRY_VERIFY(!opened.tour);
    }

    void nothingReachesTheWindowBelow()
    {
        Opened opened;
        QTest::keyClicks(QApplication::focusWidget(), u"abc"_s);
        for (int i = 0; i < 5; ++i)
            opened.key(Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), u"abc"_s);
        QVERIFY(opened.first()->text().isEmpty());
        QVERIFY(opened.tour->isAncestorOf(QApplication::focusWidget()));
        QCOMPARE(opened.window.childAt(opened.first()->geometry().center()), opened.tour.data());
    }

    void leavesItsSubjectInTheLightAtEverySize()
    {
        Opened opened;
        for (const QSize size : {QSize(900, 600), QSize(500, 400), QSize(1600, 900)}) {
            opened.window.resize(size);
            QCOMPARE(opened.tour->size(), size);
            QImage picture(size, QImage::Format_RGB32);
            opened.window.render(&picture);
            const QPoint light = opened.first()->geometry().center();
            const int inside = picture.pixelColor(light).lightness();
            const int corner = picture.pixelColor(QPoint(3, size.height() - 3)).lightness();
            QVERIFY2(inside > corner + 60, qPrintable(u"%1 %2"_s.arg(inside).arg(corner)));
        }
    }
};

QTEST_MAIN(TestTour)
#include "tst_tour.moc"
