// SPDX-License-Identifier: GPL-3.0-or-later
#include "datafile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {
constexpr auto OwnerOnly = QFile::ReadOwner | QFile::WriteOwner;

struct DataFileWords {
    Q_DECLARE_TR_FUNCTIONS(DataFile)
};
} // namespace

DataFile::DataFile(QString path)
    : m_path(std::move(path))
{ }

Result<std::optional<QByteArray>, QString> DataFile::read() const
{
    QFile file(m_path);
    if (!file.exists())
        return std::optional<QByteArray>();
    if (!QFileInfo(file).isFile())
        return DataFileWords::tr("it is not a file");
    if (!file.open(QFile::ReadOnly))
        return file.errorString();
    if (file.size() > Cap)
        return DataFileWords::tr("it is too large");
    const QByteArray content = file.readAll();
    if (file.error() != QFile::NoError)
        return file.errorString();
    return std::optional(content);
}

std::optional<QString> DataFile::write(const QByteArray &content) const
{
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    QSaveFile file(m_path);
    if (!file.open(QFile::WriteOnly))
        return file.errorString();
    file.setPermissions(OwnerOnly);
    if (file.write(content) != content.size() || !file.commit())
        return file.errorString();
    return {};
}

QString DataFile::freeName() const
{
    for (int i = 1;; ++i) {
        const QString name = u"%1.damaged-%2"_s.arg(m_path, QString::number(i));
        if (!QFileInfo::exists(name))
            return name;
    }
}

std::optional<QString> DataFile::setAside() const
{
    const QString name = freeName();
    return QFile::rename(m_path, name) ? std::optional(name) : std::nullopt;
}

std::optional<QString> DataFile::keepCopy() const
{
    const QString name = freeName();
    if (!QFile::copy(m_path, name))
        return {};
    QFile::setPermissions(name, OwnerOnly);
    return name;
}
