// SPDX-License-Identifier: GPL-3.0-or-later
// What DatabasesPage is made of; what it does is in databasespage.cpp.
#include "databasespage.h"

#include "card.h"
#include "databasesdelegate.h"
#include "emptystate.h"
#include "flowlayout.h"
#include "instancemodel.h"
#include "look.h"
#include "plaintext.h"
#include "searchfield.h"
#include "tables.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace {
constexpr int FilterLetters = 26;
} // namespace

void DatabasesPage::buildTop(QVBoxLayout *column)
{
    column->addWidget(look::pageTitle(tr("Databases"), this));
    m_summary = look::note({}, this);
    column->addWidget(m_summary);
    auto *row = new FlowLayout;
    row->setSpacing(look::Gap);
    m_filter = new QLineEdit(this);
    m_filter->setAccessibleName(tr("Filter databases"));
    m_filter->setPlaceholderText(tr("Name, GUID, version or module"));
    withClearButton(m_filter);
    m_filter->setMinimumWidth(fontMetrics().averageCharWidth() * FilterLetters);
    row->addWidget(m_filter);
    m_attention = new QCheckBox(tr("&Needs attention"), this);
    row->addWidget(m_attention);
    m_refresh = new QPushButton(tr("&Refresh"), this);
    row->addWidget(m_refresh);
    m_upgrade = new QPushButton(tr("Up&grade…"), this);
    look::asPrimary(m_upgrade);
    row->addWidget(m_upgrade);
    column->addLayout(row);
}

void DatabasesPage::buildTable()
{
    m_table = new QuietTable(m_content);
    m_table->setModel(&m_model);
    tables::asPlainTable(m_table);
    m_table->setItemDelegate(new DatabasesDelegate(m_table));
    m_table->setAccessibleName(tr("Databases"));
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() * 2 + 14);
    m_table->setMinimumHeight(2 * m_table->verticalHeader()->defaultSectionSize());
    m_table->horizontalHeader()->setMinimumSectionSize(56);
}

void DatabasesPage::buildDetails()
{
    m_details = new Card(m_content);
    m_details->setAccessibleName(tr("Database details"));
    m_title = look::cardTitle({}, m_details);
    m_details->body()->addWidget(m_title);
    m_drift = plainLabel({}, m_details);
    m_details->body()->addWidget(m_drift);
    m_instanceTable = new QuietTable(m_details);
    m_instanceTable->setModel(m_instances);
    tables::asPlainTable(m_instanceTable);
    m_instanceTable->setItemDelegate(new RowDelegate(m_instanceTable));
    m_instanceTable->setAccessibleName(tr("Instances"));
    m_instanceTable->setSelectionMode(QAbstractItemView::NoSelection);
    QHeaderView *header = m_instanceTable->horizontalHeader();
    constexpr std::array widths{160, 62, 68, 84, 160, 110, 110};
    for (std::size_t i = 0; i < widths.size(); ++i) {
        header->resizeSection(static_cast<int>(i), widths[i]);
    }
    header->setSectionResizeMode(InstanceModel::Modules, QHeaderView::Stretch);
    header->setMinimumSectionSize(60);
    m_details->body()->addWidget(m_instanceTable);
}

void DatabasesPage::buildEmptyStates()
{
    m_nothing = new EmptyState(u"database"_s, tr("No Active-Active database is known"),
        tr("Connected clusters are asked for their Active-Active databases; each appears here once, with its instances side by side."),
        m_stack);
    connect(m_nothing->addButton(tr("Connect a cluster"), true), &QPushButton::clicked, this, &DatabasesPage::connectRequested);
    m_asked = look::note({}, m_nothing);
    m_asked->setAlignment(Qt::AlignHCenter);
    m_nothing->layout()->addWidget(m_asked);
    m_stack->addWidget(m_nothing);
    m_noHit =
        new EmptyState(u"search"_s, tr("No database matches"), tr("None of the known databases has what the filter asks for."), m_stack);
    connect(m_noHit->addButton(tr("Clear filter"), true), &QPushButton::clicked, this, &DatabasesPage::clearFilter);
    m_stack->addWidget(m_noHit);
}
