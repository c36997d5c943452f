// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The class of every column there is. A migration that adds one adds it here, or a test fails:
// what nobody has classified, nobody may read.
#include "core/governance/classification.h"

#include <vector>

namespace attune::governance {

namespace {

using enum vault::DataClass;

struct Group {
    File file;
    std::string_view table, columns;
    vault::DataClass dataClass;
    bool sealed = false;
};

/// What tells of one person, named or by number, is personal, sealed or not.
constexpr Group kGroups[]{
    {File::Facts, "absence", "agent from_day until_day kind", Personal},
    {File::Facts, "absence", "batch", Internal},
    {File::Facts, "agent", "id person team from_day until_day full_time known content", Personal},
    {File::Facts, "agent", "sealed", Personal, true},
    {File::Facts, "agent_day", "day agent channel contacts handled hold after_work transfers",
        Personal},
    {File::Facts, "basis", "leg lawful grants withdrawn at", Personal},
    {File::Facts, "batch",
        "id source file at accepted updated unchanged set_aside bytes rows digest", Internal},
    {File::Facts, "consent", "id leg customer at level until lawful", Personal},
    {File::Facts, "consent", "batch", Internal},
    {File::Facts, "customer", "id person", Personal},
    {File::Facts, "customer", "sealed", Personal, true},
    {File::Facts, "dictionary", "id source language made_at", Internal},
    {File::Facts, "dictionary", "sealed", Transcript, true},
    {File::Facts, "dirty_day", "day", Internal},
    {File::Facts, "erased_file", "file", Internal},
    {File::Facts, "erased_person",
        "person words at contacts transcripts recordings score_days surveys others", Personal},
    {File::Facts, "import_file", "fingerprint source file offset line done at", Internal},
    {File::Facts, "indexed", "leg", Internal},
    {File::Facts, "label", "id text", Internal},
    {File::Facts, "leg",
        "key contact source external start end channel direction queue wait flags disposition "
        "turns stamp content batch",
        Internal},
    {File::Facts, "leg", "agent customer talk hold after_work basis basis_until", Personal},
    {File::Facts, "meta", "name value", Internal},
    {File::Facts, "queue", "id name site emotion reason", Internal},
    {File::Facts, "queue_quarter", "quarter queue offered handled abandoned handle_time wait",
        Internal},
    {File::Facts, "rater", "id source person", Personal},
    {File::Facts, "rater", "sealed", Personal, true},
    {File::Facts, "rating", "source contact question batch", Internal},
    {File::Facts, "rating", "rater content", Personal},
    {File::Facts, "rating", "sealed", Personal, true},
    {File::Facts, "recording", "id leg file media offset bytes content", Personal},
    {File::Facts, "revision", "leg at kind stamp batch detail", Internal},
    {File::Facts, "row_sum", "name rows sum", Internal},
    {File::Facts, "score_block", "day agent stamp rows", Personal},
    {File::Facts, "score_block", "sealed", Emotional, true},
    {File::Facts, "score_stamp", "id stamp first_used", Internal},
    {File::Facts, "search", "words", Transcript, true},
    {File::Facts, "search_config", "k v", Internal},
    {File::Facts, "search_data", "id block", Transcript, true},
    {File::Facts, "search_docsize", "id sz", Internal},
    {File::Facts, "search_idx", "segid term pgno", Transcript, true},
    {File::Facts, "search_retired", "leg dictionary", Internal},
    {File::Facts, "search_retired", "sealed", Transcript, true},
    {File::Facts, "set_aside", "id source file line reason detail at state fingerprint", Internal},
    {File::Facts, "set_aside", "body", Transcript, true},
    {File::Facts, "set_aside", "dismissed_by dismissed_why dismissed_at", Personal},
    {File::Facts, "shift", "agent start activity end paid queue", Personal},
    {File::Facts, "shift", "batch", Internal},
    {File::Facts, "site", "id name zone", Internal},
    {File::Facts, "source", "id name zone", Internal},
    {File::Facts, "subject", "leg", Internal},
    {File::Facts, "subject", "sealed", Transcript, true},
    {File::Facts, "survey", "id source external leg at kind low high batch", Internal},
    {File::Facts, "survey", "score", Emotional},
    {File::Facts, "survey", "comment", Transcript, true},
    {File::Facts, "team", "id name external site supervisor", Internal},
    {File::Facts, "team_member", "agent team from_day until_day", Personal},
    {File::Facts, "to_index", "leg ticket", Internal},
    {File::Facts, "to_score", "leg ticket", Internal},
    {File::Facts, "transcript", "leg dictionary", Internal},
    {File::Facts, "transcript", "sealed", Transcript, true},
    {File::Facts, "transfer", "leg at to_leg kind to_queue", Internal},
    {File::Facts, "transfer", "note", Transcript, true},
    {File::Facts, "waiting", "id source contact kind batch", Internal},
    {File::Facts, "waiting", "sealed", Transcript, true},
    // What an entry says has the class of its kind; these are its wrapping.
    {File::Journal, "device", "dev sign_public certificate revoked_seq", Internal},
    {File::Journal, "device", "actor", Personal},
    {File::Journal, "entry", "dev seq hlc subj kind cls hash sig", Internal},
    {File::Journal, "entry", "head", Personal},
    {File::Journal, "held", "dev seq hlc subj", Internal},
    {File::Journal, "meta", "name value", Internal},
    {File::Journal, "payload", "dev seq", Internal},
    {File::Journal, "payload", "person", Personal},
    {File::Journal, "payload", "sealed", Confidential, true},
    {File::Journal, "projection", "name version", Internal},
    {File::Journal, "quarantine", "id dev seq reason at", Internal},
    {File::Journal, "quarantine", "body", Confidential},
    {File::Journal, "row_sum", "name rows sum", Internal},
    {File::Journal, "snapshot", "dev seq hash fold_version state_hash sig", Internal},
    {File::Journal, "witness", "by_dev dev seq hash at_hlc sig", Internal},
    {File::Keys, "class_key", "class team generation given_by signature", Internal},
    {File::Keys, "class_key", "user", Personal},
    {File::Keys, "class_key", "wrapped", Confidential, true},
    {File::Keys, "class_public", "class team generation public drawn_by signature", Internal},
    {File::Keys, "data_key", "id class team generation made_at", Internal},
    {File::Keys, "data_key", "sealed", Confidential, true},
    {File::Keys, "device", "dev position sign_public certificate", Internal},
    {File::Keys, "device", "sealed_secret", Confidential, true},
    {File::Keys, "meta", "name value", Internal},
    {File::Keys, "person_key", "id class team destroyed_at", Internal},
    {File::Keys, "person_key", "person", Personal},
    {File::Keys, "person_key", "sealed", Confidential, true},
    {File::Keys, "roster", "seq signature", Internal},
    {File::Keys, "roster", "statement", Personal},
    {File::Keys, "row_sum", "name rows sum", Internal},
    {File::Keys, "user", "name", Personal},
    {File::Keys, "user", "position salt ops memory box_public sign_public", Internal},
    {File::Keys, "user", "secrets", Confidential, true},
};

std::vector<ColumnClass> spelledOut()
{
    std::vector<ColumnClass> out;
    for (const Group &group : kGroups) {
        for (std::string_view rest = group.columns; !rest.empty();) {
            const auto end = rest.find(' ');
            out.push_back(
                {group.file, group.table, rest.substr(0, end), group.dataClass, group.sealed});
            rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
        }
    }
    return out;
}

} // namespace

std::span<const ColumnClass> columnClasses()
{
    static const std::vector<ColumnClass> all = spelledOut();
    return all;
}

} // namespace attune::governance
