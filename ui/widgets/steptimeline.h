// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lanemodel.h"
#include "tables.h"

/// The `Steps` of a task: one lane per participating cluster and one for the worker on a common time axis. It is a real table, so assistive
/// technology reads every lane as a sentence; F7 shows those sentences to everybody instead of the bars.
class StepTimeline : public QuietTable
{
    Q_OBJECT
public:
    explicit StepTimeline(QWidget *parent = nullptr);

    void set(TimelineFacts facts);
    [[nodiscard]] const TimelineFacts &facts() const;
    void setShowsWords(bool on);
    [[nodiscard]] bool showsWords() const { return m_words; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateHeight();

    LaneModel *m_model;
    QStyledItemDelegate *m_bars;
    QStyledItemDelegate *m_plain;
    bool m_words = false;
};
