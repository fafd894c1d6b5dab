// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include <functional>
#include <vector>

class Card;
class QLabel;
class QPushButton;

/// One stop of a tour: which page, which control by its accessible name (empty: none), and what there is to know.
struct TourStep {
    int page = 0;
    QString control;
    QString title;
    QString text;
};

/// The stops through the main window, for whoever sees it for the first time.
[[nodiscard]] std::vector<TourStep> windowTour();

/// Leads through the real window: everything but what is spoken of is darkened, and a card beside it tells. Nothing below can be pressed
/// meanwhile. Next and back by button, arrow keys or Return, left by Escape; each stop is announced to assistive technology. Destroys
/// itself at the end and gives the focus back.
class Tour : public QWidget
{
    Q_OBJECT
public:
    /// \a showPage: brings a page of the window to the front.
    Tour(QWidget &window, std::vector<TourStep> steps, std::function<void(int)> showPage);

    [[nodiscard]] int at() const { return m_at; }

signals:
    void ended();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    /// Tab goes round within the card.
    bool focusNextPrevChild(bool next) override;

private:
    void build();
    void go(int step);
    void end();
    void place();
    [[nodiscard]] QWidget *target() const;
    [[nodiscard]] QRect spot() const; ///< empty where there is nothing to show

    QWidget &m_window;
    std::vector<TourStep> m_steps;
    std::function<void(int)> m_showPage;
    QPointer<QWidget> m_focusBefore;
    int m_at = 0;
    Card *m_card;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_count;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_leave;
};
