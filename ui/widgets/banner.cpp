// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"
#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/text_label.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

namespace attune::ui {

namespace {

class ToneSign final : public QWidget {
public:
    explicit ToneSign(const Tone &tone)
        : m_tone(tone)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return {scaled(18), scaled(18)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(painter, toneIcon(m_tone), rect(), colour(textRole(m_tone)));
    }

private:
    const Tone &m_tone;
};

} // namespace

Banner::Banner(QWidget *parent)
    : QWidget(parent)
{
    buildLayout();
    m_countdown.setInterval(1000);
    connect(&m_countdown, &QTimer::timeout, this, &Banner::tick);
    hide();
}

void Banner::buildLayout()
{
    m_sign = new ToneSign(m_tone);
    m_text = new TextLabel(TextStyle::Body);
    m_text->setWrapping(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_detailsButton = new QPushButton(tr("Details"));
    m_detailsButton->setCheckable(true);
    m_detailsButton->setFlat(true);
    m_action = new QPushButton;
    m_close = new QToolButton;
    m_close->setIcon(ui::icon(Icon::Close, Role::Muted));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(tr("Close"));

    auto *row = new QHBoxLayout;
    row->setSpacing(space::k8);
    row->addWidget(m_sign);
    row->addWidget(m_text, 1);
    row->addWidget(m_detailsButton);
    row->addWidget(m_action);
    row->addWidget(m_close);

    m_details = new QPlainTextEdit;
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setAccessibleName(tr("Details"));
    m_details->setFixedHeight(scaled(96));
    auto *copy = new QPushButton(ui::icon(Icon::Copy), tr("Copy"));
    connect(copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_details->toPlainText()); });
    m_detailsBox = new QWidget;
    auto *box = new QVBoxLayout(m_detailsBox);
    box->setContentsMargins(0, 0, 0, space::k4);
    box->addWidget(m_details);
    box->addWidget(copy, 0, Qt::AlignLeft);
    m_detailsBox->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::k12, space::k4, space::k6, space::k4);
    layout->setSpacing(space::k4);
    layout->addLayout(row);
    layout->addWidget(m_detailsBox);
    connect(m_detailsButton, &QPushButton::toggled, m_detailsBox, &QWidget::setVisible);
    connect(m_close, &QToolButton::clicked, this, &Banner::dismiss);
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (m_secondsLeft <= 0) {
            Q_EMIT actionTriggered();
            return;
        }
        dismiss();
        Q_EMIT undoRequested();
    });
}

void Banner::say(const Message &message)
{
    m_countdown.stop();
    m_secondsLeft = 0;
    m_tone = message.tone;
    m_text->setText(message.text);
    m_action->setText(message.action);
    m_action->setVisible(!message.action.isEmpty());
    m_details->setPlainText(message.details);
    m_detailsButton->setVisible(!message.details.isEmpty());
    m_detailsButton->setChecked(false);
    m_close->setVisible(message.closable);
    show();
    update();
    announce();
}

void Banner::offerUndo(const QString &text, int seconds)
{
    say({.tone = Tone::Good, .text = text, .action = tr("Undo"), .details = {}, .closable = true});
    m_secondsLeft = seconds + 1;
    tick();
    m_countdown.start();
}

void Banner::tick()
{
    if (--m_secondsLeft <= 0) {
        dismiss();
        return;
    }
    m_action->setText(tr("Undo (%1 s)").arg(m_secondsLeft));
    m_action->setShortcut(QKeySequence::Undo); // every text takes the one before away
}

void Banner::dismiss()
{
    m_countdown.stop();
    m_secondsLeft = 0;
    if (isHidden())
        return;
    hide();
    Q_EMIT dismissed();
}

void Banner::announce()
{
    setAccessibleName(tr("%1: %2").arg(toneName(m_tone), m_text->text()));
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor ink = colour(textRole(m_tone));
    QColor edge = ink;
    edge.setAlphaF(0.25);
    paintBox(painter, rect(), kCardRadius, colour(tintRole(m_tone)), edge);
}

void Banner::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_close->isVisible())
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

} // namespace attune::ui
