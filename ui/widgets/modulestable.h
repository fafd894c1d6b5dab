// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modulesmodel.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableView;

/// The table `Modules` with what belongs to it: rows by hand, "no arguments", "leave unchanged", UIDs on demand. As high as its rows.
class ModulesTable : public QWidget
{
    Q_OBJECT
public:
    explicit ModulesTable(QWidget *parent = nullptr);

    [[nodiscard]] ModulesModel &model() { return m_model; }
    [[nodiscard]] const ModulesModel &model() const { return m_model; }
    [[nodiscard]] QTableView *view() const { return m_view; }
    /// Everything here that takes the focus, for the page's tab order.
    [[nodiscard]] QList<QWidget *> inReadingOrder() const;
    [[nodiscard]] bool nameByUid() const;
    void setNameByUid(bool on);
    /// Said below the table while it has no rows.
    void setEmptyText(const QString &text);

signals:
    void edited(); ///< by the person: a row, a cell or the way of naming

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeButtons();
    void addRow();
    void updateUi();
    void fitHeight();
    [[nodiscard]] int currentRow() const;

    ModulesModel m_model;
    QTableView *m_view;
    QLabel *m_empty;
    QCheckBox *m_byUid;
    QCheckBox *m_showUids;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_noArguments;
    QPushButton *m_unchanged;
};
