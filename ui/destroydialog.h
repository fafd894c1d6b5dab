// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consequences.h"

#include <QDialog>

#include <memory>

class QPushButton;
namespace Ui {
class DestroyDialog;
}

/// What a person must type a name for.
struct TypedConfirmation {
    QString title;
    QString heading; ///< one sentence: what can be lost
    QString text;
    QString identity; ///< which database, through which cluster
    QString name;     ///< to be typed; empty where none is known: then the GUID
    QString guid;
    QString button; ///< names the act
};

/// Asks for the database's name (its GUID where no name is known) before something that may lose data. Enter and Escape cancel; only the
/// button itself, pressed by mouse or space, accepts.
class DestroyDialog : public QDialog
{
    Q_OBJECT
public:
    explicit DestroyDialog(const TypedConfirmation &what, QWidget *parent = nullptr);
    /// Before an upgrade that may lose data.
    explicit DestroyDialog(const ReviewSubject &subject, QWidget *parent = nullptr);
    ~DestroyDialog() override;

private:
    std::unique_ptr<Ui::DestroyDialog> m_ui;
    QPushButton *m_confirm;
    QString m_wanted;
};
