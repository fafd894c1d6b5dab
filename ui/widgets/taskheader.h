// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class Badge;
class Disclosure;
class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;
class QWidget;

/// What the details of every task begin with, ours or not; the parts belong to \a area.
struct TaskHeader {
    QWidget *area = nullptr;
    QVBoxLayout *column = nullptr;
    QHBoxLayout *row = nullptr; ///< title, badge, times, Refresh; further buttons follow
    QLabel *title = nullptr;
    Badge *badge = nullptr;
    QLabel *times = nullptr;
    QPushButton *refresh = nullptr; ///< F5
    QLabel *identity = nullptr;
    QLabel *sentence = nullptr; ///< `State`
};
[[nodiscard]] TaskHeader makeTaskHeader(QWidget *parent);

/// And what they end with: `Raw task`, closed.
struct RawTask {
    Disclosure *card = nullptr;
    QPlainTextEdit *text = nullptr;
};
[[nodiscard]] RawTask makeRawTask(QWidget *parent);
