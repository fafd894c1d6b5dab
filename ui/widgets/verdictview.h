// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "verdicttext.h"

#include <QDateTime>
#include <QWidget>

class QLabel;
class QToolButton;

/// A verdict in short: one line of what was found and when, a mark and a word for each kind of evidence; the sentences on demand. Named
/// "Verification". Takes no room while there is no verdict.
class VerdictView : public QWidget
{
    Q_OBJECT
public:
    explicit VerdictView(QWidget *parent);

    /// \a readAt: when the instances were read; invalid where that is not known.
    void set(const VerdictText &verdict, const QDateTime &readAt);
    /// The line of what was found and when, as it is shown.
    [[nodiscard]] QString headline() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void updateDetails();

    VerdictText m_verdict;
    QDateTime m_readAt;
    QLabel *m_headline;
    QWidget *m_list = nullptr;
    QToolButton *m_more;
    QLabel *m_sentences;
};
