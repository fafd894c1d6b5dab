// SPDX-License-Identifier: GPL-3.0-or-later
// What ClustersPage is made of; what it does is in clusterspage.cpp.
#include "clusterdelegate.h"
#include "clusterdetails.h"
#include "clusterspage.h"
#include "emptystate.h"
#include "flowlayout.h"
#include "hairline.h"
#include "messagebar.h"
#include "tables.h"

#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QPushButton *button(const QString &text, const QString &icon, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    if (!icon.isEmpty()) {
        made->setIcon(look::icon(icon, parent));
    }
    return made;
}

} // namespace

void ClustersPage::build()
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    m_message = new MessageBar(this);
    m_message->setDismissible(true);
    m_removal = new MessageBar(this);
    m_removal->setDismissible(true);
    m_removal->setAction(tr("Remove it"));
    m_stack = new QStackedWidget(this);
    page->addWidget(buildTop());
    auto *bars = new QVBoxLayout;
    bars->setContentsMargins(look::Section, 0, look::Section, 0);
    bars->addWidget(m_message);
    bars->addWidget(m_removal);
    page->addLayout(bars);
    page->addWidget(m_stack, 1);

    auto *empty = new EmptyState(u"cluster"_s, tr("No cluster is saved"),
        tr("Save the clusters of your Active-Active databases here: where they are, who vouches for them, and how to sign in. Passwords "
           "stay "
           "in the system keychain, or nowhere."),
        m_stack);
    connect(empty->addButton(tr("Add the first cluster…"), true), &QPushButton::clicked, this, &ClustersPage::add);
    connect(empty->addButton(tr("Import a list…"), false), &QPushButton::clicked, this, &ClustersPage::importList);
    m_stack->addWidget(empty);
    auto *splitter = new QSplitter(Qt::Vertical, m_stack);
    splitter->setChildrenCollapsible(false);
    m_table = new QuietTable(splitter);
    buildTable();
    auto *below = new QWidget(splitter);
    auto *column = new QVBoxLayout(below);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Hairline(Qt::Horizontal, below));
    column->addWidget(buildActions());
    m_details = new ClusterDetails(below);
    column->addWidget(m_details, 1);
    splitter->addWidget(m_table);
    splitter->addWidget(below);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({6 * tables::rowHeight(m_table), 400});
    m_stack->addWidget(splitter);
}

QWidget *ClustersPage::buildTop()
{
    auto *top = new QWidget(this);
    auto *row = new FlowLayout(top);
    row->setContentsMargins(look::Section, look::Section - 4, look::Section, look::Section - 4);
    row->setSpacing(look::Gap);
    QLabel *title = look::pageTitle(tr("Clusters"), top);
    title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred); // keeps the buttons at the other side
    row->addWidget(title);
    m_manual = button(tr("Steps &by hand…"), {}, top);
    m_manual->hide();
    QPushButton *add = button(tr("&Add…"), u"add"_s, top);
    QPushButton *import = button(tr("&Import…"), {}, top);
    m_export = button(tr("E&xport…"), {}, top);
    for (QPushButton *each : {m_manual, add, import, m_export}) {
        row->addWidget(each);
    }
    connect(m_manual, &QPushButton::clicked, this, &ClustersPage::showManualSteps);
    connect(add, &QPushButton::clicked, this, &ClustersPage::add);
    connect(import, &QPushButton::clicked, this, &ClustersPage::importList);
    connect(m_export, &QPushButton::clicked, this, &ClustersPage::exportList);
    return top;
}

QWidget *ClustersPage::buildActions()
{
    auto *bar = new QWidget(this);
    auto *actions = new FlowLayout(bar);
    actions->setContentsMargins(look::Section, look::Gap + 2, look::Section, look::Gap);
    actions->setSpacing(look::Gap);
    m_connect = button(tr("&Connect"), {}, bar);
    m_disconnect = button(tr("&Disconnect"), {}, bar);
    m_signIn = button(tr("&Sign in…"), {}, bar);
    m_edit = button(tr("&Edit…"), {}, bar);
    m_remove = button(tr("&Remove"), {}, bar);
    m_up = button(tr("Move &up"), {}, bar);
    m_down = button(tr("Move do&wn"), {}, bar);
    for (QPushButton *each : {m_connect, m_disconnect, m_signIn, m_edit, m_remove, m_up, m_down}) {
        actions->addWidget(each);
    }
    connect(m_connect, &QPushButton::clicked, this, &ClustersPage::connectCurrent);
    connect(m_disconnect, &QPushButton::clicked, this, &ClustersPage::disconnectCurrent);
    connect(m_signIn, &QPushButton::clicked, this, [this] {
        if (const ClusterRow *chosen = current()) {
            emit signInRequested(ClusterId(chosen->id));
        }
    });
    connect(m_edit, &QPushButton::clicked, this, &ClustersPage::edit);
    connect(m_remove, &QPushButton::clicked, this, &ClustersPage::askToRemove);
    connect(m_up, &QPushButton::clicked, this, [this] { moveCurrent(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveCurrent(1); });
    return bar;
}

void ClustersPage::buildTable()
{
    m_table->setModel(&m_model);
    tables::asPlainTable(m_table);
    m_table->setItemDelegate(new ClusterDelegate(m_table));
    m_table->setAccessibleName(tr("Clusters"));
    m_table->setMinimumHeight(3 * tables::rowHeight(m_table));
    m_table->horizontalHeader()->setSectionResizeMode(ClustersModel::Title, QHeaderView::Stretch);
    m_table->horizontalHeader()->setMinimumSectionSize(60);
}
