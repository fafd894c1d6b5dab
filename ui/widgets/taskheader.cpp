// SPDX-License-Identifier: GPL-3.0-or-later
#include "taskheader.h"

#include "badge.h"
#include "disclosure.h"
#include "look.h"
#include "plaintext.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int RawLines = 24;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TaskHeader)
};

} // namespace

TaskHeader makeTaskHeader(QWidget *parent)
{
    TaskHeader made;
    made.area = new QWidget(parent);
    made.column = new QVBoxLayout(made.area);
    made.column->setContentsMargins(0, 0, 0, 0);
    made.column->setSpacing(4);
    made.row = new QHBoxLayout;
    made.row->setSpacing(12);
    made.title = look::pageTitle({}, made.area);
    made.badge = new Badge(made.area);
    made.times = look::note({}, made.area);
    made.refresh = new QPushButton(look::icon(u"refresh"_s, made.area), Words::tr("Refresh"), made.area);
    made.refresh->setAccessibleName(Words::tr("Refresh"));
    made.row->addWidget(made.title);
    made.row->addWidget(made.badge);
    made.row->addWidget(made.times, 1);
    made.row->addWidget(made.refresh);
    made.column->addLayout(made.row);
    made.identity = plainLabel({}, made.area);
    look::asCode(made.identity);
    made.identity->setForegroundRole(QPalette::PlaceholderText);
    made.column->addWidget(made.identity);
    made.column->addSpacing(4);
    made.sentence = plainLabel({}, made.area);
    made.sentence->setAccessibleName(Words::tr("State"));
    made.column->addWidget(made.sentence);
    return made;
}

RawTask makeRawTask(QWidget *parent)
{
    RawTask made;
    made.card = new Disclosure(Words::tr("Raw task"), parent);
    made.text = codeBox({}, made.card, RawLines);
    made.text->setAccessibleName(Words::tr("Raw task"));
    made.card->setContent(made.text);
    made.card->setSummary(Words::tr("the last answer of the cluster, known fields only"));
    return made;
}
