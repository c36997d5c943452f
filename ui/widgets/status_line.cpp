// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/status_line.h"
#include "ui/theme/numbers.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/thin_progress.h"

#include <QBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>

namespace attune::ui {

class StatusLine::Sign final : public QWidget {
public:
    explicit Sign(Icon icon)
        : m_icon(icon)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    void set(Tone tone, Icon calm)
    {
        m_icon = tone == Tone::Neutral ? calm : toneIcon(tone);
        m_tone = tone;
        update();
    }
    QSize sizeHint() const override { return {scaled(14), scaled(14)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(painter, m_icon, rect(), colour(textRole(m_tone)));
    }

private:
    Icon m_icon;
    Tone m_tone = Tone::Neutral;
};

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_syncSign(new Sign(Icon::Sync))
    , m_sync(new TextLabel(TextStyle::Caption, {}, nullptr, Role::Muted))
    , m_work(new TextLabel(TextStyle::Caption, {}, nullptr, Role::Muted))
    , m_progress(new ThinProgress)
    , m_pause(workButton(Icon::Pause, tr("Pause the work in the background")))
    , m_cancel(workButton(Icon::Close, tr("Cancel the work in the background")))
    , m_storeSign(new Sign(Icon::Database))
    , m_store(new TextLabel(TextStyle::Caption, {}, nullptr, Role::Muted))
{
    setAccessibleName(tr("Status"));
    setBackgroundRole(QPalette::Base);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_progress->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    for (TextLabel *label : {m_sync, m_work, m_store})
        label->setElided(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::k16, 1, space::k16, 0);
    layout->setSpacing(0);
    layout->addWidget(m_syncSign);
    layout->addSpacing(space::k6);
    layout->addWidget(m_sync);
    layout->addSpacing(space::k16);
    layout->addWidget(m_work);
    layout->addSpacing(space::k8);
    layout->addWidget(m_progress);
    layout->addSpacing(space::k4);
    layout->addWidget(m_pause);
    layout->addWidget(m_cancel);
    layout->addStretch(1);
    layout->addWidget(m_storeSign);
    layout->addSpacing(space::k6);
    layout->addWidget(m_store);
    connect(m_pause, &QToolButton::clicked, this, &StatusLine::pauseToggled);
    connect(m_cancel, &QToolButton::clicked, this, &StatusLine::cancelRequested);
    clearProgress();
}

QToolButton *StatusLine::workButton(Icon sign, const QString &text)
{
    auto *button = new QToolButton;
    button->setAutoRaise(true);
    button->setIcon(icon(sign));
    button->setIconSize(QSize(scaled(14), scaled(14)));
    button->setFixedSize(scaled(24), scaled(24));
    button->setToolTip(text);
    button->setAccessibleName(text);
    return button;
}

void StatusLine::showButtons()
{
    m_pause->setVisible(m_working || m_paused);
    m_cancel->setVisible(m_working || m_paused);
    const QString text = m_paused ? tr("Go on with the work in the background")
                                  : tr("Pause the work in the background");
    m_pause->setIcon(icon(m_paused ? Icon::Play : Icon::Pause));
    m_pause->setToolTip(text);
    m_pause->setAccessibleName(text);
}

void StatusLine::setPaused(bool paused)
{
    m_paused = paused;
    if (paused) {
        m_work->setText(tr("Paused"));
        m_work->show();
    } else if (!m_working) {
        m_work->hide();
    }
    showButtons();
}

void StatusLine::setSync(const QString &text, Tone tone)
{
    m_sync->setText(text);
    m_syncSign->set(tone, Icon::Sync);
}

void StatusLine::setProgress(const QString &what, qint64 done, qint64 total)
{
    const auto n = [](qint64 value) {
        return number(static_cast<double>(value));
    };
    m_work->setText(total > 0 ? tr("%1 %2 of %3").arg(what, n(done), n(total))
                              : tr("%1 %2").arg(what, n(done)));
    m_work->show();
    m_working = true;
    showButtons();
    m_progress->show();
    m_progress->setShare(total > 0
            ? std::optional(static_cast<double>(done) / static_cast<double>(total))
            : std::nullopt);
}

void StatusLine::clearProgress()
{
    m_working = false;
    m_work->setVisible(m_paused);
    showButtons();
    m_progress->hide();
    m_progress->end();
}

void StatusLine::setStore(const QString &text, Tone tone)
{
    m_store->setText(text);
    m_storeSign->set(tone, Icon::Database);
}

QSize StatusLine::sizeHint() const
{
    return {scaled(400), scaled(28)};
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Role::Base));
    painter.fillRect(0, 0, width(), 1, colour(Role::Hairline));
}

void StatusLine::mouseReleaseEvent(QMouseEvent *event)
{
    const QWidget *hit = childAt(event->position().toPoint());
    if (hit == m_sync || hit == m_syncSign)
        Q_EMIT syncActivated();
    else if (hit == m_work || hit == m_progress)
        Q_EMIT progressActivated();
    else if (hit == m_store || hit == m_storeSign)
        Q_EMIT storeActivated();
}

} // namespace attune::ui
