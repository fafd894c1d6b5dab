// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchfield.h"

#include "look.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>

using namespace Qt::StringLiterals;

void asSearchField(QLineEdit *field)
{
    QAction *search = field->addAction(look::icon(u"search"_s, field), QLineEdit::LeadingPosition);
    search->setText(QCoreApplication::translate("SearchField", "Go to the search field"));
    QObject::connect(search, &QAction::triggered, field, [field] {
        field->setFocus(Qt::ShortcutFocusReason);
        field->selectAll();
    });
    withClearButton(field);
}

void withClearButton(QLineEdit *field)
{
    field->setClearButtonEnabled(true);
    if (auto *clear = field->findChild<QAction *>(u"_q_qlineeditclearaction"_s)) {
        clear->setText(QCoreApplication::translate("SearchField", "Empty this field"));
    }
}
