// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectdialog.h"

#include "errorcard.h"
#include "fitheight.h"
#include "trustdialog.h"
#include "ui_connectdialog.h"

#include <QEvent>
#include <QPushButton>

using namespace Qt::StringLiterals;
using State = ClusterStatus::State;

namespace {

FieldMessage wrong(const QString &text)
{
    return {FieldMessage::Level::Error, text, {}};
}

} // namespace

ConnectDialog::ConnectDialog(Clusters &clusters, QWidget *parent)
    : QDialog(parent)
    , m_clusters(clusters)
    , m_ui(std::make_unique<Ui::ConnectDialog>())
{
    m_ui->setupUi(this);
    setModal(true);
    look::asPageTitle(m_ui->titleLabel);
    look::asNote(m_ui->introLabel);
    look::asNote(m_ui->progressLabel);
    look::asPrimary(m_ui->connectButton);
    m_ui->addressMessage->setField(m_ui->addressEdit);
    m_ui->userMessage->setField(m_ui->userEdit);
    m_ui->passwordMessage->setField(m_ui->passwordEdit);
    connect(m_ui->connectButton, &QPushButton::clicked, this, &ConnectDialog::connectNow);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &ConnectDialog::reject);
    connect(m_ui->addressEdit, &QLineEdit::textEdited, this, [this] { m_ui->addressMessage->setMessage({}); });
    connect(m_ui->userEdit, &QLineEdit::textEdited, this, [this] { m_ui->userMessage->setMessage({}); });
    connect(m_ui->passwordEdit, &QLineEdit::textEdited, this, [this] { m_ui->passwordMessage->setMessage({}); });
    connect(&m_clusters, &Clusters::changed, this, [this](const ClusterId &id) {
        if (m_following && m_id == id) {
            follow(id);
        }
    });
    updateUi();
}

ConnectDialog::~ConnectDialog() = default;

void ConnectDialog::prefill(const QString &address, const QString &user)
{
    m_ui->addressEdit->setText(address);
    m_ui->userEdit->setText(user);
    (address.isEmpty() ? m_ui->addressEdit : user.isEmpty() ? m_ui->userEdit : m_ui->passwordEdit)->setFocus();
}

void ConnectDialog::signInAgain(const ClusterId &id)
{
    const ClusterStatus *status = m_clusters.status(id);
    if (!status) {
        return;
    }
    m_again = true;
    setWindowTitle(tr("Sign in again"));
    m_ui->titleLabel->setText(tr("Sign in again"));
    m_ui->addressEdit->setReadOnly(true);
    prefill(status->address.display(), status->user);
}

void ConnectDialog::connectNow()
{
    if (m_following) {
        return;
    }
    clearOutcome(); // what an earlier attempt ended with is no answer to this one
    const auto address = ClusterAddress::parse(m_ui->addressEdit->text());
    const QString user = m_ui->userEdit->text().trimmed();
    const QString password = m_ui->passwordEdit->text();
    m_ui->addressMessage->setMessage(address ? std::nullopt : std::optional(wrong(address.error())));
    // HTTP's basic sign-in ends the name at the first colon.
    const QString userFault = user.isEmpty() ? tr("Enter the user name, usually an e-mail address.")
        : user.contains(u':')                ? tr("A user name cannot contain a colon: the sign-in would end the name there.")
                                             : QString();
    m_ui->userMessage->setMessage(userFault.isEmpty() ? std::nullopt : std::optional(wrong(userFault)));
    m_ui->passwordMessage->setMessage(password.isEmpty() ? std::optional(wrong(tr("Enter the password."))) : std::nullopt);
    if (!address || !userFault.isEmpty() || password.isEmpty()) {
        (!address ? m_ui->addressEdit : !userFault.isEmpty() ? m_ui->userEdit : m_ui->passwordEdit)->setFocus();
        return;
    }
    const ClusterId id = Clusters::idFor(*address);
    m_wasHere = m_again || (m_id != id && m_clusters.status(id) != nullptr) || (m_id == id && m_wasHere);
    if (m_id && m_id != id && !m_wasHere && !m_again) {
        m_clusters.remove(*m_id);
    }
    m_id = id;
    m_following = true;
    m_clusters.connectTo(*address, {user, password}); // tells of its first step before it returns
    updateUi();
}

