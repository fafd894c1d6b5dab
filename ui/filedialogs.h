// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QFileDialog;
class QWidget;

/// Asks for a file, later, and only where one was chosen. Tests answer by themselves.
struct FileQuestion {
    enum class Kind { Existing, New };
    Kind kind = Kind::Existing;
    QString title;
    QString filter; ///< "Certificates (*.pem *.crt)"
    QString suggested;
};
using AskForFile = std::function<void(QWidget *parent, const FileQuestion &question, std::function<void(const QString &path)> chosen)>;

/// The desktop's own dialog.
void askForFile(QWidget *parent, const FileQuestion &question, std::function<void(const QString &path)> chosen);

/// Opens it. Where the desktop has no dialog of its own, Qt's own is shown, whose lists have no names for assistive technology: they get
/// those of the labels beside them.
void openNamed(QFileDialog *dialog);
