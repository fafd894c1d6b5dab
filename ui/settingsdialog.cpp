// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsdialog.h"

#include "look.h"
#include "menuactions.h"
#include "settings.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QTimeEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int Letters = 70;
} // namespace

SettingsDialog::SettingsDialog(const Actions &actions, Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_column(new QVBoxLayout(this))
{
    setWindowTitle(tr("Settings"));
    m_column->setContentsMargins(look::PageMargin, look::PageMargin, look::PageMargin, look::Section);
    m_column->setSpacing(look::Gap);
    m_column->addWidget(look::pageTitle(windowTitle(), this));
    addNote(tr("Everything holds at once, for this data folder."));
    addHeading(tr("Looks"));
    addChoice(tr("&Appearance"), tr("Appearance"), actions.appearance);
    addChoice(tr("Lan&guage"), tr("Language"), actions.language);
    addNote(tr("Another language is shown from the next start on."));
    addSwitch(actions.largeText, tr("&Large text"), tr("For a room or tired eyes, until the program ends."));
    addSwitch(actions.utc, tr("Times in &UTC"), tr("As servers write their logs. Exported files always have UTC."));
    addSwitch(actions.strip, tr("&Task strip"), tr("The list of tasks at the bottom of every page but Tasks."));
    buildNotifications();
    if (actions.detailedLog) {
        addHeading(tr("Log"));
        addSwitch(actions.detailedLog, tr("Write a &detailed log"),
            tr("Every call with its time, without passwords, until the program ends. For whoever helps you."));
    }
    m_column->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * Letters, sizeHint().height());
}

void SettingsDialog::addHeading(const QString &text)
{
    m_column->addSpacing(look::Gap);
    m_column->addWidget(look::cardTitle(text, this));
}

void SettingsDialog::addNote(const QString &text)
{
    m_column->addWidget(look::note(text, this));
}

void SettingsDialog::addSwitch(QAction *action, const QString &text, const QString &explanation)
{
    auto *box = new QCheckBox(text, this);
    box->setAccessibleDescription(explanation);
    box->setChecked(action->isChecked());
    connect(box, &QCheckBox::clicked, action, &QAction::trigger);
    connect(action, &QAction::toggled, box, &QCheckBox::setChecked);
    m_column->addWidget(box);
    addNote(explanation);
}

void SettingsDialog::addChoice(const QString &text, const QString &name, const QList<QAction *> &choices)
{
    auto *row = new QHBoxLayout;
    auto *label = new QLabel(text, this);
    auto *box = new QComboBox(this);
    label->setBuddy(box);
    box->setAccessibleName(name);
    for (QAction *choice : choices) {
        box->addItem(plainName(*choice));
        if (choice->isChecked()) {
            box->setCurrentIndex(box->count() - 1);
        }
    }
    connect(box, &QComboBox::activated, this, [choices](int index) { choices.at(index)->trigger(); });
    row->addWidget(label);
    row->addWidget(box);
    row->addStretch(1);
    m_column->addLayout(row);
}

void SettingsDialog::buildNotifications()
{
    addHeading(tr("Notifications"));
    // Made in the order of reading, which is that of Tab.
    m_notify = new QCheckBox(tr("&Notify me of what happens to tasks"), this);
    m_quiet = new QCheckBox(tr("&Quiet hours"), this);
    m_from = new QTimeEdit(m_settings.quietHours().from, this);
    m_to = new QTimeEdit(m_settings.quietHours().to, this);
    // Nobody plans a night by seconds, which some short forms have.
    const QString form = QLocale().timeFormat(QLocale::ShortFormat).remove(u":ss"_s);
    m_from->setDisplayFormat(form);
    m_to->setDisplayFormat(form);
    m_column->addWidget(m_notify);
    const QString when =
        tr("When an upgrade ends, needs you or does not move, and when a cluster signs you out: once each, while this window "
           "is not in front or the task takes more than two minutes.");
    m_notify->setAccessibleDescription(when);
    addNote(when);
    auto *row = new QHBoxLayout;
    row->setSpacing(look::Gap);
    row->addWidget(m_quiet);
    m_from->setAccessibleName(tr("Quiet from"));
    m_to->setAccessibleName(tr("Quiet until"));
    row->addWidget(m_from);
    row->addWidget(new QLabel(tr("until"), this));
    row->addWidget(m_to);
    row->addStretch(1);
    m_column->addLayout(row);
    addNote(tr("Nothing is shown in these hours, by this computer's time. The Tasks page has everything."));
    m_notify->setChecked(m_settings.notifies());
    m_quiet->setChecked(m_settings.quietHours().on);
    connect(m_notify, &QCheckBox::toggled, this, &SettingsDialog::store);
    connect(m_quiet, &QCheckBox::toggled, this, &SettingsDialog::store);
    connect(m_from, &QTimeEdit::timeChanged, this, &SettingsDialog::store);
    connect(m_to, &QTimeEdit::timeChanged, this, &SettingsDialog::store);
    store();
}

void SettingsDialog::store()
{
    m_settings.setNotifies(m_notify->isChecked());
    m_settings.setQuietHours({m_quiet->isChecked(), m_from->time(), m_to->time()});
    m_quiet->setEnabled(m_notify->isChecked());
    m_from->setEnabled(m_notify->isChecked() && m_quiet->isChecked());
    m_to->setEnabled(m_from->isEnabled());
}

#include "moc_settingsdialog.cpp"
