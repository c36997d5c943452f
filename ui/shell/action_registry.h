// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Everything the window can be told to do, each once: menu, palette and shortcut sheet come from
// here.
#pragma once

#include "ui/theme/icons.h"
#include "ui/widgets/palette_model.h"
#include "ui/widgets/shortcut_sheet.h"

#include <QKeySequence>
#include <QObject>

class QAction;
class QMenu;

namespace attune::ui {

struct ActionSpec {
    QString id{}; ///< "view.palette"; unique
    QString group{}; ///< translated; heads its part of the sheet
    QString text{};
    QKeySequence keys{};
    Icon icon = Icon::ChevronRight;
    bool inPalette = true;
    /// Shown with its keys, which reach it only when no widget on the way has a use for them (Esc).
    bool keysLast = false;
    /// A place to go to; the palette lists these first, for they are asked for far more often.
    bool destination = false;
    /// Also while a page stands instead of the panels (first run, locked).
    bool withoutPanels = false;
};

class ActionRegistry : public QObject {
    Q_OBJECT

public:
    /// Shortcuts work in `window`.
    explicit ActionRegistry(QWidget *window);

    /// Connect its triggered(). A second action of the same id is a fault of the program.
    QAction *add(const ActionSpec &spec);
    QAction *action(const QString &id) const;
    /// While no panel is shown only what works without them is enabled.
    void setPanelsShown(bool shown);
    /// For the sheet alone: keys that belong to whatever has the focus (Enter, Space, digits).
    void mention(const QString &group, const QString &text, const QKeySequence &keys);

    /// Group by group, with separators between; what does not exist yet is left out.
    void fillMenu(QMenu &menu, const QStringList &ids) const;
    std::vector<PaletteEntry> paletteEntries() const;
    std::vector<ShortcutLine> shortcutLines() const;
    /// Keys that two actions claim; empty in a sound program.
    QStringList clashes() const;

private:
    struct Entry {
        ActionSpec spec;
        QAction *action; ///< null for what is only mentioned
        bool paused = false; ///< turned off because no panel is shown
    };
    QWidget *m_window;
    std::vector<Entry> m_entries;
};

} // namespace attune::ui
