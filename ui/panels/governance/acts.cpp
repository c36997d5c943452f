// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/governance/acts.h"

#include "ui/panels/governance/act_steps.h"

#include <algorithm>

namespace attune::ui::acts {

namespace {

struct Act {
    const char *id;
    void (*open)(const ActContext &, int key);
};

template <void (*open)(const ActContext &)>
void plain(const ActContext &context, int)
{
    open(context);
}

const Act kActs[]{
    {"agreement.load", plain<loadAgreement>},
    {"agreement.template", plain<proposeTemplate>},
    {"agreement.none", plain<declareNone>},
    {"agreement.sign", signAgreement},
    {"agreement.draw", plain<drawContact>},
    {"agreement.tell", plain<tellPeople>},
    {"consent.give", plain<giveConsent>},
    {"consent.withdraw", plain<withdrawConsent>},
    {"consent.settle", settleConsent},
    {"classes.decide", decideClass},
    {"oversight.switch", switchUse},
    {"oversight.decide", decideProposal},
    {"steward.draw", plain<drawAudit>},
    {"steward.judge", judgeUse},
    {"steward.close", plain<closeAudit>},
    {"erasure.ask", plain<forgetSomebody>},
    {"erasure.confirm", confirmErasure},
    {"erasure.withdraw", withdrawErasure},
    {"erasure.hold", plain<placeHold>},
    {"erasure.lift", liftHold},
    {"users.add", plain<addUser>},
    {"users.roles", changeRoles},
    {"users.disable", disableUser},
    {"users.renew", renewUser},
    {"users.revoke", revokeWorkstation},
    {"misuse.send", plain<sendReport>},
    {"misuse.status", plain<askStatus>},
    {"misuse.acknowledge", acknowledgeReport},
    {"misuse.answer", answerReport},
};

} // namespace

} // namespace attune::ui::acts

namespace attune::ui {

void act(const QString &id, int key, const ActContext &context)
{
    const auto found = std::ranges::find_if(
        acts::kActs, [&](const acts::Act &one) { return id == QLatin1String(one.id); });
    if (found != std::end(acts::kActs))
        found->open(context, key);
}

} // namespace attune::ui
