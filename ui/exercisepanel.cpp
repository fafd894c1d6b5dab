// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercisepanel.h"

#include "exerciserun.h"
#include "plaintext.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int IconSize = 16;
}

ExercisePanel::ExercisePanel(ExerciseRun &run, AskForFile ask, SaveResult save, QWidget *parent)
    : Card(parent)
    , m_run(run)
    , m_ask(std::move(ask))
    , m_save(std::move(save))
    , m_grid(new QGridLayout)
    , m_points(new QLabel(this))
    , m_saveButton(new QPushButton(tr("Sa&ve the result…"), this))
    , m_saved(look::note({}, this))
{
    const Exercise &exercise = m_run.exercise();
    body()->addWidget(look::cardTitle(tr("Exercise: %1").arg(exercise.title), this));
    body()->addWidget(plainLabel(exercise.story, this));
    m_grid->setHorizontalSpacing(look::Gap);
    m_grid->setVerticalSpacing(look::Gap);
    m_grid->setColumnStretch(1, 1);
    for (int goal = 0; goal < static_cast<int>(exercise.goals.size()); ++goal) {
        addGoal(goal);
    }
    body()->addLayout(m_grid);
    m_points->setTextFormat(Qt::PlainText);
    m_points->setAccessibleName(tr("Points"));
    body()->addWidget(m_points);
    m_saveButton->setAccessibleName(tr("Save the result"));
    body()->addWidget(m_saveButton, 0, Qt::AlignLeft);
    m_saved->hide();
    body()->addWidget(m_saved);
    connect(m_saveButton, &QPushButton::clicked, this, &ExercisePanel::save);
    connect(&m_run, &ExerciseRun::changed, this, &ExercisePanel::updateUi);
    updateUi();
}

void ExercisePanel::addGoal(int goal)
{
    const ExerciseGoal &what = m_run.exercise().goals.at(static_cast<std::size_t>(goal));
    Row row{new QLabel(this), plainLabel(what.text, this), new QPushButton(tr("Hint"), this), look::note(what.hint, this)};
    row.hint->setAccessibleName(tr("Hint for: %1").arg(what.text));
    row.hint->setToolTip(tr("Costs %n point(s) of this goal.", nullptr, PointsOfHint));
    row.hintText->hide();
    const int line = 2 * goal;
    m_grid->addWidget(row.icon, line, 0, Qt::AlignTop);
    m_grid->addWidget(row.text, line, 1);
    m_grid->addWidget(row.hint, line, 2, Qt::AlignTop);
    m_grid->addWidget(row.hintText, line + 1, 1, 1, 2);
    connect(row.hint, &QPushButton::clicked, this, [this, goal] { m_run.showHint(goal); });
    m_rows.push_back(row);
}

void ExercisePanel::save()
{
    m_run.judge();
    const QString name = u"crdb-exercise-SIMULATION-%1.json"_s.arg(m_run.exercise().name);
    m_ask(this, {FileQuestion::Kind::New, tr("Save the result"), tr("Results (*.json)"), name}, [this](const QString &path) {
        const auto problem = m_save(path);
        m_saved->setText(problem ? tr("Nothing was saved. %1").arg(*problem) : tr("Saved as %1.").arg(path));
        m_saved->show();
    });
}

void ExercisePanel::updateUi()
{
    const ExerciseScore &score = m_run.score();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const ExerciseScore::Line &line = score.lines.at(i);
        const Row &row = m_rows[i];
        const QIcon icon = line.reached ? look::icon(u"good"_s, this, look::Tone::Good) : look::icon(u"waiting"_s, this);
        row.icon->setPixmap(icon.pixmap(IconSize));
        row.icon->setAccessibleName(line.reached ? tr("Reached") : tr("Open"));
        row.text->setAccessibleDescription(line.reached ? tr("Reached") : tr("Open"));
        row.hintText->setVisible(line.hintShown);
        row.hint->setVisible(!line.hintShown && !line.reached);
    }
    m_points->setText(tr("%1 of %n point(s)", nullptr, score.most).arg(score.points));
}

#include "moc_exercisepanel.cpp"
