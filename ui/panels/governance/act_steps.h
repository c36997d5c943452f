// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One function for each action of a page of Governance; a key names the row it is about.
#pragma once

#include "ui/panels/governance/acts.h"

namespace attune::ui::acts {

void loadAgreement(const ActContext &context);
void proposeTemplate(const ActContext &context);
void declareNone(const ActContext &context);
void signAgreement(const ActContext &context, int key);
void drawContact(const ActContext &context);
void tellPeople(const ActContext &context);

void giveConsent(const ActContext &context);
void withdrawConsent(const ActContext &context);
void settleConsent(const ActContext &context, int key);

void decideClass(const ActContext &context, int key);
void switchUse(const ActContext &context, int key);
void decideProposal(const ActContext &context, int key);
void drawAudit(const ActContext &context);
void judgeUse(const ActContext &context, int key);
void closeAudit(const ActContext &context);

void forgetSomebody(const ActContext &context);
void confirmErasure(const ActContext &context, int key);
void withdrawErasure(const ActContext &context, int key);
void placeHold(const ActContext &context);
void liftHold(const ActContext &context, int key);

void addUser(const ActContext &context);
void changeRoles(const ActContext &context, int key);
void disableUser(const ActContext &context, int key);
void renewUser(const ActContext &context, int key);
void revokeWorkstation(const ActContext &context, int key);

void sendReport(const ActContext &context);
void askStatus(const ActContext &context);
void acknowledgeReport(const ActContext &context, int key);
void answerReport(const ActContext &context, int key);

} // namespace attune::ui::acts
