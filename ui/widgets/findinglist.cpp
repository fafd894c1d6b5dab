// SPDX-License-Identifier: GPL-3.0-or-later
#include "findinglist.h"

#include "look.h"
#include "plaintext.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStyleOptionFocusRect>

#include <algorithm>

using namespace Qt::StringLiterals;

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
        return {StateShape::Bad, look::Tone::Bad, FindingList::tr("The cluster will probably refuse")};
    }
    return {StateShape::Question, look::Tone::Neutral, {}};
}

qsizetype countOf(const std::vector<Finding> &findings, Outcome outcome)
{
    return std::ranges::count(findings, outcome, &Finding::outcome);
}

/// What a tick is about: all that the finding says, but not when it was read.
QString substanceOf(const Finding &finding)
{
    const QStringList said{finding.id, QString::number(static_cast<int>(finding.outcome)), finding.title, finding.resolution};
    return (said + finding.reasons).join(u'\n');
}

/// Some cluster has no upgrade call, as was read there; there is another way then.
bool isTooOld(const Finding &finding)
{
    return finding.id == "software-has-upgrade"_L1 && (finding.outcome == Outcome::Blocks || finding.outcome == Outcome::Acknowledge);
}

QString tickText(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Passed:
        break;
    case Outcome::NotChecked:
        return FindingList::tr("I know that this was not checked");
    case Outcome::Acknowledge:
        return FindingList::tr("I know this and go on");
    case Outcome::Blocks:
        return FindingList::tr("Send it all the same");
    }
    return {};
}

} // namespace

QString summaryOf(const std::vector<Finding> &findings)
{
    if (!findings.empty() && countOf(findings, Outcome::Passed) == int(findings.size())) {
        return FindingList::tr("All %n check(s) passed", nullptr, int(findings.size()));
    }
    const auto count = [&](Outcome outcome) { return static_cast<int>(countOf(findings, outcome)); };
    QStringList parts;
    if (const int refusals = count(Outcome::Blocks); refusals > 0) {
        parts.append(FindingList::tr("%n reason(s) why the cluster will probably refuse", nullptr, refusals));
    }
    if (const int notes = count(Outcome::Acknowledge); notes > 0) {
        parts.append(FindingList::tr("%n point(s) for you to read and tick", nullptr, notes));
    }
    if (const int unchecked = count(Outcome::NotChecked); unchecked > 0) {
        parts.append(FindingList::tr("%n check(s) that could not be made", nullptr, unchecked));
    }
    if (const int passed = count(Outcome::Passed); passed > 0) {
        parts.append(FindingList::tr("%n check(s) passed", nullptr, passed));
    }
    return parts.join(FindingList::tr(", "));
}

bool anyBlocks(const std::vector<Finding> &findings)
{
    return countOf(findings, Outcome::Blocks) > 0;
}

