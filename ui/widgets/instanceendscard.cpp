// SPDX-License-Identifier: GPL-3.0-or-later
#include "instanceendscard.h"

#include "badge.h"
#include "plaintext.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace {

Badge *badgeOf(InstanceEnd::State state, QWidget *parent)
{
    auto *badge = new Badge(parent);
    switch (state) {
    case InstanceEnd::State::Done:
        badge->set(u"good"_s, word(state), look::Tone::Good);
        break;
    case InstanceEnd::State::NotBegun:
        badge->set(u"neutral"_s, word(state), look::Tone::Neutral);
        break;
    case InstanceEnd::State::Unclear:
        badge->set(u"question"_s, word(state), look::Tone::Attention);
        break;
    }
    return badge;
}

} // namespace

InstanceEndsCard::InstanceEndsCard(QWidget *parent)
    : Card(parent)
{
    setAccessibleName(tr("Instances"));
    body()->addWidget(look::cardTitle(tr("What is known of every instance"), this));
    hide();
}

void InstanceEndsCard::set(const Task &task, const std::vector<InstanceEnd> &ends)
{
    setVisible(!ends.empty());
    QStringList said = adviceAfterEnd(task, ends);
    const qsizetype advice = said.size();
    for (const InstanceEnd &end : ends) {
        said.append(sentence(end)); // the same end is said differently once times are shown in UTC
    }
    if (ends != m_ends || said != m_said) {
        m_ends = ends;
        m_said = said;
        rebuild(said.first(advice));
    }
}

void InstanceEndsCard::rebuild(const QStringList &advice)
{
    delete m_content;
    m_content = new QWidget(this);
    auto *grid = new QGridLayout(m_content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(look::Section);
    grid->setVerticalSpacing(look::Gap);
    grid->setColumnStretch(2, 1);
    int row = 0;
    for (const InstanceEnd &end : m_ends) {
        QLabel *name = plainLabel(end.cluster, m_content);
        name->setWordWrap(false);
        grid->addWidget(name, row, 0, Qt::AlignTop);
        grid->addWidget(badgeOf(end.state, m_content), row, 1, Qt::AlignTop | Qt::AlignLeading);
        grid->addWidget(plainLabel(sentence(end), m_content), row, 2);
        ++row;
    }
    for (const QString &line : advice) {
        grid->addWidget(plainLabel(line, m_content), row++, 0, 1, 3);
    }
    body()->addWidget(m_content);
    m_content->show();
}

#include "moc_instanceendscard.cpp"
