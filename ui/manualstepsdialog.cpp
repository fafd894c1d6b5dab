// SPDX-License-Identifier: GPL-3.0-or-later
#include "manualstepsdialog.h"

#include "look.h"
#include "manualsteps.h"
#include "plaintext.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

ManualStepsDialog::ManualStepsDialog(std::vector<DatabaseView> databases, QWidget *parent)
    : QDialog(parent)
    , m_databases(std::move(databases))
    , m_database(new QComboBox(this))
    , m_steps(codeBox({}, this, 20))
{
    setModal(true);
    setWindowTitle(tr("Upgrade by hand"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::PageMargin, look::PageMargin, look::PageMargin, look::Section);
    column->setSpacing(look::Gap + 2);
    column->addWidget(look::pageTitle(windowTitle(), this));
    column->addWidget(look::note(tr("This cluster's software has no upgrade call. These are the documented steps instead; this program "
                                    "does not run them."),
        this));
    auto *row = new QHBoxLayout;
    auto *label = new QLabel(tr("&Database"), this);
    label->setBuddy(m_database);
    m_database->setAccessibleName(tr("Database"));
    row->addWidget(label);
    row->addWidget(m_database, 1);
    column->addLayout(row);
    m_steps->setAccessibleName(tr("Steps"));
    column->addWidget(m_steps, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    column->addWidget(buttons);
    for (const DatabaseView &database : m_databases) {
        m_database->addItem(database.name.isEmpty() ? database.guid.text() : database.name);
    }
    connect(m_database, &QComboBox::currentIndexChanged, this, &ManualStepsDialog::updateUi);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_steps->toPlainText()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(fontMetrics().averageCharWidth() * 110, sizeHint().height());
    updateUi();
}

void ManualStepsDialog::updateUi()
{
    const int index = m_database->currentIndex();
    setCodeText(m_steps, index < 0 ? QString() : manualUpgradeSteps(m_databases[static_cast<size_t>(index)]), 20);
}

#include "moc_manualstepsdialog.cpp"
