// SPDX-License-Identifier: GPL-3.0-or-later
#include "findinglist.h"
#include "look.h"
#include "plaintext.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

// How the findings are shown; what the list knows of them is in findinglist.cpp.

namespace {

using Outcome = Finding::Outcome;

struct OutcomeLook {
    StateShape shape;
    look::Tone tone;
    QString word;
};

OutcomeLook lookOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Passed:
        return {StateShape::Good, look::Tone::Good, FindingList::tr("Passed")};
    case Outcome::NotChecked:
        return {StateShape::Question, look::Tone::Neutral, FindingList::tr("Not checked")};
    case Outcome::Acknowledge:
        return {StateShape::Attention, look::Tone::Attention, FindingList::tr("Please note")};
    case Outcome::Blocks:
        return {StateShape::Bad, look::Tone::Bad, FindingList::tr("Speaks against the upgrade")};
    case Outcome::Inform:
        return {StateShape::Neutral, look::Tone::Neutral, FindingList::tr("To know")};
    }
    return {StateShape::Question, look::Tone::Neutral, {}};
}

QString tickText(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Passed:
    case Outcome::Inform:
    case Outcome::NotChecked: // one for all of them: notCheckedTick()
        break;
    case Outcome::Acknowledge:
        return FindingList::tr("I know this and go on");
    case Outcome::Blocks:
        return FindingList::tr("Send it all the same");
    }
    return {};
}

/// Some cluster has no upgrade call, as was read there; there is another way then.
bool isTooOld(const Finding &finding)
{
    return finding.id == "software-has-upgrade"_L1 && (finding.outcome == Outcome::Blocks || finding.outcome == Outcome::Acknowledge);
}

} // namespace

void FindingList::addRow(QVBoxLayout *rows, const Finding &finding)
{
    rows->addWidget(makeRow(finding));
    m_spoken.append(u"%1: %2 %3 %4"_s.arg(lookOf(finding.outcome).word, finding.title, finding.resolution, finding.evidence).simplified());
}

void FindingList::addRows(QVBoxLayout *rows, Outcome outcome)
{
    for (const Finding &finding : m_findings) {
        if (finding.outcome == outcome) {
            addRow(rows, finding);
        }
    }
}

void FindingList::addNotChecked(QVBoxLayout *rows)
{
    // One cluster that cannot be asked leaves many checks open for the same reason: what to do is said once, and one tick is for all.
    QStringList about;
    QString said;
    for (const Finding &finding : m_findings) {
        if (finding.outcome != Outcome::NotChecked) {
            continue;
        }
        if (finding.needsTick()) {
            about.append(substanceOf(finding));
        }
        Finding brief = finding;
        if (!brief.reasons.isEmpty()) {
            brief.evidence = brief.reasons.join(u'\n');
        }
        if (brief.resolution == said) {
            brief.resolution.clear();
        }
        said = finding.resolution;
        addRow(rows, brief);
    }
    if (m_asks && !about.isEmpty()) {
        const QString text = tr("I know that %n check(s) could not be made", nullptr, static_cast<int>(about.size()));
        rows->addWidget(makeTick(text, tr("All checks above that could not be made"), about), 0, Qt::AlignLeft);
    }
}

void FindingList::addGroup(QVBoxLayout *rows, Outcome outcome, const QString &heading, bool &isOpen)
{
    if (std::ranges::none_of(m_findings, [outcome](const Finding &finding) { return finding.outcome == outcome; })) {
        return;
    }
    auto *toggle = new QToolButton(m_rows);
    toggle->setText(heading);
    toggle->setAccessibleName(heading);
    toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    toggle->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
    toggle->setAutoRaise(true);
    toggle->setCheckable(true);
    toggle->setChecked(isOpen);
    rows->addWidget(toggle, 0, Qt::AlignLeft);
    connect(toggle, &QToolButton::toggled, this, [this, heading, &isOpen](bool open) {
        isOpen = open;
        m_focus = heading;
        rebuild();
    });
    if (isOpen) {
        addRows(rows, outcome);
    } else {
        m_spoken.append(heading);
    }
}

