// SPDX-License-Identifier: GPL-3.0-or-later
#include "modulestable.h"

#include "look.h"
#include "modulesdelegate.h"
#include "tables.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int RowsShown = 6;

void setUpView(QTableView *view, ModulesModel *model)
{
    view->setModel(model);
    view->setItemDelegate(new ModulesDelegate(view));
    view->setAccessibleName(ModulesTable::tr("Modules"));
    view->setObjectName(u"modulesView"_s);
    view->setFrameShape(QFrame::NoFrame);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false); // Tab leaves the table
    view->setSelectionBehavior(QAbstractItemView::SelectItems);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->verticalHeader()->hide();
    QHeaderView *header = view->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(false);
    tables::elideHeadings(header);
    header->setSectionResizeMode(ModulesModel::NewArguments, QHeaderView::Stretch);
    const int letter = view->fontMetrics().averageCharWidth();
    header->setMinimumSectionSize(letter * 8);
    constexpr std::array<std::pair<ModulesModel::Column, int>, 5> Letters{{{ModulesModel::Module, 14}, {ModulesModel::Now, 10},
        {ModulesModel::After, 21}, {ModulesModel::CurrentUid, 22}, {ModulesModel::NewUid, 22}}};
    for (const auto &[column, letters] : Letters)
        header->resizeSection(column, std::max(letter * letters, header->sectionSizeHint(column))); // a heading may be long
}

} // namespace

ModulesTable::ModulesTable(QWidget *parent)
    : QWidget(parent)
    , m_view(new QTableView(this))
    , m_empty(look::note({}, this))
    , m_byUid(new QCheckBox(tr("Name modules &by UID"), this))
    , m_showUids(new QCheckBox(tr("Sho&w UIDs"), this))
    , m_add(new QPushButton(tr("&Add a module"), this))
    , m_remove(new QPushButton(tr("Remove"), this))
    , m_noArguments(new QPushButton(tr("&No arguments"), this))
    , m_unchanged(new QPushButton(tr("&Leave unchanged"), this))
{
    setUpView(m_view, &m_model);
    m_byUid->setChecked(true);
    m_byUid->setAccessibleName(tr("Name modules by UID"));
    m_byUid->setAccessibleDescription(tr("Without UIDs only one module can be changed."));
    auto *checks = new QHBoxLayout;
    checks->setSpacing(look::Section);
    checks->addWidget(m_byUid);
    checks->addWidget(m_showUids);
    checks->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::Gap);
    column->addWidget(m_view);
    column->addWidget(m_empty);
    column->addWidget(makeButtons());
    column->addLayout(checks);

    connect(&m_model, &ModulesModel::edited, this, &ModulesTable::edited);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &ModulesTable::updateUi);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &ModulesTable::updateUi);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ModulesTable::updateUi);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &ModulesTable::updateUi);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ModulesTable::updateUi);
    connect(m_byUid, &QCheckBox::toggled, this, &ModulesTable::edited);
    connect(m_showUids, &QCheckBox::toggled, this, &ModulesTable::updateUi);
    updateUi();
}

QWidget *ModulesTable::makeButtons()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look::Gap);
    for (QPushButton *button : {m_noArguments, m_unchanged, m_add, m_remove}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    m_noArguments->setAccessibleDescription(tr("The selected module starts without arguments."));
    m_unchanged->setAccessibleDescription(tr("The selected module keeps its arguments."));
    connect(m_add, &QPushButton::clicked, this, &ModulesTable::addRow);
    connect(m_remove, &QPushButton::clicked, this, [this] { m_model.removeRow(currentRow()); });
    connect(m_noArguments, &QPushButton::clicked, this, [this] { m_model.setNewArguments(currentRow(), QString()); });
    connect(m_unchanged, &QPushButton::clicked, this, [this] { m_model.setNewArguments(currentRow(), {}); });
    return bar;
}

QList<QWidget *> ModulesTable::inReadingOrder() const
{
    return {m_view, m_noArguments, m_unchanged, m_add, m_remove, m_byUid, m_showUids};
}

bool ModulesTable::nameByUid() const
{
    return m_byUid->isChecked();
}

void ModulesTable::setNameByUid(bool on)
{
    m_byUid->setChecked(on);
}

void ModulesTable::setEmptyText(const QString &text)
{
    m_empty->setText(text);
}

void ModulesTable::addRow()
{
    const QModelIndex name = m_model.index(m_model.addRow(), ModulesModel::Module);
    m_view->setFocus();
    m_view->setCurrentIndex(name);
    m_view->edit(name);
}

int ModulesTable::currentRow() const
{
    return m_view->currentIndex().isValid() ? m_view->currentIndex().row() : -1;
}

void ModulesTable::updateUi()
{
    const int row = currentRow();
    const ModuleRow *current = row >= 0 && row < m_model.rowCount() ? &m_model.rows()[static_cast<std::size_t>(row)] : nullptr;
    m_remove->setEnabled(current && current->addedByHand);
    m_remove->setVisible(m_model.hasRowByHand());
    m_noArguments->setEnabled(current && current->newArguments != QString());
    m_unchanged->setEnabled(current && current->newArguments && !current->addedByHand);
    m_noArguments->setVisible(m_model.rowCount() > 0);
    m_unchanged->setVisible(m_model.rowCount() > 0);
    const bool uids = m_showUids->isChecked() || m_model.hasRowByHand();
    m_view->setColumnHidden(ModulesModel::CurrentUid, !uids);
    m_view->setColumnHidden(ModulesModel::NewUid, !uids);
    m_empty->setVisible(m_model.rowCount() == 0);
    fitHeight();
}

void ModulesTable::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fitHeight();
    }
}

void ModulesTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && m_view->hasFocus() && m_remove->isEnabled()) {
        m_model.removeRow(currentRow());
        return;
    }
    QWidget::keyPressEvent(event);
}

void ModulesTable::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

void ModulesTable::fitHeight()
{
    const int rowHeight = m_view->fontMetrics().height() + 2 * look::Gap;
    m_view->verticalHeader()->setDefaultSectionSize(rowHeight);
    const int rows = std::min(m_model.rowCount(), RowsShown);
    const int bar = m_view->horizontalHeader()->sizeHint().height();
    int needed = m_view->horizontalHeader()->minimumSectionSize();
    for (int column = 0; column < ModulesModel::ColumnCount; ++column) {
        needed += column == ModulesModel::NewArguments || m_view->isColumnHidden(column) ? 0 : m_view->columnWidth(column);
    }
    const int scrollBar = needed > width() ? m_view->style()->pixelMetric(QStyle::PM_ScrollBarExtent) : 0;
    m_view->setFixedHeight(bar + rows * rowHeight + scrollBar + 2);
}

#include "moc_modulestable.cpp"
