// SPDX-License-Identifier: GPL-3.0-or-later
#include "readasgroup.h"

#include <QAccessibleWidget>
#include <QWidget>

namespace {

constexpr const char *Mark = "readAsGroup";

QAccessibleInterface *makeGroup(const QString &, QObject *object)
{
    const bool marked = object && object->isWidgetType() && object->property(Mark).toBool();
    return marked ? new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Grouping) : nullptr;
}

} // namespace

void readAsGroup(QWidget *widget)
{
    QAccessible::installFactory(makeGroup); // counts once
    widget->setProperty(Mark, true);
}
