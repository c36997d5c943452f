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

inline constexpr std::size_t kWaveformBuckets = 600;

/// One of the centre's recordings, by the name of its file. On a reading's thread.
Result<std::unique_ptr<recordings::AudioSource>> openRecording(
    Session &session, const std::string &file);

/// Offers what was recorded of the contact "source/external id" beside its form; nothing where
/// there is no recording, or no lawful basis to hear it any more.
void offerRecordings(Desk &desk, ui::ScoreDialog &dialog, const std::string &contact);

} // namespace attune::app
