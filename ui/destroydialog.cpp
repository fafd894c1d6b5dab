// SPDX-License-Identifier: GPL-3.0-or-later
#include "destroydialog.h"

#include "look.h"
#include "ui_destroydialog.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

QString lossLines(const ReviewSubject &subject)
{
    QStringList lines;
    for (const Consequence &loss : lossesOf(subject)) {
        lines.append(loss.text);
    }
    return lines.join("\n\n"_L1);
}

} // namespace

DestroyDialog::DestroyDialog(const ReviewSubject &subject, QWidget *parent)
    : DestroyDialog(withEnglish([&subject] {
        return TypedConfirmation{.title = tr("Upgrade and allow data loss"),
            .heading = tr("This upgrade can permanently lose data of %1.").arg(subject.title()),
            .text = lossLines(subject),
            .identity = tr("CRDB %1, through %2").arg(subject.plan.guid().text(), subject.throughName),
            .name = subject.databaseName(),
            .guid = subject.plan.guid().text(),
            .button = tr("Upgrade and allow data loss")};
    }),
        parent)
{ }

DestroyDialog::DestroyDialog(const TypedConfirmation &what, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::DestroyDialog>())
    , m_wanted(what.name.isEmpty() ? what.guid : what.name)
{
    m_ui->setupUi(this);
    setWindowTitle(what.title);
    for (QLabel *label : {m_ui->heading, m_ui->losses, m_ui->english, m_ui->identity, m_ui->prompt}) {
        label->setTextFormat(Qt::PlainText);
    }
    m_ui->column->setSpacing(look::Section - 4);
    m_ui->column->setContentsMargins(look::PageMargin, look::PageMargin, look::PageMargin, look::Section);
    m_ui->picture->setPixmap(look::icon(look::shapeIcon(StateShape::Attention), this, look::Tone::Bad).pixmap(24, 24));
    m_ui->heading->setText(what.heading);
    look::asCardTitle(m_ui->heading);
    m_ui->losses->setText(what.text);
    m_ui->english->setText(what.english);
    m_ui->english->setVisible(!what.english.isEmpty());
    look::asNote(m_ui->english);
    m_ui->identity->setText(what.identity);
    look::asNote(m_ui->identity);
    m_ui->identity->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_ui->prompt->setText(what.name.isEmpty() ? tr("To go on, type the GUID: %1").arg(m_wanted)
                                              : tr("To go on, type the name of the database: %1").arg(m_wanted));
    m_ui->nameEdit->setAccessibleDescription(m_ui->prompt->text());
    m_ui->nameEdit->setMaxLength(1024);

    QPushButton *cancel = m_ui->buttons->button(QDialogButtonBox::Cancel);
    cancel->setAutoDefault(true);
    cancel->setDefault(true);
    m_confirm = m_ui->buttons->addButton(what.button, QDialogButtonBox::ActionRole);
    m_confirm->setAutoDefault(false); // so that Enter stays with Cancel, wherever the focus is
    m_confirm->setEnabled(false);
    look::asDestructive(m_confirm);
    connect(m_ui->nameEdit, &QLineEdit::textChanged, this, [this](const QString &typed) { m_confirm->setEnabled(typed == m_wanted); });
    connect(m_confirm, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_ui->nameEdit->setFocus();
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);
}

DestroyDialog::~DestroyDialog() = default;

#include "moc_destroydialog.cpp"