void ConnectDialog::follow(const ClusterId &id)
{
    const ClusterStatus *status = m_clusters.status(id);
    if (!status) {
        return;
    }
    switch (status->state) {
    case State::LookingAtCertificate:
    case State::SigningIn:
        break;
    case State::AskingForTrust:
    case State::CertificateChanged:
        askForTrust(*status);
        break;
    case State::Connected:
        m_following = false;
        accept();
        return;
    case State::SignedOut:
    case State::Failed:
        m_following = false;
        showFailure(status->failure.value_or(Failure{.call = Call::SignIn, .transport = Transport::NotUnderstood}));
        break;
    }
    updateUi();
}

void ConnectDialog::askForTrust(const ClusterStatus &status)
{
    const ClusterId id = status.id;
    const bool changed = status.state == State::CertificateChanged;
    if (m_trust) {
        if (m_trust->shows(status.certificate)) {
            return;
        }
        m_trust->disconnect(this); // another certificate came meanwhile: that is another question
        m_trust->close();
    }
    m_trust = new TrustDialog(status.address, status.certificate, changed ? std::optional(status.earlierCertificate) : std::nullopt, this);
    m_trust->setAttribute(Qt::WA_DeleteOnClose);
    const QString sha256 = status.certificate.sha256;
    connect(m_trust, &QDialog::accepted, this, [this, id, sha256] { m_clusters.trust(id, sha256); });
    connect(m_trust, &QDialog::rejected, this, [this, id] {
        m_following = false;
        if (!m_wasHere) {
            m_clusters.remove(id);
            m_id.reset();
        }
        m_ui->progressLabel->setText(tr("Not connected. No password was sent."));
        updateUi();
    });
    m_trust->open();
}

void ConnectDialog::showFailure(const Failure &failure)
{
    clearOutcome();
    updateUi(); // a field that is still disabled would not take the focus
    m_failure = new ErrorCard(failure, this);
    m_ui->outcome->addWidget(m_failure);
    m_ui->passwordEdit->setFocus();
    m_ui->passwordEdit->selectAll();
}

void ConnectDialog::clearOutcome()
{
    if (m_failure) {
        m_failure->hide();
        m_failure->deleteLater();
        m_failure = nullptr;
    }
    m_ui->progressLabel->clear();
}

bool ConnectDialog::isUnderWay() const
{
    return m_following;
}

void ConnectDialog::updateUi()
{
    const bool busy = isUnderWay();
    m_ui->connectButton->setEnabled(!busy);
    for (QLineEdit *edit : {m_ui->addressEdit, m_ui->userEdit, m_ui->passwordEdit}) {
        edit->setEnabled(!busy);
    }
    const ClusterStatus *status = busy && m_id ? m_clusters.status(*m_id) : nullptr;
    if (!status) {
        return;
    }
    switch (status->state) {
    case State::LookingAtCertificate:
        m_ui->progressLabel->setText(tr("Looking at the certificate…"));
        break;
    case State::AskingForTrust:
    case State::CertificateChanged:
        m_ui->progressLabel->setText(tr("Waiting for your decision about the certificate."));
        break;
    case State::SigningIn:
        m_ui->progressLabel->setText(tr("Signing in…"));
        break;
    default:
        m_ui->progressLabel->clear();
    }
}

void ConnectDialog::done(int result)
{
    const ClusterStatus *status = m_id ? m_clusters.status(*m_id) : nullptr;
    m_following = false;
    if (result == Rejected && status && status->state != State::Connected && !m_wasHere) {
        m_clusters.remove(*m_id);
    }
    QDialog::done(result);
}

void ConnectDialog::hideEvent(QHideEvent *event)
{
    m_ui->passwordEdit->clear();
    QDialog::hideEvent(event);
}

bool ConnectDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show) {
        fitHeight(this);
    }
    return handled;
}

#include "moc_connectdialog.cpp"
