// SPDX-License-Identifier: GPL-3.0-or-later
#include "salvage.h"

#include "salvagereader.h"
#include "schema.h"
#include "sqlite.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView Companions[] = {"-wal"_L1, "-shm"_L1, "-journal"_L1};
constexpr qint64 LongestName = 255;
const QByteArray Magic("SQLite format 3\0", 16);

void removeAll(const QString &file)
{
    QFile::remove(file);
    for (const QLatin1StringView end : Companions)
        QFile::remove(file + end);
}

void syncFolder(const QString &file)
{
    const int folder = ::open(QFile::encodeName(QFileInfo(file).absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
}

Failure systemFailure(const QString &path, const QFile &file)
{
    const bool full = errno == ENOSPC || errno == EDQUOT;
    return sqlite::failure(full ? StorageFault::Full : StorageFault::CannotOpen, path, file.errorString());
}

} // namespace

Salvage::Salvage(QString path)
    : m_path(std::move(path))
    , m_copy(m_path + u".reading"_s)
    , m_new(m_path + u".new"_s)
    , m_note(m_path + u".aside"_s)
{ }

std::optional<Failure> Salvage::setAside()
{
    const QFileInfo info(m_path);
    const QString base =
        info.dir().filePath(u"journal.corrupt-%1"_s.arg(QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmss'Z'"_s)));
    QString aside = base + u".sqlite"_s;
    for (int number = 2; QFileInfo::exists(aside); ++number)
        aside = base + u"-%1.sqlite"_s.arg(number);
    // Without this note a stop after the rename would look like a folder without a record.
    if (const auto failed = noteAside(aside))
        return failed;
    QFile file(m_path);
    if (!file.rename(aside))
        return systemFailure(m_path, file);
    syncFolder(m_path);
    return moveCompanions(aside);
}

std::optional<Failure> Salvage::moveCompanions(const QString &aside) const
{
    for (const QLatin1StringView end : Companions) {
        QFile file(m_path + end);
        if (file.exists() && !file.rename(aside + end))
            return systemFailure(m_path, file);
    }
    return {};
}

std::optional<Failure> Salvage::noteAside(const QString &aside) const
{
    QFile note(m_note);
    const QByteArray name = QFileInfo(aside).fileName().toUtf8();
    if (!note.open(QFile::WriteOnly) || note.write(name) != name.size() || !note.flush() || ::fsync(note.handle()) != 0)
        return systemFailure(m_path, note);
    note.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    syncFolder(m_path);
    return {};
}

QString Salvage::notedAside() const
{
    QFile note(m_note);
    if (!note.open(QFile::ReadOnly))
        return {};
    const QString name = QFileInfo(QString::fromUtf8(note.read(LongestName))).fileName();
    const QString aside = QFileInfo(m_path).dir().filePath(name);
    return !name.isEmpty() && QFileInfo(aside).isFile() ? aside : QString();
}

bool Salvage::isUnfinished() const
{
    return !QFileInfo::exists(m_path) && !notedAside().isEmpty();
}

void Salvage::forget()
{
    QFile::remove(m_note);
}

std::optional<Failure> Salvage::copyForReading(const QString &aside) const
{
    removeAll(m_copy);
    for (const QLatin1StringView end : {""_L1, "-wal"_L1, "-journal"_L1}) {
        QFile file(aside + end);
        if (file.exists() && !file.copy(m_copy + end))
            return systemFailure(m_path, file);
        QFile::setPermissions(m_copy + end, QFile::ReadOwner | QFile::WriteOwner);
    }
    // A flipped bit in the first bytes makes the whole file "no database"; they are always the same, so the copy gets them right.
    QFile copy(m_copy);
    if (copy.open(QFile::ReadWrite) && copy.size() > Magic.size() && copy.read(Magic.size()) != Magic && copy.seek(0))
        copy.write(Magic);
    return {};
}

std::optional<Failure> Salvage::run()
{
    const QString aside = notedAside();
    if (const auto failed = moveCompanions(aside))
        return failed;
    if (const auto failed = copyForReading(aside))
        return failed;
    removeAll(m_new);
    const auto build = [&]() -> std::optional<Failure> {
        sqlite::Connection to(m_new);
        if (!to.db().open())
            return sqlite::failureOf(to.db().lastError(), m_new);
        QFile::setPermissions(m_new, QFile::ReadOwner | QFile::WriteOwner);
        if (const auto failed = schema::migrate(to.db(), m_new))
            return failed;
        return sqlite::inTransaction(to.db(), m_new, [&]() -> std::optional<Failure> {
            SalvageReader reader(m_copy, to.db());
            JournalDamage damage = reader.run();
            damage.file = aside;
            if (const auto failed = reader.writeFailure())
                return failed;
            return notes::addDamage(to.db(), m_new, damage);
        });
    };
    const auto failed = build();
    removeAll(m_copy);
    if (failed)
        return failed;
    QFile finished(m_new);
    if (!finished.rename(m_path))
        return systemFailure(m_path, finished);
    syncFolder(m_path);
    forget();
    return {};
}
