// SPDX-License-Identifier: GPL-3.0-or-later
#include "disclosure.h"
#include "fieldmessage.h"
#include "modulestable.h"
#include "searchfield.h"
#include "ui_upgradefields.h"
#include "upgradefields.h"
#include "wheelguard.h"

#include <QTableView>

#include <array>

using namespace Qt::StringLiterals;

// How the fields are put together; what they say is in upgradefields.cpp.

namespace {

constexpr int LongestTyped = 12000; ///< a field takes what is pasted and says what is wrong with it
constexpr int LabelLetters = 19;

} // namespace

void UpgradeFields::arrange()
{
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    column->setSpacing(look::Section - 4);
    auto *main = new Card(this);
    main->body()->addWidget(m_ui->mainFields);
    auto *modules = new Card(this);
    m_modules = new ModulesTable(modules);
    m_modulesMessage = new FieldMessageLine(modules);
    m_advanced = new Disclosure(tr("Advanced"), this);
    m_destroy = new Disclosure(tr("Can destroy data"), this);
    modules->body()->addWidget(look::cardTitle(tr("Modules"), modules));
    modules->body()->addWidget(m_modules);
    modules->body()->addWidget(m_modulesMessage);
    m_advanced->setContent(m_ui->advancedFields);
    m_advanced->setSummary(tr("force restart, keep CRDT protocol version, task ID"));
    m_destroy->setContent(m_ui->destroyFields);
    m_destroy->setSummary(tr("may discard data, force discard"));
    m_destroy->setWarning(true);
    for (QWidget *card : std::initializer_list<QWidget *>{main, modules, m_advanced, m_destroy}) {
        column->addWidget(card);
    }
    column->addStretch();
    for (QFormLayout *form : {m_ui->mainForm, m_ui->advancedForm}) {
        form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
        form->setLabelAlignment(Qt::AlignLeft);
        form->setHorizontalSpacing(look::Section);
        form->setVerticalSpacing(look::Gap + 2);
    }
    for (QVBoxLayout *cell : findChildren<QVBoxLayout *>()) {
        if (cell->objectName().endsWith("Column"_L1) && cell != m_ui->destroyColumn) {
            cell->setSpacing(3);
        }
    }
    for (QLabel *label : {m_ui->guidLabel, m_ui->taskIdLabel}) {
        label->setMinimumWidth(fontMetrics().averageCharWidth() * LabelLetters);
    }
}

void UpgradeFields::prepareFields()
{
    look::asCode(m_ui->guidEdit);
    look::asCode(m_ui->taskIdEdit);
    look::asNote(m_ui->throughNote);
    m_ui->throughNote->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    m_ui->throughNote->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    withClearButton(m_ui->guidEdit);
    m_ui->guidEdit->setMaxLength(LongestTyped);
    m_ui->taskIdEdit->setMaxLength(LongestTyped);
    m_ui->guidEdit->setCompleter(m_completer);
    // A whole GUID needs no suggestions. Queued: the edit itself opens the list after this.
    connect(
        m_ui->guidEdit, &QLineEdit::textEdited, this,
        [this](const QString &typed) {
            if (CrdbGuid::parse(typed)) {
                m_completer->popup()->hide();
            }
        },
        Qt::QueuedConnection);
    const std::array<std::pair<QString, KeepUnit>, 5> units{{
        {tr("seconds"), KeepUnit::Seconds},
        {tr("minutes"), KeepUnit::Minutes},
        {tr("hours"), KeepUnit::Hours},
        {tr("days"), KeepUnit::Days},
        {tr("Cluster default (500 s)"), KeepUnit::ClusterDefault},
    }};
    for (const auto &[word, unit] : units) {
        m_ui->keepUnitBox->addItem(word, static_cast<int>(unit));
    }
    for (QSpinBox *spin : {m_ui->parallelSpin, m_ui->keepSpin}) {
        spin->setMaximumWidth(fontMetrics().averageCharWidth() * 18);
        guardAgainstWheel(spin);
    }
    guardAgainstWheel(m_ui->keepUnitBox);
    guardAgainstWheel(m_ui->throughBox);
    m_ui->keepUnitLabel->setFixedWidth(0); // only there to name the box for assistive technology
    setForm({});
}

