// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A page of the panel as text: what stands in its tables, and what can be done there.
#pragma once

#include "core/governance/governance.h"
#include "ui/models/page_cells.h"
#include "ui/models/role_text.h"

namespace attune::ui {

struct PageContext {
    const governance::Snapshot &snapshot;
    bool masked = false;

    const Zone &zone() const { return snapshot.organisation->zoneOf({}); }
    /// By pseudonym; "somebody who is not listed here" where it names nobody.
    QString person(const std::string &pseudonym) const;
    QString when(Instant t) const;
    PageCell cell(Instant t) const { return timeCell(when(t), t); }
    QString may(bool allowed, Roles whose) const; ///< why not: the role, or the workstation
    /// Who sees what others did, to whom it is shut; empty: the reader sees what everybody did.
    QString ofOthers() const;
};

QString pageName(governance::Page page);
PageText pageText(governance::Page page, const PageContext &context);
PageText agreementText(const PageContext &context);
PageText consentText(const PageContext &context);
PageText classesText(const PageContext &context);
PageText oversightText(const PageContext &context);
PageText stewardText(const PageContext &context);
PageText misuseText(const PageContext &context);
PageText erasurePageText(const PageContext &context);
PageText usersText(const PageContext &context);
PageTable workstationsTable(const PageContext &context);
/// "workstation 3fa2, set up by Nadia".
QString workstationText(const governance::Workstation &workstation);
/// What came of changing a user.
QString userChangedText(const governance::UserChanged &changed);

QString closedText(governance::Closed closed);
QString clauseText(const access::Clause &clause);
QString clauseName(access::ClauseKind kind);
QString monitoringUseText(access::MonitoringUse use);
QString doubtText(governance::Doubt doubt);
QString purposeText(governance::Purpose purpose);
QString useText(governance::Use use);
QString suggestionText(const std::string &what);
QString utf8(const std::string &text);
/// What came of a command, for the banner; empty: nothing needs saying beside "saved".
QString performedText(const governance::Performed &performed);

} // namespace attune::ui
