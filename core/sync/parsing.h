// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which files and which kept records an import reads, one after another, and what becomes of those
// that cannot be read.
#pragma once

#include "core/sync/gatherer.h"
#include "core/sync/input_files.h"

#include <stop_token>

namespace attune::sync {

/// What the parsing thread does; ends with the first thing that hinders it altogether.
class Parsing {
public:
    Parsing(
        const ImportRequest &request, ImportTarget &target, ReadyQueue &queue, ImportReport &report)
        : m_request(request)
        , m_target(target)
        , m_gatherer(target, queue, report.remarks)
    {
    }

    Done readFiles(const InputFiles &input, const std::stop_token &stop);
    Done readAgain(const std::stop_token &stop);

private:
    Done refuse(const std::vector<facts::SetAsideRecord> &refused);
    Done readFile(const InputFile &file, const std::stop_token &stop);
    Done readKept(const StoredSetAside &stored, const std::stop_token &stop);
    Done readWhole(const StoredSetAside &stored, const std::stop_token &stop);
    Done stays(facts::StillSetAside row);

    const ImportRequest &m_request;
    ImportTarget &m_target;
    Gatherer m_gatherer;
};

} // namespace attune::sync
