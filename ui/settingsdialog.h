// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QAction;
class QCheckBox;
class QComboBox;
class QTimeEdit;
class Settings;

/// What can be set, few and explained; holds at once. What the menus switch too is switched through their actions, so that both agree.
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    struct Actions {
        QList<QAction *> appearance; ///< exclusive
        QList<QAction *> language;   ///< exclusive
        QAction *strip = nullptr;
        QAction *largeText = nullptr;
        QAction *utc = nullptr;
        QAction *detailedLog = nullptr; ///< nothing where there is no log
    };
    SettingsDialog(const Actions &actions, Settings &settings, QWidget *parent);

private:
    /// A box that offers the texts of the actions and triggers the one that is chosen.
    void addChoice(class QFormLayout *form, const QString &text, const QString &name, const QList<QAction *> &choices);
    void buildNotifications();
    /// A box that mirrors the action, with what it does below.
    void addSwitch(QAction *action, const QString &text, const QString &explanation);
    void addExplained(QCheckBox *box, const QString &explanation);
    void addHeading(const QString &text);
    void addNote(const QString &text);
    void store();

    Settings &m_settings;
    class QVBoxLayout *m_column = nullptr;
    QCheckBox *m_notify = nullptr;
    QCheckBox *m_quiet = nullptr;
    QTimeEdit *m_from = nullptr;
    QTimeEdit *m_to = nullptr;
};
