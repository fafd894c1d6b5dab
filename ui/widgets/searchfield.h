// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;

/// Shows the picture of a search and a button that empties the field.
void asSearchField(QLineEdit *field);
/// Shows a button that empties the field, with a name that assistive technology reads: Qt gives it none.
void withClearButton(QLineEdit *field);
