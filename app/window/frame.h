// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a window needs before there is a centre: language, theme, settings, help pages.
#pragma once

#include "ui/shell/main_window.h"
#include "ui/shell/settings.h"
#include "ui/theme/theme.h"

#include <QTranslator>

#include <memory>

namespace attune::app {

struct FrameOptions {
    QString language; ///< empty: as the settings say, else the desktop's
    std::optional<ui::ThemeChoice> theme;
    QString settingsFile; ///< empty: the person's own; tours and tests keep theirs apart
    double fontScale = 0; ///< 0: as the settings say
};

/// One for the life of the QApplication.
class Frame {
public:
    explicit Frame(const FrameOptions &options);
    ~Frame();

    ui::Settings &settings() { return *m_settings; }
    ui::Theme &theme() { return *m_theme; }
    /// A new window with help pages and settings wired in.
    std::unique_ptr<ui::MainWindow> makeWindow();

private:
    void translate(const QString &language);

    std::unique_ptr<ui::Settings> m_settings;
    std::unique_ptr<ui::Theme> m_theme;
    QTranslator m_texts;
    QTranslator m_qtTexts;
};

} // namespace attune::app
