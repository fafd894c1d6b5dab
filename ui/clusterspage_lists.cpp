// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of clusters that come and go as files, and the steps by hand.
#include "clusterspage.h"
#include "manualstepsdialog.h"
#include "messagebar.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int ProblemsShown = 5;
} // namespace

void ClustersPage::importList()
{
    m_ask(this, {FileQuestion::Kind::Existing, tr("Import a list of clusters"), tr("Lists of clusters (*.clusters);;All files (*)"), {}},
        [this](const QString &path) { importFrom(path); });
}

void ClustersPage::importFrom(const QString &path)
{
    const auto import = m_from.clusters.saved().importFrom(path);
    if (!import) {
        m_message->say(look::Tone::Bad, tr("Nothing was imported: %1.").arg(import.error()));
        return;
    }
    if (!import->problems.empty()) {
        QStringList lines;
        for (const auto &problem : import->problems) {
            if (lines.size() == ProblemsShown) {
                lines.append(tr("and %n more", nullptr, static_cast<int>(import->problems.size()) - ProblemsShown));
                break;
            }
            lines.append(tr("Line %1: %2").arg(QString::number(problem.line), problem.why));
        }
        m_message->say(look::Tone::Bad, tr("Nothing was imported. Mend these lines, then import again.\n%1").arg(lines.join(u'\n')));
        return;
    }
    QString said = tr("%n cluster(s) imported.", nullptr, static_cast<int>(import->clusters.size()));
    if (!import->alreadySaved.isEmpty()) {
        said = tr("%1 Already here, left as they are: %2.").arg(said, import->alreadySaved.join(tr(", ")));
    }
    m_message->say(look::Tone::Good, said);
}

void ClustersPage::exportList()
{
    m_ask(this,
        {FileQuestion::Kind::New, tr("Export the list of clusters"), tr("Lists of clusters (*.clusters);;All files (*)"),
            u"crdb-upgrader.clusters"_s},
        [this](const QString &path) {
            const auto why = m_from.clusters.saved().exportTo(path);
            m_message->say(why ? look::Tone::Bad : look::Tone::Good,
                why ? tr("Nothing was exported: %1.").arg(*why)
                    : tr("Exported to %1. It holds no passwords; give it to whomever works with these clusters.").arg(path));
        });
}

void ClustersPage::showManualSteps()
{
    const ClusterRow *row = current();
    if (!row) {
        return;
    }
    std::vector<DatabaseView> databases = mergeDatabases(m_from.probe.facts());
    std::erase_if(databases,
        [id = row->id](const DatabaseView &database) { return std::ranges::find(database.seenThrough, id) == database.seenThrough.end(); });
    auto *dialog = new ManualStepsDialog(std::move(databases), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}
