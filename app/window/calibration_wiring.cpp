// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/calibration_wiring.h"

#include "app/session/held_sessions.h"
#include "app/window/board_export.h"
#include "app/window/marked_export.h"
#include "app/window/own_letter.h"
#include "core/calibration/board.h"
#include "ui/panels/calibration/calibration_panel.h"
#include "ui/shell/main_window.h"
#include "ui/shell/settings.h"

#include <algorithm>
#include <map>

namespace attune::app {

namespace {

/// As the panel stands, in the words that were chosen in the settings.
ui::BoardLook lookFor(const ui::CalibrationPanel &panel, const ui::Settings &settings)
{
    using stats::BandScale;
    static const std::map<QString, BandScale> known{{QStringLiteral("fleiss"), BandScale::Fleiss},
        {QStringLiteral("altman"), BandScale::Altman},
        {QStringLiteral("cicchetti"), BandScale::Cicchetti}};
    ui::BoardLook out = panel.look();
    if (const auto found = known.find(settings.kappaWords()); found != known.end())
        out.kappaWords = found->second;
    return out;
}

} // namespace

CalibrationWiring::CalibrationWiring(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_panel(new ui::CalibrationPanel)
{
    connect(m_panel, &ui::CalibrationPanel::boardWanted, this, &CalibrationWiring::read);
    connect(m_panel, &ui::CalibrationPanel::importWanted, this, &CalibrationWiring::importWanted);
    connect(m_panel, &ui::CalibrationPanel::exportWanted, this, &CalibrationWiring::exportBoard);
    connect(m_panel, &ui::CalibrationPanel::letterWanted, this, &CalibrationWiring::exportLetter);
    connect(
        m_panel, &ui::CalibrationPanel::letterPrintWanted, this, &CalibrationWiring::printLetter);
    connect(m_panel, &ui::CalibrationPanel::printWanted, this, &CalibrationWiring::printBoard);
    connect(m_panel, &ui::CalibrationPanel::newWanted, this, &CalibrationWiring::plan);
    connect(m_panel, &ui::CalibrationPanel::scoreWanted, this,
        [this](const QString &session) { openNext(session, ScoredBy::Oneself); });
    connect(m_panel, &ui::CalibrationPanel::togetherWanted, this,
        [this](const QString &session) { openNext(session, ScoredBy::Together); });
    connect(m_panel, &ui::CalibrationPanel::startWanted, this, &CalibrationWiring::start);
    connect(m_panel, &ui::CalibrationPanel::extendWanted, this, &CalibrationWiring::extend);
    connect(m_panel, &ui::CalibrationPanel::revealWanted, this, &CalibrationWiring::reveal);
    connect(m_panel, &ui::CalibrationPanel::concludeWanted, this, &CalibrationWiring::conclude);
    connect(m_panel, &ui::CalibrationPanel::closeWanted, this, &CalibrationWiring::close);
    connect(m_panel, &ui::CalibrationPanel::consensusWanted, this, &CalibrationWiring::agree);
    connect(m_panel, &ui::CalibrationPanel::alikeWanted, this, &CalibrationWiring::agreeAlike);
    m_desk.window.addPanel(m_panel);
    if (m_desk.session.journal())
        m_desk.session.journal()->observe([this](const journal::Changed &changed) {
            const bool ours = std::ranges::any_of(changed.subjects,
                [](const std::string &subject) { return subject.starts_with("calibration:"); });
            if (ours)
                QMetaObject::invokeMethod(this, &CalibrationWiring::refresh, Qt::QueuedConnection);
        });
}

void CalibrationWiring::refresh()
{
    m_panel->applyScope(m_desk.scope);
}

void CalibrationWiring::read(const QString &source)
{
    m_desk.reading.begin(QStringLiteral("calibration"), m_desk.session.facts(),
        [this, source = source.toStdString(), organisation = m_desk.organisation](
            store::Connection &facts, const std::stop_token &stop) -> Reading::Show {
            if (const auto closure = m_desk.closureOf(*m_panel))
                return [this, closure] {
                    m_panel->setClosure(closure);
                };
            std::int64_t unreadable = 0;
            auto held = heldSessions(m_desk.session, &unreadable);
            auto board = held
                ? calibration::boardFor(facts, m_desk.context(), source, stop, {}, std::move(*held))
                : Result<calibration::Board>(held.error());
            if (!board)
                return [this, error = board.error()] {
                    complainIn(*m_panel, error);
                };
            board->unreadable = unreadable;
            auto shared = std::make_shared<const calibration::Board>(std::move(*board));
            const bool may = m_desk.mayDecide();
            return [this, shared, organisation, may] {
                m_panel->setClosure({});
                m_panel->setMay(
                    may && m_desk.session.roles().meets(sessions::planKind().kind().writers), may);
                m_panel->show(shared, organisation->zoneOf({}));
            };
        });
}

void CalibrationWiring::exportBoard()
{
    const auto board = m_panel->board();
    const ui::BoardLook look = lookFor(*m_panel, m_desk.settings);
    const MarkedFile file{tr("calibration of %1").arg(ui::sessionName(board->session())),
        static_cast<qsizetype>(board->outcome.rated), QStringLiteral("calibration.pdf"),
        tr("Document (*.pdf);;Table (*.csv)")};
    askForMarkedPicture(m_desk, *m_panel, file,
        [board, look, zone = m_desk.organisation->zoneOf({})](
            const governance::ExportMark &mark, const QString &name) {
            return exportBoardFile(*board, look, markText(mark, zone), zone, name);
        });
}

void CalibrationWiring::exportLetter()
{
    const Zone zone = m_desk.organisation->zoneOf({});
    const QStringList page = ownLetterPage(*m_panel->board(), zone);
    if (page.isEmpty())
        return;
    askForMarkedPicture(m_desk, *m_panel,
        {tr("letter to oneself after calibration"), 1, QStringLiteral("letter.pdf"),
            tr("Document (*.pdf);;Text (*.txt)")},
        [page, zone](const governance::ExportMark &mark, const QString &name) {
            return writeOwnLetter(page, markText(mark, zone), name);
        });
}

void CalibrationWiring::printLetter()
{
    const QStringList page = ownLetterPage(*m_panel->board(), m_desk.organisation->zoneOf({}));
    if (page.isEmpty())
        return;
    askForMarkedPaper(m_desk, *m_panel, tr("letter to oneself after calibration, printed"), 1,
        [page](const QString &mark) { return ownLetterHtml(page, mark); });
}

void CalibrationWiring::printBoard()
{
    const auto board = m_panel->board();
    askForMarkedPaper(m_desk, *m_panel,
        tr("calibration of %1, printed").arg(ui::sessionName(board->session())),
        static_cast<qsizetype>(board->outcome.rated),
        [board, look = lookFor(*m_panel, m_desk.settings), zone = m_desk.organisation->zoneOf({})](
            const QString &mark) { return boardHtml(*board, look, mark, zone); });
}

} // namespace attune::app
