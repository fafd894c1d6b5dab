// SPDX-License-Identifier: GPL-3.0-or-later
#include "historywriter.h"

#include "csv.h"
#include "exporttask.h"
#include "redaction.h"
#include "rows.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

constexpr int RecordsAtATime = 250;

QString origin(const HistoryExport &job)
{
    return job.simulation ? u"SIMULATION"_s : u"clusters"_s;
}

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

HistoryWriter::HistoryWriter(SearchIndex &index, HistoryExport job)
    : m_index(index)
    , m_job(std::move(job))
{
    m_result.path = m_job.path;
}

bool HistoryWriter::fail(ExportResult::Fault fault, const QString &detail)
{
    m_result.fault = fault;
    m_result.detail = detail;
    m_file.reset(); // what was written so far goes with it
    return false;
}

bool HistoryWriter::begin()
{
    const QFileInfo target(m_job.path);
    if (target.isSymLink())
        return fail(ExportResult::Fault::SymbolicLink);
    if (target.exists() && !target.isFile())
        return fail(ExportResult::Fault::NotWritten, u"not a file"_s);
    const QString journalFolder = QFileInfo(m_index.journalPath()).dir().canonicalPath();
    const QString folder = target.dir().canonicalPath();
    if (!folder.isEmpty() && (folder == journalFolder || folder.startsWith(journalFolder + u'/')))
        return fail(ExportResult::Fault::JournalFolder);
    m_file = std::make_unique<QSaveFile>(m_job.path);
    if (!m_file->open(QFile::WriteOnly) || !m_file->setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return fail(ExportResult::Fault::NotWritten, m_file->errorString());
    if (m_job.format == HistoryExport::Format::Csv)
        m_file->write(csv::line({u"Origin"_s, u"Number"_s, u"Time (UTC)"_s, u"Database"_s, u"GUID"_s, u"Task"_s, u"Cluster"_s, u"Kind"_s,
            u"State before"_s, u"State after"_s, u"Subject"_s, u"Detail"_s, u"What happened"_s}));
    else
        writeJsonHead();
    return true;
}

bool HistoryWriter::step()
{
    if (!m_file && !begin())
        return true;
    if (!m_reader)
        m_reader = std::make_unique<HistoryReader>(
            m_index, HistoryQuery{.filter = m_job.filter, .before = m_before, .after = 0, .limit = RecordsAtATime});
    if (!m_reader->step())
        return false;
    if (!m_reader->page())
        return !fail(ExportResult::Fault::NotRead, m_reader->page().error().description);
    const HistorySlice page = *m_reader->page();
    m_reader.reset();
    for (const HistoryItem &entry : page.entries)
        write(entry);
    if (m_file->error() != QFile::NoError)
        return !fail(ExportResult::Fault::NotWritten, m_file->errorString());
    if (!page.entries.empty())
        m_before = page.entries.back().seq;
    return !page.more || page.entries.empty() ? (finish(), true) : false;
}

bool HistoryWriter::finish()
{
    if (m_job.format == HistoryExport::Format::Json)
        writeJsonTasks();
    if (!m_file->commit())
        return fail(ExportResult::Fault::NotWritten, m_file->errorString());
    return true;
}

void HistoryWriter::write(const HistoryItem &entry)
{
    if (m_job.format == HistoryExport::Format::Csv)
        writeCsv(entry);
    else
        writeJson(entry);
    ++m_result.records;
    if (!entry.record)
        ++m_result.damaged;
}

void HistoryWriter::writeCsv(const HistoryItem &entry)
{
    const QString number = QString::number(entry.seq);
    if (!entry.record) {
        m_file->write(csv::line({origin(m_job), number, {}, {}, {}, {}, {}, u"damaged"_s, {}, {}, {}, {}, m_job.damagedSentence}));
        return;
    }
    const TaskRecord &record = *entry.record;
    m_file->write(csv::line({origin(m_job), number, timeText(record.at), redaction::withoutSecrets(entry.databaseName), entry.guid,
        record.task.text(), redaction::withoutSecrets(entry.clusterName), record.kind, storedName(record.from), storedName(record.to),
        redaction::withoutSecrets(record.subject), redaction::withoutSecrets(record.detail),
        redaction::withoutSecrets(m_job.sentence(record))}));
}

void HistoryWriter::writeJsonHead()
{
    const HistoryFilter &filter = m_job.filter;
    QJsonObject head{{u"origin"_s, origin(m_job)}, {u"program"_s, m_job.program}, {u"exported"_s, timeText(m_job.at)},
        {u"text"_s, filter.text}, {u"from"_s, timeText(filter.from)}, {u"to"_s, timeText(filter.to)},
        {u"kinds"_s, kindsOf(filter.group).join(u' ')}};
    m_file->write("{\n\"export\": " + compact(head) + ",\n\"records\": [");
}

void HistoryWriter::writeJson(const HistoryItem &entry)
{
    QJsonObject to{{u"number"_s, entry.seq}};
    if (entry.record) {
        const TaskRecord &record = *entry.record;
        m_tasks.insert(record.task.text());
        const std::pair<QString, QString> texts[] = {{u"time"_s, timeText(record.at)}, {u"database"_s, entry.databaseName},
            {u"guid"_s, entry.guid}, {u"task"_s, record.task.text()}, {u"cluster"_s, entry.clusterName}, {u"kind"_s, record.kind},
            {u"stateBefore"_s, storedName(record.from)}, {u"stateAfter"_s, storedName(record.to)}, {u"subject"_s, record.subject},
            {u"detail"_s, record.detail}, {u"sentence"_s, m_job.sentence(record)}};
        for (const auto &[key, text] : texts)
            to.insert(key, redaction::withoutSecrets(text));
    } else {
        to.insert("kind"_L1, u"damaged"_s);
        to.insert("sentence"_L1, m_job.damagedSentence);
    }
    m_file->write((m_result.records > 0 ? ",\n" : "\n") + compact(to));
}

void HistoryWriter::writeJsonTasks()
{
    m_file->write("\n],\n\"tasks\": [");
    bool first = true;
    for (const QString &id : m_tasks) {
        const QByteArray task = taskAsJson(id);
        if (task.isEmpty())
            continue;
        m_file->write((first ? "\n" : ",\n") + task);
        first = false;
    }
    m_file->write("\n]\n}\n");
}

QByteArray HistoryWriter::taskAsJson(const QString &id)
{
    QSqlQuery query(m_index.db());
    query.prepare(u"SELECT %1, mac FROM submission WHERE task_id=?"_s.arg(rows::taskColumns().join(u',')));
    query.addBindValue(id);
    if (query.exec() && query.next()) {
        const QVariantList row = sqlite::currentRow(query, rows::taskColumns().size());
        const auto task = rows::fromRow(row);
        if (task && query.value(int(row.size())).toByteArray() == rows::checksum(row))
            return compact(exported(*task));
    } else if (!query.lastError().isValid()) {
        return {}; // started elsewhere: there are only records of it
    }
    ++m_result.damaged;
    return compact({{u"id"_s, id}, {u"state"_s, u"damaged"_s}, {u"sentence"_s, m_job.damagedSentence}});
}
