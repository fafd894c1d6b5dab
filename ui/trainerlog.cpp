// SPDX-License-Identifier: GPL-3.0-or-later
#include "trainerlog.h"

#include "showntime.h"
#include "tables.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

using namespace std::chrono_literals;

namespace {

constexpr auto LookEvery = 500ms;
constexpr int RowsSeen = 10;

} // namespace

TrainerLogModel::TrainerLogModel(SimControl &control, QObject *parent)
    : QAbstractTableModel(parent)
    , m_control(control)
{ }

void TrainerLogModel::readOn()
{
    const std::vector<TrainerLogLine> more = m_control.log(m_read);
    if (more.empty()) {
        return;
    }
    m_read += more.size();
    if (m_lines.size() + more.size() > Most) {
        const std::size_t tooMany = std::min(m_lines.size(), m_lines.size() + more.size() - Most);
        if (tooMany > 0) {
            beginRemoveRows({}, 0, static_cast<int>(tooMany) - 1);
            m_lines.erase(m_lines.begin(), m_lines.begin() + static_cast<std::ptrdiff_t>(tooMany));
            endRemoveRows();
        }
    }
    const int first = static_cast<int>(m_lines.size());
    beginInsertRows({}, first, first + static_cast<int>(more.size()) - 1);
    m_lines.insert(m_lines.end(), more.begin(), more.end());
    endInsertRows();
}

int TrainerLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int TrainerLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TrainerLogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    const TrainerLogLine &line = m_lines.at(static_cast<std::size_t>(index.row()));
    switch (index.column()) {
    case Time:
        return showntime::of(line.at).toString(QStringLiteral("HH:mm:ss.zzz"));
    case Cluster:
        return line.cluster;
    case What:
        return line.text;
    default:
        return {};
    }
}

QVariant TrainerLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Time:
        return tr("Time");
    case Cluster:
        return tr("Cluster");
    case What:
        return tr("What happened");
    default:
        return {};
    }
}

TrainerLog::TrainerLog(SimControl &control, QWidget *parent)
    : Card(parent)
    , m_model(control)
    , m_table(new QuietTable(this))
    , m_tick(new QTimer(this))
{
    body()->addWidget(look::cardTitle(tr("Trainer's log"), this));
    m_table->setAccessibleName(tr("Trainer's log"));
    m_table->setModel(&m_model);
    tables::asPlainTable(m_table);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->horizontalHeader()->setStretchLastSection(true);
    const QFontMetrics metrics = m_table->fontMetrics();
    m_table->setColumnWidth(TrainerLogModel::Time, metrics.horizontalAdvance(QStringLiteral("00:00:00.000")) + 2 * look::Section);
    m_table->setColumnWidth(TrainerLogModel::Cluster, metrics.horizontalAdvance(QStringLiteral("rs-east.example.com")) + 2 * look::Section);
    m_table->setMinimumHeight(RowsSeen * tables::rowHeight(m_table));
    body()->addWidget(m_table);
    connect(m_tick, &QTimer::timeout, this, &TrainerLog::readOn);
}

void TrainerLog::readOn()
{
    const QScrollBar *bar = m_table->verticalScrollBar();
    const bool atEnd = bar->value() == bar->maximum();
    m_model.readOn();
    if (atEnd) {
        m_table->scrollToBottom();
    }
}

void TrainerLog::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    readOn();
    m_tick->start(LookEvery);
}

void TrainerLog::hideEvent(QHideEvent *event)
{
    Card::hideEvent(event);
    m_tick->stop();
}

#include "moc_trainerlog.cpp"