void UpgradeFields::prepareMessages()
{
    m_lines = {
        {Field::Guid, m_ui->guidMessage},
        {Field::RedisVersion, m_ui->versionMessage},
        {Field::PreserveRoles, m_ui->rolesMessage},
        {Field::ParallelShards, m_ui->parallelMessage},
        {Field::KeepResult, m_ui->keepMessage},
        {Field::Modules, m_modulesMessage},
        {Field::ForceRestart, m_ui->restartMessage},
        {Field::KeepProtocol, m_ui->protocolMessage},
        {Field::TaskId, m_ui->taskIdMessage},
        {Field::MayDiscard, m_ui->mayDiscardMessage},
        {Field::ForceDiscard, m_ui->forceDiscardMessage},
    };
    const std::array<std::pair<FieldMessageLine *, QWidget *>, 11> fields{{
        {m_ui->guidMessage, m_ui->guidEdit},
        {m_ui->versionMessage, m_ui->versionBox},
        {m_ui->rolesMessage, m_ui->rolesCheck},
        {m_ui->parallelMessage, m_ui->parallelSpin},
        {m_ui->keepMessage, m_ui->keepSpin},
        {m_modulesMessage, m_modules->view()},
        {m_ui->restartMessage, m_ui->restartCheck},
        {m_ui->protocolMessage, m_ui->protocolCheck},
        {m_ui->taskIdMessage, m_ui->taskIdEdit},
        {m_ui->mayDiscardMessage, m_ui->mayDiscardCheck},
        {m_ui->forceDiscardMessage, m_ui->forceDiscardCheck},
    }};
    for (const auto &[line, field] : fields) {
        line->setField(field);
    }
    m_ui->parallelMessage->setHint(tr("Fewer at a time takes longer and loads the cluster less."));
    m_ui->restartMessage->setHint(tr("Restarts shards also where no version changes."));
    m_ui->protocolMessage->setHint(tr("Leaves the protocol between the instances as it is. Only of use for databases with protocol 0."));
    m_ui->taskIdMessage->setHint(tr("The name under which this upgrade is found again. Each request has its own."));
    m_ui->mayDiscardMessage->setHint(tr("Permits the upgrade of a database that has neither replication nor persistence."));
    m_ui->forceDiscardMessage->setHint(tr("Throws data away even where replication or persistence would keep it."));
}

void UpgradeFields::connectFields()
{
    const auto typed = [this](QLineEdit *edit, Field field) {
        connect(edit, &QLineEdit::textChanged, this, [this, field] { tell(field); });
        connect(edit, &QLineEdit::editingFinished, this, [this, field] { emit left(field); });
    };
    typed(m_ui->guidEdit, Field::Guid);
    typed(m_ui->taskIdEdit, Field::TaskId);
    typed(m_ui->versionBox->lineEdit(), Field::RedisVersion);
    const auto turned = [this](QSpinBox *spin, Field field) {
        connect(spin, &QSpinBox::valueChanged, this, [this, field] { tell(field); });
        connect(spin, &QSpinBox::editingFinished, this, [this, field] { emit left(field); });
    };
    turned(m_ui->parallelSpin, Field::ParallelShards);
    turned(m_ui->keepSpin, Field::KeepResult);
    const std::array<std::pair<QCheckBox *, Field>, 5> checks{{
        {m_ui->rolesCheck, Field::PreserveRoles},
        {m_ui->restartCheck, Field::ForceRestart},
        {m_ui->protocolCheck, Field::KeepProtocol},
        {m_ui->mayDiscardCheck, Field::MayDiscard},
        {m_ui->forceDiscardCheck, Field::ForceDiscard},
    }};
    for (const auto &[check, field] : checks) {
        connect(check, &QCheckBox::toggled, this, [this, f = field] { tell(f); });
    }
    connect(m_ui->keepUnitBox, &QComboBox::currentIndexChanged, this, [this] {
        m_ui->keepSpin->setEnabled(form().keepUnit != KeepUnit::ClusterDefault);
        tell(Field::KeepResult);
    });
    connect(m_modules, &ModulesTable::edited, this, [this] { tell(Field::Modules); });
    connect(m_ui->throughBox, &QComboBox::activated, this, [this](int row) { emit wayChosen(m_ways[static_cast<std::size_t>(row)].id); });
    connect(m_ui->guidMessage, &FieldMessageLine::suggestionTaken, this, &UpgradeFields::suggestionTaken);
    connect(m_ui->newIdButton, &QPushButton::clicked, this, &UpgradeFields::newTaskIdRequested);
    connect(m_ui->connectButton, &QPushButton::clicked, this, &UpgradeFields::connectRequested);
}

void UpgradeFields::orderTabs()
{
    QWidget *before = m_ui->connectButton;
    const auto next = [&before](QWidget *widget) {
        setTabOrder(before, widget);
        before = widget;
    };
    for (QWidget *widget : m_modules->inReadingOrder()) {
        next(widget);
    }
    for (QWidget *widget : std::initializer_list<QWidget *>{m_advanced->heading(), m_ui->restartCheck, m_ui->protocolCheck,
             m_ui->taskIdEdit, m_ui->newIdButton, m_destroy->heading(), m_ui->mayDiscardCheck, m_ui->forceDiscardCheck}) {
        next(widget);
    }
}
