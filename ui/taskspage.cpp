// SPDX-License-Identifier: GPL-3.0-or-later
#include "taskspage.h"

#include "emptystate.h"
#include "look.h"
#include "settings.h"
#include "tables.h"
#include "taskdelegate.h"
#include "taskmodel.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

// Pixels at 96 dpi and the usual font; Step takes what is left.
constexpr std::array ColumnWidths{225, 120, 84, 96, 190, 80, 100, 100, 160};
constexpr std::array TightWidths{175, 80, 84, 62, 110, 80, 78, 88, 160}; ///< where even the columns that must stay are too wide
/// In this order they make room; what remains tells which upgrade, how far it is, and how sure that is.
constexpr std::array GivesWay{TaskModel::Cluster, TaskModel::Started, TaskModel::Operation};

} // namespace

TasksPage::TasksPage(
    TaskTracker &tracker, ClusterProbe &probe, TaskModel &model, Clock &clock, TaskAsText asText, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_settings(settings)
    , m_stack(new QStackedWidget(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_list(new QuietTable(m_splitter))
    , m_chosen(new QStackedWidget(m_splitter))
    , m_details(new TaskDetails(tracker, probe, clock, asText, m_chosen))
    , m_makeForeignDetails([this, &tracker, &clock, asText] { return new ForeignDetails(tracker.foreign(), clock, asText, m_chosen); })
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    buildList();
    m_splitter->addWidget(m_list);
    m_chosen->addWidget(m_details);
    m_splitter->addWidget(m_chosen);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    m_list->setMinimumHeight(3 * tables::rowHeight(m_list));
    m_splitter->setSizes({5 * tables::rowHeight(m_list), 600});
    m_splitter->restoreState(settings.taskSplitter());
    m_stack->addWidget(emptyState());
    m_stack->addWidget(m_splitter);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_settings.setTaskSplitter(m_splitter->saveState()); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &TasksPage::updateUi);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &TasksPage::updateUi);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &TasksPage::updateUi);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &current) { choose(current.row()); });
    connect(m_details, &TaskDetails::changeRequested, this, &TasksPage::changeRequested);
    updateUi();
}

TasksPage::~TasksPage() = default;

QWidget *TasksPage::emptyState()
{
    auto *empty = new EmptyState(u"tasks"_s, tr("No tasks yet"),
        tr("Every upgrade that is started here appears in this list, with its steps, its errors and the proof of how it ended. It stays "
           "when the program is closed. Tasks that run on your clusters and were started elsewhere appear here too."),
        m_stack);
    connect(empty->addButton(tr("Start an upgrade"), true), &QPushButton::clicked, this, &TasksPage::upgradeRequested);
    return empty;
}

void TasksPage::buildList()
{
    m_list->setModel(&m_model);
    tables::asPlainTable(m_list);
    m_list->setItemDelegate(new TaskDelegate(m_list));
    m_list->setAccessibleName(tr("Task list"));
    fitColumns();
    m_list->horizontalHeader()->setSectionResizeMode(TaskModel::Step, QHeaderView::Stretch);
    m_list->horizontalHeader()->setMinimumSectionSize(60);
}

void TasksPage::fitColumns()
{
    const int room = width() - style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, m_list) - 2;
    int needed = std::accumulate(ColumnWidths.begin(), ColumnWidths.end(), 0);
    for (const auto column : GivesWay) {
        const bool hidden = needed > room;
        needed -= hidden ? ColumnWidths[column] : 0;
        m_list->setColumnHidden(column, hidden);
    }
    const auto &widths = needed > room ? TightWidths : ColumnWidths;
    if (m_widths == &widths) {
        return; // a person may have set other widths
    }
    m_widths = &widths;
    for (size_t column = 0; column < widths.size(); ++column) {
        m_list->setColumnWidth(static_cast<int>(column), widths[column]);
    }
}

void TasksPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void TasksPage::updateUi()
{
    const bool any = m_model.rowCount() > 0;
    m_stack->setCurrentIndex(any ? 1 : 0);
    if (m_awaited) {
        select(*m_awaited);
    }
    if (any && !m_list->currentIndex().isValid()) {
        m_list->selectRow(0);
    }
}

void TasksPage::choose(int row)
{
    const Task *task = m_model.taskAt(row);
    const ForeignTask *foreign = m_model.foreignAt(row);
    m_details->setTask(task ? std::optional(task->id) : std::nullopt);
    if (foreign && !m_foreignDetails) {
        m_foreignDetails = m_makeForeignDetails();
        m_chosen->addWidget(m_foreignDetails);
    }
    if (m_foreignDetails) {
        m_foreignDetails->setTask(foreign ? foreign->observed.seen.id : QString());
    }
    m_chosen->setCurrentIndex(foreign ? 1 : 0);
    emit selectionChanged();
}

void TasksPage::goTo(int row)
{
    m_list->selectRow(row);
    m_list->scrollTo(m_model.index(row, 0));
    m_list->setFocus();
}

void TasksPage::select(const TaskId &id)
{
    const int row = m_model.rowOf(id);
    m_awaited = row < 0 ? std::optional(id) : std::nullopt;
    if (row >= 0) {
        goTo(row);
    }
}

void TasksPage::selectForeign(const QString &id)
{
    if (const int row = m_model.rowOfForeign(id); row >= 0) {
        m_awaited.reset();
        goTo(row);
    }
}

PageControls TasksPage::controls() const
{
    const bool foreign = m_foreignDetails && m_chosen->currentWidget() == m_foreignDetails;
    return {.refresh = foreign ? m_foreignDetails->refreshButton() : m_details->refreshButton()};
}

std::optional<TaskId> TasksPage::selected() const
{
    return m_details->taskId();
}

#include "moc_taskspage.cpp"
