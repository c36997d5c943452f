// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What was recorded of an interaction, to be heard where it is read or scored.
#pragma once

#include "app/window/desk.h"
#include "core/recordings/audio_source.h"

namespace attune::ui {
class ScoreDialog;
}

namespace attune::app {

struct HeardRecording {
    std::unique_ptr<recordings::AudioSource> source;
    std::vector<float> peaks; ///< of all its channels
};

/// One of the centre's recordings, by the name of its file, while there is a lawful basis to hear
/// it; Fault::Unlawful else. That a contact without words was heard stands in the access log, as
/// the words of others do. On a reading's thread.
Result<HeardRecording> readRecording(
    Desk &desk, store::Connection &facts, const std::string &file, const std::stop_token &stop);

/// Offers what was recorded of the contact "source/external id" beside its form; nothing where
/// there is no recording, or no lawful basis to hear it any more.
void offerRecordings(Desk &desk, ui::ScoreDialog &dialog, const std::string &contact);

} // namespace attune::app
