// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;
class QPlainTextEdit;
class QWidget;

/// Labels and tooltips for text that is never interpreted as mark-up (reliability.md 4.3 X1).

/// Wraps, can be selected by mouse and keyboard.
[[nodiscard]] QLabel *plainLabel(const QString &text, QWidget *parent);
/// Read-only box in a fixed-width font, as high as its text (\a maxLines at most, then it scrolls). Tab leaves it.
[[nodiscard]] QPlainTextEdit *codeBox(const QString &text, QWidget *parent, int maxLines = 12);
/// Sets another text and the height that fits it.
void setCodeText(QPlainTextEdit *box, const QString &text, int maxLines = 12);
/// Rich-text tooltip that shows \a text literally and wraps it.
[[nodiscard]] QString safeTip(const QString &text);
