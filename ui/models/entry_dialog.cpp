// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/entry_dialog.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/text_label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace attune::ui {

namespace {

constexpr int kWidth = 560;
constexpr int kMostHeight = 680;

} // namespace

EntryDialog::EntryDialog(const journal::Kind &kind, What what, QWidget *parent)
    : QDialog(parent)
    , m_form(new EntryForm(kind, what.without, std::move(what.options), std::move(what.calendar)))
    , m_check(std::move(what.check))
    , m_problem(new TextLabel(TextStyle::Body, {}, nullptr, Role::Critical))
{
    setWindowTitle(what.title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::k24, space::k16, space::k24, space::k16);
    layout->setSpacing(space::k8);
    layout->addWidget(new TextLabel(TextStyle::Title, what.title));
    if (!what.about.isEmpty()) {
        auto *about = new TextLabel(TextStyle::Body, what.about);
        about->setWrapping(true);
        layout->addWidget(about);
    }
    m_form->setValues(what.values);
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, space::k8, 0);
    column->addWidget(m_form);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAccessibleName(what.title);
    layout->addWidget(scroll, 1);
    m_problem->setWrapping(true);
    m_problem->hide();
    layout->addWidget(m_problem);

    auto *cancel = new QPushButton(tr("Cancel"));
    auto *accept = new QPushButton(what.accept);
    cancel->setAutoDefault(false);
    accept->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(accept, &QPushButton::clicked, this, &EntryDialog::tryToAccept);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(accept);
    layout->addLayout(buttons);
    const int wanted =
        sizeHint().height() + inner->sizeHint().height() - scroll->sizeHint().height();
    resize(scaled(kWidth), std::min(wanted, scaled(kMostHeight)));
    m_since.start();
}

void EntryDialog::tryToAccept()
{
    m_problem->hide();
    if (!m_form->check())
        return;
    const QString problem = m_check ? m_check(m_form->values()) : QString();
    if (problem.isEmpty())
        return accept();
    m_problem->setText(problem);
    m_problem->show();
    QAccessibleEvent alert(m_problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace attune::ui
