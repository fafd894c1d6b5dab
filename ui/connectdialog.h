// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clusters.h"

#include <QDialog>
#include <QPointer>

#include <memory>

class ErrorCard;
class QPushButton;
class TrustDialog;
namespace Ui {
class ConnectDialog;
}

/// Asks for address, user and password of one cluster and follows the sign-in until it is connected: then the dialog closes. Failures are
/// shown inside with their next step. The password leaves the field when the dialog closes; a cluster that was not here before and did not
/// connect leaves the window with it.
class ConnectDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ConnectDialog(Clusters &clusters, QWidget *parent = nullptr);
    ~ConnectDialog() override;

    /// Fills the fields; nothing is sent.
    void prefill(const QString &address, const QString &user);
    /// Signs in to a cluster that is here or saved: its address stays.
    void signInAgain(const ClusterId &id);
    /// The cluster this dialog is about, once Connect was pressed.
    [[nodiscard]] std::optional<ClusterId> cluster() const { return m_id; }

    void done(int result) override;

protected:
    bool event(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void connectNow();
    [[nodiscard]] const SavedCluster *savedCluster() const;
    /// The entries that something is wrong with; the first of them takes the focus.
    [[nodiscard]] bool complain(const Result<ClusterAddress, QString> &address);
    void saveAsWanted();
    void follow(const ClusterId &id);
    void askForTrust(const ClusterStatus &status);
    void showFailure(const Failure &failure);
    /// Of a node that named another address: lets a person go there instead, as to any other address.
    void offerOtherAddress(const Failure &failure);
    void takeOtherAddress(const ClusterAddress &address);
    void clearOutcome();
    void updateUi();
    [[nodiscard]] bool isUnderWay() const;

    Clusters &m_clusters;
    std::unique_ptr<Ui::ConnectDialog> m_ui;
    std::optional<ClusterId> m_id;
    bool m_wasHere = false;   ///< the cluster was in the window before
    bool m_following = false; ///< Connect was pressed and its end is not yet known
    bool m_again = false;
    QPointer<TrustDialog> m_trust;
    QPointer<ErrorCard> m_failure;
    QPointer<QPushButton> m_other;
};
