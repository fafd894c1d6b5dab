// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "guidcompleter.h"
#include "upgradeplan.h"

#include <QWidget>

#include <memory>

class Disclosure;
class ModulesTable;
namespace Ui {
class UpgradeFields;
}

/// The left half of the upgrade page: every field of the request. Widgets to UpgradeForm and back in one function each; knows no facts and
/// judges nothing. Signals are about what the person does, never about setForm().
class UpgradeFields : public QWidget
{
    Q_OBJECT
public:
    /// A cluster that could take the request.
    struct Way {
        ClusterId id;
        QString name;
        bool operator==(const Way &) const = default;
    };

    explicit UpgradeFields(QWidget *parent = nullptr);
    ~UpgradeFields() override;

    [[nodiscard]] UpgradeForm form() const;
    void setForm(const UpgradeForm &form);
    void setGuid(const QString &text);
    void setTaskId(const TaskId &id);
    void setMessages(const FieldMessages &messages);
    /// Small text below a field while it has no message: what is known of the database.
    void setDatabaseHint(const QString &database, const QString &versions);
    void setOffers(const std::vector<VersionOffer> &offers);
    void setCompletions(std::vector<GuidCompleter::Entry> entries);
    /// Clusters to choose from; the chosen one is kept while it is among them. \a note is shown where there is nothing to choose.
    void setWays(const std::vector<Way> &ways, const std::optional<ClusterId> &current, const QString &note);
    void showConnect(bool on);
    [[nodiscard]] ModulesTable &modules() { return *m_modules; }
    void focusGuid();

signals:
    void edited(Field field);
    void left(Field field);
    void wayChosen(const ClusterId &id);
    void suggestionTaken(const CrdbGuid &guid);
    void newTaskIdRequested();
    void connectRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void arrange();
    /// Beside the fields, or above them where there is no room.
    void placeLabels();
    void prepareFields();
    void prepareMessages();
    void connectFields();
    void orderTabs();
    void tell(Field field);

    std::unique_ptr<Ui::UpgradeFields> m_ui;
    GuidCompleter *m_completer;
    ModulesTable *m_modules = nullptr;
    class FieldMessageLine *m_modulesMessage = nullptr;
    Disclosure *m_advanced = nullptr;
    Disclosure *m_destroy = nullptr;
    std::vector<std::pair<Field, class FieldMessageLine *>> m_lines;
    std::vector<Way> m_ways;
    bool m_writing = false;
};
