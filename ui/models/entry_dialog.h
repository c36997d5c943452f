// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One decision as a form: what it is about, the fields its kind declares, and a button that signs.
#pragma once

#include "ui/models/entry_form.h"

#include <QDialog>
#include <QElapsedTimer>

#include <functional>

namespace attune::ui {

class TextLabel;

class EntryDialog : public QDialog {
    Q_OBJECT

public:
    struct What {
        QString title;
        QString about; ///< whole paragraphs
        QString accept;
        std::vector<std::string> without{}; ///< fields the program fills in
        EntryForm::Options options{};
        journal::Values values{};
        /// What is wrong with it as a whole, in a sentence; empty: nothing. Asked when every field
        /// is right by itself; whatever it says, nothing that was typed is lost.
        std::function<QString(const journal::Values &)> check{};
        FormCalendar calendar{};
    };
    EntryDialog(const journal::Kind &kind, What what, QWidget *parent = nullptr);

    journal::Values values() const { return m_form->values(); }
    EntryForm *form() const { return m_form; }
    /// How long it was open.
    std::chrono::milliseconds shown() const { return std::chrono::milliseconds{m_since.elapsed()}; }

private:
    void tryToAccept();

    EntryForm *m_form;
    std::function<QString(const journal::Values &)> m_check;
    TextLabel *m_problem;
    QElapsedTimer m_since;
};

} // namespace attune::ui
