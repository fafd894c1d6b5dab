// SPDX-License-Identifier: GPL-3.0-or-later
// Export of what the filter shows; the writing itself is the journal's.
#include "historypage.h"

#include "clock.h"
#include "clusters.h"
#include "eventmodel.h"
#include "messagebar.h"
#include "showntime.h"
#include "tasktracker.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

void HistoryPage::chooseFile()
{
    const QString day = showntime::of(m_clock.wall()).toString(u"yyyy-MM-dd"_s);
    const QString name = m_clusters.isSimulation() ? u"crdb-history-SIMULATION-%1.csv"_s : u"crdb-history-%1.csv"_s;
    m_ask(this, name.arg(day), [this](const QString &path) { exportTo(path); });
}

void HistoryPage::exportTo(const QString &path)
{
    HistoryExport job;
    job.filter = m_model.filter();
    job.format = path.endsWith(".json"_L1, Qt::CaseInsensitive) ? HistoryExport::Format::Json : HistoryExport::Format::Csv;
    job.path = path;
    job.program = QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion();
    job.at = m_clock.wall();
    job.simulation = m_clusters.isSimulation();
    job.sentence = sentence;
    job.damagedSentence = damagedSentence();
    m_exporting = true;
    updateUi();
    m_message->say(look::Tone::Neutral, tr("Exporting to %1 …").arg(path));
    m_export = m_tracker.journal().exportRecords(job, this, [this](const Result<ExportResult, Failure> &result) {
        exported(result ? *result : ExportResult{.fault = ExportResult::Fault::NotRead, .detail = result.error().description});
    });
}

void HistoryPage::exported(const ExportResult &result)
{
    m_exporting = false;
    updateUi();
    const int records = int(result.records);
    switch (result.fault) {
    case ExportResult::Fault::None:
        m_message->say(look::Tone::Good,
            result.damaged > 0 ? tr("%n record(s) exported to %1, some of them only as damaged.", nullptr, records).arg(result.path)
                               : tr("%n record(s) exported to %1.", nullptr, records).arg(result.path));
        break;
    case ExportResult::Fault::SymbolicLink:
        m_message->say(
            look::Tone::Bad, tr("Nothing was exported: %1 is a link to another place. Choose a name of its own.").arg(result.path));
        break;
    case ExportResult::Fault::JournalFolder:
        m_message->say(look::Tone::Bad,
            tr("Nothing was exported: the folder of the record itself is not a place for exports. Choose another folder."));
        break;
    case ExportResult::Fault::NotWritten:
        m_message->say(look::Tone::Bad,
            tr("Nothing was exported: %1 could not be written (%2). Choose another folder, or free some space.")
                .arg(result.path, result.detail));
        break;
    case ExportResult::Fault::NotRead:
        m_message->say(look::Tone::Bad, tr("Nothing was exported: the record could not be read (%1).").arg(result.detail));
        break;
    }
}
