// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

class QAction;
class QMenuBar;

/// An action of the menus and where it is found there.
struct MenuAction {
    QString place; ///< "View ▸ Appearance"
    QString name;  ///< without mnemonic and dots
    QAction *action = nullptr;
};

/// All of them in the order of the menus. Whoever lists commands or keys reads this: there is no second list.
[[nodiscard]] std::vector<MenuAction> menuActions(const QMenuBar &bar);
/// Its text without mnemonic and dots.
[[nodiscard]] QString plainName(const QAction &action);
/// The action's keys as they are written on this keyboard; empty for none.
[[nodiscard]] QString keysOf(const QAction &action);
