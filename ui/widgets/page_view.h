// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One page: where things stand, a choice of tables, the details of a row, and what can be done.
#pragma once

#include "ui/widgets/page_table.h"

#include <QWidget>

class QAbstractItemDelegate;
class QComboBox;
class QHBoxLayout;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace attune::ui {

class Card;
class ColumnFit;
class EmptyState;
class Pill;
class RowsModel;
class TextLabel;

class PageView : public QWidget {
    Q_OBJECT

public:
    explicit PageView(const QString &name, QWidget *parent = nullptr);

    /// The chosen table and row stay where they are there still.
    void show(PageText text);
    const PageTable *table() const;
    /// Of the table, as its rows stand, for a file.
    QList<QStringList> lines() const;
    QTableView *view() const { return m_view; }
    QComboBox *choice() const { return m_choice; }
    /// Chooses the next or previous row; false at the end.
    bool step(int by);

Q_SIGNALS:
    /// `key` is that of the chosen row for actions of a row, else -1.
    void actionTriggered(const QString &id, int key);

private:
    void buildLayout(const QString &name);
    void bindActions();
    void showTable();
    void fitColumns();
    void showRow();
    void showActions();

    PageText m_text;
    RowsModel *m_model;
    TextLabel *m_headline = nullptr;
    TextLabel *m_about = nullptr;
    Pill *m_pill = nullptr;
    QComboBox *m_choice = nullptr;
    QTableView *m_view = nullptr;
    ColumnFit *m_fit = nullptr;
    QAbstractItemDelegate *m_states = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    Card *m_side = nullptr;
    QPlainTextEdit *m_details = nullptr;
    QHBoxLayout *m_buttons = nullptr;
    std::vector<QPushButton *> m_actions;
};

} // namespace attune::ui
