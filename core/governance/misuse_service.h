// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The postbox: putting a report in, taking it out, answering, and asking what became of it.
#pragma once

#include "core/governance/misuse.h"
#include "core/governance/office.h"

namespace attune::governance {

struct SentReport {
    StatusCode code;
    std::string recipient; ///< another than was chosen when that one is accused
};

/// For the reporter.
struct ReportStatus {
    enum class Stage { Waiting, Received, Acknowledged, Answered };
    Stage stage = Stage::Waiting;
    std::optional<Clocks> clocks; ///< once it was taken out
    std::string acknowledgement, answer;
};

/// For the recipient.
struct OpenReport {
    ReportState state;
    std::optional<Report> report; ///< nullopt: for somebody else
    std::int64_t alike = 0; ///< others with the same words: a flood is one row
    std::vector<Sign> signs;
};

class Misuse {
public:
    explicit Misuse(Office office)
        : m_office(std::move(office))
    {
    }

    std::vector<Recipient> recipients() const;
    /// Needs nobody signed in, writes no entry and keeps no time: nothing tells which user or which
    /// hour it came from. Fault::Invalid for an empty or too long text, Denied when only the
    /// accused could read it, NoSpace when the postbox is full.
    Result<SentReport> send(const Report &report);
    /// Takes out what is for who is signed in.
    Result<std::int64_t> collect();
    /// All that were taken out; open are only those for who is signed in.
    Result<std::vector<OpenReport>> reports();
    Done acknowledge(const OpenReport &seen, const std::string &text);
    Done answer(const OpenReport &seen, const std::string &text);
    /// Fault::NotFound for a code nobody was given.
    Result<ReportStatus> status(const StatusCode &code);
    std::int64_t waiting() const; ///< letters of anybody in the postbox

private:
    struct Letter {
        Report report;
        Bytes key;
    };
    Result<Letter> open(const std::string &hex) const;
    template <typename T>
    Done reply(const OpenReport &seen, const journal::KindOf<T> &kind, const std::string &text);

    Office m_office;
};

} // namespace attune::governance