FindingList::FindingList(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_showAll(new QCheckBox(tr("Show what was read for passed checks"), this))
{
    setAccessibleName(tr("Findings"));
    setFocusPolicy(Qt::TabFocus);
    m_column->setContentsMargins(2, 2, 2, 2);
    m_column->setSpacing(look::Gap);
    m_column->addWidget(m_showAll);
    connect(m_showAll, &QCheckBox::toggled, this, &FindingList::rebuild);
    rebuild();
}

void FindingList::askForTicks()
{
    m_asks = true;
    rebuild();
}

void FindingList::setFindings(std::vector<Finding> findings)
{
    if (m_findings != findings) {
        m_findings = std::move(findings);
        QSet<QString> said;
        for (const Finding &finding : m_findings) {
            said.insert(substanceOf(finding));
        }
        m_ticked.intersect(said);
        rebuild();
    }
}

std::vector<Finding> FindingList::unticked() const
{
    std::vector<Finding> open;
    std::ranges::copy_if(m_findings, std::back_inserter(open),
        [this](const Finding &finding) { return finding.needsTick() && !m_ticked.contains(substanceOf(finding)); });
    return open;
}

void FindingList::clearTicks()
{
    if (!m_ticked.isEmpty()) {
        m_ticked.clear();
        rebuild();
    }
}

void FindingList::showFirstUnticked()
{
    for (QCheckBox *tick : m_rows->findChildren<QCheckBox *>()) {
        if (!tick->isChecked()) {
            tick->setFocus(Qt::OtherFocusReason);
            for (QWidget *outer = parentWidget(); outer; outer = outer->parentWidget()) {
                if (auto *area = qobject_cast<QScrollArea *>(outer)) {
                    area->ensureWidgetVisible(tick->parentWidget());
                    area->ensureWidgetVisible(tick); // where the whole finding is higher than the page
                }
            }
            return;
        }
    }
}

void FindingList::setOutdated(bool outdated)
{
    m_outdated = outdated;
    m_rows->setEnabled(!outdated);
}

void FindingList::rebuild()
{
    if (m_rows) {
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_rows = new QWidget(this);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(look::Gap + 2);
    QStringList spoken;
    for (const Finding &finding : m_findings) {
        rows->addWidget(makeRow(finding));
        spoken.append(
            u"%1: %2 %3 %4"_s.arg(lookOf(finding.outcome).word, finding.title, finding.resolution, finding.evidence).simplified());
    }
    m_rows->setEnabled(!m_outdated);
    m_column->insertWidget(0, m_rows);
    const bool anyHidden = std::ranges::any_of(
        m_findings, [](const Finding &finding) { return finding.outcome == Outcome::Passed && !finding.evidence.isEmpty(); });
    m_showAll->setVisible(anyHidden);
    setAccessibleDescription(spoken.join(u'\n'));
    setVisible(!m_findings.empty());
}

QWidget *FindingList::makeRow(const Finding &finding)
{
    const OutcomeLook kind = lookOf(finding.outcome);
    const bool passed = finding.outcome == Outcome::Passed;
    auto *row = new QWidget(m_rows);
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(look::Gap);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    auto *picture = new QLabel(row);
    picture->setPixmap(look::icon(look::shapeIcon(kind.shape), this, kind.tone).pixmap(18, 18));
    grid->addWidget(picture, 0, 0, Qt::AlignTop);

    auto *title = new QLabel(row);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    title->setText(finding.title);
    grid->addWidget(title, 0, 1);
    if (!passed) {
        QFont bold = title->font();
        bold.setBold(true);
        title->setFont(bold);
        QLabel *word = look::note(kind.word, row);
        word->setForegroundRole(QPalette::WindowText);
        look::setTone(word, kind.tone);
        grid->addWidget(word, 1, 1);
    }
    if (!finding.resolution.isEmpty()) {
        auto *resolution = new QLabel(row);
        resolution->setTextFormat(Qt::PlainText);
        resolution->setWordWrap(true);
        resolution->setText(finding.resolution);
        grid->addWidget(resolution, 2, 1);
    }
    if (!finding.evidence.isEmpty() && (!passed || m_showAll->isChecked())) {
        QLabel *evidence = look::note(finding.evidence, row);
        evidence->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(evidence, 3, 1);
    }
    if (isTooOld(finding)) {
        grid->addWidget(makeStepsButton(row), 4, 1, Qt::AlignLeft);
    }
    if (m_asks && finding.needsTick()) {
        grid->addWidget(makeTick(finding, row), 5, 1, Qt::AlignLeft);
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

QCheckBox *FindingList::makeTick(const Finding &finding, QWidget *row)
{
    auto *tick = new QCheckBox(tickText(finding.outcome), row);
    tick->setAccessibleDescription(finding.title);
    if (finding.outcome == Outcome::Blocks) {
        tick->setToolTip(safeTip(tr("The checks can be wrong: the cluster decides. A refusal starts nothing.")));
    }
    tick->setChecked(m_ticked.contains(substanceOf(finding)));
    connect(tick, &QCheckBox::toggled, this, [this, about = substanceOf(finding)](bool on) {
        if (on) {
            m_ticked.insert(about);
        } else {
            m_ticked.remove(about);
        }
        emit ticksChanged();
    });
    return tick;
}

void FindingList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        rebuild(); // the pictures are drawings in the old colours
    }
}

void FindingList::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (hasFocus()) {
        QPainter painter(this);
        QStyleOptionFocusRect option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

#include "moc_findinglist.cpp"
