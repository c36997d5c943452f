// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A small demonstration centre, and the console on it as anybody of it.
#pragma once

#include "app/packs/packs.h"
#include "app/session/demonstration.h"
#include "app/window/centre_window.h"
#include "app/window/frame.h"
#include "tests/support/window/window_audit.h"

#include <QObject>
#include <QTemporaryDir>
#include <QTest>

namespace attune::tests {

class ConsoleBench : public QObject {
protected:
    struct Opened {
        std::unique_ptr<app::Frame> frame;
        std::unique_ptr<ui::MainWindow> window;
        std::unique_ptr<app::CentreWindow> centre;
    };

    void makeCentre()
    {
        app::DemonstrationRequest request;
        request.folder = m_dir.filePath(QStringLiteral("centre")).toStdString();
        request.parameters.agents = 12;
        request.parameters.weeks = 2;
        m_paths = {request.folder};
        const auto made = app::makeDemonstration(request, {}, [](const std::string &) {});
        QVERIFY2(made, made ? "" : made.error().detail.c_str());
        QVERIFY(made->contacts > 100);
    }
    Opened opened(app::FrameOptions options = {}, bool forWriting = false, const QString &user = {},
        text::Mode mode = text::Mode::WithLearntHeads)
    {
        options.settingsFile = m_dir.filePath(QStringLiteral("settings.ini"));
        Opened console;
        console.frame = std::make_unique<app::Frame>(options);
        console.window = console.frame->makeWindow();
        const app::Credentials credentials{user.toStdString(), app::kDemonstrationPassphrase};
        auto session = forWriting ? app::Session::openForWriting(m_paths, credentials)
                                  : app::Session::openForReading(m_paths, credentials);
        auto scorers = app::loadScorers(mode);
        if (!session || !scorers)
            qFatal("the centre does not open");
        tests::showAt(*console.window, 1280, 800);
        console.centre = std::make_unique<app::CentreWindow>(
            std::move(*session), std::move(*scorers), console.frame->settings(), *console.window);
        console.window->showPanels();
        console.window->openPanel(console.window->panel(QStringLiteral("today"))
                ? QStringLiteral("today")
                : QStringLiteral("interactions"));
        console.centre->settle();
        return console;
    }

    QTemporaryDir m_dir;
    store::CentrePaths m_paths;
};

} // namespace attune::tests
