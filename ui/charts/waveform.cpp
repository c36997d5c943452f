// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/waveform.h"
#include "ui/theme/colours.h"
#include "ui/theme/contrast.h"
#include "ui/theme/numbers.h"
#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"

#include <QAccessibleWidget>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace attune::ui {

namespace {

constexpr double kBarWidth = 2.5;
constexpr double kBarPitch = 4.5;
constexpr qint64 kStepMs = 5'000;
constexpr qint64 kPageMs = 30'000;
constexpr std::size_t kTwinRows = 60;

/// A waveform is read out and moved like a slider.
class WaveformInterface final : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit WaveformInterface(Waveform *widget)
        : QAccessibleWidget(widget, QAccessible::Slider)
        , m_widget(widget)
    {
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? clockTime(m_widget->position())
                                          : QAccessibleWidget::text(kind);
    }
    QVariant currentValue() const override { return m_widget->position(); }
    void setCurrentValue(const QVariant &value) override
    {
        Q_EMIT m_widget->seekRequested(
            std::clamp<qint64>(value.toLongLong(), 0, m_widget->duration()));
    }
    QVariant maximumValue() const override { return m_widget->duration(); }
    QVariant minimumValue() const override { return qint64(0); }
    QVariant minimumStepSize() const override { return kStepMs; }

private:
    Waveform *m_widget;
};

QAccessibleInterface *waveformInterface(const QString &className, QObject *object)
{
    if (className != QLatin1String("attune::ui::Waveform"))
        return nullptr;
    auto *widget = qobject_cast<Waveform *>(object);
    return widget ? new WaveformInterface(widget) : nullptr;
}

} // namespace

Waveform::Waveform(const QString &name, QWidget *parent)
    : PaintedChart(name, parent)
{
    [[maybe_unused]] static const bool installed =
        (QAccessible::installFactory(waveformInterface), true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    refreshTwin();
}

void Waveform::setPeaks(std::vector<float> peaks)
{
    m_peaks = std::move(peaks);
    for (float &peak : m_peaks)
        peak = std::isfinite(peak) ? std::clamp(std::abs(peak), 0.0F, 1.0F) : 0.0F;
    refreshTwin();
}

void Waveform::setDuration(qint64 milliseconds)
{
    m_duration = std::max<qint64>(milliseconds, 0);
    m_position = std::min(m_position, m_duration);
    refreshTwin();
}

void Waveform::setPosition(qint64 milliseconds)
{
    const qint64 at = std::clamp<qint64>(milliseconds, 0, m_duration);
    if (at == m_position)
        return;
    m_position = at;
    QAccessibleValueChangeEvent changed(this, m_position);
    QAccessible::updateAccessibility(&changed);
    update();
}

void Waveform::refreshTwin()
{
    // A table of ten thousand peaks helps nobody; loudness by stretch does.
    std::vector<TableTwin::Row> rows;
    const std::size_t count = std::min(kTwinRows, m_peaks.size());
    for (std::size_t i = 0; i < count; ++i) {
        const auto begin =
            m_peaks.begin() + static_cast<std::ptrdiff_t>(i * m_peaks.size() / count);
        const auto end =
            m_peaks.begin() + static_cast<std::ptrdiff_t>((i + 1) * m_peaks.size() / count);
        rows.push_back({clockTime(m_duration * static_cast<qint64>(i) / static_cast<qint64>(count)),
            static_cast<double>(*std::max_element(begin, end))});
    }
    valuesChanged({tr("From"), tr("Loudest")}, std::move(rows));
}

QString Waveform::summary() const
{
    if (m_duration == 0)
        return tr("No recording.");
    return tr("A recording of %1; arrow keys seek in it.").arg(clockTime(m_duration));
}

QSize Waveform::sizeHint() const
{
    return {scaled(320), scaled(40)};
}

QSize Waveform::minimumSizeHint() const
{
    return {scaled(120), scaled(32)};
}

void Waveform::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double pitch = scaledF(kBarPitch);
    const double bar = scaledF(kBarWidth);
    const auto bars = static_cast<std::size_t>(std::max(1.0, std::floor(width() / pitch)));
    const double middle = height() / 2.0;
    const double room = middle - 3;
    const double head = m_duration > 0 ? double(m_position) / double(m_duration) * width() : 0;
    const QColor played = colour(Role::Accent);
    const QColor rest = mixed(colour(Role::Border), colour(Role::Base), 0.5);
    for (std::size_t i = 0; i < bars; ++i) {
        float peak = 0;
        const std::size_t from = i * m_peaks.size() / bars;
        const std::size_t to = std::max(from + 1, (i + 1) * m_peaks.size() / bars);
        for (std::size_t k = from; k < to && k < m_peaks.size(); ++k)
            peak = std::max(peak, m_peaks[k]);
        const double half = std::max(1.0, room * static_cast<double>(peak));
        const QRectF box(static_cast<double>(i) * pitch, middle - half, bar, 2 * half);
        painter.setBrush(box.center().x() <= head ? played : rest);
        painter.drawRoundedRect(box, bar / 2, bar / 2);
    }
    if (m_duration > 0)
        painter.fillRect(
            QRectF(std::clamp(std::round(head), 0.0, width() - 2.0), 1, 1.5, height() - 2.0),
            colour(Role::Critical));
    if (showsFocus(this))
        paintFocusRing(painter, rect(), kTagRadius);
}

qint64 Waveform::timeAt(double x) const
{
    const double share = std::clamp(x / std::max(1, width()), 0.0, 1.0);
    return static_cast<qint64>(share * static_cast<double>(m_duration));
}

void Waveform::seek(qint64 milliseconds)
{
    if (m_duration == 0)
        return;
    setPosition(milliseconds);
    Q_EMIT seekRequested(m_position);
}

void Waveform::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        seek(m_position - kStepMs);
        return;
    case Qt::Key_Right:
        seek(m_position + kStepMs);
        return;
    case Qt::Key_PageDown:
        seek(m_position + kPageMs);
        return;
    case Qt::Key_PageUp:
        seek(m_position - kPageMs);
        return;
    case Qt::Key_Home:
        seek(0);
        return;
    case Qt::Key_End:
        seek(m_duration);
        return;
    default:
        PaintedChart::keyPressEvent(event);
    }
}

void Waveform::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        seek(timeAt(event->position().x()));
}

void Waveform::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        seek(timeAt(event->position().x()));
}

bool Waveform::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_duration > 0) {
        auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), clockTime(timeAt(help->x())), this);
        return true;
    }
    return PaintedChart::event(event);
}

} // namespace attune::ui
