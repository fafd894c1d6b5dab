// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "upgradeplan.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QToolButton;

/// The line below a field: picture and text of its message and, where another GUID was probably meant or several are, buttons that take
/// one. Marks a wrong field with a border and gives the field its text as accessible description. Takes no room while there is nothing to
/// say.
class FieldMessageLine : public QWidget
{
    Q_OBJECT
public:
    explicit FieldMessageLine(QWidget *parent = nullptr);

    /// The field this line belongs to; not owned.
    void setField(QWidget *field);
    /// Shown while there is no message.
    void setHint(const QString &hint);
    void setMessage(const std::optional<FieldMessage> &message);
    /// As it is shown; empty where nothing is.
    [[nodiscard]] QString text() const;

signals:
    void suggestionTaken(const CrdbGuid &guid);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void keepHeight();
    void updateUi();
    void showChoices(const std::vector<CrdbGuid> &choices);
    QToolButton *makeButton(const CrdbGuid &guid);

    QPointer<QWidget> m_field;
    QString m_hint;
    std::optional<FieldMessage> m_message;
    QLabel *m_picture;
    QLabel *m_text;
    QWidget *m_buttons = nullptr;  ///< one for each GUID that may be taken
    std::vector<CrdbGuid> m_shown; ///< for which there are buttons
};
