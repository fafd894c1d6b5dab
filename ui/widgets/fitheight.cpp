// SPDX-License-Identifier: GPL-3.0-or-later
#include "fitheight.h"

#include <QLayout>
#include <QScreen>
#include <QWidget>

#include <algorithm>

void fitHeight(QWidget *dialog)
{
    QLayout *layout = dialog->layout();
    layout->activate();
    const int width = std::max(dialog->width(), layout->totalMinimumSize().width());
    const int wanted = layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : layout->totalSizeHint().height();
    const int most = dialog->screen()->availableGeometry().height() - 40; // room for the window's frame
    dialog->resize(width, std::min(wanted, most));
}
