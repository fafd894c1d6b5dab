// SPDX-License-Identifier: GPL-3.0-or-later
#include "clusterdetails.h"

#include "plaintext.h"
#include "readasgroup.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace {
constexpr int WidthForTwo = 760; ///< two facts side by side
} // namespace

ClusterDetails::ClusterDetails(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    readAsGroup(this);
    setAccessibleName(tr("Cluster details"));
    auto *content = new QWidget(this);
    m_body = new QVBoxLayout(content);
    m_body->setContentsMargins(look::PageMargin, look::Gap, look::PageMargin, look::Section);
    m_body->setSpacing(look::Gap);
    m_title = look::cardTitle({}, content);
    m_body->addWidget(m_title);
    m_body->addStretch();
    setWidget(content);
}

void ClusterDetails::show(const QString &title, const std::vector<ClusterLine> &lines)
{
    if (m_titleText != title || m_lines != lines) {
        m_titleText = title;
        m_lines = lines;
        rebuild();
    }
}

void ClusterDetails::rebuild()
{
    m_title->setText(m_titleText);
    delete m_rows;
    m_rows = new QWidget(widget());
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(look::Section);
    grid->setVerticalSpacing(look::Gap - 2);
    QStringList all;
    const auto perColumn = (static_cast<int>(m_lines.size()) + m_columns) / m_columns;
    int place = 0;
    for (const ClusterLine &line : m_lines) {
        // The state can be a whole explanation: it gets the whole width.
        const bool wide = place == 0;
        const int row = wide ? 0 : 1 + (place - 1) % std::max(1, perColumn - 1);
        const int column = wide ? 0 : 2 * ((place - 1) / std::max(1, perColumn - 1));
        QLabel *name = look::note(line.name, m_rows);
        name->setWordWrap(false);
        QLabel *value = plainLabel(line.text, m_rows);
        value->setAccessibleName(line.name);
        value->setAlignment(Qt::AlignTop | Qt::AlignLeading); // beside one that needs two lines
        if (line.tone != look::Tone::Neutral) {
            look::setTone(value, line.tone);
        }
        grid->addWidget(name, row, column, Qt::AlignTop);
        grid->addWidget(value, row, column + 1, 1, wide ? 2 * m_columns - 1 : 1);
        all.append(tr("%1: %2").arg(line.name, line.text));
        ++place;
    }
    for (int column = 0; column < m_columns; ++column) {
        grid->setColumnStretch(2 * column + 1, 1);
    }
    m_body->insertWidget(1, m_rows);
    setAccessibleDescription(all.join(u'\n'));
}

void ClusterDetails::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    const int columns = viewport()->width() >= WidthForTwo ? 2 : 1;
    if (columns != m_columns) {
        m_columns = columns;
        rebuild();
    }
}

void ClusterDetails::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_rows) {
        rebuild();
    }
}

#include "moc_clusterdetails.cpp"
