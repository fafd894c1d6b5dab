// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

/// The list `Pages` at the left. A page may carry a number, for example of what runs there.
class Navigation : public QListWidget
{
    Q_OBJECT
public:
    explicit Navigation(QWidget *parent);

    void addPage(const QString &name, const QString &iconName);
    /// 0 shows none.
    void setNumber(int page, int number);

    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitWidth();
};
