// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

/// Id of the help page that belongs to what is shown or has the focus: that of the widget, or of the nearest one around it that has one;
/// across dialogs, too. Empty where there is none.
[[nodiscard]] QString helpTopicOf(const QWidget *widget);
