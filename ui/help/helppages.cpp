// SPDX-License-Identifier: GPL-3.0-or-later
#include "helppages.h"

#include "errorcatalogue.h"
#include "task.h"
#include "tasknotewords.h"

#include <QCoreApplication>
#include <QResource>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A static library's own resources are linked only where somebody names them; the macro wants no namespace around it.
static void bringPages()
{
    Q_INIT_RESOURCE(help);
}

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HelpPages)
};

QString html(const QString &tag, const QString &text)
{
    return u"<%1>%2</%1>\n"_s.arg(tag, text.toHtmlEscaped());
}

HelpPage fromFile(const QString &id)
{
    const QByteArray data = QResource(u":/guide/%1.md"_s.arg(id)).uncompressedData();
    const QString text = QString::fromUtf8(data);
    return {id, text.section(u'\n', 0, 0).mid(2), text}; // "# Title"
}

/// A task as the sentences need one.
Task example(TaskState state)
{
    Task task{
        .id = *TaskId::parse(u"2f6b1f3a-6d0e-4f5c-9a44-1d2f0c6a7b10"), .guid = *CrdbGuid::parse(u"5d1c3d2e-6b1a-4c52-9b38-0c9f0e7a1f01")};
    task.databaseName = u"checkout"_s;
    task.clusterName = u"rs-east.example.com"_s;
    task.state = state;
    return task;
}

QString endingOf(TaskState state)
{
    return isTerminal(state) ? Words::tr("This is an end: a new upgrade of the database can be reviewed.")
        : isActive(state)    ? Words::tr("Until it ends no other upgrade of the database can be sent from here.")
                             : QString();
}

HelpPage statuses()
{
    const QString title = Words::tr("What the statuses mean");
    QString text = html(u"h1"_s, title);
    text += html(u"p"_s,
        Words::tr("Each status with the sentence that the task then shows, here for the database checkout on rs-east.example.com."));
    for (int i = 0; i < TaskStateCount; ++i) {
        const Task task = example(static_cast<TaskState>(i));
        text += html(u"h3"_s, stateWord(task.state)) + html(u"p"_s, stateSentence(task)) + html(u"p"_s, endingOf(task.state));
    }
    text += html(u"h2"_s, Words::tr("Beside the status"));
    const QString stands = markWords({.noChange = NoChange{.age = 6min}}).join(u' ');
    const QString lasts = markWords({.overdue = Overdue{.elapsed = 30min}}).join(u' ');
    const QString done = markWords({.doneButRunning = true}).join(u' ');
    text += html(u"h3"_s, stands) + html(u"p"_s, Words::tr("A step lasts much longer than usual. The task shows probable reasons."));
    text += html(u"h3"_s, lasts) + html(u"p"_s, Words::tr("The task takes longer than earlier ones that ended well."));
    text += html(u"h3"_s, done)
        + html(u"p"_s, Words::tr("Every instance already runs what was asked for, and the cluster still calls the task running."));
    return {u"statuses"_s, title, text, false};
}

HelpPage errors()
{
    const QString title = Words::tr("What the errors mean");
    QString text = html(u"h1"_s, title);
    text += html(u"p"_s,
        Words::tr("Everything that this program can explain. The clusters here are rs-east.example.com and rs-west.example.com; where an "
                  "error happens, its own names and the cluster's own words are shown."));
    for (const CatalogueSection &section : catalogue()) {
        text += html(u"h2"_s, section.title);
        for (const Explanation &entry : section.entries) {
            text += html(u"h3"_s, entry.title) + html(u"p"_s, entry.cause) + html(u"p"_s, entry.nextStep);
        }
    }
    return {u"errors"_s, title, text, false};
}

} // namespace

std::vector<HelpPage> helpPages()
{
    bringPages();
    std::vector<HelpPage> pages;
    for (const auto &id : {u"first-upgrade"_s, u"databases"_s, u"upgrade"_s, u"review"_s, u"tasks"_s, u"history"_s, u"clusters"_s,
             u"training"_s, u"scenario-file"_s, u"settings"_s}) {
        pages.push_back(fromFile(id));
    }
    pages.push_back(statuses());
    pages.push_back(errors());
    return pages;
}
