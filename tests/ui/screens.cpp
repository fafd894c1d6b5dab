// SPDX-License-Identifier: GPL-3.0-or-later
// No test: makes pictures of the window, to be looked at.
//   screens pictures FOLDER    those of the README and the help that no demonstration makes
//   screens matrix FOLDER      every page in every appearance, language and size, and one sheet of all; 1 where a text is cut
#include "director.h"
#include "exercisefile.h"
#include "look.h"
#include "settingsdialog.h"
#include "windowbench.h"
#include "words.h"

#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 60000;
constexpr int Settling = 2000;
constexpr int ThumbnailWidth = 300;
constexpr int SheetColumns = 8;
constexpr int SheetGap = 8;
const QSize PictureSize(1280, 800);

/// A window over simulated clusters, with what a trainer has.
struct TrainingBench {
    explicit TrainingBench(LiveProgram &program)
        : director(*program.simulation, clock)
        , bench(program)
    {
        bench.window.setLessons([] { return Lessons{Scenario::builtInInfos(), exercisefile::all()}; });
        bench.window.setTraining(&director);
        const ScenarioInfo &info = program.simulation->scenario().info;
        bench.window.openDatabase(*CrdbGuid::parse(info.openDatabase), info.target);
    }
    ~TrainingBench() { bench.window.setTraining(nullptr); }
    Q_DISABLE_COPY_MOVE(TrainingBench)
    TrainingClock clock;
    Director director;
    WindowBench bench;
};

void save(const QImage &image, const QString &folder, const QString &name)
{
    if (!image.save(QDir(folder).filePath(name + u".png"_s)))
        qFatal("%s cannot be written", qPrintable(name));
}

/// Texts of which a part cannot be seen: labels, buttons, tabs, headings of tables, and pages that move sideways.
QStringList cutIn(const QWidget &widget)
{
    QStringList cut = ui::cutLabels(widget);
    for (const auto *button : widget.findChildren<QAbstractButton *>()) {
        if (button->isVisibleTo(&widget) && !button->text().isEmpty() && button->width() < button->sizeHint().width())
            cut.append(u"button "_s + button->text());
    }
    for (const auto *box : widget.findChildren<QComboBox *>()) {
        const int needed = box->fontMetrics().horizontalAdvance(box->currentText());
        if (box->isVisibleTo(&widget) && box->width() < needed && box->toolTip().isEmpty())
            cut.append(u"box "_s + box->currentText());
    }
    for (const auto *area : widget.findChildren<QScrollArea *>()) {
        if (area->isVisibleTo(&widget) && area->horizontalScrollBar()->maximum() > 0)
            cut.append(u"sideways "_s + QString::fromLatin1(area->metaObject()->className()));
    }
    for (const auto *header : widget.findChildren<QHeaderView *>()) {
        for (int section = 0; header->isVisible() && header->model() && section < header->count(); ++section) {
            const QString text = header->model()->headerData(section, header->orientation()).toString();
            const int needed = header->fontMetrics().horizontalAdvance(text) + look::Gap;
            const bool isTold = header->textElideMode() == Qt::ElideRight; // and as a tooltip: tables.h
            if (!header->isSectionHidden(section) && header->sectionSize(section) < needed && !isTold)
                cut.append(u"heading "_s + text);
        }
    }
    return cut;
}

/// Once everything has its place, or after a while as it is: a busy computer lays out late.
QImage pictureOf(QWidget &widget)
{
    if (!QTest::qWaitFor([&widget] { return cutIn(widget).isEmpty(); }, Settling))
        qInfo("not settled: %s", qPrintable(widget.windowTitle()));
    return widget.grab().toImage();
}

int makePictures(const QString &folder)
{
    LiveProgram program(u"success"_s);
    TrainingBench training(program);
    MainWindow &window = training.bench.window;
    window.resize(PictureSize);
    if (!program.connectAll())
        qFatal("the simulated clusters do not answer");
    window.showPage(MainWindow::Training);
    save(pictureOf(window), folder, u"training"_s);

    auto *area = window.findChild<TrainingPage *>()->findChild<QScrollArea *>();
    ui::button(window, u"Drop the next answer"_s)->click();
    area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    save(pictureOf(window), folder, u"faults"_s);
    area->verticalScrollBar()->setValue(0);
    window.startTour();
    save(pictureOf(window), folder, u"tour"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);

    LiveProgram lesson(u"success"_s);
    TrainingBench class1(lesson);
    MainWindow &trainee = class1.bench.window;
    trainee.resize(PictureSize);
    trainee.setExercise(
        *exercisefile::load(u"01-first-upgrade"_s), [](const QString &, const ExerciseScore &) -> std::optional<QString> { return {}; });
    if (!lesson.connectAll() || !lesson.reaches(lesson.submit(lesson.form()), TaskState::Verified, Patience))
        qFatal("the exercise could not be done");
    trainee.showPage(MainWindow::Training);
    if (!QTest::qWaitFor([&] { return ui::labels(trainee).contains(u"30 of 30"_s); }, Patience))
        qFatal("the exercise has not all its points");
    save(pictureOf(trainee), folder, u"exercise"_s);
    return 0;
}

