// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liveprogram.h"
#include "look.h"
#include "manualclock.h"
#include "upgradepage.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

/// The first visible widget with this accessible name, else any.
template <class T>
T *named(QWidget &within, const QString &name)
{
    T *hidden = nullptr;
    for (T *widget : within.findChildren<T *>()) {
        if (widget->accessibleName() == name) {
            if (widget->isVisible()) {
                return widget;
            }
            hidden = widget;
        }
    }
    return hidden;
}

/// The page on the real program below it; its own timers are driven by hand.
class UpgradeBench
{
public:
    explicit UpgradeBench(const QString &scenario = QStringLiteral("success"), double speed = 20)
        : program(scenario, speed)
        , page(*program.clusters, *program.probe, *program.tracker, clock, codec::encode)
    {
        page.resize(1080, 740);
        page.show();
        QApplication::setActiveWindow(&page);
    }

    /// Signs in everywhere and opens the scenario's database.
    [[nodiscard]] bool open()
    {
        if (!program.connectAll()) {
            return false;
        }
        page.openDatabase(database(), target());
        return true;
    }
    [[nodiscard]] CrdbGuid database() const { return *CrdbGuid::parse(program.simulation->scenario().info.openDatabase); }
    [[nodiscard]] QString target() const { return program.simulation->scenario().info.target; }

    template <class T>
    T *find(const char *name)
    {
        return named<T>(page, QString::fromLatin1(name));
    }
    QLineEdit *guid() { return find<QLineEdit>("CRDB GUID"); }
    void type(const QString &text)
    {
        guid()->setFocus();
        guid()->selectAll();
        QTest::keyClicks(guid(), text);
        clock.advance(std::chrono::milliseconds(400));
    }
    QString preview() { return find<QPlainTextEdit>("Request preview")->toPlainText(); }
    /// The JSON body of the preview in one line.
    QString body()
    {
        const QString text = preview();
        return text.mid(text.indexOf(QStringLiteral("\n\n")) + 2).remove(QLatin1Char('\n'));
    }
    void press(const char *name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    /// The visible button that sends; nothing where there is none.
    QPushButton *upgradeButton()
    {
        for (QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->isVisible() && button->accessibleName().startsWith(QStringLiteral("Upgrade"))) {
                return button;
            }
        }
        return nullptr;
    }
    [[nodiscard]] bool review()
    {
        press("Review");
        return QTest::qWaitFor([this] { return upgradeButton() && upgradeButton()->isEnabled(); }, 20000);
    }
    /// All text that is visible, for "it says so".
    QString shown()
    {
        QStringList lines;
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            if (label->isVisible()) {
                lines.append(label->text());
            }
        }
        return lines.join(QLatin1Char('\n'));
    }

    LiveProgram program;
    ManualClock clock;
    UpgradePage page;
};

/// The visible ticks of findings, in the order of these.
inline QList<QCheckBox *> ticksOf(UpgradeBench &bench)
{
    QList<QCheckBox *> ticks;
    for (QCheckBox *check : bench.page.findChildren<QCheckBox *>()) {
        if (check->isVisible()
            && (check->text().startsWith(QStringLiteral("I know")) || check->text() == QStringLiteral("Send it all the same"))) {
            ticks.append(check);
        }
    }
    return ticks;
}

inline void toggle(QAbstractButton *check)
{
    QTest::mouseClick(check, Qt::LeftButton, {}, QPoint(10, check->height() / 2));
}

inline void retype(QWidget *field, const QString &text)
{
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(field, text);
}

inline void openAll(UpgradeBench &bench)
{
    for (const char *card : {"Advanced", "Can destroy data"}) {
        bench.find<QToolButton>(card)->click();
    }
}

/// Enters \a value into the control named \a name, as a person would.
inline void enter(UpgradeBench &bench, const QString &name, const QString &value)
{
    auto *control = named<QWidget>(bench.page, name);
    if (auto *check = qobject_cast<QCheckBox *>(control)) {
        toggle(check);
    } else if (name == QStringLiteral("Keep result unit")) {
        named<QComboBox>(bench.page, name)->setCurrentText(value);
    } else {
        retype(control, value);
    }
}

inline void failOnWarnings()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support).*")));
}
