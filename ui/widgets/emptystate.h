// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QWidget>

class QVBoxLayout;

/// What a page shows while it has nothing to show: what will be here, and how to begin.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    EmptyState(const QString &iconName, const QString &title, const QString &text, QWidget *parent);

    /// Adds a button below the text and returns it; this widget owns it.
    QPushButton *addButton(const QString &text, bool primary);

private:
    QVBoxLayout *m_column = nullptr;
};
