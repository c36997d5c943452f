// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Today's card of hand-over notes: those that wait, the last one, and the way to write one.
#pragma once

#include "ui/panels/today/handover_dialog.h"
#include "ui/widgets/card.h"

#include <QPointer>

class QPushButton;

namespace attune::ui {

class ActionList;

class HandOverCard : public Card {
    Q_OBJECT

public:
    explicit HandOverCard(QWidget *parent = nullptr);

    void show(std::shared_ptr<const handover::Snapshot> snapshot,
        std::shared_ptr<const facts::Organisation> organisation, const Zone &zone);
    void setMasked(bool masked);
    /// Of what the open dialog asked for: it closes, or stays with the reason and the input.
    void showOutcome(const QString &problem);
    HandOverDialog *dialog() const { return m_dialog; }

    using Card::show;

Q_SIGNALS:
    void writeWanted(const attune::handover::Note &note, const attune::handover::HandOver &seen);
    void acknowledgeWanted(const attune::handover::HandOver &seen, const QString &remark);
    void takeBackWanted(const attune::handover::HandOver &seen, const QString &reason);

private:
    void buildLayout();
    void bindActions();
    void showNotes();
    void writeNext();
    void open(const QString &id);
    void openDialog(const handover::HandOver &handOver);

    std::shared_ptr<const handover::Snapshot> m_snapshot;
    std::shared_ptr<const facts::Organisation> m_organisation;
    Zone m_zone = Zone::utc();
    bool m_masked = false;
    QPushButton *m_write = nullptr;
    ActionList *m_notes = nullptr;
    TextLabel *m_state = nullptr;
    QPointer<HandOverDialog> m_dialog;
};

} // namespace attune::ui
