// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts.h"

#include <QDialog>

class QComboBox;
class QPlainTextEdit;

/// The documented steps by hand for databases whose cluster has no upgrade call, to read and to copy as plain text.
class ManualStepsDialog : public QDialog
{
    Q_OBJECT
public:
    ManualStepsDialog(std::vector<DatabaseView> databases, QWidget *parent);

private:
    void updateUi();

    std::vector<DatabaseView> m_databases;
    QComboBox *m_database;
    QPlainTextEdit *m_steps;
};
