// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A page of a panel as text: where things stand, what stands in its tables, and what can be done
// there.
#pragma once

#include "ui/theme/colours.h"
#include "ui/widgets/empty_state.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace attune::ui {

/// What stands in a cell, and what it sorts by where its words do not say that: a day by the
/// calendar, not by its letters.
struct PageCell {
    PageCell(QString words = {})
        : text(std::move(words))
    {
    }
    PageCell(QString words, double by)
        : text(std::move(words))
        , rank(by)
    {
    }

    QString text;
    std::optional<double> rank;
};

struct PageRow {
    QList<PageCell> cells;
    Tone tone = Tone::Neutral; ///< shown as a pill before the first cell unless neutral
    QString state{}; ///< the word in the pill
    QString details{}; ///< whole paragraphs
    int key = -1; ///< the place in what the snapshot holds

    QStringList texts() const
    {
        QStringList out;
        for (const PageCell &cell : cells)
            out += cell.text;
        return out;
    }
};

struct PageAction {
    QString id; ///< "agreement.sign"
    QString text;
    bool enabled = true;
    bool ofRow = false; ///< about the chosen row
    QString why{}; ///< tool tip, or why it is not enabled
    bool primary = false; ///< what the table is there for; one at most
};

struct PageTable {
    QString name;
    QStringList columns;
    std::vector<PageRow> rows;
    QString empty; ///< why there is nothing
    std::vector<PageAction> actions;
    /// That nothing was done is not good by itself: a page says where it is, and where what there
    /// may be is not the reader's.
    EmptyKind emptyKind = EmptyKind::FirstUse;
    /// Why its heads do not sort: nobody is ranked by what stands in it, say. Empty: they do.
    QString fixedOrder{};
};

struct PageText {
    Tone tone = Tone::Neutral;
    QString state{}; ///< the word in its pill; empty: what the tone means
    QString headline; ///< where things stand, in one sentence
    QString about; ///< what the page is for
    std::vector<PageTable> tables;
    int due = 0; ///< of what waits for somebody, for the navigation
};

} // namespace attune::ui
