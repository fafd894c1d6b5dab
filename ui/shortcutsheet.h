// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QMenuBar;

/// All keys of the window, read from its menus each time it opens, and the few that work in every list and dialog.
class ShortcutSheet : public QDialog
{
    Q_OBJECT
public:
    ShortcutSheet(const QMenuBar &menus, QWidget *parent);
};
