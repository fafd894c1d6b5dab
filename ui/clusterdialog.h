// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clusters.h"
#include "filedialogs.h"

#include <QDialog>

#include <memory>

class FieldMessageLine;
class QLineEdit;
class QPushButton;
namespace Ui {
class ClusterDialog;
}

/// Adds or changes a saved cluster: where it is, what it is for, who vouches for it, and how to sign in. Nothing is sent. Passwords are not
/// asked for here.
class ClusterDialog : public QDialog
{
    Q_OBJECT
public:
    /// A new one.
    ClusterDialog(Clusters &clusters, AskForFile ask, QWidget *parent);
    ~ClusterDialog() override;

    /// This one, saved or only in this window.
    void edit(const ClusterId &id);
    /// Once it was saved.
    [[nodiscard]] const std::optional<ClusterId> &cluster() const { return m_id; }

protected:
    bool event(QEvent *event) override;

private:
    void buildChoices();
    void fill(const SavedCluster &cluster);
    void chooseFile(QPushButton *button, QLineEdit *edit, const QString &title);
    [[nodiscard]] SavedCluster read(const ClusterAddress &address) const;
    /// True where something is wrong; says it beside the fields and gives the first of them the focus.
    [[nodiscard]] bool complain();
    void save();
    void updateUi();

    Clusters &m_clusters;
    AskForFile m_ask;
    std::unique_ptr<Ui::ClusterDialog> m_ui;
    std::optional<ClusterId> m_id;
};
