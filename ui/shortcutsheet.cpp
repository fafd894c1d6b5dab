// SPDX-License-Identifier: GPL-3.0-or-later
#include "shortcutsheet.h"

#include "look.h"
#include "menuactions.h"
#include "tables.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace {

constexpr int LeastRows = 5; ///< in a low window
constexpr int Rows = 14;
constexpr int Letters = 78;

} // namespace

ShortcutSheet::ShortcutSheet(const QMenuBar &menus, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *model = new QStandardItemModel(0, 3, this);
    model->setHorizontalHeaderLabels({tr("Keys"), tr("Command"), tr("Menu")});
    for (const MenuAction &each : menuActions(menus)) {
        if (const QString keys = keysOf(*each.action); !keys.isEmpty()) {
            model->appendRow({new QStandardItem(keys), new QStandardItem(each.name), new QStandardItem(each.place)});
        }
    }
    auto *table = new QTableView(this);
    table->setModel(model);
    tables::asPlainTable(table);
    table->setItemDelegate(new RowDelegate(table));
    table->setAccessibleName(windowTitle());
    table->resizeColumnsToContents();
    table->setColumnWidth(0, table->columnWidth(0) + 2 * look::Section); // the delegate keeps a margin
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    const auto heightOf = [table](int rows) { return (rows + 1) * tables::rowHeight(table) + look::Section; };
    table->setMinimumHeight(heightOf(LeastRows));
    table->selectRow(0);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::PageMargin, look::PageMargin, look::PageMargin, look::Section);
    column->setSpacing(look::Gap + 2);
    column->addWidget(look::pageTitle(windowTitle(), this));
    column->addWidget(table, 1);
    column->addWidget(
        look::note(tr("Everywhere: Tab and Shift+Tab go from control to control, the arrow keys move within lists and tables, "
                      "Space or Return presses the button that has the focus, Esc closes a dialog. Alt with an underlined "
                      "letter goes to what bears it."),
            this));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * Letters, sizeHint().height() + heightOf(Rows) - heightOf(LeastRows));
}

#include "moc_shortcutsheet.cpp"
