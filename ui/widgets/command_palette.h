// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Everything the window can do and go to, by a few letters (Ctrl+K).
#pragma once

#include "ui/widgets/palette_model.h"

#include <QPointer>
#include <QWidget>

class QLineEdit;
class QListView;

namespace attune::ui {

class TextLabel;

/// Lies over the window it was made for; takes no part in its layout.
class CommandPalette : public QWidget {
    Q_OBJECT

public:
    using Search = std::function<std::vector<PaletteEntry>(const QString &)>;

    explicit CommandPalette(QWidget *window);

    /// Asked with every letter from the second on; must answer at once, from memory.
    void setSearch(Search search);
    /// The entries are taken when it opens, so that what is enabled is right.
    void open(std::vector<PaletteEntry> entries);
    bool isOpen() const { return !isHidden(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();
    void leave(bool giveFocusBack);
    void refresh();
    void runCurrent();
    void step(int rows);

    PaletteModel *m_model;
    QLineEdit *m_input;
    QListView *m_list;
    TextLabel *m_none;
    Search m_search;
    QPointer<QWidget> m_before;
};

} // namespace attune::ui
