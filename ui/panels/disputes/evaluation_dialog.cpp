// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/disputes/evaluation_dialog.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace attune::ui {

namespace {

constexpr int kEvaluationWidth = 520;

} // namespace

EvaluationDialog::EvaluationDialog(
    const QList<Choice> &agents, const QList<Choice> &forms, QWidget *parent)
    : QDialog(parent)
    , m_agent(new QComboBox)
    , m_form(new QComboBox)
{
    setWindowTitle(tr("New evaluation"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::k24, space::k16, space::k24, space::k16);
    layout->setSpacing(space::k12);
    layout->addWidget(new TextLabel(TextStyle::Title, windowTitle()));
    m_about = new TextLabel(TextStyle::Body, aboutChosen());
    m_about->setWrapping(true);
    layout->addWidget(m_about);
    for (const auto &[box, name, choices] :
        {std::tuple(m_agent, tr("Agent"), &agents), std::tuple(m_form, tr("Form"), &forms)}) {
        box->setAccessibleName(name);
        for (const Choice &each : *choices)
            box->addItem(each.text, each.id);
    }
    auto *fields = new QFormLayout;
    fields->addRow(tr("Agent"), m_agent);
    fields->addRow(tr("Form"), m_form);
    layout->addLayout(fields);
    m_named = new TextLabel(TextStyle::Body, {}, nullptr, Role::Warning);
    m_named->setWrapping(true);
    m_named->hide();
    layout->addWidget(m_named);
    layout->addStretch(1);
    auto *cancel = new QPushButton(tr("Cancel"));
    m_accept = new QPushButton(tr("Draw and evaluate"));
    cancel->setAutoDefault(false);
    m_accept->setDefault(true);
    m_accept->setEnabled(!agents.isEmpty() && !forms.isEmpty());
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_accept);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    resize(scaled(kEvaluationWidth), sizeHint().height());
}

void EvaluationDialog::setAbout(const QString &about, const QString &accept)
{
    m_about->setText(about);
    m_accept->setText(accept);
}

QString EvaluationDialog::aboutChosen()
{
    return tr("A contact of this agent is drawn at random under the works agreement, and the draw "
              "is written down. A contact that you have drawn and not evaluated comes again: there "
              "is no choice between two.");
}

void EvaluationDialog::offerTurn(const QStringList &blind)
{
    m_blind = blind;
    m_agent->insertItem(0, tr("Whose turn it is: you are not told"), QString());
    m_agent->setCurrentIndex(0);
    tellOfNames();
    connect(m_agent, &QComboBox::currentIndexChanged, this, &EvaluationDialog::tellOfNames);
    connect(m_form, &QComboBox::currentIndexChanged, this, &EvaluationDialog::tellOfNames);
}

void EvaluationDialog::tellOfNames()
{
    const bool isKnown = !agent().isEmpty() && m_blind.contains(form());
    m_about->setText(agent().isEmpty()
            ? tr("A contact is drawn at random under the works agreement, of whoever has the "
                 "fewest evaluations by this form, and the draw is written down. A contact that "
                 "you have drawn and not evaluated comes again: there is no choice between two.")
            : aboutChosen());
    m_named->setText(isKnown ? tr("This form is blind, and you will know whose contact it is: "
                                  "choose a name only where you must.")
                             : QString());
    m_named->setVisible(isKnown);
}

QString EvaluationDialog::agent() const
{
    return m_agent->currentData().toString();
}

QString EvaluationDialog::form() const
{
    return m_form->currentData().toString();
}

} // namespace attune::ui
