// SPDX-License-Identifier: GPL-3.0-or-later
#include "filedialogs.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

void openNamed(QFileDialog *dialog)
{
    dialog->open();
    for (const QString &field : {u"lookIn"_s, u"fileType"_s}) {
        auto *label = dialog->findChild<QLabel *>(field + u"Label"_s);
        auto *box = dialog->findChild<QComboBox *>(field + u"Combo"_s);
        if (label && box) {
            label->setBuddy(box);
        }
    }
}

void askForFile(QWidget *parent, const FileQuestion &question, std::function<void(const QString &path)> chosen)
{
    auto *dialog = new QFileDialog(parent, question.title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const bool isNew = question.kind == FileQuestion::Kind::New;
    dialog->setAcceptMode(isNew ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(isNew ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setNameFilter(question.filter);
    dialog->selectFile(question.suggested);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [chosen = std::move(chosen)](const QString &path) { chosen(path); });
    openNamed(dialog);
}
