// SPDX-License-Identifier: GPL-3.0-or-later
#include "modulesdelegate.h"

#include "look.h"
#include "modulesmodel.h"
#include "searchfield.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {

constexpr int HeaderPadding = 5;

struct FitLook {
    StateShape shape;
    look::Tone tone;
};

std::optional<FitLook> lookOf(ModulesModel::Fit fit)
{
    switch (fit) {
    case ModulesModel::Fit::Fits:
        return FitLook{StateShape::Good, look::Tone::Good};
    case ModulesModel::Fit::Perhaps:
        return FitLook{StateShape::Attention, look::Tone::Attention};
    case ModulesModel::Fit::DoesNotFit:
        return FitLook{StateShape::Bad, look::Tone::Bad};
    case ModulesModel::Fit::Unknown:
        break;
    }
    return {};
}

} // namespace

void ModulesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem aligned = option;
    aligned.rect.adjust(HeaderPadding, 0, 0, 0); // text stands below the text of its heading
    QStyledItemDelegate::paint(painter, aligned, index);
}

QWidget *ModulesDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    withClearButton(editor);
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    if (index.column() == ModulesModel::NewArguments) {
        editor->setPlaceholderText(tr("no arguments"));
    }
    return editor;
}

void ModulesDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *edit = qobject_cast<QLineEdit *>(editor);
    edit->setText(index.data(Qt::EditRole).toString());
    edit->setModified(false);
}

void ModulesDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    // Opening the editor and leaving it again enters nothing: "unchanged" stays.
    if (const auto *edit = qobject_cast<QLineEdit *>(editor); edit->isModified()) {
        model->setData(index, edit->text(), Qt::EditRole);
    }
}

void ModulesDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(option.rect);
}

void ModulesDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(ModulesModel::PlaceholderRole).toBool()) {
        option->palette.setColor(QPalette::Text, option->palette.color(QPalette::PlaceholderText));
    }
    const auto fit = lookOf(static_cast<ModulesModel::Fit>(index.data(ModulesModel::FitRole).toInt()));
    if (fit) {
        option->palette.setColor(QPalette::Text, look::ink(fit->tone, option->widget));
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = look::icon(look::shapeIcon(fit->shape), option->widget, fit->tone);
        option->decorationSize = QSize(14, 14);
    }
}

#include "moc_modulesdelegate.cpp"
