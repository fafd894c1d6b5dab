// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consequences.h"
#include "words.h"

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
    QString button;  ///< names the act
    QString english; ///< heading and text once more; empty where they are in English
};

/// What \a make returns, with the English text as well where another language is shown.
template <class Make>
TypedConfirmation withEnglish(const Make &make)
{
    TypedConfirmation shown = make();
    const words::InEnglish scope;
    const TypedConfirmation english = make();
    if (english.heading != shown.heading || english.text != shown.text)
        shown.english = english.heading + u"\n\n" + english.text;
    return shown;
}

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
