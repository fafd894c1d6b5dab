// SPDX-License-Identifier: GPL-3.0-or-later
// The complex controls of LookStyle: combo box, spin box, scroll bar.
#include "look.h"
#include "lookpaint.h"
#include "lookstyle.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace {

constexpr int TextInset = 5; ///< between a field's border and its text, beside Fusion's own

QColor faultOf(const QWidget *widget)
{
    return widget && widget->property(prop::Faulty).toBool() ? look::ink(look::Tone::Bad, widget) : QColor();
}

void drawComboBox(const QStyle *style, const QStyleOptionComboBox *combo, QPainter *painter, const QWidget *widget)
{
    if (combo->frame) {
        QStyleOptionComboBox field(*combo);
        field.state.setFlag(QStyle::State_ReadOnly, false);
        paint::field(painter, &field, faultOf(widget));
    }
    const QRect arrow = style->subControlRect(QStyle::CC_ComboBox, combo, QStyle::SC_ComboBoxArrow, widget);
    const auto group = combo->state & QStyle::State_Enabled ? QPalette::Active : QPalette::Disabled;
    paint::chevron(painter, arrow, combo->palette.color(group, QPalette::PlaceholderText), false);
}

void drawStep(const QStyle *style, const QStyleOptionSpinBox *spin, QStyle::SubControl part, QPainter *painter, const QWidget *widget)
{
    const bool up = part == QStyle::SC_SpinBoxUp;
    const bool enabled = (spin->state & QStyle::State_Enabled)
        && (spin->stepEnabled & (up ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled));
    const QRect rect = style->subControlRect(QStyle::CC_SpinBox, spin, part, widget);
    if (enabled && spin->activeSubControls == part) {
        painter->fillRect(rect.adjusted(0, up ? 2 : 0, -2, up ? 0 : -2), spin->palette.color(QPalette::Midlight));
    }
    paint::chevron(painter, rect, spin->palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::PlaceholderText), up);
}

void drawScrollBar(const QStyle *style, const QStyleOptionSlider *bar, QPainter *painter, const QWidget *widget)
{
    const QRect handle = style->subControlRect(QStyle::CC_ScrollBar, bar, QStyle::SC_ScrollBarSlider, widget);
    const bool active =
        bar->activeSubControls & QStyle::SC_ScrollBarSlider && bar->state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    if (bar->maximum > bar->minimum) {
        paint::scrollHandle(painter, handle, bar->palette.color(active ? QPalette::Dark : QPalette::Mid));
    }
}

} // namespace

void LookStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); combo && control == CC_ComboBox) {
        drawComboBox(this, combo, painter, widget);
    } else if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); spin && control == CC_SpinBox) {
        if (spin->frame) {
            paint::field(painter, spin, faultOf(widget));
        }
        if (spin->buttonSymbols != QAbstractSpinBox::NoButtons) {
            drawStep(this, spin, SC_SpinBoxUp, painter, widget);
            drawStep(this, spin, SC_SpinBoxDown, painter, widget);
        }
    } else if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar) {
        drawScrollBar(this, bar, painter, widget);
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect LookStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *edit = qstyleoption_cast<const QStyleOptionFrame *>(option);
    return element == SE_LineEditContents && edit && edit->lineWidth > 0 ? rect.adjusted(TextInset, 0, -TextInset, 0) : rect;
}

QRect LookStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    const bool text = (control == CC_ComboBox && part == SC_ComboBoxEditField) || (control == CC_SpinBox && part == SC_SpinBoxEditField);
    if (!text) {
        return rect;
    }
    return option->direction == Qt::RightToLeft ? rect.adjusted(0, 0, -TextInset, 0) : rect.adjusted(TextInset, 0, 0, 0);
}
