// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

/// Tells assistive technology that \a widget, which takes the focus to be read, is a group: Qt knows no role for a plain widget. Call it
/// before anybody asks what the widget is, in its constructor.
void readAsGroup(QWidget *widget);
