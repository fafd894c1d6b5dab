// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look.h"

#include <QFrame>

#include <optional>

class QVBoxLayout;

/// A white panel with round corners and a thin line around it; has a vertical layout with the usual margins. With a tone the line takes its
/// colour, and a bar at the leading edge does where bar is asked for.
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);

    /// The layout that this card was made with.
    [[nodiscard]] QVBoxLayout *body() const;
    void setTone(std::optional<look::Tone> tone, bool bar = false);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<look::Tone> m_tone;
    bool m_bar = false;
};
