// SPDX-License-Identifier: GPL-3.0-or-later
#include "explainer.h"

#include "helptopics.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMainWindow>
#include <QTextDocumentFragment>
#include <QWhatsThis>
#include <QWhatsThisClickedEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const auto LinkScheme = u"help:"_s;
constexpr int MostBelow = 60; ///< pixels below the top of a tall control

QString plain(const QString &text)
{
    return Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
}

QString nameOf(const QWidget &widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    QString text = button ? button->text() : QString();
    return widget.accessibleName().isEmpty() ? text.remove(u'&') : widget.accessibleName();
}

/// The nearest control around it that says what it is: the viewport of a list does not.
const QWidget *speaker(const QWidget *widget)
{
    while (widget && !widget->isWindow() && nameOf(*widget).isEmpty() && widget->toolTip().isEmpty()) {
        widget = widget->parentWidget();
    }
    return widget;
}

} // namespace

QString explanationOf(const QWidget *widget)
{
    const QWidget *control = speaker(widget);
    if (!control) {
        return {};
    }
    QString text;
    if (!control->isWindow()) {
        const QString name = nameOf(*control);
        text = name.isEmpty() ? QString() : u"<p><b>%1</b></p>"_s.arg(name.toHtmlEscaped());
        QStringList said{name};
        for (const QString &part : {plain(control->toolTip()), control->accessibleDescription()}) {
            if (!part.isEmpty() && !said.contains(part)) {
                said.append(part);
                text += u"<p>%1</p>"_s.arg(part.toHtmlEscaped());
            }
        }
    }
    if (const QString topic = helpTopicOf(widget); !topic.isEmpty()) {
        text += u"<p><a href=\"%1%2\">%3</a></p>"_s.arg(LinkScheme, topic, Explainer::tr("More in the help").toHtmlEscaped());
    }
    return text;
}

Explainer::Explainer(QMainWindow &window)
    : QObject(&window)
    , m_window(window)
{
    qApp->installEventFilter(this);
}

void Explainer::start()
{
    QWhatsThis::enterWhatsThisMode();
}

bool Explainer::isOurs(const QWidget *widget) const
{
    while (widget && widget != &m_window) {
        widget = widget->parentWidget(); // across dialogs
    }
    return widget;
}

void Explainer::show(const QPoint &where, QWidget *widget)
{
    const QString text = explanationOf(widget);
    QWhatsThis::showText(where, text, widget);
    if (QWidget *shown = QApplication::activePopupWidget(); shown && !text.isEmpty()) {
        shown->setAccessibleName(QTextDocumentFragment::fromHtml(text).toPlainText());
        QAccessibleEvent spoken(shown, QAccessible::Alert);
        QAccessible::updateAccessibility(&spoken);
    }
}

bool Explainer::eventFilter(QObject *object, QEvent *event)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget || !isOurs(widget)) {
        return false;
    }
    switch (event->type()) {
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress: {
        // The key asks about the focus; the menu's entry, which shows the same key, about a click.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() != Qt::Key_F1 || key->modifiers() != Qt::ShiftModifier || QApplication::activePopupWidget()) {
            return false;
        }
        event->accept();
        if (event->type() == QEvent::KeyPress) {
            show(widget->mapToGlobal(QPoint(0, std::min(widget->height(), MostBelow))), widget);
        }
        return true;
    }
    case QEvent::QueryWhatsThis:
        event->setAccepted(!explanationOf(widget).isEmpty());
        return true;
    case QEvent::WhatsThis:
        show(static_cast<QHelpEvent *>(event)->globalPos(), widget);
        return true;
    case QEvent::WhatsThisClicked:
        emit helpRequested(static_cast<QWhatsThisClickedEvent *>(event)->href().mid(LinkScheme.size()));
        return false; // the explanation closes itself only where nobody took the click
    default:
        return false;
    }
}

#include "moc_explainer.cpp"
