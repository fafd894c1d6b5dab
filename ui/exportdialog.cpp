// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportdialog.h"

#include "filedialogs.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

void askForExport(QWidget *parent, const QString &name, std::function<void(const QString &path)> chosen)
{
    auto *dialog = new QFileDialog(parent, QCoreApplication::translate("ExportDialog", "Export the history"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    const QString table = QCoreApplication::translate("ExportDialog", "Table (*.csv)");
    const QString json = QCoreApplication::translate("ExportDialog", "JSON, with the tasks (*.json)");
    dialog->setNameFilters({table, json});
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
        [dialog, json](const QString &filter) { dialog->setDefaultSuffix(filter == json ? u"json"_s : u"csv"_s); });
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [chosen = std::move(chosen)](const QString &path) { chosen(path); });
    openNamed(dialog);
}
