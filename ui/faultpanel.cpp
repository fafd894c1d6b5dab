// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultpanel.h"

#include "faultcall.h"

#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = TrainerFault::Kind;

constexpr auto LookEvery = 500ms;
constexpr int MostTimes = 999;
constexpr int RowsOfList = 4;
enum CallRole { MethodRole = Qt::UserRole, PathRole };

} // namespace

FaultPanel::FaultPanel(SimControl &control, QWidget *parent)
    : Card(parent)
    , m_control(control)
    , m_cluster(new QComboBox(this))
    , m_call(new QComboBox(this))
    , m_kind(new QComboBox(this))
    , m_amount(new QSpinBox(this))
    , m_times(new QSpinBox(this))
    , m_set(new QPushButton(tr("Set this fault"), this))
    , m_list(new QListWidget(this))
    , m_remove(new QPushButton(tr("Take back"), this))
    , m_result(look::note({}, this))
    , m_tick(new QTimer(this))
{
    body()->addWidget(look::cardTitle(tr("Faults"), this));
    body()->addWidget(
        look::note(tr("They happen at the simulated clusters, from now on. The class sees only what follows from them."), this));
    buildForm();
    buildShortcuts();
    buildList();
    connect(m_tick, &QTimer::timeout, this, &FaultPanel::updateList);
    kindChanged();
    updateList();
}

void FaultPanel::buildForm()
{
    m_cluster->addItem(tr("Every cluster"), -1);
    const QStringList clusters = m_control.clusters();
    for (int i = 0; i < clusters.size(); ++i) {
        m_cluster->addItem(clusters.at(i), i);
    }
    const auto addCall = [this](const QString &name, const QString &method, const QString &path) {
        m_call->addItem(name);
        m_call->setItemData(m_call->count() - 1, method, MethodRole);
        m_call->setItemData(m_call->count() - 1, path, PathRole);
    };
    addCall(tr("Every call"), {}, u"*"_s);
    addCall(tr("The upgrade request"), u"POST"_s, u"/v1/crdbs/*/upgrade"_s);
    addCall(tr("The task"), u"GET"_s, u"/v1/crdb_tasks/*"_s);
    addCall(tr("The list of tasks"), u"GET"_s, u"/v1/crdb_tasks"_s);
    addCall(tr("The list of CRDBs"), u"GET"_s, u"/v1/crdbs"_s);
    addCall(tr("An instance"), u"GET"_s, u"/v1/bdbs/*"_s);
    addCall(tr("The health report"), u"GET"_s, u"/v1/crdbs/*/health_report"_s);
    addCall(tr("The nodes"), u"GET"_s, u"/v1/nodes"_s);
    m_call->setEditable(true);
    m_call->setInsertPolicy(QComboBox::NoInsert);
    m_call->setToolTip(tr("Choose one, or type your own: GET /v1/nodes/*, where * stands for one part. Without a method it is every one."));
    const std::pair<QString, Kind> kinds[] = {{tr("Late answer"), Kind::Delay}, {tr("HTTP error"), Kind::Status},
        {tr("Answer cut off"), Kind::Cut}, {tr("Connection reset"), Kind::Reset}, {tr("Not JSON"), Kind::Garbage},
        {tr("Nobody listens"), Kind::Refuse}, {tr("Black hole"), Kind::BlackHole}, {tr("Expired certificate"), Kind::ExpiredCertificate}};
    for (const auto &[name, kind] : kinds) {
        m_kind->addItem(name, static_cast<int>(kind));
    }
    m_times->setRange(0, MostTimes);
    m_times->setSpecialValueText(tr("Until taken back"));
    auto *form = new QFormLayout;
    const auto addRow = [form](const QString &label, QWidget *field) {
        field->setAccessibleName(QString(label).remove(u'&'));
        form->addRow(label, field);
    };
    addRow(tr("Fault at &cluster"), m_cluster);
    addRow(tr("At c&all"), m_call);
    addRow(tr("Kind of &fault"), m_kind);
    addRow(tr("&How much"), m_amount);
    addRow(tr("How &often"), m_times);
    body()->addLayout(form);
    body()->addWidget(m_set, 0, Qt::AlignLeft);
    m_result->hide();
    body()->addWidget(m_result);
    for (QComboBox *box : {m_cluster, m_call, m_kind}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    connect(m_kind, &QComboBox::currentIndexChanged, this, &FaultPanel::kindChanged);
    connect(m_set, &QPushButton::clicked, this, &FaultPanel::setWanted);
    connect(m_call, &QComboBox::editTextChanged, this, [this] { m_call->setAccessibleDescription({}); });
}

void FaultPanel::buildShortcuts()
{
    auto *drop = new QPushButton(tr("Drop the next answer"), this);
    drop->setToolTip(tr("The next upgrade request is taken, and its answer never arrives."));
    auto *commit = new QPushButton(tr("Past the point of no return"), this);
    commit->setToolTip(tr("Time is put forward until the running upgrade can no longer be cancelled."));
    auto *cutOff = new QPushButton(tr("Cut the cluster off"), this);
    cutOff->setToolTip(tr("Nobody listens at the cluster that is chosen above, until it is taken back."));
    auto *grid = new QGridLayout;
    grid->setSpacing(look::Gap);
    grid->addWidget(drop, 0, 0);
    grid->addWidget(cutOff, 0, 1);
    grid->addWidget(commit, 1, 0);
    grid->setColumnStretch(2, 1);
    body()->addLayout(grid);
    connect(drop, &QPushButton::clicked, this,
        [this] { set({.kind = Kind::Cut, .method = u"POST"_s, .path = u"/v1/crdbs/*/upgrade"_s, .amount = 0, .times = 1}); });
    connect(cutOff, &QPushButton::clicked, this, [this] { set({.kind = Kind::Refuse, .cluster = m_cluster->currentData().toInt()}); });
    connect(commit, &QPushButton::clicked, this, [this] {
        const bool done = m_control.skipToCommit();
        tell(done ? tr("The upgrade can no longer be cancelled.") : tr("No upgrade is running that could get there."));
    });
}

void FaultPanel::buildList()
{
    m_list->setAccessibleName(tr("Faults in force"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMaximumHeight(RowsOfList * (fontMetrics().height() + look::Gap));
    body()->addWidget(m_list);
    body()->addWidget(m_remove, 0, Qt::AlignLeft);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const QListWidgetItem *item = m_list->currentItem()) {
            m_control.removeFault(item->data(Qt::UserRole).toInt());
            updateList();
        }
    });
    connect(m_list, &QListWidget::itemSelectionChanged, this, [this] { m_remove->setEnabled(!m_list->selectedItems().isEmpty()); });
}

