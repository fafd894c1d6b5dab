// SPDX-License-Identifier: GPL-3.0-or-later
#include "clusterspage.h"

#include "clusterdetails.h"
#include "clusterdialog.h"
#include "messagebar.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyle>
#include <QTableView>

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;
using State = ClusterStatus::State;

namespace {

// Pixels at 96 dpi and the usual font; the label takes what is left.
constexpr std::array ColumnWidths{205, 120, 165, 86, 92, 116, 140, 84};
/// In this order they make room; the details below show them all.
constexpr std::array GivesWay{ClustersModel::Contact, ClustersModel::Certificate, ClustersModel::Role, ClustersModel::Versions};

bool canConnect(const ClusterRow &row)
{
    return row.saved && (!row.state || *row.state == State::Failed || *row.state == State::SignedOut || *row.state == State::NeedsPassword);
}

} // namespace

ClustersPage::ClustersPage(const ClusterSources &sources, AskForFile ask, QWidget *parent)
    : QWidget(parent)
    , m_from(sources)
    , m_ask(std::move(ask))
{
    build();
    connectAll();
    takeRows();
}

ClustersPage::~ClustersPage() = default;

void ClustersPage::connectAll()
{
    connect(&m_from.clusters, &Clusters::changed, this, &ClustersPage::dirty);
    connect(&m_from.clusters, &Clusters::removed, this, &ClustersPage::dirty);
    connect(&m_from.clusters.saved(), &SavedClusters::changed, this, &ClustersPage::dirty);
    connect(&m_from.probe, &ClusterProbe::factsChanged, this, &ClustersPage::dirty);
    connect(&m_from.tracker, &TaskTracker::changed, this, &ClustersPage::dirty);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (const ClusterRow *row = m_model.row(now.row())) {
            m_chosen = row->id;
        }
        m_removal->clear();
        updateUi();
    });
    connect(m_table, &QTableView::activated, this, &ClustersPage::edit);
    connect(m_message, &MessageBar::dismissed, m_message, &MessageBar::clear);
    connect(m_removal, &MessageBar::dismissed, m_removal, &MessageBar::clear);
    connect(m_removal, &MessageBar::pressed, this, &ClustersPage::removeNow);
}

void ClustersPage::dirty()
{
    m_dirty = true;
    if (m_queued || !isVisible()) {
        return;
    }
    // Each part of each cluster is told by itself; one look is enough for all that arrive together.
    m_queued = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_queued = false;
            takeRows();
        },
        Qt::QueuedConnection);
}

void ClustersPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_dirty) {
        takeRows();
    }
}

void ClustersPage::takeRows()
{
    m_dirty = false;
    const auto chosen = m_chosen; // a reset of the model forgets it
    m_model.setRows(clusterRows(m_from));
    const int row = chosen ? m_model.rowOf(*chosen) : -1;
    if (m_model.rowCount() > 0 && m_table->currentIndex().row() != std::max(0, row)) {
        m_table->selectRow(std::max(0, row));
    }
    updateUi();
}

void ClustersPage::select(const ClusterId &id)
{
    m_chosen = id;
    m_table->selectRow(m_model.rowOf(id));
}

const ClusterRow *ClustersPage::current() const
{
    return m_model.row(m_table->currentIndex().row());
}

void ClustersPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange) {
        updateUi();
    }
}

void ClustersPage::updateUi()
{
    m_stack->setCurrentIndex(m_model.rowCount() == 0 ? 0 : 1);
    const ClusterRow *row = current();
    const auto &saved = m_from.clusters.saved().all();
    m_export->setEnabled(!saved.empty());
    for (QPushButton *button : {m_edit, m_connect, m_disconnect, m_signIn, m_remove, m_up, m_down, m_manual}) {
        button->setEnabled(row != nullptr);
    }
    m_manual->setVisible(false);
    if (!row) {
        m_details->show({}, {});
        return;
    }
    m_edit->setText(row->saved ? tr("&Edit…") : tr("Sav&e…"));
    m_connect->setEnabled(canConnect(*row));
    m_disconnect->setEnabled(row->state.has_value());
    m_signIn->setEnabled(row->state != State::LookingAtCertificate && row->state != State::SigningIn);
    m_remove->setEnabled(row->saved);
    m_up->setEnabled(row->saved && saved.front().id != row->id);
    m_down->setEnabled(row->saved && saved.back().id != row->id);
    const ClusterFacts *facts = m_from.probe.factsOf(row->id);
    m_manual->setVisible(facts && lacksUpgradeCall(*facts));
    m_details->show(row->title, clusterLines(m_from, row->id));
}

void ClustersPage::add()
{
    auto *dialog = new ClusterDialog(m_from.clusters, m_ask, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        takeRows();
        select(*dialog->cluster());
        m_table->setFocus();
    });
    dialog->open();
}

void ClustersPage::edit()
{
    const ClusterRow *row = current();
    if (!row) {
        return;
    }
    auto *dialog = new ClusterDialog(m_from.clusters, m_ask, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->edit(row->id);
    connect(dialog, &QDialog::finished, m_table, qOverload<>(&QWidget::setFocus));
    dialog->open();
}

void ClustersPage::connectCurrent()
{
    const ClusterRow *row = current();
    if (!row) {
        return;
    }
    const ClusterId id = row->id;
    const SavedCluster *saved = m_from.clusters.saved().find(id);
    if (saved && !saved->keepPassword && saved->method != SignInMethod::Certificate) {
        emit signInRequested(id); // nobody but the person has the password
        return;
    }
    m_from.clusters.connectSaved(id);
}

void ClustersPage::disconnectCurrent()
{
    if (const ClusterRow *row = current()) {
        m_from.clusters.remove(ClusterId(row->id));
    }
}

void ClustersPage::askToRemove()
{
    const ClusterRow *row = current();
    if (!row) {
        return;
    }
    m_toRemove = row->id;
    m_removal->say(look::Tone::Attention,
        tr("Remove %1 from the list? It is disconnected, and its password leaves the system keychain. Tasks and history stay.")
            .arg(row->title));
}

void ClustersPage::removeNow()
{
    m_removal->clear();
    if (m_toRemove) {
        m_from.clusters.forget(*m_toRemove);
        m_toRemove.reset();
    }
    m_table->setFocus();
}

void ClustersPage::moveCurrent(int places)
{
    if (const ClusterRow *row = current()) {
        m_from.clusters.saved().move(ClusterId(row->id), places);
        takeRows();
    }
}

void ClustersPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void ClustersPage::fitColumns()
{
    const int room = width() - style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, m_table) - 2;
    int needed = std::accumulate(ColumnWidths.begin(), ColumnWidths.end(), 0);
    for (const auto column : GivesWay) {
        const bool hidden = needed > room;
        needed -= hidden ? ColumnWidths[column] : 0;
        m_table->setColumnHidden(column, hidden);
    }
    for (size_t column = 0; column < ColumnWidths.size(); ++column) {
        m_table->setColumnWidth(static_cast<int>(column), ColumnWidths[column]);
    }
}

#include "moc_clusterspage.cpp"
