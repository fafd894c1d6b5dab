// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

/// A row that goes on in a second line where it is too narrow for all of its items. What expands takes the rest of its line. Items that
/// belong together, as a label and its box, are added as one layout.
class FlowLayout : public QLayout
{
    Q_OBJECT
public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    void addLayout(QLayout *layout);
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override; ///< its widest item alone
    void setGeometry(const QRect &rect) override;

private:
    using Line = std::vector<QLayoutItem *>;
    [[nodiscard]] std::vector<Line> linesFor(int width) const;
    [[nodiscard]] int widthOf(const Line &line) const;
    static int heightOf(const Line &line);
    void place(const Line &line, const QRect &rect) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};
