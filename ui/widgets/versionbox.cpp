// SPDX-License-Identifier: GPL-3.0-or-later
#include "versionbox.h"

#include "wheelguard.h"

#include <QAbstractItemView>
#include <QAbstractListModel>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace {

bool sameOffers(const std::vector<VersionOffer> &a, const std::vector<VersionOffer> &b)
{
    return std::ranges::equal(a, b, [](const VersionOffer &x, const VersionOffer &y) {
        return x.version == y.version && x.offered == y.offered && x.reason == y.reason;
    });
}

} // namespace

class VersionBox::Model final : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] const std::vector<VersionOffer> &offers() const { return m_offers; }

    void set(const std::vector<VersionOffer> &offers)
    {
        beginResetModel();
        m_offers = offers;
        std::ranges::stable_partition(m_offers, &VersionOffer::offered);
        endResetModel();
    }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_offers.size()) + 1; }

    QVariant data(const QModelIndex &index, int role) const override
    {
        // A combo box without a current entry asks for an invalid one.
        if (!index.isValid() || !checkIndex(index, CheckIndexOption::ParentIsInvalid)
            || (role != Qt::DisplayRole && role != Qt::EditRole)) {
            return {};
        }
        if (index.row() == 0) {
            return VersionBox::tr("Newest available");
        }
        const VersionOffer &offer = m_offers[static_cast<std::size_t>(index.row() - 1)];
        //: a version that cannot be chosen, and why
        return offer.offered ? offer.version.text() : VersionBox::tr("%1 — %2").arg(offer.version.text(), offer.reason);
    }

    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        if (!index.isValid()) {
            return Qt::NoItemFlags;
        }
        const bool offered = index.row() == 0 || m_offers[static_cast<std::size_t>(index.row() - 1)].offered;
        return offered ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
    }

private:
    std::vector<VersionOffer> m_offers;
};

VersionBox::VersionBox(QWidget *parent)
    : QComboBox(parent)
    , m_model(new Model(this))
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setCompleter(nullptr); // would complete to a version that cannot be chosen
    setModel(m_model);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(16);
    lineEdit()->setPlaceholderText(tr("Newest available"));
    lineEdit()->setAccessibleName(tr("Redis version"));
    lineEdit()->setMaxLength(64);
    guardAgainstWheel(this);
    setVersion({});
}

void VersionBox::setOffers(const std::vector<VersionOffer> &offers)
{
    m_waiting = offers;
    if (!view()->isVisible()) {
        takeOffers();
    }
}

void VersionBox::hidePopup()
{
    QComboBox::hidePopup();
    takeOffers();
}

void VersionBox::takeOffers()
{
    std::vector<VersionOffer> ordered = m_waiting;
    std::ranges::stable_partition(ordered, &VersionOffer::offered);
    if (sameOffers(ordered, m_model->offers())) {
        return;
    }
    // The list would put its own first entry into the field.
    const QSignalBlocker quiet(this);
    const QSignalBlocker quietEdit(lineEdit());
    const QString typed = currentText();
    const int cursor = lineEdit()->cursorPosition();
    m_model->set(m_waiting);
    setCurrentIndex(findText(typed));
    setEditText(typed);
    lineEdit()->setCursorPosition(cursor);
    int widest = 0;
    for (int row = 0; row < count(); ++row) {
        widest = std::max(widest, fontMetrics().horizontalAdvance(itemText(row)));
    }
    view()->setMinimumWidth(std::min(widest + 40, 640));
}

QString VersionBox::version() const
{
    const QString typed = currentText().trimmed();
    return typed == itemText(0) ? QString() : typed;
}

void VersionBox::setVersion(const QString &version)
{
    const int row = version.isEmpty() ? 0 : findText(version);
    setCurrentIndex(row);
    setEditText(version.isEmpty() ? itemText(0) : version);
}

#include "moc_versionbox.cpp"
