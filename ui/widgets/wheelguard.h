// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

/// The wheel over \a field scrolls the page; it turns the field's value only while the field has the focus.
void guardAgainstWheel(QWidget *field);
