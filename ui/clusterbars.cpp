// SPDX-License-Identifier: GPL-3.0-or-later
#include "clusterbars.h"

#include "errorcatalogue.h"
#include "keychain.h"
#include "messagebar.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using State = ClusterStatus::State;

namespace {

bool needsPerson(State state)
{
    return state == State::NeedsPassword || state == State::SignedOut || state == State::CertificateChanged || state == State::Failed
        || state == State::AskingForTrust;
}

bool isAboutCertificate(State state)
{
    return state == State::CertificateChanged || state == State::AskingForTrust;
}

/// A password that a person wanted kept and that is not.
bool lostItsKeychain(const ClusterStatus &status)
{
    return status.state == State::Connected && status.kept == ClusterStatus::Kept::NotKept;
}

bool isToBeSaid(const ClusterStatus &status)
{
    return needsPerson(status.state) || lostItsKeychain(status);
}

} // namespace

ClusterBars::ClusterBars(Clusters &clusters, QWidget *parent)
    : QWidget(parent)
    , m_clusters(clusters)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(look::PageMargin, 0, look::PageMargin, 0);
    m_layout->setSpacing(look::Gap);
    connect(&m_clusters, &Clusters::changed, this, [this](const ClusterId &id) {
        m_dismissed.erase(id);
        updateUi();
    });
    connect(&m_clusters, &Clusters::removed, this, &ClusterBars::updateUi);
    updateUi();
}

void ClusterBars::setQuiet(bool quiet)
{
    m_quiet = quiet;
    updateUi();
}

void ClusterBars::updateUi()
{
    bool any = false;
    for (const auto &[id, bar] : m_bars) {
        const ClusterStatus *status = m_clusters.status(id);
        if (!status || !isToBeSaid(*status) || m_dismissed.contains(id)) {
            bar->clear();
        }
    }
    for (const ClusterId &id : m_clusters.ids()) {
        const ClusterStatus *status = m_clusters.status(id);
        if (!m_quiet && isToBeSaid(*status) && !m_dismissed.contains(id)) {
            say(*status);
        }
    }
    for (const auto &[id, bar] : m_bars) {
        any = any || !bar->isHidden();
    }
    m_layout->setContentsMargins(look::PageMargin, any ? look::Section - 2 : 0, look::PageMargin, 0);
    setVisible(any);
}

void ClusterBars::say(const ClusterStatus &status)
{
    MessageBar *bar = barFor(status.id);
    if (isAboutCertificate(status.state)) {
        bar->setAction(tr("Compare certificates…"));
        bar->say(look::Tone::Bad,
            status.state == State::CertificateChanged
                ? tr("%1 shows another certificate than the one that was trusted. Nothing is sent to it until you compare them.")
                      .arg(status.name)
                : tr("%1 shows a certificate that nobody has trusted yet. Nothing is sent to it until you decide.").arg(status.name));
        return;
    }
    if (lostItsKeychain(status)) {
        bar->setAction({});
        bar->say(look::Tone::Attention,
            tr("The password of %1 was not saved. %2").arg(status.name, describe(status.keychainFault.value_or(KeychainFault::Other))));
        return;
    }
    if (status.state == State::NeedsPassword) {
        bar->setAction(tr("Sign in…"));
        bar->say(look::Tone::Attention,
            status.keychainFault ? tr("%1 is not connected. %2").arg(status.name, describe(*status.keychainFault))
                                 : tr("%1 is not connected: its password is not saved. Type it to sign in.").arg(status.name));
        return;
    }
    bar->setAction(tr("Sign in again…"));
    if (status.state == State::SignedOut) {
        bar->say(look::Tone::Attention,
            tr("Signed out of %1. Upgrades go on in the cluster, but this program cannot see them until you sign in again.")
                .arg(status.name));
        return;
    }
    const Explanation words = status.failure ? explain(*status.failure) : Explanation{};
    bar->say(look::Tone::Bad, tr("%1 is not connected. %2. %3").arg(status.name, words.title, words.nextStep));
}

MessageBar *ClusterBars::barFor(const ClusterId &id)
{
    MessageBar *&bar = m_bars[id];
    if (!bar) {
        bar = new MessageBar(this);
        bar->setDismissible(true);
        m_layout->addWidget(bar);
        connect(bar, &MessageBar::dismissed, this, [this, id] {
            m_dismissed.insert(id);
            updateUi();
        });
        connect(bar, &MessageBar::pressed, this, [this, id] {
            const ClusterStatus *status = m_clusters.status(id);
            if (status && isAboutCertificate(status->state)) {
                emit comparisonRequested(id);
            } else if (status) {
                emit signInRequested(id);
            }
        });
    }
    return bar;
}

#include "moc_clusterbars.cpp"
