// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandsearch.h"

#include "look.h"
#include "searchfield.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int MostHits = 50; ///< more are not read, and thousands would make typing slow
constexpr int ListSpacing = 2;
constexpr int Letters = 70;
constexpr int Lines = 18;

QString lineOf(const Command &command)
{
    const QString what = command.place.isEmpty() ? command.name : CommandSearch::tr("%1 (%2)").arg(command.name, command.place);
    return command.keys.isEmpty() ? what : CommandSearch::tr("%1 · %2").arg(what, command.keys);
}

} // namespace

CommandSearch::CommandSearch(std::vector<Command> commands, QWidget *parent)
    : QDialog(parent)
    , m_commands(std::move(commands))
    , m_line(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_count(look::note({}, this))
{
    setWindowTitle(tr("Search commands"));
    for (const Command &command : m_commands) {
        m_texts.push_back(u"%1 %2"_s.arg(command.name, command.place).toCaseFolded());
    }
    m_line->setAccessibleName(windowTitle());
    m_line->setPlaceholderText(tr("Command, page or database"));
    asSearchField(m_line);
    m_line->installEventFilter(this);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setUniformItemSizes(true);
    m_list->setSpacing(ListSpacing);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::Section, look::Section, look::Section, look::Section);
    column->setSpacing(look::Gap);
    column->addWidget(m_line);
    column->addWidget(m_list, 1);
    column->addWidget(m_count);
    connect(m_line, &QLineEdit::textChanged, this, &CommandSearch::applyFilter);
    connect(m_line, &QLineEdit::returnPressed, this, &CommandSearch::runChosen);
    connect(m_list, &QListWidget::itemActivated, this, &CommandSearch::runChosen);
    connect(m_list, &QListWidget::currentRowChanged, this, &CommandSearch::tellChoice);
    resize(fontMetrics().averageCharWidth() * Letters, fontMetrics().height() * Lines);
    applyFilter();
    m_line->setFocus();
}

bool CommandSearch::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_line && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0) {
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, std::max(0, m_list->count() - 1)));
            return true;
        }
    }
    return QDialog::eventFilter(object, event);
}

void CommandSearch::applyFilter()
{
    const QStringList words = m_line->text().toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    m_list->clear();
    int hits = 0;
    for (size_t i = 0; i < m_commands.size(); ++i) {
        const QString &text = m_texts[i];
        if (!std::ranges::all_of(words, [&text](const QString &word) { return text.contains(word); })) {
            continue;
        }
        if (++hits <= MostHits) {
            auto *item = new QListWidgetItem(lineOf(m_commands[i]), m_list);
            item->setData(Qt::UserRole, int(i));
        }
    }
    m_list->setCurrentRow(0);
    m_count->setText(hits == 0 ? tr("Nothing has all these words in its name.")
            : hits > MostHits  ? tr("The first %1 of %n hit(s); type more of the name.", nullptr, hits).arg(MostHits)
                               : tr("%n hit(s)", nullptr, hits));
    tellChoice();
}

void CommandSearch::tellChoice()
{
    // The focus stays in the line: what is chosen is told as its description.
    const QListWidgetItem *item = m_list->currentItem();
    m_line->setAccessibleDescription(item ? tr("Return runs: %1").arg(item->text()) : m_count->text());
    QAccessibleEvent event(m_line, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void CommandSearch::runChosen()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item) {
        return; // stays open: the line below says why
    }
    const auto run = m_commands.at(item->data(Qt::UserRole).toULongLong()).run;
    accept();
    QMetaObject::invokeMethod(parent(), run, Qt::QueuedConnection);
}

#include "moc_commandsearch.cpp"
