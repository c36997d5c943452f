// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/thin_progress.h"
#include "ui/theme/colours.h"
#include "ui/theme/contrast.h"
#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"

#include <QPainter>

#include <algorithm>

namespace attune::ui {

namespace {

constexpr int kThickness = 4;

}

ThinProgress::ThinProgress(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Progress"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_shown = true;
        update();
    });
}

void ThinProgress::begin()
{
    if (!m_shown && !m_patience.isActive())
        m_patience.start();
}

void ThinProgress::end()
{
    m_patience.stop();
    m_shown = false;
    m_share.reset();
    update();
}

void ThinProgress::setShare(std::optional<double> share)
{
    m_share = share;
    if (m_share)
        m_share = std::clamp(*m_share, 0.0, 1.0);
    setAccessibleDescription(
        m_share ? tr("%1 percent").arg(qRound(*m_share * 100)) : tr("under way"));
    begin();
    update();
}

QSize ThinProgress::sizeHint() const
{
    return {scaled(120), kThickness};
}

QSize ThinProgress::minimumSizeHint() const
{
    return {scaled(24), kThickness};
}

void ThinProgress::paintEvent(QPaintEvent *)
{
    if (!m_shown)
        return;
    QPainter painter(this);
    const QRectF track(0, (height() - kThickness) / 2.0, width(), kThickness);
    const QColor accent = colour(Role::Accent);
    if (!m_share) { // how long is not known: the whole line, half as strong, and still
        paintBox(painter, track, kThickness / 2.0, mixed(accent, colour(Role::Base), 0.5));
        return;
    }
    paintBox(painter, track, kThickness / 2.0, colour(Role::Hairline));
    QRectF done = track;
    done.setWidth(track.width() * *m_share);
    if (done.width() >= 1)
        paintBox(painter, done, kThickness / 2.0, accent);
}

} // namespace attune::ui
