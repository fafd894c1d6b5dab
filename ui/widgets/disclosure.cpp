// SPDX-License-Identifier: GPL-3.0-or-later
#include "disclosure.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

Disclosure::Disclosure(const QString &title, QWidget *parent)
    : Card(parent)
    , m_heading(new QToolButton(this))
    , m_line(look::note({}, this))
{
    m_heading->setText(title);
    m_heading->setAccessibleName(title);
    m_heading->setAutoRaise(true);
    m_heading->setFocusPolicy(Qt::StrongFocus);
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setIconSize(QSize(14, 14));
    QFont bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);
    auto *row = new QHBoxLayout;
    row->setSpacing(look::Gap);
    row->addWidget(m_heading);
    row->addWidget(m_line, 1);
    row->addStretch();
    body()->addLayout(row);
    connect(m_heading, &QToolButton::clicked, this, [this] { setOpen(!m_open); });
    updateUi();
}

void Disclosure::setContent(QWidget *content)
{
    m_content = content;
    body()->addWidget(content);
    updateUi();
}

void Disclosure::setSummary(const QString &summary)
{
    m_summary = summary;
    updateUi();
}

void Disclosure::setFault(const QString &fault)
{
    if (m_fault != fault) {
        m_fault = fault;
        updateUi();
    }
}

void Disclosure::setWarning(bool on)
{
    m_warning = on;
    setTone(on ? std::optional(look::Tone::Bad) : std::nullopt);
    updateUi();
}

void Disclosure::setOpen(bool open)
{
    m_open = open;
    updateUi();
}

QWidget *Disclosure::heading() const
{
    return m_heading;
}

void Disclosure::updateUi()
{
    const bool faulty = !m_fault.isEmpty() && !isOpen();
    const look::Tone tone = m_warning ? look::Tone::Bad : look::Tone::Neutral;
    m_heading->setIcon(look::icon(isOpen() ? u"chevron-down"_s : u"chevron-right"_s, this, tone));
    m_line->setText(faulty ? m_fault : m_summary);
    m_line->setForegroundRole(faulty ? QPalette::WindowText : QPalette::PlaceholderText);
    look::setTone(m_line, faulty ? look::Tone::Bad : look::Tone::Neutral);
    m_line->setVisible(faulty || !isOpen());
    m_heading->setAccessibleDescription(isOpen() ? tr("Open") : tr("Closed: %1").arg(m_line->text()));
    if (m_content) {
        m_content->setVisible(isOpen());
    }
}

#include "moc_disclosure.cpp"
