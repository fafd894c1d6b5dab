// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinepaint.h"

#include "lanemodel.h"
#include "look.h"
#include "lookpaint.h"
#include "showntime.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int Margin = 8;
constexpr int MinTextWidth = 28;

const TimelineFacts &factsOf(const QAbstractItemModel *model)
{
    return static_cast<const LaneModel *>(model)->facts();
}

/// Places times on a strip of pixels.
class Axis
{
public:
    Axis(const TimelineFacts &facts, const QRect &rect)
        : m_from(facts.from)
        , m_span(std::max<qint64>(1000, facts.from.msecsTo(facts.to)))
        , m_rect(rect)
    { }
    [[nodiscard]] int x(const QDateTime &at) const
    {
        const double part = std::clamp(static_cast<double>(m_from.msecsTo(at)) / static_cast<double>(m_span), 0.0, 1.0);
        return m_rect.left() + static_cast<int>(part * m_rect.width());
    }

private:
    QDateTime m_from;
    qint64 m_span;
    QRect m_rect;
};

void drawStep(QPainter *painter, const QRect &bar, const QString &text, look::Tone tone, const QWidget *widget)
{
    paint::box(painter, bar, look::fill(tone, widget), look::line(tone, widget), 3);
    const QRect inner = bar.adjusted(6, 0, -4, 0);
    if (inner.width() >= MinTextWidth) {
        painter->setPen(look::ink(tone, widget));
        painter->drawText(inner, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(text, Qt::ElideRight, inner.width()));
    }
}

/// Where in a failed lane the step lies that failed: the word "failed" may stand for itself after it.
bool isWhereItFailed(const Lane &lane, std::size_t step)
{
    const std::size_t last = lane.steps.size() - 1;
    return step == last || (step + 1 == last && saysFailed(lane.steps[last].step));
}

look::Tone toneOf(const Lane &lane, std::size_t step)
{
    if (!lane.steps[step].to.isValid()) {
        return saysDone(lane.steps[step].step) ? look::Tone::Good : look::Tone::Accent;
    }
    if (lane.end == LaneEnd::Failed && isWhereItFailed(lane, step)) {
        return look::Tone::Bad;
    }
    return lane.end == LaneEnd::Stopped ? look::Tone::Neutral : look::Tone::Good;
}

/// A cross where a lane failed, a square where it was stopped: the end is told by shape as well as by colour.
void drawEndMark(QPainter *painter, const QRect &strip, int end, LaneEnd how, const QWidget *widget)
{
    if (how != LaneEnd::Failed && how != LaneEnd::Stopped) {
        return;
    }
    const look::Tone tone = how == LaneEnd::Failed ? look::Tone::Bad : look::Tone::Neutral;
    const int side = strip.height();
    const QRect box(std::clamp(end - side, strip.left(), strip.right() + 1 - side), strip.top(), side, side);
    paint::box(painter, box, look::fill(tone, widget), look::line(tone, widget), 3);
    const QRectF mark = QRectF(box).adjusted(side * 0.32, side * 0.32, -side * 0.32, -side * 0.32);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(look::ink(tone, widget), 2, Qt::SolidLine, Qt::RoundCap));
    if (how == LaneEnd::Failed) {
        painter->drawLine(mark.topLeft(), mark.bottomRight());
        painter->drawLine(mark.topRight(), mark.bottomLeft());
    } else {
        painter->fillRect(mark, look::ink(tone, widget));
    }
    painter->restore();
}

/// The part of a step that nobody has confirmed: an outline only.
void drawOpenEnd(QPainter *painter, const QRect &bar, const QWidget *widget)
{
    painter->save();
    painter->setPen(QPen(look::line(look::Tone::Accent, widget), 1, Qt::DashLine));
    painter->drawRect(bar.adjusted(0, 0, -1, -1));
    painter->restore();
}

} // namespace

void LaneDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintRow(painter, option);
    const TimelineFacts &facts = factsOf(index.model());
    const Lane &lane = facts.lanes[static_cast<std::size_t>(index.row())];
    const int height = option.fontMetrics.height() + 5;
    const QRect strip(option.rect.left() + Margin, option.rect.center().y() - height / 2, option.rect.width() - 2 * Margin, height);
    paint::box(painter, strip, option.palette.color(QPalette::AlternateBase), look::hairline(option.widget), 3);
    painter->setFont(option.font);
    if (lane.steps.empty()) {
        painter->setPen(option.palette.color(QPalette::PlaceholderText));
        painter->drawText(strip.adjusted(8, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeading, index.data().toString());
        drawEndMark(painter, strip, strip.right(), lane.end, option.widget);
        return;
    }
    drawSteps(painter, strip, facts, lane, option.widget);
}

void LaneDelegate::drawSteps(QPainter *painter, const QRect &strip, const TimelineFacts &facts, const Lane &lane, const QWidget *widget)
{
    const Axis axis(facts, strip);
    int end = strip.left();
    for (std::size_t i = 0; i < lane.steps.size(); ++i) {
        const StepSpan &span = lane.steps[i];
        const bool done = saysDone(span.step);
        const bool lasts = !span.to.isValid() && !done;
        const QDateTime known = lasts && facts.confirmed.isValid() ? std::max(facts.confirmed, span.from) : facts.now;
        const int left = axis.x(span.from);
        // Done is done: that bar is full and stands still while the axis goes on.
        const int right = done && !span.to.isValid() ? strip.right() + 1 : axis.x(lasts ? known : span.to);
        if (lasts && axis.x(facts.now) > right + 2) {
            drawOpenEnd(painter, QRect(right, strip.top(), axis.x(facts.now) - right, strip.height()), widget);
        }
        const int width = std::max(3, right - left);
        drawStep(painter, QRect(std::min(left, strip.right() + 1 - width), strip.top(), width, strip.height()), span.step, toneOf(lane, i),
            widget);
        end = std::max(left + width, right);
    }
    drawEndMark(painter, strip, end, lane.end, widget);
}

AxisHeader::AxisHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(false);
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

void AxisHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const TimelineFacts &facts = factsOf(model());
    if (section != LaneModel::Steps || !facts.from.isValid()) {
        painter->save();
        QHeaderView::paintSection(painter, rect, section);
        painter->restore();
        return;
    }
    painter->fillRect(rect, palette().color(QPalette::Base));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look::hairline(this));
    painter->setPen(palette().color(QPalette::PlaceholderText));
    const QRect strip = rect.adjusted(Margin, 0, -Margin, 0);
    const bool fine = facts.from.secsTo(facts.to) < 600;
    const QString format = fine ? u"HH:mm:ss"_s : u"HH:mm"_s;
    const int labelWidth = fontMetrics().horizontalAdvance(u"00:00:00"_s) + 12;
    const int labels = std::clamp(strip.width() / (2 * labelWidth), 1, 4);
    for (int i = 0; i <= labels; ++i) {
        const QDateTime at = showntime::of(facts.from.addMSecs(facts.from.msecsTo(facts.to) * i / labels));
        const int x = strip.left() + strip.width() * i / labels;
        const int left = i == 0 ? x : i == labels ? x - labelWidth : x - labelWidth / 2;
        const Qt::Alignment align = i == 0 ? Qt::AlignLeft : i == labels ? Qt::AlignRight : Qt::AlignHCenter;
        painter->drawText(QRect(left, rect.top(), labelWidth, rect.height()), Qt::AlignVCenter | align, at.toString(format));
    }
}

#include "moc_timelinepaint.cpp"
