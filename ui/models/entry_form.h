// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A form made from the declaration of a kind of entry: a field for each field, its limits, and the
// sentence for what cannot be taken.
#pragma once

#include "core/base/zone.h"
#include "core/journal/kind.h"

#include <QWidget>

#include <functional>

class QDateTimeEdit;

namespace attune::ui {

class TextLabel;

/// The label of a field or choice in the window's language.
QString labelOf(const journal::Field &field);
QString labelOf(const journal::Choice &choice);
/// "Open items: at most 4,000 characters."
QString sentenceFor(const journal::Kind &kind, const journal::FieldProblem &problem);

/// How times are written in a form, and where one begins that is set by hand: the centre's clock,
/// never the computer's, which may be years from what a centre is about.
struct FormCalendar {
    Instant now; ///< needed where a time may be left open
    Zone zone = Zone::utc(); ///< what times are written in
};

class EntryForm : public QWidget {
    Q_OBJECT

public:
    /// One thing that may stand in a list or be the whole of a text, such as a person: what is kept
    /// and what is shown.
    struct Option {
        std::string value;
        QString label;
    };
    using Options = std::map<std::string, std::vector<Option>>; ///< by field

    /// `without`: fields the program fills in by itself.
    EntryForm(const journal::Kind &kind, const std::vector<std::string> &without, Options options,
        FormCalendar calendar = {}, QWidget *parent = nullptr);

    void setValues(const journal::Values &values);
    journal::Values values() const;
    /// Says under the form what is wrong; true when nothing is.
    bool check();
    void complain(const QString &sentence);

Q_SIGNALS:
    void edited();

private:
    struct Input {
        std::string field;
        QWidget *widget;
        std::function<journal::Value()> read;
        std::function<void(const journal::Value &)> write;
    };

    Input inputFor(const journal::Field &field, const std::vector<Option> &options);
    Input textInput(const journal::Field &field);
    Input numberInput(const journal::Field &field);
    Input flagInput(const journal::Field &field);
    Input choiceInput(const journal::Field &field);
    Input oneInput(const journal::Field &field, const std::vector<Option> &options);
    Input listInput(const journal::Field &field, const std::vector<Option> &options);
    Input timeInput(const journal::Field &field);
    Input optionalInput(const Input &inner, QDateTimeEdit *edit);

    const journal::Kind &m_kind;
    FormCalendar m_calendar;
    std::vector<Input> m_inputs;
    TextLabel *m_problem;
};

} // namespace attune::ui
