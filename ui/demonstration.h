// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <vector>

class QWidget;
class DemonstrationOverlay;

/// Plays an upgrade on the real window by key and mouse events, at a pace that people can follow, with a caption and a frame around what it
/// uses next. It knows the controls by their accessible names only, as a person does; nothing is called behind their back.
class Demonstration : public QObject
{
    Q_OBJECT
public:
    struct Script {
        QString guid;
        QString target;      ///< as the version list shows it at the beginning of an entry; empty: newest available
        QString title;       ///< of the scenario
        QString screenshots; ///< folder for one picture per step; empty: none
    };
    /// How a task stands now, for the last steps: the stored name of its state, and whether it is over.
    struct Progress {
        QString state;
        QString step;
        bool over = false;
    };

    Demonstration(QWidget &window, Clock &clock, Script script, std::function<Progress()> progress);
    ~Demonstration() override;
    void start();

signals:
    /// \a problem is empty when every step could be played; \a state is the stored name of the task's last state.
    void finished(const QString &state, const QString &problem);

private:
    struct Step {
        QString caption;
        QString control;             ///< accessible name; empty: none is used
        std::function<bool()> ready; ///< empty: as soon as the control shows and is enabled
        std::function<void(QWidget *)> act;
        QString picture;   ///< name of the screenshot before acting; empty: none
        QString orElse;    ///< repeated until this control can be used
        QString otherwise; ///< used where \a control does not show
    };
    void write();
    void next();
    void wait();
    void reveal() const; ///< scrolls to what is used next
    void play();
    void typeNext();
    void watch();
    void picture(const QString &name);
    void end(const QString &problem);
    [[nodiscard]] QWidget *find(const QString &accessibleName) const;
    void press(QWidget *widget, int key, const QString &text = {}) const;
    void click(QWidget *widget) const;

    QWidget &m_window;
    Clock &m_clock;
    Script m_script;
    std::function<Progress()> m_progress;
    std::vector<Step> m_steps;
    size_t m_at = 0;
    int m_waited = 0; ///< ticks
    int m_repeats = 0;
    int m_pictures = 0;
    QString m_toType;
    QPointer<QWidget> m_target;
    QString m_lastStep;
    std::unique_ptr<ClockTimer> m_timer;
    std::function<void()> m_then;
    DemonstrationOverlay *m_overlay = nullptr;
};
