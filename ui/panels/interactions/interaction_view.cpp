// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/interactions/interaction_view.h"

#include "ui/audio/audio_output.h"
#include "ui/charts/sentiment_ribbon.h"
#include "ui/models/fact_text.h"
#include "ui/panels/interactions/reading_legend.h"
#include "ui/panels/interactions/reading_text.h"
#include "ui/panels/interactions/recording_bar.h"
#include "ui/theme/icons.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chat_view.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace attune::ui {

namespace {

constexpr int kSideWidth = 288;
constexpr int kLeastWords = 260; ///< beside the side
constexpr int kFewestWords = 200; ///< ever

/// A name with its detail below and a value at the right: one line of the side cards.
QWidget *factRow(const QString &name, const QString &detail, const QString &value)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, space::k6, 0, space::k6);
    layout->setSpacing(space::k12);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::k2);
    auto *title = new TextLabel(TextStyle::Body, name);
    title->setWrapping(true);
    words->addWidget(title);
    if (!detail.isEmpty()) {
        TextLabel *muted = mutedLabel(detail);
        muted->setWrapping(true);
        words->addWidget(muted);
    }
    layout->addLayout(words, 1);
    if (!value.isEmpty())
        layout->addWidget(
            new TextLabel(TextStyle::BodyStrong, value), 0, Qt::AlignTop | Qt::AlignRight);
    return row;
}

void refill(Card *card, const std::vector<QWidget *> &rows)
{
    while (QLayoutItem *item = card->body()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    card->body()->setSpacing(0);
    for (QWidget *row : rows) {
        if (row != rows.front())
            card->body()->addWidget(new Hairline);
        card->body()->addWidget(row);
    }
    card->setVisible(!rows.empty());
}

} // namespace

InteractionView::InteractionView(QWidget *parent, std::unique_ptr<AudioOutput> output)
    : QWidget(parent)
    , m_recording(new RecordingBar(std::move(output)))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_stack = new QStackedWidget;
    outer->addWidget(m_stack);
    auto *emptyCard = new Card;
    m_nothing = new EmptyState;
    emptyCard->body()->addWidget(m_nothing);
    m_stack->addWidget(emptyCard);

    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k12);
    column->addWidget(buildHead());
    m_lower = new QBoxLayout(QBoxLayout::LeftToRight);
    m_lower->setSpacing(space::k12);
    auto *wordsCard = new Card;
    wordsCard->setFlush(true);
    m_chat = new ChatView(tr("Transcript"));
    m_withheld = mutedLabel();
    m_withheld->setWrapping(true);
    m_withheld->setAlignment(Qt::AlignCenter);
    m_withheld->setMargin(space::k24);
    m_words = new QStackedWidget;
    m_words->addWidget(m_chat);
    m_words->addWidget(m_withheld);
    wordsCard->body()->addWidget(m_words);
    m_side = buildSide();
    m_lower->addWidget(wordsCard);
    m_lower->addWidget(m_side);
    column->addLayout(m_lower, 1);
    m_stack->addWidget(page);
    bindActions();
    placeSide();
    showNothing(tr("Choose an interaction on the left to read it."));
}

InteractionView::~InteractionView() = default;

QWidget *InteractionView::buildHead()
{
    auto *card = new Card;
    m_title = new TextLabel(TextStyle::Title);
    m_title->setElided(true);
    m_subtitle = mutedLabel();
    m_subtitle->setWrapping(true);
    auto *evaluate = new QPushButton(icon(Icon::Check), tr("Evaluate…"));
    evaluate->setToolTip(tr("By a form that is not blind: you have read whose contact it is"));
    evaluate->hide();
    m_evaluate = evaluate;
    auto *head = new QHBoxLayout;
    head->setSpacing(space::k8);
    head->addWidget(m_title, 1);
    head->addWidget(m_evaluate);
    card->body()->addLayout(head);
    card->body()->addWidget(m_subtitle);

    card->body()->addWidget(m_recording);
    m_ribbon = new SentimentRibbon(tr("Course of the customer's sentiment"));
    card->body()->addWidget(m_ribbon);
    return card;
}

