// SPDX-License-Identifier: GPL-3.0-or-later
#include "explainer.h"
#include "guidcompleter.h"
#include "helpwindow.h"
#include "windowbench.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTextDocumentFragment>
#include <QWhatsThis>

using namespace Qt::StringLiterals;

namespace {

QString shownText()
{
    const QWidget *popup = QApplication::activePopupWidget();
    return popup ? popup->accessibleName() : QString();
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWidget *popup = QApplication::activePopupWidget();
    QTest::keyClick(popup ? popup : QApplication::focusWidget(), key, modifiers);
}

} // namespace

class TestExplainer : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { startLikeTheProgram(); }
    void init()
    {
        ui::failOnWarnings();
        m_program = std::make_unique<LiveProgram>(u"success"_s, 20);
        QVERIFY(m_program->connectAll());
        m_bench = std::make_unique<WindowBench>(*m_program);
        m_bench->window.showPage(MainWindow::Upgrade);
    }
    void cleanup()
    {
        QWhatsThis::leaveWhatsThisMode();
        m_bench.reset();
        m_program.reset();
    }

    void keyExplainsTheControlThatHasTheFocus()
    {
        auto *guid = ui::named<QLineEdit>(m_bench->window, u"CRDB GUID"_s);
        QVERIFY(guid);
        guid->setFocus();

        press(Qt::Key_F1, Qt::ShiftModifier);

        QVERIFY(shownText().startsWith("CRDB GUID"_L1));
        QVERIFY(shownText().contains("More in the help"_L1));
        press(Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activePopupWidget());
        QCOMPARE(guid->text(), QString());
    }

    void clickExplainsInsteadOfPressing()
    {
        QPushButton *check = nullptr;
        for (auto *button : m_bench->window.findChildren<QPushButton *>()) {
            check = button->isVisible() && button->isEnabled() ? button : check;
        }
        QVERIFY(check);
        QSignalSpy pressed(check, &QPushButton::clicked);

        m_bench->action(u"What is this?"_s)->trigger();
        QVERIFY(QWhatsThis::inWhatsThisMode());
        QTest::mouseClick(check, Qt::LeftButton);

        QVERIFY(!shownText().isEmpty());
        QCOMPARE(pressed.size(), 0);
        QVERIFY(!QWhatsThis::inWhatsThisMode());
    }

    void linkLeadsToThePageOfTheHelp()
    {
        auto *guid = ui::named<QLineEdit>(m_bench->window, u"CRDB GUID"_s);
        QVERIFY(explanationOf(guid).contains("href=\"help:upgrade\""_L1));
        QWhatsThisClickedEvent click(u"help:upgrade"_s);

        QCoreApplication::sendEvent(guid, &click);

        const auto windows = QApplication::topLevelWidgets();
        const auto help = std::ranges::find_if(windows, [](QWidget *each) { return qobject_cast<HelpWindow *>(each) != nullptr; });
        QVERIFY(help != windows.end() && (*help)->isVisible());
        QCOMPARE((*help)->windowTitle(), u"Help: Upgrade"_s);
    }

    void explainsEveryControlOfEveryPage()
    {
        QStringList silent;
        for (const auto page : {MainWindow::Databases, MainWindow::Upgrade, MainWindow::Tasks, MainWindow::History,
                 MainWindow::ClustersList, MainWindow::Training}) {
            m_bench->window.showPage(page);
            for (const QWidget *widget : m_bench->window.findChildren<QWidget *>()) {
                const bool inside = qobject_cast<const QAbstractSpinBox *>(widget->parentWidget())
                    || qobject_cast<const QComboBox *>(widget->parentWidget()); // no control of its own
                if (inside || !widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus)) {
                    continue;
                }
                const auto *button = qobject_cast<const QAbstractButton *>(widget);
                const QString text = button ? QString(button->text()).remove(u'&') : QString();
                const QString name = widget->accessibleName().isEmpty() ? text : widget->accessibleName();
                if (name.isEmpty() || !explanationOf(widget).startsWith(u"<p><b>%1</b></p>"_s.arg(name.toHtmlEscaped()))) {
                    silent.append(QString::fromLatin1(widget->metaObject()->className()));
                }
            }
        }

        QCOMPARE(silent.join(u' '), QString());
    }

    void namesAreShownAsTheyAre()
    {
        QWidget window;
        QPushButton button(u"<b>R&&D</b> & <script>"_s, &window);
        button.setToolTip(u"<a href=\"x\">told</a>"_s);

        const QString text = explanationOf(&button);

        QVERIFY(!text.contains("<script>"_L1));
        QVERIFY(!text.contains("href=\"x\""_L1));
        QVERIFY(QTextDocumentFragment::fromHtml(text).toPlainText().contains("told"_L1));
    }

private:
    std::unique_ptr<LiveProgram> m_program;
    std::unique_ptr<WindowBench> m_bench;
};

QTEST_MAIN(TestExplainer)
#include "tst_explainer.moc"
