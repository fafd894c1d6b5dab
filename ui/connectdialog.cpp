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
    connect(m_ui->addressEdit, &QLineEdit::textEdited, this, [this] {
        m_ui->addressMessage->setMessage({});
        updateUi(); // of a saved cluster more is known
    });
    connect(m_ui->userEdit, &QLineEdit::textEdited, this, [this] { m_ui->userMessage->setMessage({}); });
    connect(m_ui->passwordEdit, &QLineEdit::textEdited, this, [this] { m_ui->passwordMessage->setMessage({}); });
    connect(m_ui->saveCheck, &QCheckBox::toggled, this, &ConnectDialog::updateUi);
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
    const SavedCluster *cluster = m_clusters.saved().find(id);
    if (!status && !cluster) {
        return;
    }
    m_again = true;
    const QString title = status && status->connectedAt.isValid() ? tr("Sign in again") : tr("Sign in");
    setWindowTitle(title);
    m_ui->titleLabel->setText(title);
    m_ui->addressEdit->setReadOnly(true);
    prefill((status ? status->address : cluster->address).display(),
        status && !status->user.isEmpty() ? status->user
            : cluster                     ? cluster->user
                                          : QString());
    m_ui->keepCheck->setChecked(cluster && cluster->keepPassword);
    updateUi();
}

const SavedCluster *ConnectDialog::savedCluster() const
{
    const auto address = ClusterAddress::parse(m_ui->addressEdit->text());
    return address ? m_clusters.saved().findAt(*address) : nullptr;
}

void ConnectDialog::connectNow()
{
    if (m_following) {
        return;
    }
    clearOutcome(); // what an earlier attempt ended with is no answer to this one
    const auto address = ClusterAddress::parse(m_ui->addressEdit->text());
    if (complain(address)) {
        return;
    }
    const ClusterId id = m_clusters.idAt(*address);
    m_wasHere = m_again || (m_id != id && m_clusters.status(id) != nullptr) || (m_id == id && m_wasHere);
    if (m_id && m_id != id && !m_wasHere && !m_again) {
        m_clusters.remove(*m_id);
    }
    m_id = id;
    m_following = true;
    Credentials credentials{.user = m_ui->userEdit->text().trimmed(), .password = m_ui->passwordEdit->text()};
    credentials.identity.passphrase = m_ui->passphraseEdit->text();
    m_clusters.connectTo(*address, credentials); // tells of its first step before it returns
    updateUi();
}

bool ConnectDialog::complain(const Result<ClusterAddress, QString> &address)
{
    const SavedCluster *cluster = savedCluster();
    const bool byCertificate = cluster && cluster->method == SignInMethod::Certificate;
    const QString user = m_ui->userEdit->text().trimmed();
    const QString password = m_ui->passwordEdit->text();
    m_ui->addressMessage->setMessage(address ? std::nullopt : std::optional(wrong(address.error())));
    // HTTP's basic sign-in ends the name at the first colon.
    const QString userFault = byCertificate ? QString()
        : user.isEmpty()                    ? tr("Enter the user name, usually an e-mail address.")
        : user.contains(u':')               ? tr("A user name cannot contain a colon: the sign-in would end the name there.")
                                            : QString();
    const bool noPassword = password.isEmpty() && !byCertificate;
    m_ui->userMessage->setMessage(userFault.isEmpty() ? std::nullopt : std::optional(wrong(userFault)));
    m_ui->passwordMessage->setMessage(noPassword ? std::optional(wrong(tr("Enter the password."))) : std::nullopt);
    if (address && userFault.isEmpty() && !noPassword) {
        return false;
    }
    (!address ? m_ui->addressEdit : !userFault.isEmpty() ? m_ui->userEdit : m_ui->passwordEdit)->setFocus();
    return true;
}

void ConnectDialog::saveAsWanted()
{
    const ClusterStatus *status = m_clusters.status(*m_id);
    const SavedCluster *there = m_clusters.saved().find(*m_id);
    if (!there && !m_ui->saveCheck->isChecked()) {
        return;
    }
    SavedCluster cluster = there ? *there : SavedCluster{.id = *m_id, .address = status->address};
    if (!there && status->simulation) {
        cluster.kind = ClusterKind::Training;
    }
    cluster.user = m_ui->userEdit->text().trimmed();
    cluster.keepPassword = m_ui->keepCheck->isChecked();
    static_cast<void>(m_clusters.save(cluster)); // it has its own address: nothing to clash with
}

void ConnectDialog::follow(const ClusterId &id)
{
    const ClusterStatus *status = m_clusters.status(id);
    if (!status) {
        return;
    }
    switch (status->state) {
    case State::AskingKeychain:
    case State::NeedsPassword:
    case State::LookingAtCertificate:
    case State::SigningIn:
        break;
    case State::AskingForTrust:
    case State::CertificateChanged:
        askForTrust(*status);
        break;
    case State::Connected:
        m_following = false;
        saveAsWanted();
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
    offerOtherAddress(failure);
}

void ConnectDialog::offerOtherAddress(const Failure &failure)
{
    const auto other = ClusterAddress::parse(failure.named);
    if (failure.detail != FailureDetail::RedirectToStranger || !other) {
        return;
    }
    m_other = new QPushButton(tr("&Use %1 instead").arg(other->display()), this);
    m_other->setAutoDefault(false);
    m_other->setAccessibleDescription(tr("Puts that address into the field. Nothing is sent."));
    m_ui->outcome->addWidget(m_other, 0, Qt::AlignLeading);
    connect(m_other, &QPushButton::clicked, this, [this, address = *other] { takeOtherAddress(address); });
}

void ConnectDialog::takeOtherAddress(const ClusterAddress &address)
{
    clearOutcome();
    m_again = false; // another address is another cluster until a person has trusted it
    m_ui->addressEdit->setReadOnly(false);
    m_ui->addressEdit->setText(address.display());
    m_ui->progressLabel->setText(tr("Nothing was sent to %1. Connect only if it is a node of your cluster.").arg(address.display()));
    m_ui->connectButton->setFocus();
    updateUi();
}

void ConnectDialog::clearOutcome()
{
    if (m_failure) {
        m_failure->hide();
        m_failure->deleteLater();
        m_failure = nullptr;
    }
    if (m_other) {
        m_other->hide();
        m_other->deleteLater();
        m_other = nullptr;
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
    for (QLineEdit *edit : {m_ui->addressEdit, m_ui->userEdit, m_ui->passwordEdit, m_ui->passphraseEdit}) {
        edit->setEnabled(!busy);
    }
    const SavedCluster *cluster = savedCluster();
    m_ui->saveCheck->setVisible(!cluster);
    m_ui->keepCheck->setEnabled(!busy && (cluster || m_ui->saveCheck->isChecked()));
    const bool byCertificate = cluster && cluster->method == SignInMethod::Certificate;
    m_ui->passwordLabel->setVisible(!byCertificate);
    m_ui->passwordEdit->setVisible(!byCertificate);
    const bool hasKey = cluster && !cluster->keyFile.isEmpty();
    m_ui->passphraseLabel->setVisible(hasKey);
    m_ui->passphraseEdit->setVisible(hasKey);
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
    m_ui->passphraseEdit->clear();
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
