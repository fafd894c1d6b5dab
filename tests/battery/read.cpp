// SPDX-License-Identifier: GPL-3.0-or-later
// Opens the journals of the folders named on its input, one after the other, and prints what the program would use of each.
#include "journal.h"
#include "rows.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int Unknown = 1'000'000; ///< more than any journal of the battery holds

class Reader : public QObject
{
public:
    void next()
    {
        char folder[4096];
        if (!std::fgets(folder, sizeof folder, stdin)) {
            QCoreApplication::quit();
            return;
        }
        const QString name = QString::fromLocal8Bit(folder).trimmed();
        std::printf("folder %s\n", qPrintable(name));
        m_journal = std::make_unique<Journal>(name);
        m_journal->open(this, [this](const Result<Journal::Opened, Failure> &content) {
            if (!content) {
                std::printf("failed %d\n", int(content.error().storage));
                next();
                return;
            }
            // Of a file that was set aside every submission counts that is named as lost; of one that could not be read, any number.
            int told = content->damaged;
            qint64 records = 0;
            for (const JournalDamage &damage : content->unreadDamage) {
                told += damage.readable ? int(damage.lost.size()) : Unknown;
                records += damage.readable ? damage.lostRecords : Unknown;
            }
            std::printf("damaged %d %lld %d\n", told, static_cast<long long>(records), int(content->unreadDamage.size()));
            m_tasks = content->tasks;
            nextTask();
        });
    }

private:
    void nextTask()
    {
        if (m_tasks.empty()) {
            next();
            return;
        }
        const Task task = m_tasks.back();
        m_tasks.pop_back();
        m_journal->history(task.id, this, [this, task](const Result<std::vector<TaskRecord>, Failure> &records) {
            QByteArrayList shown{records ? "-" : "failed"};
            for (const TaskRecord &record : records ? *records : std::vector<TaskRecord>())
                shown.append(record.kind == "damaged"_L1 ? "damaged"_ba : rows::chain({}, rows::toRow(record)).toHex());
            std::printf("row %s %s %s %s\n", qPrintable(task.id.text()), qPrintable(storedName(task.state)),
                rows::checksum(rows::toRow(task)).toHex().constData(), shown.join(',').constData());
            nextTask();
        });
    }

    std::unique_ptr<Journal> m_journal;
    std::vector<Task> m_tasks;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    Reader reader;
    QMetaObject::invokeMethod(&reader, &Reader::next, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