TrainerFault::Kind FaultPanel::kind() const
{
    return static_cast<Kind>(m_kind->currentData().toInt());
}

void FaultPanel::kindChanged()
{
    const auto range = amountRange(kind());
    m_amount->setEnabled(range.has_value());
    m_amount->setSpecialValueText({});
    if (range) {
        m_amount->setRange(range->lowest, range->highest);
        m_amount->setValue(range->usual);
        m_amount->setSuffix(kind() == Kind::Delay ? tr(" ms") : kind() == Kind::Status ? QString() : tr(" bytes"));
    }
    const TrainerFault fault{.kind = kind()};
    m_call->setEnabled(!fault.isOfConnections());
    m_times->setEnabled(!fault.isOfConnections());
}

Result<TrainerFault, QString> FaultPanel::wanted() const
{
    TrainerFault fault{.kind = kind(), .cluster = m_cluster->currentData().toInt()};
    if (!fault.isOfConnections()) {
        const int listed = m_call->findText(m_call->currentText());
        const auto call = listed >= 0 ? Result<TypedCall, QString>(
                              TypedCall{m_call->itemData(listed, MethodRole).toString(), m_call->itemData(listed, PathRole).toString()})
                                      : readCall(m_call->currentText());
        if (!call) {
            return call.error();
        }
        fault.method = call->method;
        fault.path = call->path;
        fault.times = m_times->value();
    }
    fault.amount = amountRange(fault.kind) ? m_amount->value() : 0;
    return fault;
}

void FaultPanel::setWanted()
{
    const auto fault = wanted();
    if (fault) {
        set(*fault);
        return;
    }
    tell(fault.error());
    m_call->setAccessibleDescription(fault.error());
    m_call->setFocus();
    m_call->lineEdit()->selectAll();
}

void FaultPanel::tell(const QString &text)
{
    m_result->setText(text);
    m_result->show();
}

void FaultPanel::set(const TrainerFault &fault)
{
    const bool done = m_control.setFault(fault) != 0;
    tell(done ? tr("Set: %1").arg(faultSentence(fault, m_control.clusters()))
              : tr("It could not be set: the simulation has no TLS end, or no certificate could be made."));
    updateList();
}

void FaultPanel::updateList()
{
    const std::vector<TrainerFault> faults = m_control.faults();
    const QStringList clusters = m_control.clusters();
    const int chosen = m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toInt() : 0;
    while (m_list->count() > static_cast<int>(faults.size())) {
        delete m_list->takeItem(m_list->count() - 1);
    }
    for (int i = 0; i < static_cast<int>(faults.size()); ++i) {
        const TrainerFault &fault = faults[static_cast<std::size_t>(i)];
        QListWidgetItem *item = i < m_list->count() ? m_list->item(i) : new QListWidgetItem(m_list);
        item->setText(faultSentence(fault, clusters));
        item->setData(Qt::UserRole, fault.id);
        if (fault.id == chosen) {
            m_list->setCurrentItem(item);
        }
    }
    m_list->setVisible(!faults.empty());
    m_remove->setVisible(!faults.empty());
    m_remove->setEnabled(m_list->currentItem() != nullptr);
}

void FaultPanel::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    updateList();
    m_tick->start(LookEvery);
}

void FaultPanel::hideEvent(QHideEvent *event)
{
    Card::hideEvent(event);
    m_tick->stop();
}

#include "moc_faultpanel.cpp"
