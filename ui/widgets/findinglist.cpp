// SPDX-License-Identifier: GPL-3.0-or-later
#include "findinglist.h"

#include "look.h"
#include "plaintext.h"
#include "readasgroup.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStyleOptionFocusRect>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Outcome = Finding::Outcome;

qsizetype countOf(const std::vector<Finding> &findings, Outcome outcome)
{
    return std::ranges::count(findings, outcome, &Finding::outcome);
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
        parts.append(FindingList::tr("%n check(s) that speak against it", nullptr, refusals));
    }
    if (const int notes = count(Outcome::Acknowledge); notes > 0) {
        parts.append(FindingList::tr("%n point(s) for you to read and tick", nullptr, notes));
    }
    if (const int unchecked = count(Outcome::NotChecked); unchecked > 0) {
        parts.append(FindingList::tr("%n check(s) that could not be made", nullptr, unchecked));
    }
    if (const int informs = count(Outcome::Inform); informs > 0) {
        parts.append(FindingList::tr("%n point(s) to know", nullptr, informs));
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
{
    readAsGroup(this);
    setAccessibleName(tr("Findings"));
    setFocusPolicy(Qt::TabFocus);
    m_column->setContentsMargins(2, 2, 2, 2);
    m_column->setSpacing(look::Gap);
    rebuild();
}

QString FindingList::substanceOf(const Finding &finding)
{
    const QStringList said{finding.id, QString::number(static_cast<int>(finding.outcome)), finding.title, finding.resolution};
    return (said + finding.reasons).join(u'\n');
}

void FindingList::askForTicks(Blocking blocking)
{
    m_blocking = blocking;
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
    focusAgain();
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
    m_spoken.clear();
    addRows(rows, Outcome::Blocks);
    addRows(rows, Outcome::Acknowledge);
    addNotChecked(rows);
    addGroup(rows, Outcome::Inform, tr("%n point(s) to know", nullptr, int(countOf(m_findings, Outcome::Inform))), m_showInforms);
    addGroup(rows, Outcome::Passed, tr("%n check(s) passed", nullptr, int(countOf(m_findings, Outcome::Passed))), m_showPassed);
    m_rows->setEnabled(!m_outdated);
    m_column->insertWidget(0, m_rows);
    setAccessibleDescription(m_spoken.join(u'\n'));
    setVisible(!m_findings.empty());
    focusAgain();
}

void FindingList::focusAgain()
{
    if (m_focus.isEmpty() || m_outdated) {
        return;
    }
    for (QAbstractButton *button : m_rows->findChildren<QAbstractButton *>()) {
        if (button->accessibleName() == m_focus) {
            button->setFocus(Qt::OtherFocusReason);
        }
    }
    m_focus.clear();
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
