// SPDX-License-Identifier: GPL-3.0-or-later
#include "historypage.h"

#include "clock.h"
#include "clusters.h"
#include "emptystate.h"
#include "errorcatalogue.h"
#include "flowlayout.h"
#include "historydelegate.h"
#include "messagebar.h"
#include "searchfield.h"
#include "showntime.h"
#include "tables.h"
#include "tasktracker.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A person who types pauses longer than this only when the word is complete.
constexpr auto TypingPause = 250ms;
constexpr int WidthForOneLine = 1000; ///< below this a sentence takes up to three lines, and the time two
constexpr int LongestSearch = 256;
constexpr int SearchLetters = 24; ///< that can be seen in a narrow window

enum class Range { All, Today, SevenDays, ThirtyDays };

QDateTime beginOf(Range range, const QDateTime &now)
{
    switch (range) {
    case Range::All:
        return {};
    case Range::Today:
        return showntime::startOfDay(now);
    case Range::SevenDays:
        return now.addDays(-7);
    case Range::ThirtyDays:
        return now.addDays(-30);
    }
    return {};
}

} // namespace

HistoryPage::HistoryPage(TaskTracker &tracker, Clusters &clusters, Clock &clock, AskForExport ask, QWidget *parent)
    : QWidget(parent)
    , m_tracker(tracker)
    , m_clusters(clusters)
    , m_clock(clock)
    , m_ask(std::move(ask))
    , m_model(tracker.journal())
    , m_typing(clock.makeOutsideTimer([this] { applyFilter(); }))
    , m_search(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_range(new QComboBox(this))
    , m_exportButton(new QPushButton(tr("E&xport…"), this))
    , m_message(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QuietTable(m_stack))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildFilters();
    m_message->setDismissible(true);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);
    buildTable();
    buildEmptyStates();
    connectAll();
    updateUi();
}

HistoryPage::~HistoryPage() = default;

PageControls HistoryPage::controls() const
{
    return {.search = m_search, .exporting = m_exportButton};
}

void HistoryPage::buildFilters()
{
    auto *row = new FlowLayout;
    row->setContentsMargins(look::Section, look::Section - 4, look::Section, look::Section - 4);
    row->setSpacing(look::Gap);
    m_search->setAccessibleName(tr("Search history"));
    m_search->setPlaceholderText(tr("Name, GUID, task, cluster, error …"));
    asSearchField(m_search);
    m_search->setMaxLength(LongestSearch);
    const std::pair<QString, RecordGroup> kinds[] = {{tr("All"), RecordGroup::All}, {tr("Requests and answers"), RecordGroup::Requests},
        {tr("Decisions"), RecordGroup::Decisions}, {tr("Errors"), RecordGroup::Errors}, {tr("Steps"), RecordGroup::Steps}};
    for (const auto &[name, group] : kinds) {
        m_kind->addItem(name, int(group));
    }
    const std::pair<QString, Range> ranges[] = {{tr("All"), Range::All}, {tr("Today"), Range::Today}, {tr("Last 7 days"), Range::SevenDays},
        {tr("Last 30 days"), Range::ThirtyDays}};
    for (const auto &[name, range] : ranges) {
        m_range->addItem(name, int(range));
    }
    m_exportButton->setAccessibleName(tr("Export"));
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * SearchLetters);
    row->addWidget(m_search);
    const auto addNamed = [this, row](const QString &name, QComboBox *box) {
        auto *label = new QLabel(name, this);
        label->setBuddy(box);
        box->setAccessibleName(QString(name).remove(u'&'));
        auto *pair = new QHBoxLayout;
        pair->setSpacing(look::Gap);
        pair->addWidget(label);
        pair->addWidget(box);
        row->addLayout(pair);
    };
    addNamed(tr("&Kind"), m_kind);
    addNamed(tr("&Date"), m_range);
    row->addWidget(m_exportButton);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void HistoryPage::buildTable()
{
    m_table->setModel(&m_model);
    tables::asPlainTable(m_table);
    m_table->setItemDelegate(new HistoryDelegate(m_table));
    m_table->setAccessibleName(tr("History"));
    m_table->horizontalHeader()->setSectionResizeMode(HistoryModel::What, QHeaderView::Stretch);
    m_table->horizontalHeader()->setMinimumSectionSize(60);
    m_stack->addWidget(m_table);
}

