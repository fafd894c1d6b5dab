// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractButton;
class QLineEdit;

/// What the standard keys press on a page; nothing where it has no such control. The keys do what a click does, and no more.
struct PageControls {
    QLineEdit *search = nullptr;          ///< Ctrl+F
    QAbstractButton *refresh = nullptr;   ///< F5
    QAbstractButton *upgrade = nullptr;   ///< Ctrl+U
    QAbstractButton *exporting = nullptr; ///< Ctrl+E
};
