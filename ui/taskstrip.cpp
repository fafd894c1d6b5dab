// SPDX-License-Identifier: GPL-3.0-or-later
#include "taskstrip.h"

#include "look.h"
#include "showntime.h"
#include "tables.h"
#include "taskdelegate.h"
#include "taskmodel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int RowsShown = 2;
constexpr int NarrowWidth = 900; ///< below this the time of the last look makes room for the step
constexpr std::array Hidden{TaskModel::Operation, TaskModel::Started, TaskModel::Cluster};

} // namespace

TaskStrip::TaskStrip(TaskModel &model, Clock &clock, QWidget *parent)
    : QDockWidget(tr("Task strip"), parent)
    , m_model(model)
    , m_clock(clock)
{
    setObjectName(u"taskStrip"_s);
    setFeatures(QDockWidget::NoDockWidgetFeatures);
    setTitleBarWidget(new QWidget(this)); // the line below says it all
    setAllowedAreas(Qt::BottomDockWidgetArea);
    auto *content = new QWidget(this);
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(14, 6, 14, 2);
    layout->setSpacing(2);
    auto *line = new QHBoxLayout;
    line->setSpacing(14);
    line->addWidget(look::cardTitle(tr("Tasks"), content));
    m_running = look::note({}, content);
    m_running->setWordWrap(false);
    m_verified = look::note({}, content);
    m_verified->setWordWrap(false);
    line->addWidget(m_running);
    line->addWidget(m_verified);
    line->addStretch();
    QLabel *hint = look::note(tr("Ctrl+J hides"), content);
    hint->setWordWrap(false);
    line->addWidget(hint);
    layout->addLayout(line);
    m_table = new QuietTable(content);
    buildTable();
    layout->addWidget(m_table);
    setWidget(content);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &TaskStrip::updateUi);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &TaskStrip::updateUi);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &TaskStrip::updateUi);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first) {
        if (first.column() == TaskModel::Status) { // not when only the ages move on
            updateUi();
        }
    });
    updateUi();
}

void TaskStrip::buildTable()
{
    m_table->setModel(&m_model);
    tables::asPlainTable(m_table);
    m_table->setItemDelegate(new TaskDelegate(m_table));
    m_table->setAccessibleName(tr("Task strip"));
    m_table->horizontalHeader()->hide();
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // it would cover the last row
    for (const auto column : Hidden) {
        m_table->setColumnHidden(column, true);
    }
    m_table->setColumnWidth(TaskModel::Status, 240);
    m_table->setColumnWidth(TaskModel::Database, 150);
    m_table->setColumnWidth(TaskModel::Target, 110);
    m_table->setColumnWidth(TaskModel::Elapsed, 110);
    m_table->setColumnWidth(TaskModel::Confirmed, 130);
    m_table->horizontalHeader()->setSectionResizeMode(TaskModel::Step, QHeaderView::Stretch);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { open(index.row()); });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) { open(index.row()); });
}

void TaskStrip::open(int row)
{
    if (const Task *task = m_model.taskAt(row)) {
        emit opened(task->id);
    } else if (const ForeignTask *foreign = m_model.foreignAt(row)) {
        emit foreignOpened(foreign->observed.seen.id);
    }
}

void TaskStrip::changeEvent(QEvent *event)
{
    QDockWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange) {
        updateUi();
    }
}

void TaskStrip::resizeEvent(QResizeEvent *event)
{
    QDockWidget::resizeEvent(event);
    m_table->setColumnHidden(TaskModel::Confirmed, width() < NarrowWidth);
}

void TaskStrip::updateUi()
{
    int verified = 0;
    const QDate today = showntime::day(m_clock.wall());
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const Task *task = m_model.taskAt(row);
        verified += task && task->state == TaskState::Verified && showntime::day(task->endedAt) == today ? 1 : 0;
    }
    const int rows = std::min(m_model.rowCount(), RowsShown);
    m_table->setVisible(rows > 0);
    m_table->setFixedHeight(std::max(1, rows) * tables::rowHeight(m_table) + 2);
    const int running = m_model.activeCount();
    m_running->setText(m_model.rowCount() == 0 ? tr("none yet") : running == 0 ? tr("none running") : tr("%n running", nullptr, running));
    m_verified->setText(verified == 0 ? QString() : tr("%n verified today", nullptr, verified));
}

#include "moc_taskstrip.cpp"
