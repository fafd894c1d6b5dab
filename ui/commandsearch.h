// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>
#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;

/// Something that can be done, by name.
struct Command {
    QString name;
    QString place; ///< where it is otherwise found
    QString keys;
    std::function<void()> run; ///< after the dialog has closed, with the focus where it was
};

/// One line to type in and what fits below: Return does the chosen one, the arrow keys choose while typing goes on, Esc closes.
class CommandSearch : public QDialog
{
    Q_OBJECT
public:
    CommandSearch(std::vector<Command> commands, QWidget *parent);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void applyFilter();
    void tellChoice();
    void runChosen();

    std::vector<Command> m_commands;
    std::vector<QString> m_texts; ///< folded, to search
    QLineEdit *m_line;
    QListWidget *m_list;
    QLabel *m_count;
};
