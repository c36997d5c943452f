// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A small demonstration centre, opened in the window by whoever is wanted: what scenarios of forms,
// sessions and disputes click in.
#pragma once

#include "app/packs/packs.h"
#include "app/session/demonstration.h"
#include "app/window/centre_window.h"
#include "app/window/frame.h"
#include "tests/support/window/window_audit.h"
#include "ui/panels/scoring/answers_model.h"
#include "ui/panels/scoring/score_dialog.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/text_label.h"

#include <QDialog>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace attune::tests {

using namespace app;

struct Desktop {
    std::unique_ptr<Frame> frame;
    std::unique_ptr<ui::MainWindow> window;
    std::unique_ptr<CentreWindow> centre;

    template <typename T>
    T *find() const
    {
        return window->findChild<T *>();
    }
    /// The dialog that is open now, once what fills it was read.
    template <typename T>
    T *dialog() const
    {
        for (int round = 0; round < 5; ++round) {
            centre->settle();
            QCoreApplication::processEvents();
            for (T *each : window->findChildren<T *>()) {
                if (each->isVisible())
                    return each;
            }
        }
        return nullptr;
    }
    void settle() const
    {
        for (int round = 0; round < 3; ++round) {
            centre->settle();
            QCoreApplication::processEvents();
        }
    }
    QString said(const ui::Panel &panel) const
    {
        QStringList out;
        for (const auto *label : panel.banner()->findChildren<ui::TextLabel *>())
            out += label->text();
        return out.join(QLatin1Char(' '));
    }
};

inline QPushButton *pressable(const QWidget &in, const QString &text)
{
    for (auto *each : in.findChildren<QPushButton *>()) {
        if (each->text() == text && each->isVisible())
            return each;
    }
    return nullptr;
}

inline QString audited(QDialog &dialog)
{
    dialog.activateWindow(); // Tab goes through the window in front
    if (!QTest::qWaitForWindowActive(&dialog))
        return QStringLiteral("the dialog does not come to the front");
    return toText(auditWindow(dialog));
}

/// By the keys a person would press: the best answer everywhere.
inline void answerAll(ui::ScoreDialog &dialog)
{
    for (int row = 0; row < dialog.model()->rowCount(); ++row) {
        const auto &options = dialog.model()->question(row).options;
        const auto best = std::ranges::max_element(options, {}, &forms::Option::points);
        dialog.setCurrentQuestion(row);
        dialog.answer(static_cast<int>(best - options.begin()) + 1);
    }
}

class QualityCentre {
public:
    Done make(int agents = 12, int weeks = 2, bool withTranscripts = true)
    {
        DemonstrationRequest request;
        request.folder = file("centre").toStdString();
        request.parameters.agents = agents;
        request.parameters.weeks = weeks;
        request.parameters.withTranscripts = withTranscripts;
        m_paths = {request.folder};
        const auto made = makeDemonstration(request, {}, [](const std::string &) {});
        return made ? Done() : Done(made.error());
    }
    Desktop openedBy(const char *user = kDemonstrationUser) const
    {
        FrameOptions options;
        options.settingsFile = file("settings.ini");
        Desktop out;
        out.frame = std::make_unique<Frame>(options);
        out.window = out.frame->makeWindow();
        auto session = Session::openForWriting(m_paths, {user, kDemonstrationPassphrase});
        auto scorers = loadScorers();
        if (!session || !scorers)
            qFatal("the centre does not open");
        showAt(*out.window, 1280, 800);
        out.centre = std::make_unique<CentreWindow>(
            std::move(*session), std::move(*scorers), out.frame->settings(), *out.window);
        out.window->showPanels();
        out.window->openStartPanel();
        out.settle();
        return out;
    }
    const store::CentrePaths &paths() const { return m_paths; }
    QString file(const char *name) const { return m_dir.filePath(QLatin1String(name)); }

private:
    QTemporaryDir m_dir;
    store::CentrePaths m_paths;
};

template <typename T>
T *panelOf(const Desktop &desktop, const char *id)
{
    desktop.window->openPanel(QLatin1String(id));
    desktop.settle();
    return desktop.find<T>();
}

} // namespace attune::tests