void HistoryPage::buildEmptyStates()
{
    m_nothingYet = new EmptyState(u"history"_s, tr("Nothing has happened yet"),
        tr("Every decision, request, answer, step and error of every upgrade is recorded here, and stays when the clusters have long "
           "forgotten it."),
        m_stack);
    m_noHit = new EmptyState(u"search"_s, tr("No record fits"),
        tr("Nothing in the history fits this search and these filters. Words are looked for as they are typed, in names, GUIDs, task ids, "
           "clusters and what was recorded."),
        m_stack);
    connect(m_noHit->addButton(tr("Clear filter"), false), &QPushButton::clicked, this, &HistoryPage::clearFilter);
    m_stack->addWidget(m_nothingYet);
    m_stack->addWidget(m_noHit);
}

void HistoryPage::connectAll()
{
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_typing->start(TypingPause); });
    connect(m_search, &QLineEdit::returnPressed, this, &HistoryPage::applyFilter);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &HistoryPage::applyFilter);
    connect(m_range, &QComboBox::currentIndexChanged, this, &HistoryPage::applyFilter);
    connect(m_exportButton, &QPushButton::clicked, this, &HistoryPage::chooseFile);
    connect(m_message, &MessageBar::dismissed, m_message, &MessageBar::clear);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const auto task = m_model.taskAt(index.row())) {
            emit taskRequested(*task);
        }
    });
    connect(&m_model, &HistoryModel::read, this, [this] {
        m_message->clear();
        m_table->scrollToTop();
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &HistoryPage::updateUi);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &HistoryPage::updateUi);
    connect(&m_model, &HistoryModel::readFailed, this, [this](const Failure &failure) {
        const Explanation words = explain(failure);
        m_message->say(look::Tone::Bad, tr("%1. %2").arg(words.title, words.cause));
    });
    connect(&m_tracker, &TaskTracker::recordsAdded, this, [this] {
        m_stale = !isVisible();
        if (!m_stale) {
            m_model.recordsWereAdded();
        }
    });
    connect(&m_tracker, &TaskTracker::opened, this, [this] {
        if (isVisible() && !m_model.isRead()) {
            applyFilter();
        }
    });
}

HistoryFilter HistoryPage::wantedFilter() const
{
    HistoryFilter filter;
    filter.text = m_search->text().trimmed();
    filter.group = static_cast<RecordGroup>(m_kind->currentData().toInt());
    filter.from = beginOf(static_cast<Range>(m_range->currentData().toInt()), m_clock.wall());
    return filter;
}

void HistoryPage::applyFilter()
{
    m_typing->stop();
    m_stale = false;
    m_model.setFilter(wantedFilter());
}

void HistoryPage::clearFilter()
{
    const QSignalBlocker kind(m_kind);
    const QSignalBlocker range(m_range);
    m_kind->setCurrentIndex(0);
    m_range->setCurrentIndex(0);
    m_search->clear();
    m_search->setFocus();
    applyFilter();
}

void HistoryPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange) {
        if (m_model.isRead()) {
            applyFilter(); // another day may be today
        }
    }
}

void HistoryPage::updateUi()
{
    const bool any = m_model.rowCount() > 0;
    const bool filtered = m_model.filter() != HistoryFilter();
    if (any || !m_model.isRead()) {
        m_stack->setCurrentWidget(m_table);
    } else {
        m_stack->setCurrentWidget(filtered ? m_noHit : m_nothingYet);
    }
    m_exportButton->setEnabled(any && !m_exporting);
}

void HistoryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_model.isRead()) {
        applyFilter();
    } else if (m_stale) {
        m_stale = false;
        m_model.recordsWereAdded();
    }
}

void HistoryPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void HistoryPage::fitColumns()
{
    // The sentence needs the room most; of ids and names of clusters the ends tell them apart, and the tool tip tells all.
    const bool wide = width() >= WidthForOneLine;
    const QFontMetrics metrics(m_table->font());
    const int unit = metrics.averageCharWidth();
    // Date and time stand two spaces apart; in a narrow window the time stands below.
    const QString time = wide ? HistoryModel::widestTime() : HistoryModel::widestTime().section(u"  "_s, 0, 0);
    m_table->setColumnWidth(HistoryModel::Time, metrics.horizontalAdvance(time) + 3 * look::Gap);
    m_table->setWordWrap(!wide);
    m_table->verticalHeader()->setDefaultSectionSize(tables::rowHeight(m_table) + (wide ? 0 : 2 * metrics.lineSpacing()));
    const std::pair<HistoryModel::Column, int> widths[] = {{HistoryModel::Database, wide ? 16 : 12}, {HistoryModel::Task, 14},
        {HistoryModel::Cluster, 23}, {HistoryModel::State, wide ? 25 : 17}};
    for (const auto &[column, characters] : widths) {
        m_table->setColumnWidth(column, characters * unit);
    }
}

#include "moc_historypage.cpp"
