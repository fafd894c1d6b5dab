// SPDX-License-Identifier: GPL-3.0-or-later
#include "helptopics.h"

#include "clusterdialog.h"
#include "clusterspage.h"
#include "connectdialog.h"
#include "databasespage.h"
#include "destroydialog.h"
#include "errorcard.h"
#include "historypage.h"
#include "reviewpage.h"
#include "settingsdialog.h"
#include "taskspage.h"
#include "trainingpage.h"
#include "trustdialog.h"
#include "upgradepage.h"

using namespace Qt::StringLiterals;

QString helpTopicOf(const QWidget *widget)
{
    static const std::pair<const QMetaObject *, QString> topics[] = {{&ErrorCard::staticMetaObject, u"errors"_s},
        {&ReviewPage::staticMetaObject, u"review"_s}, {&DestroyDialog::staticMetaObject, u"review"_s},
        {&DatabasesPage::staticMetaObject, u"databases"_s}, {&UpgradePage::staticMetaObject, u"upgrade"_s},
        {&TasksPage::staticMetaObject, u"tasks"_s}, {&HistoryPage::staticMetaObject, u"history"_s},
        {&ClustersPage::staticMetaObject, u"clusters"_s}, {&ConnectDialog::staticMetaObject, u"clusters"_s},
        {&ClusterDialog::staticMetaObject, u"clusters"_s}, {&TrustDialog::staticMetaObject, u"clusters"_s},
        {&TrainingPage::staticMetaObject, u"training"_s}, {&SettingsDialog::staticMetaObject, u"settings"_s}};
    for (; widget; widget = widget->parentWidget()) {
        for (const auto &[type, topic] : topics) {
            if (widget->metaObject() == type) {
                return topic;
            }
        }
    }
    return {};
}
