// SPDX-License-Identifier: GPL-3.0-or-later
#include "upgradefields.h"

#include "disclosure.h"
#include "fieldmessage.h"
#include "fieldwords.h"
#include "modulestable.h"
#include "ui_upgradefields.h"

#include <QScopedValueRollback>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int NarrowLetters = 68; ///< below this labels stand above their fields

using Level = FieldMessage::Level;

/// What the form needs to have its labels beside the fields, wherever they are now.
int widthWithLabelsBeside(const QFormLayout &form)
{
    const auto widest = [&form](QFormLayout::ItemRole role) {
        int width = 0;
        for (int row = 0; row < form.rowCount(); ++row) {
            const QLayoutItem *item = form.itemAt(row, role);
            if (item && !item->isEmpty())
                width = std::max(width, item->minimumSize().width());
        }
        return width;
    };
    const int beside = widest(QFormLayout::LabelRole) + form.horizontalSpacing() + widest(QFormLayout::FieldRole);
    return std::max(beside, widest(QFormLayout::SpanningRole));
}

} // namespace

UpgradeFields::UpgradeFields(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::UpgradeFields>())
    , m_completer(new GuidCompleter(this))
{
    m_ui->setupUi(this);
    arrange();
    prepareFields();
    prepareMessages();
    connectFields();
    orderTabs();
}

UpgradeFields::~UpgradeFields()
{
    // A field that has the focus tells that it was left while it is destroyed; by then this is no UpgradeFields any more.
    for (QObject *child : findChildren<QObject *>()) {
        child->disconnect(this);
    }
}

void UpgradeFields::tell(Field field)
{
    if (!m_writing) {
        emit edited(field);
    }
}

UpgradeForm UpgradeFields::form() const
{
    UpgradeForm form;
    form.guid = m_ui->guidEdit->text();
    form.redisVersion = m_ui->versionBox->version();
    form.preserveRoles = m_ui->rolesCheck->isChecked();
    form.parallelShards = m_ui->parallelSpin->value();
    form.forceRestart = m_ui->restartCheck->isChecked();
    form.keepProtocol = m_ui->protocolCheck->isChecked();
    form.mayDiscard = m_ui->mayDiscardCheck->isChecked();
    form.forceDiscard = m_ui->forceDiscardCheck->isChecked();
    form.modules = m_modules->model().rows();
    form.nameModulesByUid = m_modules->nameByUid();
    form.taskId = m_ui->taskIdEdit->text();
    form.keepAmount = m_ui->keepSpin->value();
    form.keepUnit = static_cast<KeepUnit>(m_ui->keepUnitBox->currentData().toInt());
    return form;
}

void UpgradeFields::setForm(const UpgradeForm &form)
{
    const QScopedValueRollback quiet(m_writing, true);
    m_ui->guidEdit->setText(form.guid);
    m_ui->versionBox->setVersion(form.redisVersion);
    m_ui->rolesCheck->setChecked(form.preserveRoles);
    m_ui->parallelSpin->setValue(form.parallelShards);
    m_ui->restartCheck->setChecked(form.forceRestart);
    m_ui->protocolCheck->setChecked(form.keepProtocol);
    m_ui->mayDiscardCheck->setChecked(form.mayDiscard);
    m_ui->forceDiscardCheck->setChecked(form.forceDiscard);
    m_modules->model().restore(form.modules);
    m_modules->setNameByUid(form.nameModulesByUid);
    m_ui->taskIdEdit->setText(form.taskId);
    m_ui->taskIdEdit->setCursorPosition(0);
    m_ui->keepSpin->setValue(form.keepAmount);
    m_ui->keepUnitBox->setCurrentIndex(m_ui->keepUnitBox->findData(static_cast<int>(form.keepUnit)));
}

void UpgradeFields::setGuid(const QString &text)
{
    const QScopedValueRollback quiet(m_writing, true);
    m_ui->guidEdit->setText(text);
}

void UpgradeFields::setTaskId(const TaskId &id)
{
    const QScopedValueRollback quiet(m_writing, true);
    m_ui->taskIdEdit->setText(id.text());
    m_ui->taskIdEdit->setCursorPosition(0);
}

void UpgradeFields::setMessages(const FieldMessages &messages)
{
    QString advanced;
    QString destroy;
    for (const auto &[field, line] : m_lines) {
        const auto found = messages.find(field);
        line->setMessage(found == messages.end() ? std::nullopt : std::optional(found->second));
        if (found != messages.end() && found->second.level == Level::Error && field == Field::TaskId) {
            advanced = tr("%1: %2").arg(nameOf(field), found->second.text);
        }
    }
    if (m_ui->mayDiscardCheck->isChecked() || m_ui->forceDiscardCheck->isChecked()) {
        destroy = tr("An option in here is on. Data can be lost.");
    }
    m_advanced->setFault(advanced);
    m_destroy->setFault(destroy);
}

void UpgradeFields::setDatabaseHint(const QString &database, const QString &versions)
{
    m_ui->guidMessage->setHint(database);
    m_ui->versionMessage->setHint(versions);
}

void UpgradeFields::setOffers(const std::vector<VersionOffer> &offers)
{
    m_ui->versionBox->setOffers(offers);
}

void UpgradeFields::setCompletions(std::vector<GuidCompleter::Entry> entries)
{
    m_completer->setEntries(std::move(entries));
}

void UpgradeFields::setWays(const std::vector<Way> &ways, const std::optional<ClusterId> &current, const QString &note)
{
    QComboBox *box = m_ui->throughBox;
    if (ways != m_ways) {
        m_ways = ways;
        const QSignalBlocker quiet(box);
        box->clear();
        for (const Way &way : ways) {
            box->addItem(way.name);
        }
    }
    const auto row = current ? std::ranges::find(m_ways, *current, &Way::id) : m_ways.end();
    box->setCurrentIndex(row == m_ways.end() ? -1 : static_cast<int>(row - m_ways.begin()));
    box->setVisible(!ways.empty());
    m_ui->throughNote->setText(note);
    m_ui->throughNote->setVisible(!note.isEmpty());
}

void UpgradeFields::showConnect(bool on)
{
    m_ui->connectButton->setVisible(on);
}

void UpgradeFields::focusGuid()
{
    m_ui->guidEdit->setFocus();
    m_ui->guidEdit->selectAll();
}

void UpgradeFields::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeLabels();
}

bool UpgradeFields::event(QEvent *event)
{
    const bool known = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest) // other contents, other letters
        placeLabels();
    return known;
}

void UpgradeFields::placeLabels()
{
    const QWidget *page = parentWidget();
    const QWidget *view = page ? page->parentWidget() : nullptr;
    const int hidden = view ? std::max(0, page->width() - view->width()) : 0; // a page that scrolls gives more than it has
    int inside = widthWithLabelsBeside(*m_ui->mainForm);
    if (m_advanced->isOpen())
        inside = std::max(inside, widthWithLabelsBeside(*m_ui->advancedForm));
    int around = 0;
    for (const QWidget *each = m_ui->mainFields; each != parentWidget(); each = each->parentWidget()) {
        const QMargins margins = each->layout()->contentsMargins();
        around += margins.left() + margins.right();
    }
    const int needed = std::max(fontMetrics().averageCharWidth() * NarrowLetters, inside + around);
    const bool narrow = width() - hidden < needed;
    for (QFormLayout *form : {m_ui->mainForm, m_ui->advancedForm}) {
        form->setRowWrapPolicy(narrow ? QFormLayout::WrapAllRows : QFormLayout::DontWrapRows);
    }
}

#include "moc_upgradefields.cpp"
