// SPDX-License-Identifier: GPL-3.0-or-later
#include "verdictview.h"

#include "flowlayout.h"
#include "look.h"
#include "plaintext.h"
#include "showntime.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Result = VerdictPoint::Result;

constexpr int TopicGap = 3;
constexpr int PictureSide = 16;

StateShape shapeOf(Result result)
{
    switch (result) {
    case Result::Confirmed:
        return StateShape::Good;
    case Result::Open:
        return StateShape::Question;
    case Result::Contradicted:
        return StateShape::Bad;
    case Result::Note:
        break;
    }
    return StateShape::Neutral;
}

look::Tone toneOf(Result result)
{
    return result == Result::Open ? look::Tone::Attention : look::toneOf(shapeOf(result));
}

QString wordOf(Result result)
{
    switch (result) {
    case Result::Confirmed:
        return VerdictView::tr("confirmed");
    case Result::Open:
        return VerdictView::tr("open");
    case Result::Contradicted:
        return VerdictView::tr("differs");
    case Result::Note:
        break;
    }
    return {};
}

/// The first sentence of the worst kind, and how many more of that kind there are.
QString worstOf(const VerdictText &verdict)
{
    const auto worst = std::ranges::max_element(verdict.points, {}, &VerdictPoint::result);
    if (worst == verdict.points.end() || worst->result < Result::Open) {
        return {};
    }
    const auto more = static_cast<int>(std::ranges::count(verdict.points, worst->result, &VerdictPoint::result)) - 1;
    return more == 0 ? worst->line : VerdictView::tr("%1 And %n more point(s).", nullptr, more).arg(worst->line);
}

} // namespace

VerdictView::VerdictView(QWidget *parent)
    : QWidget(parent)
    , m_headline(plainLabel({}, this))
    , m_more(new QToolButton(this))
    , m_sentences(plainLabel({}, this))
{
    setAccessibleName(tr("Verification"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::Gap - 2);
    QFont bold = m_headline->font();
    bold.setBold(true);
    m_headline->setFont(bold);
    m_headline->setAccessibleName(tr("Verdict"));
    m_sentences->setAccessibleName(tr("Details of the verification"));
    m_more->setText(tr("Details"));
    m_more->setAccessibleName(tr("Details of the verification"));
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setAutoRaise(true);
    m_more->setCheckable(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    connect(m_more, &QToolButton::toggled, this, &VerdictView::updateDetails);
    column->addWidget(m_headline);
    column->addWidget(m_more, 0, Qt::AlignLeading);
    column->addWidget(m_sentences);
    hide();
}

void VerdictView::set(const VerdictText &verdict, const QDateTime &readAt)
{
    setVisible(!verdict.summary.isEmpty());
    if (verdict != m_verdict || readAt != m_readAt) {
        m_verdict = verdict;
        m_readAt = readAt;
        rebuild();
    }
}

QString VerdictView::headline() const
{
    return m_headline->text();
}

void VerdictView::rebuild()
{
    const QString worst = worstOf(m_verdict);
    const QString found =
        worst.isEmpty() ? m_verdict.summary : tr("%1 %2", "how many are verified, what is wrong").arg(m_verdict.summary, worst);
    m_headline->setText(
        m_readAt.isValid() ? tr("Read at %1: %2").arg(showntime::text(m_readAt, QDateTime::currentDateTimeUtc()), found) : found);
    delete m_list;
    m_list = new QWidget(this);
    auto *row = new FlowLayout(m_list);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(TopicGap);
    std::vector<QLabel *> names;
    std::vector<QLabel *> words;
    for (const VerdictTopic &topic : topicsOf(m_verdict)) {
        auto *cell = new QHBoxLayout;
        cell->setSpacing(look::Gap);
        auto *picture = new QLabel(m_list);
        picture->setPixmap(look::icon(look::shapeIcon(shapeOf(topic.result)), this, toneOf(topic.result)).pixmap(PictureSide, PictureSide));
        names.push_back(new QLabel(topic.topic, m_list));
        names.back()->setTextFormat(Qt::PlainText);
        words.push_back(new QLabel(wordOf(topic.result), m_list));
        words.back()->setContentsMargins(0, 0, look::Section, 0);
        look::setTone(words.back(), toneOf(topic.result));
        cell->addWidget(picture);
        cell->addWidget(names.back());
        cell->addWidget(words.back());
        row->addLayout(cell);
    }
    // All as wide as the widest: that makes columns of what flows.
    for (const auto &labels : {names, words}) {
        int widest = 0;
        for (const QLabel *label : labels) {
            widest = std::max(widest, label->sizeHint().width());
        }
        for (QLabel *label : labels) {
            label->setFixedWidth(widest);
        }
    }
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_list);
    m_list->setVisible(!names.empty());
    QStringList sentences = asText({{}, m_verdict.points}).split(u'\n', Qt::SkipEmptyParts);
    m_sentences->setText(sentences.join(u'\n'));
    updateDetails();
}

void VerdictView::updateDetails()
{
    const bool any = !m_verdict.points.empty();
    m_more->setVisible(any);
    m_more->setIcon(look::icon(m_more->isChecked() ? u"chevron-down"_s : u"chevron-right"_s, this));
    m_sentences->setVisible(any && m_more->isChecked());
}

void VerdictView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LocaleChange) {
        rebuild(); // the pictures are drawings in the old colours, the time may be another
    }
}

#include "moc_verdictview.cpp"
