// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QMap>
#include <QStringList>
#include <QWidget>

/// Reads a window as a screen reader does, and tells what it could not say.
class AccessibleTree
{
public:
    /// One line for each fault, with the way to it; empty where a screen reader can name all.
    [[nodiscard]] static QStringList faults(QWidget &window)
    {
        AccessibleTree tree;
        tree.visit(QAccessible::queryAccessibleInterface(&window), {}, {});
        return tree.m_faults;
    }
    /// Controls that were seen; a test that sees none has looked at nothing.
    [[nodiscard]] static int controls(QWidget &window)
    {
        AccessibleTree tree;
        tree.visit(QAccessible::queryAccessibleInterface(&window), {}, {});
        return tree.m_controls;
    }

private:
    using Role = QAccessible::Role;

    /// As it is announced: its own name, else that of the label beside it. Qt gives a combo box's text as its name, so its label counts.
    [[nodiscard]] static QString nameOf(QAccessibleInterface *item)
    {
        const QString own = item->text(QAccessible::Name).trimmed();
        if (!own.isEmpty() && item->role() != QAccessible::ComboBox)
            return own;
        for (const auto &[label, relation] : item->relations(QAccessible::Label)) {
            if (const QString text = label->text(QAccessible::Name).trimmed(); !text.isEmpty())
                return text;
        }
        return {};
    }
    [[nodiscard]] static bool isButton(Role role)
    {
        return role == QAccessible::Button || role == QAccessible::ButtonMenu || role == QAccessible::ButtonDropDown
            || role == QAccessible::CheckBox || role == QAccessible::RadioButton || role == QAccessible::Link;
    }
    [[nodiscard]] static bool isCell(Role role)
    {
        return role == QAccessible::Cell || role == QAccessible::ListItem || role == QAccessible::TreeItem
            || role == QAccessible::ColumnHeader || role == QAccessible::RowHeader;
    }
    /// What tells nobody what can be done with it.
    [[nodiscard]] static bool saysNothing(Role role)
    {
        return role == QAccessible::NoRole || role == QAccessible::Client || role == QAccessible::Pane || role == QAccessible::Window
            || role == QAccessible::Border || role == QAccessible::Whitespace;
    }
    [[nodiscard]] static bool canBePressed(QAccessibleInterface *item)
    {
        QAccessibleActionInterface *actions = item->actionInterface();
        if (!actions)
            return false;
        QStringList names = actions->actionNames();
        names.removeAll(QAccessibleActionInterface::setFocusAction());
        return !names.isEmpty();
    }

    void fault(const QStringList &path, const QString &what)
    {
        m_faults.append(path.join(QStringLiteral(" > ")) + QStringLiteral(": ") + what);
    }

    void visit(QAccessibleInterface *item, const QStringList &above, const QString &group)
    {
        if (!item || !item->isValid() || item->state().invisible)
            return;
        const Role role = item->role();
        const QString name = nameOf(item);
        const QStringList path = above + QStringList{described(item, name)};
        if (isCell(role)) {
            judgeCell(item, path, name);
            return;
        }
        judgeControl(item, path, name, group);
        if (role == QAccessible::ComboBox || role == QAccessible::SpinBox)
            return; // the edit inside is no control of its own
        judgeTable(item, path);
        // A window's name is its title, which all in it share.
        const bool groups = !above.isEmpty() && !name.isEmpty() && !isButton(role) && role != QAccessible::StaticText;
        for (int child = 0; child < item->childCount(); ++child)
            visit(item->child(child), path, groups ? group + QLatin1Char('/') + name : group);
    }

    void judgeControl(QAccessibleInterface *item, const QStringList &path, const QString &name, const QString &group)
    {
        const Role role = item->role();
        const bool window = path.size() == 1;
        const bool pressed = canBePressed(item);
        if (window || !(item->state().focusable || pressed))
            return;
        ++m_controls;
        if (name.isEmpty())
            fault(path, QStringLiteral("has no name"));
        if (saysNothing(role))
            fault(path, QStringLiteral("has no role"));
        if (!isButton(role) || name.isEmpty())
            return;
        const QString key = group + QLatin1Char('\n') + name;
        if (m_buttons.contains(key))
            fault(path, QStringLiteral("has the name of ") + m_buttons.value(key));
        m_buttons.insert(key, path.join(QStringLiteral(" > ")));
    }
    void judgeTable(QAccessibleInterface *item, const QStringList &path)
    {
        QAccessibleTableInterface *table = item->tableInterface();
        if (!table || item->role() == QAccessible::List)
            return;
        for (int column = 0; column < table->columnCount(); ++column) {
            if (table->columnDescription(column).trimmed().isEmpty())
                fault(path, QStringLiteral("column %1 has no name").arg(column));
        }
    }
    /// A cell may be empty, and must not be a picture alone.
    void judgeCell(QAccessibleInterface *item, const QStringList &path, const QString &name)
    {
        if (!name.isEmpty())
            return;
        if (item->role() == QAccessible::ListItem || item->role() == QAccessible::TreeItem)
            fault(path, QStringLiteral("has no name"));
        QAccessibleTableCellInterface *cell = item->tableCellInterface();
        const auto *view = cell ? qobject_cast<QAbstractItemView *>(cell->table()->object()) : nullptr;
        if (view && !view->model()->index(cell->rowIndex(), cell->columnIndex()).data(Qt::DecorationRole).isNull())
            fault(path, QStringLiteral("is a picture alone"));
    }

    [[nodiscard]] static QString described(QAccessibleInterface *item, const QString &name)
    {
        const QObject *object = item->object();
        const QString kind = object ? QString::fromLatin1(object->metaObject()->className()) : QStringLiteral("item");
        const QString brief = name.left(40).simplified();
        return brief.isEmpty() ? kind : QStringLiteral("%1 \"%2\"").arg(kind, brief);
    }

    QStringList m_faults;
    QMap<QString, QString> m_buttons; ///< group and name, and the way to it
    int m_controls = 0;
};
