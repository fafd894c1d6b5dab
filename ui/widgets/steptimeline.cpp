// SPDX-License-Identifier: GPL-3.0-or-later
#include "steptimeline.h"

#include "timelinepaint.h"

#include <QKeyEvent>

#include <algorithm>

namespace {
constexpr int MaxRowsShown = 12; // beyond that the table scrolls inside
constexpr int ClusterWidth = 190;
constexpr int VersionWidth = 150;
} // namespace

StepTimeline::StepTimeline(QWidget *parent)
    : QuietTable(parent)
    , m_model(new LaneModel(this))
    , m_bars(new LaneDelegate(this))
    , m_plain(new RowDelegate(this))
{
    setHorizontalHeader(new AxisHeader(this));
    setModel(m_model);
    tables::asPlainTable(this);
    setItemDelegateForColumn(LaneModel::Steps, m_bars);
    setAccessibleName(tr("Steps"));
    setAccessibleDescription(tr("One row per cluster. F7 shows the steps in words."));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setWordWrap(true);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(LaneModel::Steps, QHeaderView::Stretch);
    setColumnWidth(LaneModel::Cluster, ClusterWidth);
    setColumnWidth(LaneModel::Version, VersionWidth);
    updateHeight();
}

void StepTimeline::set(TimelineFacts facts)
{
    const auto rows = m_model->rowCount();
    m_model->set(std::move(facts));
    if (m_model->rowCount() != rows) {
        updateHeight();
    }
}

const TimelineFacts &StepTimeline::facts() const
{
    return m_model->facts();
}

void StepTimeline::setShowsWords(bool on)
{
    m_words = on;
    setItemDelegateForColumn(LaneModel::Steps, on ? m_plain : m_bars);
    updateHeight();
}

QSize StepTimeline::sizeHint() const
{
    const int rows = std::min(m_model->rowCount(), MaxRowsShown);
    int height = horizontalHeader()->sizeHint().height() + 2 * frameWidth();
    for (int row = 0; row < rows; ++row) {
        height += rowHeight(row);
    }
    return {600, height};
}

QSize StepTimeline::minimumSizeHint() const
{
    return {300, sizeHint().height()};
}

void StepTimeline::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F7) {
        setShowsWords(!m_words);
        return;
    }
    QTableView::keyPressEvent(event);
}

void StepTimeline::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (m_words) {
        updateHeight();
    }
}

void StepTimeline::updateHeight()
{
    if (m_words) {
        resizeRowsToContents(); // a handful of rows, only on a person's request
    } else {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            setRowHeight(row, tables::rowHeight(this));
        }
    }
    updateGeometry();
}

#include "moc_steptimeline.cpp"
