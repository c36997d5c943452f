// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/today/handover_dialog.h"

#include "ui/models/entry_form.h"
#include "ui/models/fact_text.h"
#include "ui/panels/today/handover_text.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace attune::ui {

namespace {

/// Listed people by name, so that they can be chosen instead of typed.
std::vector<EntryForm::Option> peopleOf(const facts::Organisation &organisation, bool masked)
{
    std::vector<EntryForm::Option> out;
    for (const auto &[id, agent] : organisation.agents) {
        if (agent.listed && !agent.externalId.empty())
            out.push_back({agent.externalId, agentText(organisation, id, masked)});
    }
    std::ranges::sort(out, [](const auto &a, const auto &b) {
        return QString::localeAwareCompare(a.label, b.label) < 0;
    });
    return out;
}

} // namespace

HandOverDialog::HandOverDialog(What what, QWidget *parent)
    : QDialog(parent)
    , m_what(std::move(what))
{
    setWindowTitle(tr("Hand-over note"));
    buildLayout();
    bindActions();
    showSides();
    if (m_what.handOver.sides.size() == 1)
        m_note->setValues(handover::noteKind().values(m_what.handOver.sides.front().note));
}

void HandOverDialog::buildLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::k24, space::k16, space::k24, space::k16);
    layout->setSpacing(space::k8);
    auto *title = new TextLabel(
        TextStyle::Title, tr("Hand-over at %1").arg(dayTimeText(m_what.handOver.at, m_what.zone)));
    layout->addWidget(title);
    m_sides = new QVBoxLayout;
    m_sides->setSpacing(space::k4);
    layout->addLayout(m_sides);
    m_note = new EntryForm(handover::noteKind().kind(), {"at"},
        {{"in_recovery", peopleOf(*m_what.organisation, m_what.masked)}});
    layout->addWidget(m_note);
    m_remark = new EntryForm(handover::acknowledgedKind().kind(), {}, {});
    layout->addWidget(m_remark);
    m_problem = new TextLabel(TextStyle::Body, {}, nullptr, Role::Critical);
    m_problem->setWrapping(true);
    m_problem->hide();
    layout->addWidget(m_problem);
    layout->addStretch(1);
    m_takeBack = new QPushButton(tr("Take back"));
    m_write = new QPushButton(tr("Sign and save"));
    m_acknowledge = new QPushButton(tr("Acknowledge"));
    m_close = new QPushButton(tr("Cancel"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_takeBack);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_acknowledge);
    buttons->addWidget(m_write);
    for (QPushButton *button : {m_takeBack, m_close, m_acknowledge, m_write})
        button->setAutoDefault(false);
    layout->addLayout(buttons);
    setMinimumWidth(scaled(520));
}

void HandOverDialog::bindActions()
{
    connect(m_write, &QPushButton::clicked, this, &HandOverDialog::write);
    connect(m_acknowledge, &QPushButton::clicked, this, &HandOverDialog::acknowledge);
    connect(m_takeBack, &QPushButton::clicked, this, &HandOverDialog::takeBack);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

void HandOverDialog::showSides()
{
    while (QLayoutItem *item = m_sides->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const handover::HandOver &handOver = m_what.handOver;
    const bool own = std::ranges::any_of(
        handOver.sides, [&](const handover::Side &side) { return side.author == m_what.user; });
    for (const handover::Side &side : handOver.sides) {
        m_sides->addWidget(new TextLabel(TextStyle::BodyStrong,
            tr("By %1, %2")
                .arg(QString::fromStdString(side.author), dayTimeText(side.written, m_what.zone))));
        for (const QString &line : sideLines(side, *m_what.organisation, m_what.masked)) {
            auto *label = new TextLabel(TextStyle::Body, line);
            label->setWrapping(true);
            m_sides->addWidget(label);
        }
    }
    // Who comes reads and acknowledges; who left may still change their own note.
    const bool writes = m_what.mayWrite && (isNew() || own || handOver.inConflict());
    const bool acknowledges =
        m_what.mayWrite && !isNew() && !own && !handOver.inConflict() && !handOver.acknowledgement;
    const bool takesBack =
        m_what.mayWrite && !isNew() && (own || handOver.acknowledgedBy == m_what.user);
    m_note->setVisible(writes);
    m_write->setVisible(writes);
    m_remark->setVisible(acknowledges || takesBack);
    m_acknowledge->setVisible(acknowledges);
    m_takeBack->setVisible(takesBack);
    m_write->setText(handOver.inConflict() ? tr("Sign the one that counts") : tr("Sign and save"));
}

void HandOverDialog::show(const handover::HandOver &now)
{
    m_what.handOver = now;
    showSides();
}

void HandOverDialog::complain(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
}

void HandOverDialog::write()
{
    if (!m_note->check())
        return;
    handover::Note note = handover::noteKind().read(m_note->values());
    note.at = m_what.handOver.at;
    if (note.empty()) {
        m_note->complain(tr("Say at least one thing the next shift should know."));
        return;
    }
    Q_EMIT writeWanted(note, m_what.handOver);
}

void HandOverDialog::acknowledge()
{
    if (m_remark->check())
        Q_EMIT acknowledgeWanted(m_what.handOver,
            QString::fromStdString(handover::acknowledgedKind().read(m_remark->values()).remark));
}

void HandOverDialog::takeBack()
{
    if (!m_remark->check())
        return;
    const auto why = handover::acknowledgedKind().read(m_remark->values()).remark;
    if (why.empty())
        m_remark->complain(tr("Say in the remark why it is taken back."));
    else
        Q_EMIT takeBackWanted(m_what.handOver, QString::fromStdString(why));
}

} // namespace attune::ui