QWidget *InteractionView::buildSide()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k12);
    m_proxies = new Card(tr("Proxies"));
    auto *why = new Card(tr("Why"));
    m_why = mutedLabel();
    m_why->setWrapping(true);
    why->body()->addWidget(m_why);
    m_legend = new ReadingLegend;
    why->body()->addWidget(m_legend);
    m_facts = new Card(tr("About this interaction"));
    column->addWidget(m_proxies);
    column->addWidget(why);
    column->addWidget(m_facts);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Proxies and facts"));
    return scroll;
}

/// Where both would not be read side by side, the words have the width and the rest lies below.
void InteractionView::placeSide()
{
    const int side = scaled(kSideWidth);
    const bool isNarrow = width() < side + space::k12 + scaled(kLeastWords);
    m_lower->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_lower->setStretch(0, isNarrow ? 3 : 1);
    m_lower->setStretch(1, isNarrow ? 2 : 0);
    m_words->setMinimumWidth(scaled(kFewestWords));
    m_side->setMinimumWidth(isNarrow ? 0 : side);
    m_side->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : side);
}

void InteractionView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeSide();
}

void InteractionView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        placeSide();
}

void InteractionView::bindActions()
{
    connect(m_recording, &RecordingBar::recordingWanted, this, &InteractionView::recordingWanted);
    connect(m_recording, &RecordingBar::placeChanged, this, &InteractionView::followTurn);
    connect(m_chat, &ChatView::turnActivated, this, &InteractionView::playTurn);
    connect(m_ribbon, &SentimentRibbon::partActivated, this, [this](int part) {
        int customerTurn = -1;
        for (std::size_t i = 0; i < m_details.transcript->turns.size(); ++i) {
            customerTurn += m_details.transcript->turns[i].role == facts::Role::Customer;
            if (customerTurn == part) {
                m_chat->setCurrentTurn(static_cast<int>(i));
                playTurn(static_cast<int>(i));
                return;
            }
        }
    });
    connect(m_evaluate, &QAbstractButton::clicked, this,
        [this] { Q_EMIT evaluateWanted(m_details.leg.key); });
    auto *toggle = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Space), this);
    connect(toggle, &QShortcut::activated, m_recording, &RecordingBar::toggle);
}

void InteractionView::setMayEvaluate(bool may)
{
    m_evaluate->setVisible(may);
}

void InteractionView::showNothing(const QString &sentence)
{
    m_recording->setRecordings({});
    m_nothing->set(EmptyKind::NoMatch, sentence);
    m_stack->setCurrentIndex(0);
}

void InteractionView::show(const interactions::Details &details,
    std::shared_ptr<const facts::Organisation> organisation, const facts::Scope &scope, bool masked)
{
    // Played on while it is looked at, unless it may not be heard any more.
    const bool isSame = m_details.leg.key == details.leg.key && m_stack->currentIndex() == 1
        && m_details.recordings.size() == details.recordings.size();
    m_details = details;
    m_organisation = std::move(organisation);
    m_scope = scope;
    m_masked = masked;
    showHead();
    m_ribbon->setParts(ribbonParts(m_details));
    m_ribbon->setVisible(m_details.transcript.has_value());
    m_why->setText(whyText(m_details));
    m_legend->setVisible(m_details.transcript && m_details.reading);
    showProxies();
    showFacts();
    m_words->setCurrentIndex(m_details.transcript ? 0 : 1);
    m_withheld->setText(whyText(m_details));
    m_chat->setTurns(
        chatTurns(m_details, agentText(*m_organisation, m_details.leg.agent, m_masked)));
    m_stack->setCurrentIndex(1);
    if (!isSame)
        m_recording->setRecordings(m_details.recordings);
}

void InteractionView::showHead()
{
    const facts::LegRow &leg = m_details.leg;
    QStringList title{queueText(*m_organisation, leg.queue), channelText(leg.channel)};
    if (leg.end)
        title += lengthText(*leg.end - leg.start);
    m_title->setText(title.join(QStringLiteral(" · ")));
    QStringList parts{agentText(*m_organisation, leg.agent, m_masked)};
    if (!m_details.customer.empty())
        parts += m_masked ? tr("customer (masked)")
                          : tr("customer %1").arg(QString::fromStdString(m_details.customer));
    parts += basisText(m_details.basis);
    parts += dayTimeText(leg.start, m_organisation->zoneOf(m_scope));
    if (!m_details.transfers.empty())
        parts +=
            tr("transferred %n time(s)", nullptr, static_cast<int>(m_details.transfers.size()));
    m_subtitle->setText(parts.join(QStringLiteral(" · ")));
}

