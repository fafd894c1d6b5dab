// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

/// Draws the few controls of this program flat and with round corners; all colours come from the palette, so light and dark need nothing
/// else. Reads the widget properties named in namespace prop.
class LookStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    LookStyle();

    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(
        ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override;
};

namespace prop {
inline constexpr auto Primary = "lookPrimary";         ///< bool, buttons
inline constexpr auto Destructive = "lookDestructive"; ///< bool, buttons
inline constexpr auto ToneOf = "lookTone";             ///< int, labels
inline constexpr auto Faulty = "lookFaulty";           ///< bool, fields
} // namespace prop
