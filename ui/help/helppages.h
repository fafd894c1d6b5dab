// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

/// One page of the built-in help. Ids are what links ("help:tasks") and F1 name.
struct HelpPage {
    QString id;
    QString title;
    QString text;
    bool markdown = true; ///< else HTML
};

/// All pages in the order of reading: first steps, one for each page of the window, then what is made from the program's own tables of
/// statuses and errors, so that it cannot differ from what the program says.
[[nodiscard]] std::vector<HelpPage> helpPages();
