// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
const auto Geometry = u"window/geometry"_s;
const auto Page = u"window/page"_s;
const auto TaskStrip = u"window/taskStrip"_s;
const auto AppearanceKey = u"window/appearance"_s;
const auto Language = u"language"_s;
const auto Utc = u"utc"_s;
const auto Notifies = u"notifications/on"_s;
const auto Quiet = u"notifications/quiet"_s;
const auto QuietFrom = u"notifications/quietFrom"_s;
const auto QuietTo = u"notifications/quietTo"_s;
const auto TimeForm = u"HH:mm"_s;
const auto TaskSplitter = u"tasks/splitter"_s;
} // namespace

Settings::Settings(const QString &dataFolder)
    : m_file(QDir(dataFolder).filePath(u"window.ini"_s), QSettings::IniFormat)
{ }

QByteArray Settings::geometry() const
{
    return m_file.value(Geometry).toByteArray();
}

void Settings::setGeometry(const QByteArray &geometry)
{
    m_file.setValue(Geometry, geometry);
}

int Settings::page() const
{
    return m_file.value(Page, 0).toInt();
}

void Settings::setPage(int page)
{
    m_file.setValue(Page, page);
}

bool Settings::showsTaskStrip() const
{
    return m_file.value(TaskStrip, true).toBool();
}

void Settings::setShowsTaskStrip(bool shows)
{
    m_file.setValue(TaskStrip, shows);
}

look::Appearance Settings::appearance() const
{
    return look::Appearance(std::clamp(m_file.value(AppearanceKey, 0).toInt(), 0, int(look::Appearance::HighContrast)));
}

void Settings::setAppearance(look::Appearance appearance)
{
    m_file.setValue(AppearanceKey, int(appearance));
}

QString Settings::language() const
{
    return m_file.value(Language).toString();
}

void Settings::setLanguage(const QString &code)
{
    m_file.setValue(Language, code);
}

bool Settings::showsUtc() const
{
    return m_file.value(Utc, false).toBool();
}

void Settings::setShowsUtc(bool utc)
{
    m_file.setValue(Utc, utc);
}

bool Settings::notifies() const
{
    return m_file.value(Notifies, true).toBool();
}

void Settings::setNotifies(bool notifies)
{
    m_file.setValue(Notifies, notifies);
}

QuietHours Settings::quietHours() const
{
    const QuietHours usual;
    const QTime from = QTime::fromString(m_file.value(QuietFrom).toString(), TimeForm);
    const QTime to = QTime::fromString(m_file.value(QuietTo).toString(), TimeForm);
    return {m_file.value(Quiet, usual.on).toBool(), from.isValid() ? from : usual.from, to.isValid() ? to : usual.to};
}

void Settings::setQuietHours(const QuietHours &hours)
{
    m_file.setValue(Quiet, hours.on);
    m_file.setValue(QuietFrom, hours.from.toString(TimeForm));
    m_file.setValue(QuietTo, hours.to.toString(TimeForm));
}

QByteArray Settings::taskSplitter() const
{
    return m_file.value(TaskSplitter).toByteArray();
}

void Settings::setTaskSplitter(const QByteArray &state)
{
    m_file.setValue(TaskSplitter, state);
}
