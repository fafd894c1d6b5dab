// SPDX-License-Identifier: GPL-3.0-or-later
#include "databasespage.h"

#include "card.h"
#include "clusterprobe.h"
#include "emptystate.h"
#include "instancemodel.h"
#include "look.h"
#include "plaintext.h"
#include "tables.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int NameWidth = 176; // pixels at 96 dpi and the usual font
constexpr int GoalWidth = 66;
constexpr int ClusterWidth = 104; ///< "7.4.3 p1 f8"
constexpr int NeedWidth = 176;

} // namespace

DatabasesPage::DatabasesPage(ClusterProbe &probe, Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_probe(probe)
    , m_model(probe, clock)
    , m_instances(new InstanceModel(clock, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::PageMargin, look::PageMargin - 4, look::PageMargin, look::Section);
    column->setSpacing(look::Gap);
    buildTop(column);
    m_stack = new QStackedWidget(this);
    column->addWidget(m_stack, 1);
    m_content = new QWidget(m_stack);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(look::Section);
    buildTable();
    content->addWidget(m_table, 1);
    buildDetails();
    content->addWidget(m_details);
    m_stack->addWidget(m_content);
    buildEmptyStates();
    connectAll();
    noticeClusters();
}

DatabasesPage::~DatabasesPage() = default;

void DatabasesPage::connectAll()
{
    connect(m_filter, &QLineEdit::textChanged, this, &DatabasesPage::applyFilter);
    connect(m_attention, &QCheckBox::toggled, this, &DatabasesPage::applyFilter);
    connect(m_refresh, &QPushButton::clicked, this, [this] { m_probe.refreshAll(); });
    connect(m_upgrade, &QPushButton::clicked, this, &DatabasesPage::upgrade);
    connect(m_table, &QTableView::activated, this, &DatabasesPage::upgrade);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        const DatabaseRow *row = m_model.rowAt(current.row());
        if (row && !m_restoring) {
            m_chosen = row->guid;
        }
        updateDetails();
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        fitSoon();
        restoreChoice();
        updateUi();
    });
    connect(&m_model, &DatabasesModel::countsChanged, this, &DatabasesPage::noticeClusters);
    connect(&m_probe, &ClusterProbe::readingChanged, this, &DatabasesPage::noticeClusters);
}

void DatabasesPage::applyFilter()
{
    m_model.setFilter(m_filter->text(), m_attention->isChecked());
}

void DatabasesPage::clearFilter()
{
    m_attention->setChecked(false);
    m_filter->clear();
    m_filter->setFocus();
}

void DatabasesPage::restoreChoice()
{
    const int row = m_chosen ? m_model.rowOf(*m_chosen) : -1;
    m_restoring = true;
    if (row >= 0) {
        m_table->setCurrentIndex(m_model.index(row, 0));
    } else if (!m_chosen && m_model.rowCount() > 0) {
        m_table->setCurrentIndex(m_model.index(0, 0));
    }
    m_restoring = false;
    updateDetails();
}

PageControls DatabasesPage::controls() const
{
    return {.search = m_filter, .refresh = m_refresh, .upgrade = m_upgrade};
}

std::optional<CrdbGuid> DatabasesPage::chosenGuid() const
{
    const DatabaseRow *row = chosen();
    return row ? std::optional(row->guid) : std::nullopt;
}

void DatabasesPage::select(const CrdbGuid &guid)
{
    m_chosen = guid;
    if (m_model.rowOf(guid) < 0) {
        m_attention->setChecked(false);
        m_filter->clear();
    }
    restoreChoice();
    m_table->setFocus();
}

const DatabaseRow *DatabasesPage::chosen() const
{
    return m_model.rowAt(m_table->currentIndex().row());
}

void DatabasesPage::upgrade()
{
    if (const DatabaseRow *row = chosen()) {
        emit upgradeRequested(row->guid, row->goal ? row->goal->text() : QString());
    }
}

void DatabasesPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitSoon();
}

void DatabasesPage::fitSoon()
{
    // The table gets its own width after the page has.
    QMetaObject::invokeMethod(this, &DatabasesPage::fitColumns, Qt::QueuedConnection);
}

void DatabasesPage::fitColumns()
{
    const int clusters = static_cast<int>(m_model.clusters().size());
    const int room = m_table->viewport()->width() - NameWidth - GoalWidth - NeedWidth;
    const int each = clusters > 0 ? std::clamp(room / clusters, ClusterWidth, 2 * ClusterWidth) : ClusterWidth;
    m_table->setColumnWidth(DatabasesModel::Database, NameWidth);
    m_table->setColumnWidth(DatabasesModel::Attention, NeedWidth + std::max(0, room - clusters * each));
    m_table->setColumnWidth(DatabasesModel::Goal, GoalWidth);
    for (int i = 0; i < clusters; ++i) {
        m_table->setColumnWidth(DatabasesModel::FirstCluster + i, each);
    }
}

QString DatabasesPage::whoWasAsked() const
{
    QStringList lines;
    for (const ClusterFacts &cluster : m_probe.facts()) {
        if (cluster.crdbs.failure) {
            const bool refused = cluster.crdbs.failure->http == 403;
            lines.append(refused ? tr("%1 does not show its databases to this account.").arg(cluster.name)
                                 : tr("%1 could not be asked.").arg(cluster.name));
        } else if (cluster.crdbs.value) {
            lines.append(tr("%1 has none that this account may see.").arg(cluster.name));
        }
    }
    return lines.join(u'\n');
}

void DatabasesPage::updateSummary()
{
    const int databases = m_model.databaseCount();
    const int attention = m_model.attentionCount();
    const QString what = tr("%n Active-Active database(s)", nullptr, databases);
    const QString need = attention > 0 ? tr("%n need(s) attention", nullptr, attention) : tr("none needs attention");
    m_summary->setText(databases == 0
            ? tr("What runs where, what could run, and what needs somebody.")
            : tr("%1, %2. Goal: the newest version that every node of every participating cluster offers.").arg(what, need));
}

void DatabasesPage::noticeClusters()
{
    // Not at every key in the filter: what the clusters say does not change by that.
    m_anyCluster = !m_probe.facts().empty();
    m_asked->setText(whoWasAsked());
    updateUi();
}

void DatabasesPage::updateUi()
{
    const bool none = m_model.databaseCount() == 0;
    QWidget *found = m_model.rowCount() == 0 ? m_noHit : m_content;
    m_stack->setCurrentWidget(m_anyCluster && !m_model.isMade() ? m_content : none ? m_nothing : found);
    m_filter->setEnabled(!none);
    m_attention->setEnabled(!none);
    m_refresh->setEnabled(m_anyCluster && !m_probe.isReading());
    m_refresh->setText(m_probe.isReading() ? tr("Reading…") : tr("&Refresh"));
    updateSummary();
    updateDetails();
}

void DatabasesPage::updateDetails()
{
    const DatabaseRow *row = chosen();
    m_upgrade->setEnabled(row);
    m_details->setVisible(row);
    if (!row) {
        return;
    }
    m_title->setText(row->name.isEmpty() ? row->guid.text() : tr("%1: %2").arg(row->name, row->needText));
    m_drift->setText(row->drift.join(u'\n'));
    m_drift->setVisible(!row->drift.isEmpty());
    m_instances->set(row->cells);
    const int rows = std::clamp(m_instances->rowCount(), 1, 5);
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, m_instanceTable); // shows in a narrow window
    m_instanceTable->setFixedHeight(
        m_instanceTable->horizontalHeader()->sizeHint().height() + rows * tables::rowHeight(m_instanceTable) + bar + 4);
}

#include "moc_databasespage.cpp"
