// SPDX-License-Identifier: GPL-3.0-or-later
#include "lookstyle.h"

#include "look.h"
#include "lookpaint.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QFontMetrics>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Controls are this much higher than their text, so they follow font size and scale.
constexpr int ControlPadding = 14;
constexpr int RowPadding = 16;

bool is(const QWidget *widget, const char *property)
{
    return widget && widget->property(property).toBool();
}

void drawPushButton(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const QPalette &palette = option->palette;
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool down = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hover = enabled && (option->state & QStyle::State_MouseOver);
    QColor fill = palette.color(QPalette::Button);
    QColor line = palette.color(QPalette::Mid);
    if (is(widget, prop::Primary) && enabled) {
        fill = palette.color(QPalette::Highlight);
        line = fill.darker(108);
    } else if (is(widget, prop::Destructive) && enabled) {
        line = look::ink(look::Tone::Bad, widget);
    }
    if (down) {
        fill = paint::shade(fill, 14);
    } else if (hover) {
        fill = paint::shade(fill, 6);
    }
    paint::box(painter, option->rect, fill, line);
    if (option->state & QStyle::State_HasFocus) {
        QPalette ring = palette;
        QRect inside = option->rect;
        if (is(widget, prop::Primary) && enabled) { // its own colour is that of the ring
            ring.setColor(QPalette::Active, QPalette::Link, palette.color(QPalette::HighlightedText));
            inside.adjust(2, 2, -2, -2);
        }
        paint::focusRing(painter, inside, ring);
    }
}

void drawIndicator(const QStyleOption *option, QPainter *painter)
{
    const QPalette &palette = option->palette;
    const bool on = option->state & (QStyle::State_On | QStyle::State_NoChange);
    const QColor fill = palette.color(on ? QPalette::Highlight : QPalette::Base);
    const bool focus = option->state & QStyle::State_HasFocus;
    const QColor line = on ? fill : palette.color(focus ? QPalette::Highlight : QPalette::Dark);
    paint::box(painter, option->rect, fill, line, 4);
    if (option->state & QStyle::State_On) {
        paint::tick(painter, option->rect, palette.color(QPalette::HighlightedText));
    } else if (option->state & QStyle::State_NoChange) {
        const QRect middle = option->rect.adjusted(4, option->rect.height() / 2 - 1, -4, -option->rect.height() / 2 + 1);
        painter->fillRect(middle, palette.color(QPalette::HighlightedText));
    }
}

} // namespace

LookStyle::LookStyle()
    : QProxyStyle(u"fusion"_s)
{ }

void LookStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    QPalette palette;
    if (auto *button = qobject_cast<QAbstractButton *>(widget)) {
        if (is(button, prop::Primary)) {
            palette.setColor(QPalette::Active, QPalette::ButtonText, QApplication::palette().color(QPalette::HighlightedText));
            palette.setColor(QPalette::Inactive, QPalette::ButtonText, QApplication::palette().color(QPalette::HighlightedText));
            button->setPalette(palette);
        } else if (is(button, prop::Destructive)) {
            palette.setColor(QPalette::Active, QPalette::ButtonText, look::ink(look::Tone::Bad, nullptr));
            palette.setColor(QPalette::Inactive, QPalette::ButtonText, look::ink(look::Tone::Bad, nullptr));
            button->setPalette(palette);
        }
    } else if (auto *label = qobject_cast<QLabel *>(widget); label && label->property(prop::ToneOf).isValid()) {
        palette.setColor(QPalette::WindowText, look::ink(look::Tone(label->property(prop::ToneOf).toInt()), nullptr));
        label->setPalette(palette);
    } else if (auto *view = qobject_cast<QAbstractItemView *>(widget); view && !qobject_cast<QHeaderView *>(widget)) {
        // A soft selection keeps the colours of badges and grey text readable on it.
        palette.setColor(QPalette::Highlight, look::fill(look::Tone::Accent, nullptr));
        palette.setColor(QPalette::HighlightedText, QApplication::palette().color(QPalette::Text));
        view->setPalette(palette);
    }
}

void LookStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        drawPushButton(option, painter, widget);
        return;
    case PE_FrameFocusRect:
        if (!qobject_cast<const QAbstractItemView *>(widget) && !qobject_cast<const QPushButton *>(widget)) {
            paint::focusRing(painter, option->rect.adjusted(-1, -1, 1, 1), option->palette);
        }
        return;
    case PE_FrameLineEdit:
    case PE_PanelLineEdit:
        if (const auto *edit = qstyleoption_cast<const QStyleOptionFrame *>(option); edit && edit->lineWidth > 0) {
            paint::field(painter, option, is(widget, prop::Faulty) ? look::ink(look::Tone::Bad, widget) : QColor());
        } else if (element == PE_PanelLineEdit) {
            QProxyStyle::drawPrimitive(element, option, painter, widget);
        }
        return;
    case PE_Frame:
        paint::box(painter, option->rect, Qt::transparent, look::hairline(widget), 4);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawIndicator(option, painter);
        return;
    case PE_IndicatorDockWidgetResizeHandle:
        painter->fillRect(option->rect, look::hairline(widget));
        return;
    case PE_FrameStatusBarItem:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void LookStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        drawPushButton(option, painter, widget);
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && (button->features & QStyleOptionButton::HasMenu)) {
            const QRect area = option->rect.adjusted(option->rect.width() - 24, 0, -8, 0);
            paint::chevron(painter, area, option->palette.color(QPalette::ButtonText), false);
        }
        return;
    case CE_HeaderEmptyArea:
    case CE_HeaderSection:
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), look::hairline(widget));
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader quiet(*header);
            quiet.text = header->fontMetrics.elidedText(header->text, Qt::ElideRight, header->rect.width()); // told whole: tables.h
            quiet.palette.setColor(QPalette::ButtonText, header->palette.color(QPalette::PlaceholderText));
            QProxyStyle::drawControl(element, &quiet, painter, widget);
        }
        return;
    case CE_Splitter:
        paint::grip(painter, option->rect, option->palette.color(QPalette::Mid));
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        return;
    case CE_MenuBarItem:
        paint::menuBarItem(painter, option, look::fill(look::Tone::Accent, widget));
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

QSize LookStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int text = option ? option->fontMetrics.height() : size.height();
    switch (type) {
    case CT_PushButton:
        result.setWidth(std::max(result.width() + 12, 76));
        result.setHeight(std::max(result.height(), text + ControlPadding));
        break;
    case CT_ComboBox:
        result.rwidth() += 12;
        [[fallthrough]];
    case CT_LineEdit:
    case CT_SpinBox:
        result.setHeight(std::max(size.height(), text + ControlPadding));
        break;
    case CT_HeaderSection:
        result.setHeight(std::max(result.height(), text + RowPadding));
        break;
    case CT_MenuItem:
        result.setHeight(std::max(result.height(), option ? option->fontMetrics.height() + 10 : result.height()));
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType == QStyleOptionMenuItem::Separator) {
            result.setHeight(9);
        }
        break;
    default:
        break;
    }
    return result;
}

int LookStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
        return 18;
    case PM_CheckBoxLabelSpacing:
        return 8;
    case PM_ScrollBarExtent:
        return 12;
    case PM_SplitterWidth:
        return 9;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return look::Gap;
    case PM_DockWidgetSeparatorExtent:
        return 1;
    case PM_HeaderMargin:
        return 8;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int LookStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons: // costs a fifth of the start (performance.md 8)
    case SH_EtchDisabledText:
        return 0;
    case SH_ComboBox_Popup:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

#include "moc_lookstyle.cpp"
