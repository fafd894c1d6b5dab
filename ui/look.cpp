// SPDX-License-Identifier: GPL-3.0-or-later
#include "look.h"

#include "lookstyle.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFontDatabase>
#include <QLabel>
#include <QPalette>
#include <QScreen>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

double currentScale = 1.0;
constexpr auto FontFactor = "fontFactor"; ///< property: size in application fonts

void restyle(QWidget *widget)
{
    widget->style()->polish(widget);
    widget->update();
}

QLabel *plain(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    return label;
}

void scaleFont(QWidget *widget, double factor, QFont::Weight weight)
{
    QFont font = widget->font();
    font.setPointSizeF(QApplication::font().pointSizeF() * factor);
    font.setWeight(weight);
    widget->setFont(font);
    widget->setProperty(FontFactor, factor);
}

} // namespace

void look::apply(QApplication &application)
{
    setDesktop({.dark = isDark(nullptr)});
    QFont font = application.font();
    // Without a desktop Qt falls back to a small generic font; a desktop's own choice is never touched.
    if (font.family() == "Sans Serif"_L1 || font.family() == "Sans"_L1) {
        font.setFamilies({u"Inter"_s, u"Noto Sans"_s, u"DejaVu Sans"_s});
        font.setPointSizeF(std::max(font.pointSizeF(), 10.0));
        application.setFont(font);
    }
    setAppearance(Appearance::FollowDesktop);
}

void look::setTextScale(double scale)
{
    if (scale == currentScale) {
        return;
    }
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * scale / currentScale);
    currentScale = scale;
    QApplication::setFont(font);
    for (QWidget *widget : QApplication::allWidgets()) {
        if (const QVariant factor = widget->property(FontFactor); factor.isValid()) {
            QFont own = widget->font();
            own.setPointSizeF(font.pointSizeF() * factor.toDouble());
            widget->setFont(own);
        }
    }
}

double look::textScale()
{
    return currentScale;
}

QSize look::withinScreen(const QWidget *window, const QSize &wanted)
{
    constexpr int TitleBar = 40;
    return wanted.boundedTo(window->screen()->availableSize() - QSize(0, TitleBar));
}

QLabel *look::pageTitle(const QString &text, QWidget *parent)
{
    QLabel *label = plain(text, parent);
    asPageTitle(label);
    return label;
}

QLabel *look::cardTitle(const QString &text, QWidget *parent)
{
    QLabel *label = plain(text, parent);
    asCardTitle(label);
    return label;
}

QLabel *look::note(const QString &text, QWidget *parent)
{
    QLabel *label = plain(text, parent);
    asNote(label);
    return label;
}

void look::asPageTitle(QLabel *label)
{
    label->setTextFormat(Qt::PlainText);
    scaleFont(label, 1.45, QFont::Bold);
}

void look::asCardTitle(QLabel *label)
{
    label->setTextFormat(Qt::PlainText);
    scaleFont(label, 1.0, QFont::Bold);
}

void look::asNote(QLabel *label)
{
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    scaleFont(label, 0.93, QFont::Normal);
}

void look::asCode(QWidget *widget)
{
    constexpr double Factor = 0.95;
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(QApplication::font().pointSizeF() * Factor);
    widget->setFont(font);
    widget->setProperty(FontFactor, Factor);
}

void look::asPrimary(QAbstractButton *button)
{
    button->setProperty(prop::Primary, true);
    restyle(button);
}

void look::asDestructive(QAbstractButton *button)
{
    button->setProperty(prop::Destructive, true);
    restyle(button);
}

void look::setTone(QLabel *label, Tone tone)
{
    label->setProperty(prop::ToneOf, static_cast<int>(tone));
    restyle(label);
}

void look::markFaulty(QWidget *field, bool faulty)
{
    if (field->property(prop::Faulty).toBool() != faulty) {
        field->setProperty(prop::Faulty, faulty);
        field->update();
    }
}
