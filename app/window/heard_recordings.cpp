// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/heard_recordings.h"

#include "core/facts/ratings.h"
#include "core/interactions/interactions_queries.h"
#include "core/recordings/envelope.h"
#include "core/vault/sealed_file.h"
#include "ui/models/fault_sentence.h"
#include "ui/panels/interactions/recording_bar.h"
#include "ui/panels/scoring/score_dialog.h"

#include <QPointer>

namespace attune::app {

namespace {

void showHeard(Desk &desk, const QPointer<ui::ScoreDialog> &dialog, const std::string &file)
{
    desk.reading.begin(QStringLiteral("recording heard"),
        [&desk, dialog, file](const std::stop_token &stop) -> Reading::Show {
            const auto problem = [dialog](const Error &error) -> Reading::Show {
                return [dialog, fault = error.fault] {
                    if (dialog)
                        dialog->recording()->setProblem(ui::sentenceFor(fault));
                };
            };
            // One to be drawn, one to be heard: a source is read from one place at a time.
            auto drawn = openRecording(desk.session, file);
            if (!drawn)
                return problem(drawn.error());
            const auto outline = recordings::envelopeOf(**drawn, kWaveformBuckets, stop);
            auto heard = openRecording(desk.session, file);
            if (!outline || !heard)
                return problem(outline ? heard.error() : outline.error());
            auto shared =
                std::make_shared<std::unique_ptr<recordings::AudioSource>>(std::move(*heard));
            return [dialog, shared, peaks = outline->together()] {
                if (dialog)
                    dialog->recording()->setRecording(std::move(*shared), peaks);
            };
        });
}

} // namespace

Result<std::unique_ptr<recordings::AudioSource>> openRecording(
    Session &session, const std::string &file)
{
    auto bytes = FileSource::open((session.paths().recordings() / file).string());
    if (!bytes)
        return bytes.error();
    const auto header = vault::sealedFileHeaderOf(**bytes);
    if (!header)
        return header.error();
    const auto key = session.vault().fileKey(header->keyId);
    if (!key)
        return key.error();
    auto sealed = vault::SealedFileReader::open(std::move(*bytes), key->view());
    if (!sealed)
        return sealed.error();
    return recordings::AudioSource::open(std::move(*sealed));
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
            const auto legs = facts::keysOfNamed(facts, {contact});
            if (!legs || legs->empty())
                return nothing;
            const LegKey leg = legs->begin()->second;
            auto details = interactions::readDetails(facts, desk.session.vault(), leg);
            const bool may = details && !details->recordings.empty()
                && details->leg.basisAt(desk.session.clock().now()) != facts::Basis::None;
            if (!may)
                return nothing;
            if (!details->leg.turns) // otherwise it was logged with the words beside it
                desk.logOpened(facts, leg);
            return [open, recordings = std::move(details->recordings)] {
                if (open)
                    open->recording()->setRecordings(recordings);
            };
        });
}

} // namespace attune::app
