// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsdialog.h"

#include "look.h"
#include "menuactions.h"
#include "settings.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QTimeEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int Letters = 70;
constexpr int NoteGap = 2;
} // namespace

SettingsDialog::SettingsDialog(const Actions &actions, Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
{
    setWindowTitle(tr("Settings"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, look::Section);
    auto *area = new QScrollArea(this); // a small screen shows less than all
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    auto *inside = new QWidget(area);
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins(look::PageMargin, look::PageMargin, look::PageMargin, look::Gap);
    m_column->setSpacing(look::Gap);
    m_column->addWidget(look::pageTitle(windowTitle(), this));
    addNote(tr("Everything holds at once, for this data folder."));
    addHeading(tr("Looks"));
    auto *choices = new QFormLayout;
    choices->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    choices->setSpacing(look::Gap);
    m_column->addLayout(choices);
    addChoice(choices, tr("&Appearance"), tr("Appearance"), actions.appearance);
    addChoice(choices, tr("Lan&guage"), tr("Language"), actions.language);
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
    auto *row = new QHBoxLayout;
    row->setContentsMargins(look::PageMargin, 0, look::PageMargin, 0);
    row->addWidget(buttons);
    area->setWidget(inside);
    all->addWidget(area, 1);
    all->addLayout(row);
    const int width = fontMetrics().averageCharWidth() * Letters;
    const int height = m_column->heightForWidth(width) + buttons->sizeHint().height() + 2 * look::Section;
    resize(look::withinScreen(this, {width, height}));
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
    addExplained(box, explanation);
}

void SettingsDialog::addExplained(QCheckBox *box, const QString &explanation)
{
    auto *pair = new QVBoxLayout;
    pair->setSpacing(NoteGap);
    pair->addWidget(box);
    QLabel *note = look::note(explanation, this);
    note->setIndent(style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, box)
        + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, box)); // below the text of the box
    pair->addWidget(note);
    m_column->addLayout(pair);
}

void SettingsDialog::addChoice(QFormLayout *form, const QString &text, const QString &name, const QList<QAction *> &choices)
{
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
    form->addRow(label, box);
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
    const QString when =
        tr("When an upgrade ends, needs you or does not move, and when a cluster signs you out: once each, while this window "
           "is not in front or the task takes more than two minutes.");
    m_notify->setAccessibleDescription(when);
    addExplained(m_notify, when);
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
