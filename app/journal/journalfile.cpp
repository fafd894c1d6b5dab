// SPDX-License-Identifier: GPL-3.0-or-later
// Opening; what is read and written is in journalfile_rows.cpp.
#include "journalfile.h"

#include "salvage.h"
#include "schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int SynchronousFull = 2;
constexpr int SynchronousExtra = 3;
// Up to this size a check of all records is short beside the start of the program; each record is checked again when it is read.
constexpr qint64 WholeCheckLimit = 64LL * 1024 * 1024;

} // namespace

JournalFile::JournalFile(QString path, std::function<bool(const QString &)> onNetwork)
    : m_path(std::move(path))
    , m_onNetwork(std::move(onNetwork))
{ }

JournalFile::~JournalFile()
{
    m_connection.reset();
    if (m_lock >= 0)
        ::close(m_lock);
}

std::optional<Failure> JournalFile::lock()
{
    // One program works with a record at a time: two would each take the other's rows for left-overs of a crash.
    const QByteArray file = QFile::encodeName(m_path + u".lock"_s);
    m_lock = ::open(file.constData(), O_CREAT | O_RDWR | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (m_lock < 0)
        return sqlite::failure(errno == ENOSPC ? StorageFault::Full
                : errno == EROFS               ? StorageFault::ReadOnly
                                               : StorageFault::CannotOpen,
            m_path);
    if (::flock(m_lock, LOCK_EX | LOCK_NB) != 0)
        return sqlite::failure(StorageFault::Busy, m_path);
    return {};
}

std::optional<Failure> JournalFile::prepareFolder()
{
    const QString folder = QFileInfo(m_path).absolutePath();
    if (!QDir().mkpath(folder))
        return sqlite::failure(StorageFault::CannotOpen, folder);
    const QFileInfo info(folder);
    if (!info.isDir())
        return sqlite::failure(StorageFault::CannotOpen, folder);
    // Ours alone; where that is not permitted (a mounted folder) opening the file decides.
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_network = m_onNetwork(folder);
    return {};
}

std::optional<Failure> JournalFile::configure()
{
    QSqlQuery query(db());
    const auto set = [&query](const QString &pragma) { return query.exec(u"PRAGMA "_s + pragma); };
    // A network has no shared memory for the WAL; without one every commit also has to sync the folder (reliability.md 2.5 #43).
    const QString wanted = m_network ? u"delete"_s : u"wal"_s;
    if (!set(u"busy_timeout=250"_s) || !set(u"journal_mode="_s + wanted) || !query.next())
        return sqlite::failureOf(query.lastError(), m_path);
    const bool wal = query.value(0).toString() == "wal"_L1;
    const int level = wal ? SynchronousFull : SynchronousExtra;
    if ((!wal && !set(u"journal_mode=DELETE"_s)) || !set(u"synchronous=%1"_s.arg(level)) || !set(u"foreign_keys=ON"_s)
        || !set(u"trusted_schema=OFF"_s))
        return sqlite::failureOf(query.lastError(), m_path);
    // A journal that is not durable at each commit would break the first promise, so it is read back.
    if (!set(u"synchronous"_s) || !query.next() || query.value(0).toInt() != level)
        return sqlite::failure(StorageFault::Other, m_path, u"synchronous"_s);
    return {};
}

std::optional<Failure> JournalFile::openFile()
{
    m_connection = std::make_unique<sqlite::Connection>(m_path);
    if (!db().open())
        return sqlite::failureOf(db().lastError(), m_path);
    QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);
    int version = 0;
    if (const auto failed = schema::readVersion(db(), m_path, version))
        return failed;
    if (version > schema::Version)
        return openReadOnly(version);
    if (const auto failed = configure())
        return failed;
    if (version > 0) {
        if (const auto failed = checkIntegrity())
            return failed;
    }
    if (const auto failed = schema::migrate(db(), m_path))
        return failed;
    return m_network ? notes::addNetworkFolder(db(), m_path) : std::nullopt;
}

std::optional<Failure> JournalFile::openReadOnly(int version)
{
    m_readOnly = sqlite::failure(StorageFault::NewerVersion, m_path, u"user_version %1"_s.arg(version));
    m_connection = std::make_unique<sqlite::Connection>(m_path, u"QSQLITE_OPEN_READONLY"_s);
    return db().open() ? std::nullopt : std::optional(sqlite::failureOf(db().lastError(), m_path));
}

std::optional<Failure> JournalFile::checkIntegrity()
{
    QSqlQuery query(db());
    const bool whole = QFileInfo(m_path).size() <= WholeCheckLimit;
    // Without the index that holds one active task per database, and without the last link of the chain, nothing may be written.
    if (!query.exec(whole ? u"PRAGMA integrity_check(1)"_s : u"PRAGMA integrity_check('submission')"_s) || !query.next())
        return sqlite::failureOf(query.lastError(), m_path);
    const QString found = query.value(0).toString();
    if (found != "ok"_L1)
        return sqlite::failure(StorageFault::Damaged, m_path, found);
    if (!query.exec(u"SELECT * FROM event ORDER BY seq DESC LIMIT 1"_s))
        return sqlite::failureOf(query.lastError(), m_path);
    return {};
}

Result<JournalFile::Content, Failure> JournalFile::open()
{
    if (const auto failed = prepareFolder())
        return *failed;
    if (const auto failed = lock())
        return *failed;
    Salvage salvage(m_path);
    if (salvage.isUnfinished()) {
        if (const auto failed = salvage.run())
            return *failed;
    } else {
        salvage.forget();
    }
    auto failed = openFile();
    auto content = failed ? Result<Content, Failure>(*failed) : readAll();
    // Where even setting aside did not help, the disk is the trouble: once is enough.
    if (!content && content.error().storage == StorageFault::Damaged && !m_readOnly) {
        m_connection.reset();
        if (const auto stopped = salvage.setAside())
            return *stopped;
        if (const auto stopped = salvage.run())
            return *stopped;
        failed = openFile();
        content = failed ? Result<Content, Failure>(*failed) : readAll();
    }
    return content;
}
