// SPDX-License-Identifier: GPL-3.0-or-later
// What stands between the button of the review and the request: facts that changed, a typed name, checks that became old.
#include "reviewpage.h"

#include "destroydialog.h"
#include "errorcatalogue.h"
#include "findinglist.h"
#include "messagebar.h"

#include <QLocale>

QStringList ReviewPage::changesIn(const ReviewSubject &now) const
{
    // Before the first checks ended nothing can be sent, and what they read is no change.
    const auto newlyKnown = m_findings.empty() ? PlanBasis::NewlyKnown::Ignored : PlanBasis::NewlyKnown::Counts;
    QStringList changes = m_subject->basis().changedIn(now.basis(), newlyKnown);
    for (const QStringList &names : {now.rails.production, now.rails.unclassified}) {
        for (const QString &name : names) {
            if (!m_subject->rails.production.contains(name) && !m_subject->rails.unclassified.contains(name)) {
                changes.append(tr("%1 counts as production now.").arg(name));
            }
        }
    }
    return changes;
}

void ReviewPage::tellChanges(const QStringList &changes)
{
    if (changes.isEmpty()) {
        return;
    }
    m_changes += changes;
    m_list->clearTicks(); // they were given to another state of things
    m_bar->say(look::Tone::Attention,
        tr("Nothing was sent. Since this review was opened something changed: %1 Read the review again before you go on.")
            .arg(m_changes.join(u' ')));
}

void ReviewPage::confirm()
{
    if (m_stage != Stage::Reviewing || m_dialog || !obstacle().isEmpty() || hadToCheckAgain()) {
        return;
    }
    if (!m_subject->wantsNameTyped()) {
        submit();
        return;
    }
    QDialog *dialog = typedConfirmation();
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog = dialog;
    connect(dialog, &QDialog::accepted, this, [this] {
        if (obstacle().isEmpty() && !hadToCheckAgain()) { // the world may have changed while the dialog was open
            submit();
        }
    });
    dialog->open();
}

QDialog *ReviewPage::typedConfirmation()
{
    if (m_subject->plan.canDestroyData()) {
        return new DestroyDialog(*m_subject, this);
    }
    const Guardrails &rails = m_subject->rails;
    const bool known = !rails.production.isEmpty();
    const QString names = QLocale().createSeparatedList(known ? rails.production : rails.unclassified);
    return new DestroyDialog(withEnglish([&] {
        return TypedConfirmation{.title = known ? tr("Upgrade on production") : tr("Upgrade on what may be production"),
            .heading = known ? tr("%1 is a database of production.").arg(m_subject->title())
                             : tr("%1 may be a database of production.").arg(m_subject->title()),
            .text = known ? tr("Of production: %1. Once it runs, this upgrade cannot be undone.").arg(names)
                          : tr("Nobody has said what this is for: %1. Once it runs, this upgrade cannot be undone.").arg(names),
            .identity = tr("CRDB %1, through %2").arg(m_subject->plan.guid().text(), m_subject->throughName),
            .name = m_subject->databaseName(),
            .guid = m_subject->plan.guid().text(),
            .button = act()};
    }),
        this);
}

bool ReviewPage::hadToCheckAgain()
{
    const ReviewSubject now = m_asks.asItIsNow(*m_subject);
    if (const QStringList changes = changesIn(now); !changes.isEmpty()) {
        tellChanges(changes);
        m_subject = now;
        showConsequences();
        updateUi();
        emit checkRequested();
        return true;
    }
    if (m_asks.checksAreFresh()) {
        return false;
    }
    m_bar->say(look::Tone::Attention,
        tr("Nothing was sent. The checks had become old and run again now. Look at them, then press the button once more."));
    emit checkRequested();
    return true;
}

void ReviewPage::submit()
{
    m_stage = Stage::Recording;
    m_bar->clear();
    updateUi();
    m_tracker.submit({m_intent, m_subject->plan, m_subject->request, m_subject->through,
        m_subject->database ? m_subject->database->name : QString(), m_subject->expected, m_findings});
}

void ReviewPage::notRecorded(const Failure &failure)
{
    m_stage = Stage::NotRecorded;
    const Explanation words = explain(failure);
    m_bar->say(look::Tone::Bad, tr("Nothing was sent: %1 %2 %3").arg(words.title, words.cause, words.nextStep));
    updateUi();
}
