// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The hand-over note of a shift: to write, to read and acknowledge, to settle when two were
// written.
#pragma once

#include "core/facts/organisation.h"
#include "core/handover/handover.h"

#include <QDialog>

class QPushButton;
class QVBoxLayout;

namespace attune::ui {

class EntryForm;
class TextLabel;

class HandOverDialog : public QDialog {
    Q_OBJECT

public:
    struct What {
        std::shared_ptr<const facts::Organisation> organisation;
        Zone zone = Zone::utc();
        handover::HandOver handOver; ///< no sides: a new note for `at`
        std::string user;
        bool mayWrite = false;
        bool masked = false;
    };

    explicit HandOverDialog(What what, QWidget *parent = nullptr);

    /// The input stays where it is; what others added meanwhile is shown and counts as seen.
    void show(const handover::HandOver &now);
    /// Why it was not taken; the dialog stays.
    void complain(const QString &sentence);
    const handover::HandOver &handOver() const { return m_what.handOver; }

    using QDialog::show;

Q_SIGNALS:
    void writeWanted(const attune::handover::Note &note, const attune::handover::HandOver &seen);
    void acknowledgeWanted(const attune::handover::HandOver &seen, const QString &remark);
    void takeBackWanted(const attune::handover::HandOver &seen, const QString &reason);

private:
    void buildLayout();
    void bindActions();
    void showSides();
    void write();
    void acknowledge();
    void takeBack();
    bool isNew() const { return m_what.handOver.sides.empty(); }

    What m_what;
    QVBoxLayout *m_sides = nullptr;
    EntryForm *m_note = nullptr;
    EntryForm *m_remark = nullptr;
    TextLabel *m_problem = nullptr;
    QPushButton *m_write = nullptr;
    QPushButton *m_acknowledge = nullptr;
    QPushButton *m_takeBack = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace attune::ui
