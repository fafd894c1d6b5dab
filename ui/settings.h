// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look.h"
#include "tasknews.h"

#include <QByteArray>
#include <QSettings>

/// What the window remembers between two starts, kept in window.ini of the data folder. Nothing about clusters or tasks is here.
class Settings
{
public:
    explicit Settings(const QString &dataFolder);

    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    /// Index in the list of pages.
    [[nodiscard]] int page() const;
    void setPage(int page);
    [[nodiscard]] bool showsTaskStrip() const;
    void setShowsTaskStrip(bool shows);
    [[nodiscard]] look::Appearance appearance() const;
    void setAppearance(look::Appearance appearance);
    /// Code of the language of all texts; empty: the desktop's.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &code);
    /// Whether moments are shown in UTC instead of this computer's time.
    [[nodiscard]] bool showsUtc() const;
    void setShowsUtc(bool utc);
    /// Whether the desktop is told of what happens while nobody looks.
    [[nodiscard]] bool notifies() const;
    void setNotifies(bool notifies);
    [[nodiscard]] QuietHours quietHours() const;
    void setQuietHours(const QuietHours &hours);
    /// State of the splitter between the task list and the details.
    [[nodiscard]] QByteArray taskSplitter() const;
    void setTaskSplitter(const QByteArray &state);

private:
    QSettings m_file;
};
