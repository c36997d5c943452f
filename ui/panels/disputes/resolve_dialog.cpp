// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/disputes/resolve_dialog.h"

#include "ui/models/answer_text.h"
#include "ui/panels/disputes/dispute_text.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace attune::ui {

namespace {

constexpr int kResolveWidth = 640, kResolveHeight = 560;

TextLabel *paragraph(const QString &text, TextStyle style = TextStyle::Body, Role role = Role::Text)
{
    auto *out = new TextLabel(style, text, nullptr, role);
    out->setWrapping(true);
    return out;
}

} // namespace

ResolveDialog::ResolveDialog(disputes::State state, forms::Form form, QWidget *parent)
    : QDialog(parent)
    , m_state(std::move(state))
    , m_dispute(*m_state.liveDispute())
    , m_form(std::move(form))
{
    setWindowTitle(tr("Decide the dispute"));
    buildLayout();
}

void ResolveDialog::buildLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::k24, space::k16, space::k24, space::k16);
    layout->setSpacing(space::k12);
    layout->addWidget(new TextLabel(TextStyle::Title, windowTitle()));
    layout->addWidget(paragraph(
        tr("What follows from scoring it again is chosen already; another choice is "
           "possible and counted. A third value is what the second evaluator gave, and no "
           "other. The version before stays readable.")));
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, space::k8, 0);
    column->setSpacing(space::k12);
    for (const std::string &question : m_dispute.questions())
        column->addWidget(buildPart(question));
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAccessibleName(tr("Disputed questions"));
    layout->addWidget(scroll, 1);
    m_problem = paragraph({}, TextStyle::Body, Role::Critical);
    m_problem->hide();
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    m_accept = new QPushButton(tr("Sign and decide"));
    m_accept->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_problem, 1);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_accept);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &ResolveDialog::submit);
    resize(scaled(kResolveWidth), scaled(kResolveHeight));
}

QString ResolveDialog::answer(const std::string &question, const forms::Answer &given) const
{
    const forms::Question *found = m_form.question(question);
    const QString text = found ? answerText(*found, given) : QString();
    return text.isEmpty() ? tr("no answer") : text;
}

QWidget *ResolveDialog::buildPart(const std::string &question)
{
    using disputes::Outcome;
    const forms::Question *asked = m_form.question(question);
    const QString name = QString::fromStdString(asked ? asked->text : question);
    Part part;
    part.question = question;
    part.outcome = new QComboBox;
    part.outcome->setAccessibleName(tr("Decision: %1").arg(name));
    part.reason = new QLineEdit;
    part.reason->setPlaceholderText(tr("Reason"));
    part.reason->setAccessibleName(tr("Reason: %1").arg(name));
    const auto add = [&](Outcome outcome, std::size_t proposal, const QString &text) {
        part.possible.push_back({question, outcome, {}, proposal});
        part.outcome->addItem(text);
    };
    const auto given = m_state.current().answers.find(question);
    const forms::Answer before =
        given == m_state.current().answers.end() ? forms::Answer() : given->second;
    add(Outcome::Keep, 0, tr("Keep what was given: %1").arg(answer(question, before)));
    auto *card = new Card(name);
    const auto proposals = m_dispute.proposalsFor(question);
    const auto derived = derivedFor(m_state, m_dispute, question);
    int chosen = 0;
    QStringList values{tr("given %1").arg(answer(question, before))};
    for (std::size_t at = 0; at < proposals.size(); ++at) {
        values += tr("proposed %1").arg(answer(question, proposals[at]->answer));
        add(Outcome::Accept, at,
            tr("Accept what was proposed: %1").arg(answer(question, proposals[at]->answer)));
        card->body()->addWidget(
            paragraph(tr("Agent's side: %1").arg(QString::fromStdString(proposals[at]->reason)),
                TextStyle::Body, Role::Muted));
        if (derived && derived->outcome == Outcome::Accept && chosen == 0
            && disputes::isSame(derived->now, proposals[at]->answer))
            chosen = part.outcome->count() - 1;
    }
    if (derived && derived->outcome == Outcome::Third) {
        add(Outcome::Third, 0,
            tr("A third value, as scored again: %1").arg(answer(question, derived->now)));
        chosen = part.outcome->count() - 1;
    }
    if (derived)
        values += tr("again %1").arg(answer(question, m_dispute.rescore->answers.at(question)));
    card->body()->addWidget(paragraph(values.join(QStringLiteral(" · "))));
    if (!derived)
        card->body()->addWidget(
            paragraph(tr("When scored again it was not answered: choose between the two.")));
    part.outcome->setCurrentIndex(chosen);
    card->body()->addWidget(part.outcome);
    card->body()->addWidget(part.reason);
    m_parts.push_back(std::move(part));
    return card;
}

std::vector<disputes::Choice> ResolveDialog::choices() const
{
    std::vector<disputes::Choice> out;
    for (const Part &part : m_parts) {
        out.push_back(part.possible[static_cast<std::size_t>(part.outcome->currentIndex())]);
        out.back().reason = part.reason->text().trimmed().toStdString();
    }
    return out;
}

void ResolveDialog::submit()
{
    for (const Part &part : m_parts) {
        if (!part.reason->text().trimmed().isEmpty())
            continue;
        part.reason->setFocus();
        m_problem->setText(disputeProblemText(disputes::Problem::NoReason));
        m_problem->show();
        return;
    }
    m_accept->setEnabled(false);
    Q_EMIT submitted();
}

void ResolveDialog::showOutcome(const QString &problem)
{
    m_accept->setEnabled(true);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (problem.isEmpty())
        accept();
}

} // namespace attune::ui
