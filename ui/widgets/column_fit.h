// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the columns of a table share its room: each as wide as what stands in it, and where room is
// short the one that matters is the last to be cut; the table is scrolled rather.
#pragma once

#include <QObject>
#include <QStringList>

#include <map>
#include <vector>

class QTableView;

namespace attune::ui {

class ColumnFit : public QObject {
    Q_OBJECT

public:
    struct Share {
        int main = 0; ///< the column that says most
        int leastLetters = 24; ///< so many of them are always seen, if there are as many
        std::vector<int> yielding{}; ///< may end in "…" before the main one does
        bool mainFills = true; ///< or the last column takes what is left, unless it is of numbers
    };

    /// Belongs to `view` and follows its width and its type.
    explicit ColumnFit(QTableView *view);

    /// To be called when the rows changed. A column that the person set stays as they set it, as
    /// long as the columns are the same.
    void fit(Share share);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int naturalWidth(int column) const;
    int widthOf(int letters) const;
    void yield(std::vector<int> &widths, int room) const;
    void apply();

    QTableView *m_view;
    Share m_share;
    QStringList m_columns; ///< their words
    std::map<int, int> m_set; ///< by the person
    bool m_fitting = false;
};

} // namespace attune::ui
