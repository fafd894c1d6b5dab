// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsdialog.h"
#include "windowbench.h"

#include <QCheckBox>
#include <QComboBox>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

class TestSettingsDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { startLikeTheProgram(); }
    void init()
    {
        ui::failOnWarnings();
        m_program = std::make_unique<LiveProgram>(u"success"_s, 60);
        m_bench = std::make_unique<WindowBench>(*m_program);
        m_window = &m_bench->window;
        m_window->setSupport(
            {.diagnostics = [] { return QString(); }, .setDetailed = [this](bool on) { m_detailed = on; }, .logPath = u"/place/log"_s});
        QTest::keyClick(m_window, Qt::Key_Comma, Qt::ControlModifier);
        m_dialog = m_window->findChild<SettingsDialog *>();
        QVERIFY(m_dialog && m_dialog->isVisible());
    }
    void cleanup()
    {
        look::setAppearance(look::Appearance::FollowDesktop);
        look::setTextScale(1);
        m_bench.reset();
        m_program.reset();
    }

    void everythingHasANameAndFits()
    {
        QCOMPARE(ui::unnamed(*m_dialog).join(u' '), QString());
        QCOMPARE(ui::cutLabels(*m_dialog).join(u'|'), QString());
    }

    void agreesWithTheMenus()
    {
        press(u"Task strip"_s);
        QVERIFY(!m_bench->settings.showsTaskStrip());
        QVERIFY(!m_bench->action(u"Task strip"_s)->isChecked());
        m_bench->action(u"Task strip"_s)->trigger();
        QVERIFY(box(u"Task strip"_s)->isChecked());

        auto *appearance = ui::named<QComboBox>(*m_dialog, u"Appearance"_s);
        QTest::keyClick(appearance, Qt::Key_End);
        emit appearance->activated(appearance->currentIndex());

        QCOMPARE(m_bench->settings.appearance(), look::Appearance::HighContrast);
        QVERIFY(m_bench->action(u"High contrast"_s)->isChecked());
        auto *language = ui::named<QComboBox>(*m_dialog, u"Language"_s);
        language->setCurrentText(u"Français"_s);
        emit language->activated(language->currentIndex());
        QCOMPARE(m_bench->settings.language(), u"fr"_s);
        QVERIFY(m_bench->action(u"Français"_s)->isChecked());
        press(u"Write a detailed log"_s);
        QVERIFY(m_detailed);
        press(u"Large text"_s);
        QVERIFY(m_bench->action(u"Large text"_s)->isChecked());
    }

    void keepsQuietHours()
    {
        QVERIFY(m_bench->settings.notifies());
        QVERIFY(!ui::named<QTimeEdit>(*m_dialog, u"Quiet from"_s)->isEnabled());
        press(u"Quiet hours"_s);
        ui::named<QTimeEdit>(*m_dialog, u"Quiet from"_s)->setTime({21, 30});
        ui::named<QTimeEdit>(*m_dialog, u"Quiet until"_s)->setTime({6, 15});

        QTRY_VERIFY((Settings(m_program->folder.path()).quietHours() == QuietHours{true, {21, 30}, {6, 15}}));

        press(u"Notify me of what happens to tasks"_s);
        QVERIFY(!m_bench->settings.notifies());
        QVERIFY(!box(u"Quiet hours"_s)->isEnabled());
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
    }

    void aDamagedFileGivesTheUsualHours()
    {
        QSettings file(m_program->folder.filePath(u"window.ini"_s), QSettings::IniFormat);
        file.setValue(u"notifications/quietFrom"_s, u"noon"_s);
        file.setValue(u"notifications/quietTo"_s, u"99:99"_s);
        file.sync();

        QVERIFY(Settings(m_program->folder.path()).quietHours() == QuietHours());
    }

private:
    [[nodiscard]] QAbstractButton *box(const QString &text) const { return ui::button(*m_dialog, text); }
    void press(const QString &text) const { QTest::keyClick(box(text), Qt::Key_Space); }
    std::unique_ptr<LiveProgram> m_program;
    std::unique_ptr<WindowBench> m_bench;
    MainWindow *m_window = nullptr;
    SettingsDialog *m_dialog = nullptr;
    bool m_detailed = false;
};

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
