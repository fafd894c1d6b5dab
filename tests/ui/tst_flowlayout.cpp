// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowlayout.h"

#include <QBoxLayout>
#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int Gap = 10;
constexpr int Side = 100;

/// A row of three boxes of 100 x 20 pixels.
struct Row {
    explicit Row(int width)
        : layout(new FlowLayout(&window))
    {
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(Gap);
        for (QWidget *&box : boxes) {
            box = new QWidget(&window);
            box->setFixedSize(Side, 20);
            layout->addWidget(box);
        }
        window.resize(width, layout->heightForWidth(width));
        layout->activate();
    }
    [[nodiscard]] QList<QPoint> places() const
    {
        QList<QPoint> list;
        for (const QWidget *box : boxes) {
            list.append(box->pos());
        }
        return list;
    }
    QWidget window;
    FlowLayout *layout;
    std::array<QWidget *, 3> boxes{};
};

} // namespace

class TestFlowLayout : public QObject
{
    Q_OBJECT

private slots:
    void goesOnInTheNextLineWhereItMust_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::addColumn<QList<QPoint>>("places");
        QTest::newRow("all fit") << 320 << 20 << QList<QPoint>{{0, 0}, {110, 0}, {220, 0}};
        QTest::newRow("a pixel too few") << 319 << 50 << QList<QPoint>{{0, 0}, {110, 0}, {0, 30}};
        QTest::newRow("one a line") << 209 << 80 << QList<QPoint>{{0, 0}, {0, 30}, {0, 60}};
        QTest::newRow("narrower than one") << 50 << 80 << QList<QPoint>{{0, 0}, {0, 30}, {0, 60}};
    }
    void goesOnInTheNextLineWhereItMust()
    {
        QFETCH(int, width);
        const Row row(width);

        QTEST(row.layout->heightForWidth(width), "height");
        QTEST(row.places(), "places");
    }

    void beginsAtTheRightWhereOneReadsSo()
    {
        Row row(320);
        row.window.setLayoutDirection(Qt::RightToLeft);
        row.layout->invalidate();
        row.layout->activate();

        QCOMPARE(row.places(), (QList<QPoint>{{220, 0}, {110, 0}, {0, 0}}));
    }

    void whatIsHiddenTakesNoPlace()
    {
        Row row(320);
        row.boxes[0]->hide();
        row.layout->activate();

        QCOMPARE(row.boxes[1]->pos(), QPoint(0, 0));
        QCOMPARE(row.layout->heightForWidth(210), 20);
    }

    void endsWithLayoutsAmongItsItems()
    {
        const Row row(320);
        for (int i = 0; i < 3; ++i) {
            row.layout->addLayout(new QHBoxLayout);
        }
        delete row.layout;
        QVERIFY(!row.window.layout());
    }

    void whatExpandsTakesTheRestOfItsLine()
    {
        QWidget window;
        auto *layout = new FlowLayout(&window);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(Gap);
        auto *field = new QWidget(&window);
        field->setMinimumSize(50, 20);
        field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        layout->addWidget(field);
        auto *pair = new QHBoxLayout;
        pair->setContentsMargins(0, 0, 0, 0);
        pair->setSpacing(0);
        auto *button = new QWidget(&window);
        button->setFixedSize(Side, 20);
        pair->addWidget(button);
        layout->addLayout(pair);
        window.resize(400, 20);
        layout->activate();

        QCOMPARE(field->width(), 400 - Gap - Side);
        QCOMPARE(button->pos(), QPoint(300, 0));
        QCOMPARE(layout->minimumSize(), QSize(Side, 20));

        delete layout->takeAt(0);
        QCOMPARE(layout->count(), 1);
        QVERIFY(!layout->takeAt(1) && !layout->itemAt(-1));
    }
};

QTEST_MAIN(TestFlowLayout)
#include "tst_flowlayout.moc"
