// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a showcase call aloud: one run of espeak-ng a turn, joined with pauses into one recording.
#include "core/demo/demo.h"
#include "core/demo/program.h"
#include "core/demo/wave.h"

#include <algorithm>

namespace attune::demo {

namespace {

constexpr int kRate = 11025; // half of espeak-ng's, more than a telephone's
constexpr Milliseconds kBetweenTurns{550};
constexpr Milliseconds kLead{300};

struct Voice {
    const char *name;
    const char *speed;
    const char *pitch;
};

// Two voices a call that nobody mixes up, other ones from call to call.
Voice voiceOf(const ShowcaseCall &call, facts::Role role)
{
    static constexpr Voice agents[] = {
        {"en-gb+f3", "165", "52"}, {"en-gb+m1", "160", "48"}, {"en-us+f2", "165", "50"}};
    static constexpr Voice customers[] = {
        {"en-us+m3", "172", "45"}, {"en-gb+f4", "178", "60"}, {"en-gb-scotland+m7", "170", "40"}};
    std::size_t sum = 0;
    for (const char c : call.externalId + call.title)
        sum += static_cast<unsigned char>(c);
    return role == facts::Role::Customer ? customers[sum % 3] : agents[(sum / 3) % 3];
}

} // namespace

Result<Speech> speak(const ShowcaseCall &call, std::stop_token stop, const std::string &program)
{
    if (!canRun(program))
        return {Fault::NotFound, program + " is not installed"};
    std::vector<std::int16_t> sound(static_cast<std::size_t>(kLead.count()) * kRate / 1000);
    Speech speech;
    const auto now = [&sound] {
        return Milliseconds{static_cast<std::int64_t>(sound.size()) * 1000 / kRate};
    };
    for (const auto &turn : call.turns) {
        const auto voice = voiceOf(call, turn.role);
        const auto wav = runProgram({program, "-v", voice.name, "-s", voice.speed, "-p",
                                        voice.pitch, "--stdin", "--stdout"},
            turn.text, stop);
        if (!wav)
            return wav.error();
        const auto samples = readWave(*wav);
        if (!samples)
            return samples.error();
        const auto begin = now();
        appendAtRate(*samples, kRate, sound);
        speech.turns.push_back({begin, now()});
        sound.resize(sound.size() + static_cast<std::size_t>(kBetweenTurns.count()) * kRate / 1000);
    }
    speech.wav = writeWave(sound, kRate);
    return speech;
}

void attach(facts::ContactRecord &contact, const ShowcaseCall &call, Speech speech)
{
    if (contact.legs.empty())
        return;
    auto &leg = contact.legs.front();
    if (leg.transcript) {
        auto &turns = leg.transcript->turns;
        for (std::size_t i = 0; i < std::min(turns.size(), speech.turns.size()); ++i) {
            turns[i].begin = speech.turns[i].begin;
            turns[i].end = speech.turns[i].end;
        }
    }
    if (!speech.turns.empty()) {
        leg.talk = speech.turns.back().end;
        leg.end = leg.start + speech.turns.back().end;
    }
    facts::RecordingRecord recording;
    recording.mediaType = "audio/wav";
    recording.fileName = call.externalId + ".wav";
    recording.audio = std::move(speech.wav);
    recording.offset = Milliseconds{0};
    leg.recordings.push_back(std::move(recording));
}

} // namespace attune::demo
