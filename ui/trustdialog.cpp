// SPDX-License-Identifier: GPL-3.0-or-later
#include "trustdialog.h"

#include "card.h"
#include "fitheight.h"
#include "plaintext.h"
#include "showntime.h"
#include "ui_trustdialog.h"

#include <QEvent>
#include <QFormLayout>
#include <QLocale>
#include <QPlainTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Runs on a node: there the API answers on its own port whatever name or address stands for the cluster outside. The name goes along where
/// there is one, so that a machine with several certificates shows that of the cluster.
QString commandFor(const ClusterAddress &address)
{
    const auto ofNumbers = [](QChar c) { return c.isDigit() || c == u'.' || c == u':'; };
    const bool named = !address.host().contains(u':') && !std::ranges::all_of(address.host(), ofNumbers);
    const QString name = named ? u" -servername %1"_s.arg(address.host()) : QString();
    return u"openssl s_client -connect localhost:%1%2 </dev/null 2>/dev/null \\\n  | openssl x509 -noout -fingerprint -sha256"_s.arg(
        QString::number(address.port()), name);
}

constexpr qsizetype PairsPerLine = 16;

/// Two lines of sixteen pairs: eyes compare short lines.
QString inLines(const QString &fingerprint)
{
    const QStringList pairs = fingerprint.split(u':');
    if (pairs.size() <= PairsPerLine) {
        return fingerprint;
    }
    return pairs.first(PairsPerLine).join(u':') + u":\n"_s + pairs.sliced(PairsPerLine).join(u':');
}

QString dateText(const QDateTime &date)
{
    return date.isValid() ? QLocale().toString(showntime::of(date), QLocale::ShortFormat) : TrustDialog::tr("not given");
}

} // namespace

TrustDialog::TrustDialog(
    const ClusterAddress &address, const CertificateInfo &certificate, const std::optional<CertificateInfo> &earlier, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::TrustDialog>())
    , m_certificate(certificate)
    , m_replaces(earlier.has_value())
{
    m_ui->setupUi(this);
    setModal(true);
    look::asPageTitle(m_ui->titleLabel);
    m_ui->introLabel->setTextFormat(Qt::PlainText);
    m_ui->introLabel->setWordWrap(true);
    m_ui->compareLabel->setTextFormat(Qt::PlainText);
    m_ui->compareLabel->setWordWrap(true);
    if (address.port() != ClusterAddress::DefaultPort) {
        m_ui->compareLabel->setText(tr("Compare the fingerprint with the one that a node of the cluster shows. Run there (where port %1 is "
                                       "only forwarded, the node's own port is usually %2):")
                                        .arg(QString::number(address.port()), QString::number(ClusterAddress::DefaultPort)));
    }
    m_ui->titleLabel->setText(m_replaces ? tr("The certificate has changed") : tr("Trust this certificate?"));
    m_ui->introLabel->setText(m_replaces
            ? tr(
                "%1 shows another certificate than the one that was trusted. It may have been renewed; it may also be another machine that "
                "wants your password. Nothing is sent until you decide.")
                  .arg(address.display())
            : tr("This computer cannot tell by itself whether %1 is the right machine. No password was sent yet.").arg(address.display()));
    if (earlier) {
        addCertificate(tr("Trusted until now"), *earlier);
    }
    addCertificate(m_replaces ? tr("Shown now") : tr("Certificate"), certificate);
    addFaults();
    QPlainTextEdit *command = codeBox(commandFor(address), this, 3);
    command->setAccessibleName(tr("Command to compare"));
    m_ui->command->addWidget(command);
    look::asPrimary(m_ui->refuseButton);
    connect(m_ui->comparedCheck, &QCheckBox::toggled, this, &TrustDialog::updateUi);
    connect(m_ui->trustButton, &QPushButton::clicked, this, &TrustDialog::accept);
    connect(m_ui->refuseButton, &QPushButton::clicked, this, &TrustDialog::reject);
    updateUi();
    m_ui->refuseButton->setFocus();
}

TrustDialog::~TrustDialog() = default;

void TrustDialog::addCertificate(const QString &title, const CertificateInfo &certificate)
{
    auto *card = new Card(this);
    card->body()->addWidget(look::cardTitle(title, card));
    QLabel *fingerprint = plainLabel(inLines(certificate.sha256), card);
    look::asCode(fingerprint);
    fingerprint->setWordWrap(false);
    fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    fingerprint->setAccessibleName(tr("SHA-256 fingerprint, %1").arg(title));
    fingerprint->setAccessibleDescription(certificate.sha256);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(look::Section);
    form->setRowWrapPolicy(m_replaces ? QFormLayout::WrapAllRows : QFormLayout::DontWrapRows);
    const auto row = [&](const QString &label, QWidget *value) { form->addRow(look::note(label, card), value); };
    row(tr("SHA-256"), fingerprint);
    if (!certificate.subject.isEmpty()) {
        row(tr("Issued to"), plainLabel(certificate.subject, card));
        row(tr("Issued by"), plainLabel(certificate.issuer, card));
        row(tr("Names"), plainLabel(certificate.names.isEmpty() ? tr("none") : certificate.names.join(u", "_s), card));
        row(tr("Valid"), plainLabel(tr("%1 to %2").arg(dateText(certificate.validFrom), dateText(certificate.validUntil)), card));
    }
    card->body()->addLayout(form);
    card->body()->addStretch();
    m_ui->certificates->addWidget(card, 1);
}

void TrustDialog::addFaults()
{
    for (const TrustFault fault : m_certificate.faults) {
        auto *row = new QHBoxLayout;
        auto *icon = new QLabel(this);
        const bool fatal = !m_certificate.mayBeTrusted();
        const look::Tone tone = fatal ? look::Tone::Bad : look::Tone::Attention;
        icon->setPixmap(look::icon(fatal ? u"bad"_s : u"attention"_s, this, tone).pixmap(QSize(16, 16), devicePixelRatioF()));
        row->addWidget(icon, 0, Qt::AlignTop);
        row->addWidget(plainLabel(describe(fault), this), 1);
        m_ui->faults->addLayout(row);
    }
    if (!m_certificate.faultDetail.isEmpty()) {
        m_ui->faults->addWidget(look::note(tr("The check said: %1").arg(m_certificate.faultDetail), this));
    }
}

void TrustDialog::updateUi()
{
    const bool possible = m_certificate.mayBeTrusted();
    m_ui->comparedCheck->setVisible(possible && m_replaces);
    m_ui->trustButton->setVisible(possible);
    m_ui->trustButton->setEnabled(!m_replaces || m_ui->comparedCheck->isChecked());
    m_ui->compareLabel->setVisible(possible);
    for (int i = 0; i < m_ui->command->count(); ++i) {
        m_ui->command->itemAt(i)->widget()->setVisible(possible);
    }
}

bool TrustDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show) {
        fitHeight(this);
    }
    return handled;
}

#include "moc_trustdialog.cpp"
