// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

/// A request as plain text in a fixed-width font: read-only, as high as its wrapped lines up to \a maxLines, then it scrolls. Tab leaves
/// it.
class RequestView : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit RequestView(int maxLines, QWidget *parent = nullptr);

    /// The place that is looked at stays where it is while the text changes a little.
    void setRequest(const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHeight();

    int m_maxLines;
};
