// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/recording_import.h"

#include "app/session/import_order.h"
#include "core/base/byte_source.h"
#include "core/facts/facts_writer.h"
#include "core/facts/recording_state.h"
#include "core/recordings/audio_format.h"
#include "core/recordings/recording_match.h"

#include <QFile>

#include <algorithm>
#include <chrono>
#include <filesystem>

namespace attune::app {

namespace {

std::vector<std::string> filesBelow(const std::filesystem::path &folder)
{
    std::vector<std::string> files;
    std::error_code error;
    for (auto entry = std::filesystem::recursive_directory_iterator(folder, error);
         !error && entry != std::filesystem::recursive_directory_iterator();
         entry.increment(error)) {
        if (entry->is_regular_file(error))
            files.push_back(
                std::filesystem::relative(entry->path(), folder, error).generic_string());
    }
    std::ranges::sort(files);
    return files;
}

const char *reasonOf(recordings::RecordingMatches::Why why)
{
    using Why = recordings::RecordingMatches::Why;
    switch (why) {
    case Why::NameDoesNotFit:
        return "name_does_not_fit";
    case Why::NoSuchContact:
        return "no_contact";
    case Why::Disagrees:
        return "disagrees";
    }
    return "unknown";
}

} // namespace

Result<sync::ImportReport> importRecordings(
    Session &session, const RecordingOrder &order, const Steps &steps)
{
    if (auto may = mayImport(session); !may)
        return may.error();
    const auto begun = std::chrono::steady_clock::now();
    const auto pattern = recordings::NamePattern::parse(order.namePattern);
    if (!pattern)
        return pattern.error();
    facts::FactsWriter writer(session.facts(), session.vault(), order.source, session.clock(),
        session.paths().recordings());
    if (auto ready = writer.begin(); !ready)
        return ready.error();
    auto reader = session.facts().reader();
    if (!reader)
        return reader.error();
    const auto contacts =
        facts::contactsForRecordings(**reader, session.vault(), writer.sourceId());
    if (!contacts)
        return contacts.error();
    std::vector<recordings::KnownContact> known;
    for (const facts::RecordedContact &contact : *contacts)
        known.push_back({contact.external, contact.day, contact.agent});

    const std::vector<std::string> files = filesBelow(order.folder);
    const auto matches = recordings::matchRecordings(files, *pattern, known);
    sync::ImportReport report;
    report.files = static_cast<std::int64_t>(files.size());
    const auto leave = [&](const std::string &reason) {
        ++report.setAside;
        ++report.reasons[reason];
    };
    for (const auto &file : matches.unmatched)
        leave(reasonOf(file.why));
    for ([[maybe_unused]] const auto &file : matches.ambiguous)
        leave("ambiguous");
    std::int64_t done = 0;
    for (const auto &match : matches.matched) {
        steps.progress(done++, static_cast<std::int64_t>(matches.matched.size()));
        if (!steps.mayGoOn()) {
            report.cancelled = true;
            break;
        }
        const auto path = std::filesystem::path(order.folder) / files[match.file];
        auto audio = FileSource::open(path.string());
        if (!audio) {
            leave("not_readable");
            continue;
        }
        const auto format = recordings::sniffAudio(**audio);
        if (!format) {
            leave("unknown_format");
            continue;
        }
        report.bytes += static_cast<std::int64_t>((*audio)->size());
        facts::RecordingRecord recording;
        recording.mediaType = recordings::mediaTypeOf(*format);
        recording.fileName = files[match.file];
        const auto outcome = writer.addRecording(known[match.contact].id, recording, **audio);
        if (!outcome)
            return outcome.error();
        ++(*outcome == facts::Outcome::Accepted ? report.outcomes.accepted
                                                : report.outcomes.unchanged);
    }
    report.seconds =
        std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
    return report;
}

QJsonObject toJson(const RecordingOrder &order)
{
    return {{QStringLiteral("folder"), QFile::decodeName(QByteArray::fromStdString(order.folder))},
        {QStringLiteral("name_pattern"), QString::fromStdString(order.namePattern)},
        {QStringLiteral("source"), QString::fromStdString(order.source)}};
}

RecordingOrder recordingOrderFromJson(const QJsonObject &json)
{
    return {QFile::encodeName(json.value(QStringLiteral("folder")).toString()).toStdString(),
        json.value(QStringLiteral("name_pattern")).toString().toStdString(),
        json.value(QStringLiteral("source")).toString().toStdString()};
}

} // namespace attune::app
