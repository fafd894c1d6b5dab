// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>

/// Finds controls by what assistive technology reads, as people and scripts do.
namespace ui {

/// Every warning fails the test but the one the offscreen platform cannot avoid.
inline void failOnWarnings()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support (propagateSizeHints|raise|grabbing)).*")));
}

template <class T>
T *named(const QWidget &window, const QString &accessibleName)
{
    for (T *widget : window.findChildren<T *>()) {
        if (widget->accessibleName() == accessibleName) {
            return widget;
        }
    }
    return nullptr;
}

/// By its text, without the mnemonic.
inline QAbstractButton *button(const QWidget &window, const QString &text)
{
    for (QAbstractButton *candidate : window.findChildren<QAbstractButton *>()) {
        QString shown = candidate->text();
        if (shown.remove(QLatin1Char('&')) == text) {
            return candidate;
        }
    }
    return nullptr;
}

/// All text in visible labels, one a line.
inline QString labels(const QWidget &window)
{
    QStringList lines;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&window)) {
            lines.append(label->text());
        }
    }
    return lines.join(QLatin1Char('\n'));
}

/// Visible labels of which a part cannot be seen, by their text.
inline QStringList cutLabels(const QWidget &window)
{
    QStringList cut;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (!label->isVisibleTo(&window) || label->text().isEmpty() || label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored) {
            continue;
        }
        const bool tooLow = label->wordWrap() && label->height() < label->heightForWidth(label->width());
        const bool tooNarrow = !label->wordWrap() && label->width() < label->sizeHint().width();
        if (tooLow || tooNarrow) {
            cut.append(label->text());
        }
    }
    return cut;
}

/// Controls that take the focus without telling what they are.
inline QStringList unnamed(const QWidget &window)
{
    QStringList result;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const auto *push = qobject_cast<const QAbstractButton *>(widget);
        const QWidget *parent = widget->parentWidget();
        if (qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QComboBox *>(parent)) {
            continue; // the edit inside is no control of its own
        }
        const bool named = !widget->accessibleName().isEmpty() || (push && !push->text().isEmpty());
        if (widget->isVisibleTo(&window) && (widget->focusPolicy() & Qt::TabFocus) && !named) {
            result.append(QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName());
        }
    }
    return result;
}

} // namespace ui
