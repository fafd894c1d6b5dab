// SPDX-License-Identifier: GPL-3.0-or-later
#include "demonstration.h"

#include "demonstrationoverlay.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QDir>
#include <QImage>
#include <QKeyEvent>
#include <QPixmap>
#include <QScrollArea>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto Tick = 100ms;
constexpr auto ReadingTime = 1600ms; ///< a caption is read before the next thing happens
constexpr auto KeyTime = 45ms;
constexpr int MostRepeats = 60;   ///< more findings than there are checks
constexpr int WaitTicks = 300;    ///< 30 s for a control to become usable
constexpr int WatchTicks = 12000; ///< 20 min for the task to end

} // namespace

Demonstration::Demonstration(QWidget &window, Clock &clock, Script script, std::function<Progress()> progress)
    : m_window(window)
    , m_clock(clock)
    , m_script(std::move(script))
    , m_progress(std::move(progress))
    , m_timer(clock.makeOutsideTimer([this] { m_then(); }))
{
    write();
}

Demonstration::~Demonstration() = default;

void Demonstration::start()
{
    m_overlay = new DemonstrationOverlay(m_window);
    next();
}

void Demonstration::write()
{
    const auto press = [this](QWidget *widget) { click(widget); };
    const auto type = [this](const QString &text) {
        return [this, text](QWidget *widget) {
            click(widget);
            widget->setFocus(Qt::OtherFocusReason);
            this->press(widget, Qt::Key_A, QString(QChar(1))); // select all
            m_toType = text;
        };
    };
    m_steps.push_back({tr("%1. These are simulated clusters; nothing here is real.").arg(m_script.title), {}, {}, {}, u"start"_s});
    m_steps.push_back({tr("The database is named by its GUID."), u"CRDB GUID"_s, {}, type(m_script.guid), {}});
    if (!m_script.target.isEmpty())
        m_steps.push_back({tr("The version it should have afterwards."), u"Redis version"_s, {}, type(m_script.target), {}});
    m_steps.push_back({tr("Check reads from the clusters and sends nothing that changes them."), u"Check"_s, {}, press, u"form"_s});
    m_steps.push_back({tr("Review shows exactly what would be sent."), u"Review"_s, {}, press, u"checks"_s});
    m_steps.push_back({tr("A check did not pass. In class it is sent all the same, to see what the cluster answers."),
        u"Send it all the same"_s, {}, press, u"expected-refusal"_s, u"Upgrade"_s, u"I know"_s});
    m_steps.push_back(
        {tr("The last button names what it does. It is recorded on disk first, then sent once."), u"Upgrade"_s, {}, press, u"review"_s});
}

QWidget *Demonstration::find(const QString &accessibleName) const
{
    QWidget *begins = nullptr;
    for (QWidget *widget : m_window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        if (button && button->isCheckable() && button->isChecked())
            continue; // what is ticked needs no click
        QString name = widget->accessibleName();
        if (name.isEmpty() && button)
            name = button->text().remove(u'&');
        if (name == accessibleName)
            return widget;
        if (button && name.startsWith(accessibleName + u' '))
            begins = widget;
    }
    return begins;
}

void Demonstration::next()
{
    if (m_at >= m_steps.size()) {
        m_overlay->show(tr("Accepted is not finished. From here on the program only watches."), nullptr);
        m_waited = 0;
        watch();
        return;
    }
    m_waited = 0;
    wait();
}

void Demonstration::wait()
{
    const Step &step = m_steps[m_at];
    const QWidget *other = step.orElse.isEmpty() ? nullptr : find(step.orElse);
    if (other && other->isEnabled()) {
        ++m_at;
        next();
        return;
    }
    m_target = step.control.isEmpty() ? nullptr : find(step.control);
    if (!m_target && !step.otherwise.isEmpty())
        m_target = find(step.otherwise);
    reveal();
    const bool usable = step.control.isEmpty() || (m_target && m_target->isEnabled());
    m_overlay->show(step.caption, m_target);
    if (!usable || (step.ready && !step.ready())) {
        if (++m_waited > WaitTicks) {
            end(tr("“%1” did not become usable.").arg(step.control));
            return;
        }
        m_then = [this] { wait(); };
        m_timer->start(Tick);
        return;
    }
    m_then = [this] { play(); };
    m_timer->start(ReadingTime);
}

void Demonstration::reveal() const
{
    for (QWidget *outer = m_target; outer; outer = outer->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(outer))
            area->ensureWidgetVisible(m_target);
    }
}

void Demonstration::play()
{
    const Step step = m_steps[m_at];
    if (!step.control.isEmpty() && (!m_target || !m_target->isEnabled())) {
        wait(); // it went away while the caption was read
        return;
    }
    if (!step.picture.isEmpty())
        picture(step.picture);
    if (step.orElse.isEmpty() || ++m_repeats > MostRepeats)
        ++m_at;
    if (step.act)
        step.act(m_target);
    m_then = [this] { typeNext(); };
    m_timer->start(KeyTime);
}

void Demonstration::typeNext()
{
    if (m_toType.isEmpty() || !m_target) {
        next();
        return;
    }
    press(m_target, Qt::Key_unknown, m_toType.left(1));
    m_toType.remove(0, 1);
    if (m_toType.isEmpty())
        press(m_target, Qt::Key_Tab);
    m_timer->start(KeyTime);
}

void Demonstration::watch()
{
    const Progress progress = m_progress();
    if (progress.over) {
        m_overlay->show({}, nullptr);
        m_then = [this, state = progress.state] {
            picture(u"result"_s);
            emit finished(state, {});
        };
        m_timer->start(ReadingTime);
        return;
    }
    if (++m_waited > WatchTicks) {
        end(tr("The task did not end."));
        return;
    }
    if (progress.step != m_lastStep) {
        m_lastStep = progress.step;
        picture(u"running"_s);
    }
    m_then = [this] { watch(); };
    m_timer->start(Tick);
}

void Demonstration::picture(const QString &name)
{
    if (m_script.screenshots.isEmpty())
        return;
    const QString file = u"%1-%2.png"_s.arg(++m_pictures, 2, 10, '0'_L1).arg(name);
    m_overlay->hide(); // the picture is of the program
    QImage image = m_window.grab().toImage();
    image.setText(u"Title"_s, m_window.windowTitle()); // says SIMULATION to whoever reads the file and not the picture
    image.save(QDir(m_script.screenshots).filePath(file));
    m_overlay->QWidget::show();
}

void Demonstration::end(const QString &problem)
{
    picture(u"stopped"_s);
    m_overlay->show(problem, nullptr);
    emit finished(m_progress().state, problem);
}

void Demonstration::press(QWidget *widget, int key, const QString &text) const
{
    const auto modifiers = key == Qt::Key_A ? Qt::ControlModifier : Qt::NoModifier;
    QKeyEvent down(QEvent::KeyPress, key, modifiers, text);
    QCoreApplication::sendEvent(widget, &down);
    QKeyEvent up(QEvent::KeyRelease, key, modifiers, text);
    QCoreApplication::sendEvent(widget, &up);
}

void Demonstration::click(QWidget *widget) const
{
    const QPointF at = widget->rect().center();
    const QPointF global = widget->mapToGlobal(at);
    QMouseEvent down(QEvent::MouseButtonPress, at, global, Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(widget, &down);
    QMouseEvent up(QEvent::MouseButtonRelease, at, global, Qt::LeftButton, Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(widget, &up);
}

#include "moc_demonstration.cpp"
