// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

/// Asks for the place of a new file: suggested name in, chosen path out, later and only where one was chosen. Tests answer by themselves.
using AskForExport = std::function<void(QWidget *parent, const QString &name, std::function<void(const QString &path)> chosen)>;

/// The desktop's own dialog, for CSV and JSON.
void askForExport(QWidget *parent, const QString &name, std::function<void(const QString &path)> chosen);
