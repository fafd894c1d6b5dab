// SPDX-License-Identifier: GPL-3.0-or-later
#include "clusterdialog.h"

#include "certificatefiles.h"
#include "clusterwords.h"
#include "fitheight.h"
#include "look.h"
#include "ui_clusterdialog.h"
#include "wheelguard.h"

#include <QEvent>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

FieldMessage wrong(const QString &text)
{
    return {FieldMessage::Level::Error, text, {}};
}

template <class T>
void choose(QComboBox *box, T value)
{
    box->setCurrentIndex(std::max(0, box->findData(static_cast<int>(value))));
}

template <class T>
T chosen(const QComboBox *box)
{
    return static_cast<T>(box->currentData().toInt());
}

} // namespace

ClusterDialog::ClusterDialog(Clusters &clusters, AskForFile ask, QWidget *parent)
    : QDialog(parent)
    , m_clusters(clusters)
    , m_ask(std::move(ask))
    , m_ui(std::make_unique<Ui::ClusterDialog>())
{
    m_ui->setupUi(this);
    setModal(true);
    look::asPageTitle(m_ui->titleLabel);
    look::asPrimary(m_ui->saveButton);
    setWindowTitle(tr("Add a cluster"));
    m_ui->titleLabel->setText(windowTitle());
    buildChoices();
    const std::pair<FieldMessageLine *, QWidget *> lines[] = {{m_ui->addressMessage, m_ui->addressEdit},
        {m_ui->labelMessage, m_ui->labelEdit}, {m_ui->kindMessage, m_ui->kindBox}, {m_ui->trustMessage, m_ui->trustBox},
        {m_ui->caFileMessage, m_ui->caFileEdit}, {m_ui->methodMessage, m_ui->methodBox}, {m_ui->userMessage, m_ui->userEdit},
        {m_ui->certificateFileMessage, m_ui->certificateFileEdit}, {m_ui->keyFileMessage, m_ui->keyFileEdit}};
    for (const auto &[line, field] : lines) {
        line->setField(field);
    }
    m_ui->labelMessage->setHint(tr("What you call it; empty: its own name is shown."));
    connect(m_ui->addressEdit, &QLineEdit::textEdited, this, [this] { m_ui->addressMessage->setMessage({}); });
    connect(m_ui->userEdit, &QLineEdit::textEdited, this, [this] { m_ui->userMessage->setMessage({}); });
    for (QLineEdit *file : {m_ui->caFileEdit, m_ui->certificateFileEdit, m_ui->keyFileEdit}) {
        connect(file, &QLineEdit::textChanged, this, &ClusterDialog::updateUi);
    }
    for (QComboBox *box : {m_ui->kindBox, m_ui->trustBox, m_ui->methodBox}) {
        connect(box, &QComboBox::currentIndexChanged, this, &ClusterDialog::updateUi);
    }
    chooseFile(m_ui->caFileButton, m_ui->caFileEdit, tr("CA file"));
    chooseFile(m_ui->certificateFileButton, m_ui->certificateFileEdit, tr("Certificate file"));
    chooseFile(m_ui->keyFileButton, m_ui->keyFileEdit, tr("Key file"));
    connect(m_ui->saveButton, &QPushButton::clicked, this, &ClusterDialog::save);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &ClusterDialog::reject);
    updateUi();
}

ClusterDialog::~ClusterDialog() = default;

void ClusterDialog::buildChoices()
{
    for (const ClusterKind kind : {ClusterKind::Production, ClusterKind::Test, ClusterKind::Training}) {
        m_ui->kindBox->addItem(kindWord(kind), static_cast<int>(kind));
    }
    for (int colour = -1; colour < ClusterColourCount; ++colour) {
        m_ui->colourBox->addItem(colourIcon(colour), colourName(colour), colour);
    }
    m_ui->trustBox->addItem(tr("Ask about its certificate"), static_cast<int>(TrustMode::Ask));
    m_ui->trustBox->addItem(tr("This computer's CAs only"), static_cast<int>(TrustMode::SystemCas));
    m_ui->trustBox->addItem(tr("CAs of a file only"), static_cast<int>(TrustMode::CaFile));
    m_ui->methodBox->addItem(tr("User name and password"), static_cast<int>(SignInMethod::Basic));
    m_ui->methodBox->addItem(tr("Token for user name and password"), static_cast<int>(SignInMethod::Token));
    m_ui->methodBox->addItem(tr("Client certificate"), static_cast<int>(SignInMethod::Certificate));
    for (QComboBox *box : {m_ui->kindBox, m_ui->colourBox, m_ui->trustBox, m_ui->methodBox}) {
        guardAgainstWheel(box);
    }
}

