// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "modulefit.h"
#include "upgradeplan.h"

#include <QAbstractTableModel>

/// The modules of the form: what each cluster's catalogue predicts, and what the person entered. Predictions never overwrite an entry.
class ModulesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Module, Now, After, NewArguments, CurrentUid, NewUid, ColumnCount };
    enum class Fit { Unknown, Fits, Perhaps, DoesNotFit };
    enum Role {
        FitRole = Qt::UserRole + 1, ///< int, Fit; column After
        PlaceholderRole,            ///< bool: the text stands for "nothing entered" and is shown grey
    };

    explicit ModulesModel(QObject *parent = nullptr);

    /// Rows of another database take the place of all rows.
    void replace(std::vector<ModuleRow> rows);
    /// Rows that a person had filled in before: their UIDs count as entered.
    void restore(std::vector<ModuleRow> rows);
    /// The same database, read again or for another target: what was entered stays, rows added by hand too.
    void predict(const std::vector<ModuleRow> &rows);
    void setFit(const std::optional<FitReport> &report);
    int addRow();            ///< by hand; returns its number
    void removeRow(int row); ///< only one that was added by hand
    /// Nothing is "unchanged", empty text is "no arguments".
    void setNewArguments(int row, const std::optional<QString> &arguments);

    [[nodiscard]] const std::vector<ModuleRow> &rows() const { return m_rows; }
    /// Something was entered that would be lost by replace().
    [[nodiscard]] bool isEdited() const;
    [[nodiscard]] bool hasRowByHand() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void edited(); ///< by the person, not by a prediction

private:
    struct Entered {
        bool currentUid = false;
        bool newUid = false;
    };
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QString argumentsText(const ModuleRow &row) const;
    [[nodiscard]] Fit fitOf(const ModuleRow &row) const;
    void takePrediction(std::size_t row, const ModuleRow &predicted);

    std::vector<ModuleRow> m_rows;
    std::vector<Entered> m_entered; ///< for each row
    std::optional<FitReport> m_fit;
};
