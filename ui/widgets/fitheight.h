// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

/// Gives a dialog the height its wrapped texts need at its width, never more than the screen has. Qt does this for no top-level window by
/// itself; call it on show and on QEvent::LayoutRequest.
void fitHeight(QWidget *dialog);
