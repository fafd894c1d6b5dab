// SPDX-License-Identifier: GPL-3.0-or-later
#include "navigation.h"

#include "look.h"
#include "lookpaint.h"

#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int NumberRole = Qt::UserRole + 1;
constexpr int Width = 200;
constexpr int MostWidth = 260; ///< a longer name is elided; the tooltip has it
constexpr int IconSide = 17;
constexpr int Side = 8; ///< between the border and a row
constexpr int TextLeft = 40;
constexpr int TextRight = 12;
constexpr int NumberRoom = 44;

class PageDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {Width, option.fontMetrics.height() + 18};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool selected = option.state & QStyle::State_Selected;
        const QWidget *widget = option.widget;
        const QRect row = option.rect.adjusted(Side, 1, -Side, -1);
        if (selected) {
            paint::box(painter, row, look::fill(look::Tone::Accent, widget), look::fill(look::Tone::Accent, widget));
        } else if (option.state & QStyle::State_MouseOver) {
            paint::box(painter, row, option.palette.color(QPalette::AlternateBase), option.palette.color(QPalette::AlternateBase));
        }
        if (selected && widget && widget->hasFocus()) {
            paint::focusRing(painter, row, option.palette);
        }
        const QRect icon(row.left() + 12, row.center().y() - IconSide / 2, IconSide, IconSide);
        const look::Tone tone = selected ? look::Tone::Accent : look::Tone::Neutral;
        look::icon(index.data(Qt::UserRole).toString(), widget, tone).paint(painter, icon);
        QFont font = option.font;
        font.setWeight(selected ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        painter->setPen(selected ? look::ink(look::Tone::Accent, widget) : option.palette.color(QPalette::Text));
        const int number = index.data(NumberRole).toInt();
        const QRect room = row.adjusted(TextLeft, 0, number > 0 ? -NumberRoom : -TextRight, 0);
        const QString name = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width());
        painter->drawText(room, Qt::AlignVCenter | Qt::TextSingleLine, name);
        if (number > 0) {
            paintNumber(painter, row, number, option);
        }
    }

private:
    static void paintNumber(QPainter *painter, const QRect &row, int number, const QStyleOptionViewItem &option)
    {
        const QString text = QString::number(number);
        const int height = option.fontMetrics.height() + 2;
        const int width = std::max(height + 2, option.fontMetrics.horizontalAdvance(text) + 12);
        const QRect pill(row.right() - 10 - width, row.center().y() - height / 2, width, height);
        paint::box(painter, pill, option.palette.color(QPalette::Link), option.palette.color(QPalette::Link), height / 2.0);
        painter->setPen(option.palette.color(QPalette::Base));
        painter->drawText(pill, Qt::AlignCenter, text);
    }
};

} // namespace

Navigation::Navigation(QWidget *parent)
    : QListWidget(parent)
{
    setItemDelegate(new PageDelegate(this));
    setAccessibleName(tr("Pages"));
    setAccessibleDescription(tr("Chooses the page that is shown; Ctrl+1 to Ctrl+6 do so from anywhere."));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setViewportMargins(0, 8, 0, 0);
}

void Navigation::addPage(const QString &name, const QString &iconName)
{
    auto *item = new QListWidgetItem(name, this);
    item->setData(Qt::UserRole, iconName);
    item->setToolTip(name);
    fitWidth();
}

void Navigation::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitWidth();
    }
}

void Navigation::fitWidth()
{
    QFont chosen = font();
    chosen.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(chosen);
    int text = 0;
    for (int page = 0; page < count(); ++page) {
        text = std::max(text, metrics.horizontalAdvance(item(page)->text()));
    }
    setFixedWidth(std::clamp(text + TextLeft + NumberRoom + 2 * Side, Width, MostWidth));
}

void Navigation::setNumber(int page, int number)
{
    item(page)->setData(NumberRole, number);
    item(page)->setData(Qt::AccessibleDescriptionRole, number > 0 ? tr("%n running", nullptr, number) : QString());
}

QSize Navigation::sizeHint() const
{
    return {width(), 300};
}

#include "moc_navigation.cpp"