QWidget *FindingList::makeRow(const Finding &finding)
{
    const OutcomeLook kind = lookOf(finding.outcome);
    const bool calm = finding.outcome == Outcome::Passed || finding.outcome == Outcome::Inform;
    auto *row = new QWidget(m_rows);
    row->setAccessibleName(finding.title); // the ticks of all rows say the same
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(look::Gap);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    auto *picture = new QLabel(row);
    picture->setPixmap(look::icon(look::shapeIcon(kind.shape), this, kind.tone).pixmap(18, 18));
    grid->addWidget(picture, 0, 0, Qt::AlignTop);

    auto *title = plainLabel(finding.title, row);
    grid->addWidget(title, 0, 1);
    if (!calm) {
        QFont bold = title->font();
        bold.setBold(true);
        title->setFont(bold);
        QLabel *word = look::note(finding.name.isEmpty() ? kind.word : tr("%1 · %2").arg(kind.word, finding.name), row);
        word->setForegroundRole(QPalette::WindowText);
        look::setTone(word, kind.tone);
        grid->addWidget(word, 1, 1);
    }
    if (!finding.resolution.isEmpty()) {
        grid->addWidget(plainLabel(finding.resolution, row), 2, 1);
    }
    if (!finding.evidence.isEmpty()) {
        QLabel *evidence = look::note(finding.evidence, row);
        evidence->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(evidence, 3, 1);
    }
    if (isTooOld(finding)) {
        grid->addWidget(makeStepsButton(row), 5, 1, Qt::AlignLeft);
    }
    const bool isFinal = finding.outcome == Outcome::Blocks && m_blocking == Blocking::Final;
    if (m_asks && finding.needsTick() && finding.outcome != Outcome::NotChecked && !isFinal) {
        QCheckBox *tick = makeTick(tickText(finding.outcome), finding.title, {substanceOf(finding)});
        if (finding.outcome == Outcome::Blocks) {
            tick->setToolTip(safeTip(tr("Only on simulated clusters: to see what the cluster answers.")));
        }
        grid->addWidget(tick, 4, 1, Qt::AlignLeft);
    }
    if (findCheck(finding.id)) {
        grid->addWidget(makeAgain(finding, row), 0, 2, Qt::AlignTop);
    }
    return row;
}

QWidget *FindingList::makeStepsButton(QWidget *row)
{
    auto *button = new QPushButton(tr("Show &manual steps…"), row);
    button->setAccessibleName(tr("Show manual steps"));
    button->setAccessibleDescription(tr("The documented steps by hand, for clusters without the upgrade call."));
    connect(button, &QPushButton::clicked, this, &FindingList::manualStepsRequested);
    return button;
}

QWidget *FindingList::makeAgain(const Finding &finding, QWidget *row)
{
    auto *again = new QToolButton(row);
    again->setText(tr("Run again"));
    again->setAccessibleName(tr("Run again: %1").arg(finding.name.isEmpty() ? finding.title : finding.name));
    again->setAutoRaise(true);
    connect(again, &QToolButton::clicked, this, [this, id = finding.id, name = again->accessibleName()] {
        m_focus = name;
        emit runAgainRequested(id);
    });
    return again;
}

QCheckBox *FindingList::makeTick(const QString &text, const QString &description, const QStringList &about)
{
    auto *tick = new QCheckBox(text, m_rows);
    tick->setAccessibleDescription(description);
    tick->setChecked(std::ranges::all_of(about, [this](const QString &one) { return m_ticked.contains(one); }));
    connect(tick, &QCheckBox::toggled, this, [this, about](bool on) {
        for (const QString &one : about) {
            if (on) {
                m_ticked.insert(one);
            } else {
                m_ticked.remove(one);
            }
        }
        emit ticksChanged();
    });
    return tick;
}
