// SPDX-License-Identifier: GPL-3.0-or-later
#include "menuactions.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MenuActions)
};

/// "&&" is a written ampersand, a single one marks a letter.
QString withoutMnemonic(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&') {
            ++i;
        }
        if (i < text.size()) {
            plain.append(text[i]);
        }
    }
    return plain.endsWith(u'…') ? plain.chopped(1) : plain;
}

void collect(const QList<QAction *> &actions, const QString &place, std::vector<MenuAction> &all)
{
    for (QAction *action : actions) {
        if (action->isSeparator()) {
            continue;
        }
        const QString name = withoutMnemonic(action->text());
        if (const QMenu *menu = action->menu()) {
            collect(menu->actions(), place.isEmpty() ? name : Words::tr("%1 ▸ %2").arg(place, name), all);
        } else {
            all.push_back({place, name, action});
        }
    }
}

} // namespace

std::vector<MenuAction> menuActions(const QMenuBar &bar)
{
    std::vector<MenuAction> all;
    collect(bar.actions(), {}, all);
    return all;
}

QString plainName(const QAction &action)
{
    return withoutMnemonic(action.text());
}

QString keysOf(const QAction &action)
{
    return QKeySequence::listToString(action.shortcuts(), QKeySequence::NativeText);
}
