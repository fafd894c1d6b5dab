// SPDX-License-Identifier: GPL-3.0-or-later
#include "look.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <QWidget>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

/// Renders one shape in the colour that is right when it is painted, so icons follow a change of appearance.
class SymbolEngine final : public QIconEngine
{
public:
    SymbolEngine(QString name, std::optional<look::Tone> tone)
        : m_name(std::move(name))
        , m_tone(tone)
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        QPixmap pixmap = this->pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state);
        pixmap.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect.topLeft(), pixmap);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const QColor colour = inkFor(mode);
        const QString key = u"symbol:%1:%2:%3x%4"_s.arg(m_name, colour.name(QColor::HexArgb)).arg(size.width()).arg(size.height());
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = render(size, colour);
            QPixmapCache::insert(key, pixmap);
        }
        return pixmap;
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override { return pixmap(size, mode, state); }
    QIconEngine *clone() const override { return new SymbolEngine(*this); }

private:
    QColor inkFor(QIcon::Mode mode) const
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        if (!m_tone || mode == QIcon::Disabled) {
            return QApplication::palette().color(group, QPalette::WindowText);
        }
        return look::ink(*m_tone, nullptr);
    }

    QPixmap render(const QSize &size, const QColor &colour) const
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        QSvgRenderer renderer(u":/icons/%1.svg"_s.arg(m_name));
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(&painter, QRectF(QPointF(), QSizeF(size)));
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), colour);
        return pixmap;
    }

    QString m_name;
    std::optional<look::Tone> m_tone;
};

} // namespace

QIcon look::icon(const QString &name, const QWidget *, Tone tone)
{
    return QIcon(new SymbolEngine(name, tone == Tone::Neutral ? std::nullopt : std::optional(tone))); // QIcon owns the engine
}

look::Tone look::toneOf(StateShape shape)
{
    switch (shape) {
    case StateShape::Waiting:
    case StateShape::Neutral:
        return Tone::Neutral;
    case StateShape::Moving:
        return Tone::Accent;
    case StateShape::Good:
        return Tone::Good;
    case StateShape::Attention:
    case StateShape::Question:
        return Tone::Attention;
    case StateShape::Bad:
        return Tone::Bad;
    }
    return Tone::Neutral;
}

QString look::shapeIcon(StateShape shape)
{
    switch (shape) {
    case StateShape::Waiting:
        return u"waiting"_s;
    case StateShape::Moving:
        return u"moving"_s;
    case StateShape::Good:
        return u"good"_s;
    case StateShape::Attention:
        return u"attention"_s;
    case StateShape::Bad:
        return u"bad"_s;
    case StateShape::Question:
        return u"question"_s;
    case StateShape::Neutral:
        break;
    }
    return u"neutral"_s;
}