struct Shot {
    QString name;
    QImage image;
};

class Matrix
{
public:
    explicit Matrix(QString folder)
        : m_folder(std::move(folder))
        , m_program(u"success"_s)
    {
        if (!m_program.connectAll() || !m_program.reaches(m_program.submit(m_program.form()), TaskState::Verified, Patience))
            qFatal("the simulated upgrade did not end");
    }

    int make()
    {
        const std::pair<QString, look::Appearance> appearances[] = {
            {u"light"_s, look::Appearance::Light}, {u"dark"_s, look::Appearance::Dark}, {u"contrast"_s, look::Appearance::HighContrast}};
        for (const QString &language : {u"en"_s, u"de"_s, u"fr"_s, u"es"_s, u"long"_s, u"rtl"_s}) {
            const bool pseudo = language == "long"_L1 || language == "rtl"_L1;
            words::install(pseudo ? QStringLiteral(QM_DIR) + u"/tests/texts/%1.qm"_s.arg(language)
                                  : QStringLiteral(QM_DIR) + u"/crdb-upgrader_%1.qm"_s.arg(language));
            for (const auto &[name, appearance] : appearances) {
                for (const QSize &size : {QSize(800, 560), QSize(1280, 760)}) { // without the title bar of the desktop
                    window(u"%1-%2-%3"_s.arg(language, name).arg(size.width()), appearance, size);
                }
            }
        }
        sheet();
        for (const QString &each : std::as_const(m_cut))
            qInfo("cut: %s", qPrintable(each));
        qInfo("%d pictures, %d with cut texts, in %s", int(m_shots.size()), int(m_cut.size()), qPrintable(m_folder));
        return m_cut.isEmpty() ? 0 : 1;
    }

private:
    void window(const QString &name, look::Appearance appearance, const QSize &size)
    {
        TrainingBench training(m_program);
        MainWindow &window = training.bench.window;
        look::setAppearance(appearance);
        window.resize(size);
        const std::pair<QString, MainWindow::Page> pages[] = {{u"databases"_s, MainWindow::Databases}, {u"upgrade"_s, MainWindow::Upgrade},
            {u"tasks"_s, MainWindow::Tasks}, {u"history"_s, MainWindow::History}, {u"clusters"_s, MainWindow::ClustersList},
            {u"training"_s, MainWindow::Training}};
        for (const auto &[page, number] : pages) {
            window.showPage(number);
            keep(name + u'-' + page, window);
        }
        QTest::keyClick(&window, Qt::Key_Comma, Qt::ControlModifier);
        auto *settings = window.findChild<SettingsDialog *>();
        keep(name + u"-settings"_s, *settings);
        settings->reject();
        if (window.size() != size)
            m_cut.append(u"%1: the window grew to %2 x %3"_s.arg(name).arg(window.width()).arg(window.height()));
    }

    void keep(const QString &name, QWidget &widget)
    {
        const QImage image = pictureOf(widget);
        save(image, m_folder, name);
        m_shots.push_back({name, image.scaledToWidth(ThumbnailWidth, Qt::SmoothTransformation)});
        if (const QStringList cut = cutIn(widget); !cut.isEmpty())
            m_cut.append(name + u": "_s + cut.join(u" | "_s));
    }

    void sheet() const
    {
        int cell = 0;
        for (const Shot &shot : m_shots)
            cell = std::max(cell, shot.image.height());
        cell += 2 * SheetGap + QFontMetrics(QApplication::font()).height();
        const int rows = (static_cast<int>(m_shots.size()) + SheetColumns - 1) / SheetColumns;
        QImage all(SheetColumns * (ThumbnailWidth + SheetGap), rows * cell, QImage::Format_RGB32);
        all.fill(Qt::gray);
        QPainter painter(&all);
        for (int i = 0; i < static_cast<int>(m_shots.size()); ++i) {
            const QPoint place(i % SheetColumns * (ThumbnailWidth + SheetGap), i / SheetColumns * cell);
            const Shot &shot = m_shots[static_cast<std::size_t>(i)];
            painter.drawImage(place, shot.image);
            painter.drawText(place + QPoint(0, cell - SheetGap), shot.name);
        }
        painter.end();
        save(all, m_folder, u"sheet"_s);
    }

    QString m_folder;
    LiveProgram m_program;
    std::vector<Shot> m_shots;
    QStringList m_cut;
};

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 3 || !QDir().mkpath(arguments.at(2))) {
        qInfo("screens pictures|matrix FOLDER");
        return 2;
    }
    startLikeTheProgram();
    words::install(QStringLiteral(QM_DIR) + u"/crdb-upgrader_en.qm"_s); // its plural forms
    return arguments.at(1) == "pictures"_L1 ? makePictures(arguments.at(2)) : Matrix(arguments.at(2)).make();
}
