// SPDX-License-Identifier: GPL-3.0-or-later
#include "headerbar.h"

#include "badge.h"
#include "clusterchip.h"
#include "clusterwords.h"
#include "plaintext.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace {
constexpr auto FullText = "fullText";
constexpr int MaxChipWidth = 230;
constexpr int ChipSpacing = 4;
constexpr int ChipsStretch = 50; ///< the clusters take what they need before the subject does
} // namespace

HeaderBar::HeaderBar(Clusters &clusters, QWidget *parent)
    : QFrame(parent)
    , m_clusters(clusters)
    , m_subject(new QLabel(this))
    , m_simulation(new Badge(this))
    , m_chipBox(new QWidget(this))
    , m_chips(new QHBoxLayout(m_chipBox))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 6, 14, 7);
    layout->setSpacing(10);
    layout->addWidget(look::cardTitle(QGuiApplication::applicationDisplayName(), this));
    m_subject->setTextFormat(Qt::PlainText);
    m_subject->setForegroundRole(QPalette::PlaceholderText);
    m_subject->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    layout->addWidget(m_subject, 1);
    m_simulation->set(u"simulation"_s, tr("SIMULATION"), look::Tone::Simulation);
    layout->addWidget(m_simulation);
    m_chips->setContentsMargins(0, 0, 0, 0);
    m_chips->setSpacing(ChipSpacing);
    m_chipBox->setMinimumWidth(1); // many clusters or long names must not widen the window: fitTexts()
    layout->addWidget(m_chipBox, ChipsStretch);
    connect(&m_clusters, &Clusters::changed, this, &HeaderBar::updateUi);
    connect(&m_clusters, &Clusters::removed, this, &HeaderBar::updateUi);
    connect(&m_clusters.saved(), &SavedClusters::changed, this, &HeaderBar::updateUi);
    updateUi();
}

void HeaderBar::setSubject(const QString &subject)
{
    m_subjectText = subject.isEmpty() ? QString() : QString(u"— "_s + subject);
    fitTexts();
}

void HeaderBar::updateUi()
{
    m_simulation->setVisible(m_clusters.isSimulation());
    while (m_chips->count() > 0) {
        const std::unique_ptr<QLayoutItem> item(m_chips->takeAt(0));
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    for (const ClusterId &id : m_clusters.ids()) {
        addChip(*m_clusters.status(id));
    }
    int natural = 0;
    for (int i = 0; i < m_chips->count(); ++i) {
        natural += m_chips->itemAt(i)->widget()->sizeHint().width() + ChipSpacing;
    }
    m_chipBox->setVisible(natural > 0);
    m_chipBox->setMaximumWidth(std::max(1, natural));
    layout()->activate(); // the box has its new width only then
    fitTexts();
}

void HeaderBar::fitTexts()
{
    m_subject->setText(m_subject->fontMetrics().elidedText(m_subjectText, Qt::ElideRight, m_subject->width()));
    const int count = m_chips->count();
    int needed = 0;
    for (int i = 0; i < count; ++i) {
        auto *chip = qobject_cast<QToolButton *>(m_chips->itemAt(i)->widget());
        const QString whole = chip->fontMetrics().elidedText(chip->property(FullText).toString(), Qt::ElideRight, MaxChipWidth);
        chip->setText(QString(whole).replace(u'&', u"&&"_s));
        needed += chip->sizeHint().width() + ChipSpacing;
    }
    if (needed <= m_chipBox->width() + ChipSpacing) {
        return; // short names leave their room to long ones
    }
    for (int i = 0; i < count; ++i) {
        auto *chip = qobject_cast<QToolButton *>(m_chips->itemAt(i)->widget());
        const QString full = chip->property(FullText).toString();
        const QString whole = chip->fontMetrics().elidedText(full, Qt::ElideRight, MaxChipWidth);
        const int tooMuch = chip->sizeHint().width() - (m_chipBox->width() / count - ChipSpacing);
        if (tooMuch > 0) {
            const int room = std::max(0, chip->fontMetrics().horizontalAdvance(whole) - tooMuch);
            chip->setText(chip->fontMetrics().elidedText(full, Qt::ElideRight, room).replace(u'&', u"&&"_s));
        }
    }
}

void HeaderBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    layout()->activate();
    fitTexts();
}

void HeaderBar::addChip(const ClusterStatus &status)
{
    const ClusterId id = status.id;
    const ClusterStateWords words = wordsOf(status.state);
    const SavedCluster *saved = m_clusters.saved().find(id);
    const QString label = saved ? saved->label : QString();
    const auto kind = m_clusters.kindOf(id);
    const QString name = label.isEmpty() ? status.name : label;
    const auto withKind = [&kind](const QString &text) -> QString {
        return kind == ClusterKind::Production ? tr("%1 · %2").arg(text, kindWord(*kind)) : text;
    };
    const QString text = withKind(tr("%1 · %2").arg(name, status.user));
    const QString shortText = withKind(tr("%1 · %2").arg(name, status.user.section(u'@', 0, 0)));
    auto *chip = new ClusterChip(this);
    chip->setMark(colourOf(saved ? saved->colour : -1));
    chip->setIcon(look::icon(words.icon, chip, words.tone));
    chip->setProperty(FullText, shortText);
    chip->setText(chip->fontMetrics().elidedText(shortText, Qt::ElideRight, MaxChipWidth).replace(u'&', u"&&"_s));
    chip->setMinimumWidth(1);
    chip->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    chip->setAccessibleName(tr("Cluster %1").arg(text));
    QStringList said{words.word};
    if (!label.isEmpty()) {
        said.append(status.name);
    }
    if (kind) {
        said.append(kindWord(*kind));
    }
    if (chip->mark().isValid()) {
        said.append(colourName(saved->colour));
    }
    chip->setAccessibleDescription(said.join(tr(", ")));
    chip->setToolTip(safeTip(tr("%1: %2").arg(text, said.join(tr(", ")))));
    auto *menu = new QMenu(chip);
    menu->addAction(tr("Sign in again…"), this, [this, id] { emit signInRequested(id); });
    menu->addAction(tr("Take out of this window"), this, [this, id] { m_clusters.remove(id); });
    connect(chip, &QToolButton::clicked, menu, [chip, menu] { menu->popup(chip->mapToGlobal(QPoint(0, chip->height()))); });
    m_chips->addWidget(chip);
}

void HeaderBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(QRect(0, height() - 1, width(), 1), look::hairline(this));
}

#include "moc_headerbar.cpp"
