// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/heard_recordings.h"

#include "app/session/sealed_recording.h"
#include "core/facts/words.h"
#include "core/interactions/interactions_queries.h"
#include "core/recordings/envelope.h"
#include "ui/models/fault_sentence.h"
#include "ui/panels/interactions/recording_bar.h"
#include "ui/panels/scoring/score_dialog.h"

#include <QPointer>

namespace attune::app {

namespace {

constexpr std::size_t kWaveformBuckets = 600;

Result<std::unique_ptr<recordings::AudioSource>> openRecording(
    Session &session, const std::string &file)
{
    auto sealed = openSealedRecording(session, file);
    return sealed ? recordings::AudioSource::open(std::move(*sealed))
                  : Result<std::unique_ptr<recordings::AudioSource>>(sealed.error());
}

void showHeard(Desk &desk, const QPointer<ui::ScoreDialog> &dialog, const std::string &file)
{
    desk.reading.begin(QStringLiteral("recording heard"), desk.session.facts(),
        [&desk, dialog, file](
            store::Connection &facts, const std::stop_token &stop) -> Reading::Show {
            auto heard = readRecording(desk, facts, file, stop);
            if (!heard)
                return [dialog, fault = heard.error().fault] {
                    if (dialog)
                        dialog->recording()->setProblem(ui::sentenceFor(fault));
                };
            auto shared = std::make_shared<HeardRecording>(std::move(*heard));
            return [dialog, shared] {
                if (dialog)
                    dialog->recording()->setRecording(
                        std::move(shared->source), std::move(shared->peaks));
            };
        });
}

} // namespace

Result<HeardRecording> readRecording(
    Desk &desk, store::Connection &facts, const std::string &file, const std::stop_token &stop)
{
    const auto leg = interactions::legOfRecording(facts, file);
    if (!leg)
        return leg.error();
    if (leg->basisAt(desk.session.clock().now()) == facts::Basis::None)
        return {Fault::Unlawful, file};
    // One to be drawn, one to be heard: a source is read from one place at a time.
    auto drawn = openRecording(desk.session, file);
    if (!drawn)
        return drawn.error();
    const auto outline = recordings::envelopeOf(**drawn, kWaveformBuckets, stop);
    if (!outline)
        return outline.error();
    auto heard = openRecording(desk.session, file);
    if (!heard)
        return heard.error();
    if (!leg->turns)
        desk.logOpened(facts, leg->key);
    return HeardRecording{std::move(*heard), outline->together()};
}

void offerRecordings(Desk &desk, ui::ScoreDialog &dialog, const std::string &contact)
{
    const QPointer<ui::ScoreDialog> open(&dialog);
    QObject::connect(dialog.recording(), &ui::RecordingBar::recordingWanted, &dialog,
        [&desk, open](const QString &file) { showHeard(desk, open, file.toStdString()); });
    desk.reading.begin(QStringLiteral("recordings beside a form"), desk.session.facts(),
        [&desk, open, contact](store::Connection &facts, const std::stop_token &) -> Reading::Show {
            const auto nothing = [] {
            };
            const auto leg = facts::findNamed(facts, desk.session.vault(), contact);
            if (!leg || !*leg || (*leg)->basisAt(desk.session.clock().now()) == facts::Basis::None)
                return nothing;
            auto details = interactions::readDetails(facts, desk.session.vault(), (*leg)->key);
            if (!details || details->recordings.empty())
                return nothing;
            return [open, recordings = std::move(details->recordings)] {
                if (open)
                    open->recording()->setRecordings(recordings);
            };
        });
}

} // namespace attune::app