void ClusterDialog::edit(const ClusterId &id)
{
    const SavedCluster *saved = m_clusters.saved().find(id);
    const ClusterStatus *status = m_clusters.status(id);
    if (!saved && !status) {
        return;
    }
    setWindowTitle(saved ? tr("Edit the cluster") : tr("Save the cluster"));
    m_ui->titleLabel->setText(windowTitle());
    m_id = id;
    fill(saved ? *saved
               : SavedCluster{.id = id,
                   .address = status->address,
                   .kind = status->simulation ? ClusterKind::Training : ClusterKind::Production,
                   .user = status->user});
}

void ClusterDialog::fill(const SavedCluster &cluster)
{
    m_ui->addressEdit->setText(cluster.address.display());
    m_ui->labelEdit->setText(cluster.label);
    choose(m_ui->kindBox, cluster.kind);
    choose(m_ui->colourBox, cluster.colour);
    choose(m_ui->trustBox, cluster.trust);
    m_ui->caFileEdit->setText(cluster.caFile);
    choose(m_ui->methodBox, cluster.method);
    m_ui->userEdit->setText(cluster.user);
    m_ui->certificateFileEdit->setText(cluster.certificateFile);
    m_ui->keyFileEdit->setText(cluster.keyFile);
    m_ui->keepCheck->setChecked(cluster.keepPassword);
    m_ui->startCheck->setChecked(cluster.connectAtStart);
    updateUi();
}

void ClusterDialog::chooseFile(QPushButton *button, QLineEdit *edit, const QString &title)
{
    connect(button, &QPushButton::clicked, this, [this, edit, title] {
        m_ask(this,
            {FileQuestion::Kind::Existing, title, tr("Certificates and keys (*.pem *.crt *.cer *.key);;All files (*)"), edit->text()},
            [edit](const QString &path) { edit->setText(path); });
    });
}

SavedCluster ClusterDialog::read(const ClusterAddress &address) const
{
    const bool byFile = chosen<TrustMode>(m_ui->trustBox) == TrustMode::CaFile;
    const bool byCertificate = chosen<SignInMethod>(m_ui->methodBox) == SignInMethod::Certificate;
    return {.id = m_id.value_or(m_clusters.idAt(address)),
        .address = address,
        .label = m_ui->labelEdit->text().trimmed(),
        .colour = m_ui->colourBox->currentData().toInt(),
        .kind = chosen<ClusterKind>(m_ui->kindBox),
        .trust = chosen<TrustMode>(m_ui->trustBox),
        .caFile = byFile ? m_ui->caFileEdit->text().trimmed() : QString(),
        .method = chosen<SignInMethod>(m_ui->methodBox),
        .user = m_ui->userEdit->text().trimmed(),
        .certificateFile = byCertificate ? m_ui->certificateFileEdit->text().trimmed() : QString(),
        .keyFile = byCertificate ? m_ui->keyFileEdit->text().trimmed() : QString(),
        .keepPassword = m_ui->keepCheck->isChecked(),
        .connectAtStart = m_ui->startCheck->isChecked()};
}

