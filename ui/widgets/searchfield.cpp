// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchfield.h"

#include "look.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

/// Of the button and not of its action: a change of that would show the button also where there is nothing to empty.
void nameButton(const QLineEdit *field, QAction *action, const QString &name)
{
    for (QToolButton *button : field->findChildren<QToolButton *>()) {
        if (button->actions().contains(action)) {
            button->setAccessibleName(name);
        }
    }
}

} // namespace

void asSearchField(QLineEdit *field)
{
    withClearButton(field);
    QAction *search = field->addAction(look::icon(u"search"_s, field), QLineEdit::LeadingPosition);
    nameButton(field, search, QCoreApplication::translate("SearchField", "Go to the search field"));
    QObject::connect(search, &QAction::triggered, field, [field] {
        field->setFocus(Qt::ShortcutFocusReason);
        field->selectAll();
    });
}

void withClearButton(QLineEdit *field)
{
    field->setClearButtonEnabled(true);
    if (auto *clear = field->findChild<QAction *>(u"_q_qlineeditclearaction"_s)) {
        nameButton(field, clear, QCoreApplication::translate("SearchField", "Empty this field"));
    }
}
