// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clusterprobe.h"
#include "deeplink.h"
#include "pagecontrols.h"
#include "simcontrol.h"
#include "taskdetails.h"
#include "taskmodel.h"
#include "tasktracker.h"
#include "trainingpage.h"
#include "upgraderequest.h"

#include <QMainWindow>
#include <QPointer>

class ClusterBars;
class ClustersPage;
class ConnectDialog;
class DatabasesPage;
class EmptyState;
class ExerciseRun;
class HeaderBar;
class HelpWindow;
class HistoryPage;
class MessageBar;
class Navigation;
class QActionGroup;
class QMenu;
class QPushButton;
class QStackedWidget;
class Settings;
class StatusLine;
class TaskStrip;
class Tour;
class TasksPage;
class UpgradePage;

/// Makes the form of a recorded request again; handed in because JSON stays out of ui.
using TaskAsForm = std::function<UpgradeForm(const Task &)>;

/// For whoever helps the person: the text of Copy diagnostics, and the log. Handed in because files stay out of ui.
struct SupportTools {
    std::function<QString()> diagnostics;
    std::function<void(bool)> setDetailed;
    QString logPath;
};

/// The one window: navigation, pages, task strip, menus and the messages that concern every page. Pages are built when first shown and know
/// nothing of it.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    enum Page { Databases, Upgrade, Tasks, History, ClustersList, Training, PageCount };

    MainWindow(Clusters &clusters, ClusterProbe &probe, TaskTracker &tracker, Clock &clock, UpgradeEncoder encoder, TaskAsText taskAsText,
        TaskAsForm taskAsForm, Settings &settings);
    ~MainWindow() override;

    void showPage(Page page);
    /// Tasks page with this task chosen; it may arrive later.
    void showTask(const TaskId &id);
    void showForeignTask(const QString &id);
    /// Databases page with this one chosen; where no cluster told of it the page says so.
    void showDatabase(const CrdbGuid &guid);
    /// Shows what the link names, or says why it cannot. Never does anything else.
    void openLink(const DeepLink &link);
    /// The form, filled for a database (the demonstration and the command line use this).
    void openDatabase(const CrdbGuid &guid, const QString &target);
    /// Adds what they can do to the Help menu; once.
    void setSupport(SupportTools tools);
    /// What the Training page offers; asked when it is first shown.
    void setLessons(std::function<Lessons()> lessons);
    /// Begins an exercise on the simulated clusters of this window.
    void setExercise(const Exercise &exercise, std::function<std::optional<QString>(const QString &path, const ExerciseScore &score)> save);
    /// The simulated clusters of this window; nothing beside real ones. Must outlive the window's last event.
    void setTraining(SimControl *control);
    /// On the Training page: why a scenario could not be started.
    void tellTrainingProblem(const QString &problem);
    /// The form with this text as GUID, as if it had been typed.
    void setGuidText(const QString &text);
    /// The guided tour; once at a time.
    void startTour();
    /// Somebody started the program once more: to the front, out of the task bar.
    void comeForward();
    /// The connect dialog with these fields filled.
    void openConnect(const QString &address = {}, const QString &user = {});

signals:
    /// \a play: and let it be played.
    void scenarioRequested(const QString &nameOrPath, bool play);
    void exerciseRequested(const QString &name);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    /// Return presses the button that has the focus, as Space does, on every page; dialogs keep their own rules.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildMenus();
    void buildAppearanceMenu(QMenu *menu);
    void buildLanguageMenu(QMenu *menu);
    void buildEditMenu();
    void buildHelpMenu();
    void searchCommands();
    void showShortcuts();
    void showSettings();
    void showHelp(const QString &id);
    /// On the widget, or on the page that is shown.
    void showHelpOn(const QWidget *widget);
    void startUpgrade();
    void copyLink();
    void findOnPage();
    void exportPage();
    void refreshPage();
    void updateKeys();
    [[nodiscard]] PageControls controls() const;
    void buildCentre();
    void connectTracker();
    void connectForeign();
    void resetModel();
    void countChanged();
    void updateUi();
    void updateTicking();
    void updateJournal();
    void journalMessageWasRead();
    void signInAgain(const ClusterId &id);
    void compareCertificates(const ClusterId &id);
    void showDialog(ConnectDialog *dialog);
    void about();
    void setStripWanted(bool wanted);
    /// Full screen with large text, captions and without the trainer's things.
    void setClassMode(bool on);
    void setLargeText(bool on);
    /// Every moment that is shown, at once.
    void setShowsUtc(bool on);
    void caption(const Task &task);
    void tellExercise();
    void changeAndReview(const TaskId &id);
    DatabasesPage *databasesPage();
    UpgradePage *upgradePage();
    TasksPage *tasksPage();
    HistoryPage *historyPage();
    ClustersPage *clustersPage();
    TrainingPage *trainingPage();
    void tellTroubles();
    QWidget *pageWidget();
    [[nodiscard]] QString subject() const;
    [[nodiscard]] bool isSending() const;

    Clusters &m_clusters;
    ClusterProbe &m_probe;
    TaskTracker &m_tracker;
    Clock &m_clock;
    UpgradeEncoder m_encoder;
    TaskAsText m_taskAsText;
    TaskAsForm m_taskAsForm;
    Settings &m_settings;
    TaskModel m_model;
    std::unique_ptr<ClockTimer> m_lastWait; ///< for an answer, before the window closes

    Page m_page = Databases;
    bool m_withoutCluster = false; ///< the person wants the form although no cluster is connected
    bool m_closing = false;
    qsizetype m_troublesRead = 0;
    Navigation *m_navigation = nullptr;
    HeaderBar *m_header = nullptr;
    ClusterBars *m_clusterBars = nullptr;
    MessageBar *m_journalBar = nullptr;
    MessageBar *m_closeBar = nullptr;
    MessageBar *m_captionBar = nullptr; ///< what happens, in class mode
    QAction *m_largeText = nullptr;
    QAction *m_utc = nullptr;
    bool m_classMode = false;
    QPointer<Tour> m_tour;
    MessageBar *m_troubleBar = nullptr; ///< lists of clusters and certificates, and the keychain
    MessageBar *m_linkBar = nullptr;    ///< why a link or a search leads nowhere
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_welcome = nullptr;
    DatabasesPage *m_databasesPage = nullptr;
    QPushButton *m_toSaved = nullptr; ///< on the welcome, where clusters are saved
    UpgradePage *m_upgradePage = nullptr;
    TasksPage *m_tasksPage = nullptr;
    HistoryPage *m_historyPage = nullptr;
    ClustersPage *m_clustersPage = nullptr;
    TrainingPage *m_trainingPage = nullptr;
    SimControl *m_training = nullptr;
    std::function<Lessons()> m_lessons;
    std::unique_ptr<ExerciseRun> m_exercise;
    SaveResult m_saveExercise;
    MessageBar *m_exerciseBar = nullptr; ///< how far it is, on every page but Training
    TaskStrip *m_strip = nullptr;
    QMenu *m_help = nullptr;
    std::unique_ptr<HelpWindow> m_helpWindow; ///< stands beside this one, and ends with it
    QAction *m_stripAction = nullptr;
    QActionGroup *m_appearance = nullptr;
    QActionGroup *m_language = nullptr;
    QAction *m_detailedLog = nullptr;
    QAction *m_copyLink = nullptr;
    QAction *m_find = nullptr;
    QAction *m_refresh = nullptr;
    QAction *m_export = nullptr;
    StatusLine *m_status = nullptr;
};