bool ClusterDialog::complain()
{
    QWidget *first = nullptr;
    const auto say = [&first](FieldMessageLine *line, QWidget *field, const QString &fault) {
        line->setMessage(wrong(fault));
        first = first ? first : field;
    };
    const auto address = ClusterAddress::parse(m_ui->addressEdit->text());
    if (!address) {
        say(m_ui->addressMessage, m_ui->addressEdit, address.error());
    }
    if (chosen<TrustMode>(m_ui->trustBox) == TrustMode::CaFile) {
        const auto file = certificatefiles::describeCaFile(m_ui->caFileEdit->text().trimmed());
        if (!file) {
            say(m_ui->caFileMessage, m_ui->caFileEdit, file.error());
        }
    }
    if (m_ui->userEdit->text().contains(u':')) {
        say(m_ui->userMessage, m_ui->userEdit, tr("A user name cannot contain a colon: the sign-in would end the name there."));
    }
    if (chosen<SignInMethod>(m_ui->methodBox) == SignInMethod::Certificate) {
        const auto file = certificatefiles::describeClientCertificate(m_ui->certificateFileEdit->text().trimmed());
        if (!file) {
            say(m_ui->certificateFileMessage, m_ui->certificateFileEdit, file.error());
        }
        if (m_ui->keyFileEdit->text().trimmed().isEmpty()) {
            say(m_ui->keyFileMessage, m_ui->keyFileEdit, tr("Choose the key that belongs to the certificate."));
        }
    }
    if (first) {
        first->setFocus();
    }
    return first != nullptr;
}

void ClusterDialog::save()
{
    if (complain()) {
        return;
    }
    const auto address = ClusterAddress::parse(m_ui->addressEdit->text());
    const SavedCluster *there = m_id ? nullptr : m_clusters.saved().findAt(*address);
    const auto saved = there ? Result<ClusterId, QString>(tr("%1 is saved already. Edit it in the list.").arg(address->display()))
                             : m_clusters.save(read(*address));
    if (!saved) {
        m_ui->addressMessage->setMessage(wrong(saved.error()));
        m_ui->addressEdit->setFocus();
        return;
    }
    m_id = *saved;
    accept();
}

void ClusterDialog::updateUi()
{
    m_ui->kindMessage->setHint(chosen<ClusterKind>(m_ui->kindBox) == ClusterKind::Production
            ? tr("Every upgrade that takes part here wants the database's name typed.")
            : QString());
    const auto trust = chosen<TrustMode>(m_ui->trustBox);
    m_ui->trustMessage->setHint(trust == TrustMode::Ask
            ? tr("What this computer's CAs vouch for is trusted. Any other certificate is shown "
                 "to you first, and then it and no other.")
            : trust == TrustMode::SystemCas
            ? tr("A certificate that this computer's CAs do not vouch for is refused; nobody is asked.")
            : tr("Only certificates that these CAs vouch for; nobody is asked. The file is read anew when it changes."));
    const bool byFile = trust == TrustMode::CaFile;
    m_ui->caFileEditLabel->setVisible(byFile);
    m_ui->caFileEdit->setVisible(byFile);
    m_ui->caFileButton->setVisible(byFile);
    QString ca;
    if (byFile && !m_ui->caFileEdit->text().isEmpty()) {
        const auto file = certificatefiles::describeCaFile(m_ui->caFileEdit->text().trimmed());
        ca = file ? file->words : file.error();
    }
    m_ui->caFileMessage->setMessage({});
    m_ui->caFileMessage->setHint(ca);

    const bool byCertificate = chosen<SignInMethod>(m_ui->methodBox) == SignInMethod::Certificate;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_ui->certificateFileEditLabel, m_ui->certificateFileEdit,
             m_ui->certificateFileButton, m_ui->keyFileEditLabel, m_ui->keyFileEdit, m_ui->keyFileButton}) {
        widget->setVisible(byCertificate);
    }
    m_ui->methodMessage->setHint(chosen<SignInMethod>(m_ui->methodBox) == SignInMethod::Token
            ? tr("For clusters that switched the password with each request off.")
            : QString());
    m_ui->certificateFileMessage->setMessage({});
    const QString key = m_ui->keyFileEdit->text().trimmed();
    const auto fault = byCertificate && !key.isEmpty() ? certificatefiles::keyFileFault(key) : std::nullopt;
    m_ui->keyFileMessage->setMessage(fault ? std::optional(FieldMessage{FieldMessage::Level::Warning, *fault, {}}) : std::nullopt);
    m_ui->keepCheck->setText(
        byCertificate ? tr("Keep the key's &passphrase in the system keychain") : tr("Keep the &password in the system keychain"));
}

bool ClusterDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show) {
        fitHeight(this);
    }
    return handled;
}

#include "moc_clusterdialog.cpp"