void InteractionView::showProxies()
{
    std::vector<QWidget *> rows;
    for (const Proxy &proxy : proxies(m_details))
        rows.push_back(factRow(proxy.name, proxy.detail, proxy.value));
    refill(m_proxies, rows);
}

void InteractionView::showFacts()
{
    const Zone &zone = m_organisation->zoneOf(m_scope);
    std::vector<QWidget *> rows;
    const auto text = [](const std::string &utf8) {
        return QString::fromStdString(utf8);
    };
    if (!m_details.subject.empty())
        rows.push_back(factRow(tr("Subject"), text(m_details.subject), {}));
    QStringList grants;
    for (const facts::PurposeGrant &grant : m_details.grants)
        grants += grant.granted ? text(grant.purpose) : tr("not %1").arg(text(grant.purpose));
    rows.push_back(
        factRow(tr("Consent"), grants.join(QStringLiteral(", ")), basisText(m_details.basis)));
    for (const interactions::TransferNote &transfer : m_details.transfers)
        rows.push_back(factRow(transferText(transfer.kind),
            m_details.basis == facts::Basis::None ? tr("not opened")
                : transfer.note.empty()           ? tr("no emotional context handed over")
                                                  : text(transfer.note),
            timeText(transfer.at, zone)));
    if (m_details.legs.size() > 1) {
        for (std::size_t i = 0; i < m_details.legs.size(); ++i) {
            if (m_details.legs[i] == m_details.leg.key)
                continue;
            auto *button =
                new QPushButton(tr("Open part %1 of %2").arg(i + 1).arg(m_details.legs.size()));
            const LegKey leg = m_details.legs[i];
            connect(button, &QPushButton::clicked, this, [this, leg] { Q_EMIT legWanted(leg); });
            rows.push_back(button);
        }
    }
    for (const interactions::SurveyNote &survey : m_details.surveys)
        rows.push_back(factRow(tr("Survey: %1").arg(text(survey.kind)), text(survey.comment),
            tr("%1 of %2").arg(number(survey.score), number(survey.high))));
    if (m_details.transcript) {
        for (const facts::ImportedScore &score : m_details.transcript->imported)
            rows.push_back(factRow(text(score.name), tr("imported from %1").arg(text(score.origin)),
                number(score.value, 1)));
    }
    if (!m_details.disposition.empty())
        rows.push_back(factRow(tr("Disposition"), text(m_details.disposition), {}));
    for (const interactions::RevisionNote &revision : m_details.revisions) {
        const QString kind = revision.kind == 1 ? tr("Revised")
            : revision.kind == 2                ? tr("An older version came late")
                                                : tr("Consent changed");
        rows.push_back(factRow(kind, text(revision.file), dayTimeText(revision.at, zone)));
    }
    rows.push_back(
        factRow(tr("Delivered by"), text(m_details.source), text(m_details.leg.external)));
    refill(m_facts, rows);
}

/// Marks the turn that is said there, and the part of the bar of the customer's last words.
void InteractionView::followTurn(qint64 at)
{
    if (!m_details.transcript)
        return;
    int current = -1, part = -1, customerTurn = -1;
    for (std::size_t i = 0; i < m_details.transcript->turns.size(); ++i) {
        const facts::Turn &turn = m_details.transcript->turns[i];
        customerTurn += turn.role == facts::Role::Customer;
        if (!turn.begin || turn.begin->count() > at)
            continue;
        current = static_cast<int>(i);
        part = customerTurn;
    }
    m_ribbon->setCurrentPart(part);
    if (current != m_chat->currentTurn())
        m_chat->setCurrentTurn(current);
}

void InteractionView::playTurn(int turn)
{
    if (!m_details.transcript || turn < 0)
        return;
    if (const auto &begin = m_details.transcript->turns[static_cast<std::size_t>(turn)].begin)
        m_recording->playFrom(*begin);
}

/// What no control below took for itself.
void InteractionView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier
        && m_recording->toggle())
        return;
    QWidget::keyPressEvent(event);
}

QList<QWidget *> InteractionView::regions() const
{
    return m_stack->currentIndex() == 0 ? QList<QWidget *>{} : QList<QWidget *>{m_chat};
}

} // namespace attune::ui
