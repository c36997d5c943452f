// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/empathy_index/decision_dialog.h"

#include "ui/models/entry_form.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace attune::ui {

DecisionDialog::DecisionDialog(What what, QWidget *parent)
    : QDialog(parent)
    , m_what(std::move(what))
{
    setWindowTitle(m_what.title);
    buildLayout();
}

void DecisionDialog::buildLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::k24, space::k16, space::k24, space::k16);
    layout->setSpacing(space::k8);
    layout->addWidget(new TextLabel(TextStyle::Title, m_what.title));
    for (const QString &line : m_what.lines) {
        auto *label = new TextLabel(TextStyle::Body, line);
        label->setWrapping(true);
        label->setTextFormat(Qt::PlainText);
        layout->addWidget(label);
    }
    m_form = new EntryForm(*m_what.kind, m_what.without, {});
    if (!m_what.values.empty())
        m_form->setValues(m_what.values);
    m_form->setVisible(m_what.mayWrite);
    layout->addWidget(m_form);
    layout->addStretch(1);
    auto *close = new QPushButton(m_what.mayWrite ? tr("Cancel") : tr("Close"));
    m_sign = new QPushButton(tr("Sign and save"));
    m_sign->setVisible(m_what.mayWrite);
    m_sign->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_sign);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_sign, &QPushButton::clicked, this, &DecisionDialog::sign);
    setMinimumWidth(scaled(520));
}

void DecisionDialog::sign()
{
    if (!m_form->check())
        return;
    const journal::Values values = m_form->values();
    const QString wrong = m_what.check ? m_what.check(values) : QString();
    if (!wrong.isEmpty()) {
        m_form->complain(wrong);
        return;
    }
    m_sign->setEnabled(false);
    m_what.write(values);
}

void DecisionDialog::showOutcome(const QString &problem)
{
    m_sign->setEnabled(true);
    if (problem.isEmpty())
        accept();
    else
        m_form->complain(problem);
}

} // namespace attune::ui
