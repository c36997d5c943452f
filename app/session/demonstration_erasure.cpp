// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/demonstration_erasure.h"

#include "app/session/demonstration.h"
#include "app/session/governance_office.h"
#include "core/demo/forgettable.h"

#include <algorithm>
#include <functional>

namespace attune::app {

namespace {

using governance::ErasureAnswer;
using governance::Erasures;

/// Signed by the one user of a role, as themselves.
Done as(Session &session, Role role, const std::function<Result<ErasureAnswer>(Erasures &)> &decide)
{
    const auto users = demonstrationUsers();
    const auto who = std::ranges::find(users, role, &DemonstrationUser::role);
    if (auto in = session.unlock({who->name, kDemonstrationPassphrase}); !in)
        return in;
    Erasures erasures(*officeOf(session));
    const auto answer = decide(erasures);
    if (!answer)
        return answer.error();
    return answer->hindrance ? Done(Fault::Invalid, "the demonstration cannot forget its customer")
                             : Done();
}

Done forgetInTurn(Session &session, const std::vector<std::string> &customers)
{
    for (std::size_t i = 0; i < 2; ++i) {
        journal::ErasureAsked asked;
        asked.basis = i == 0 ? "Art. 17(1)(b) GDPR" : "Art. 17(1)(a) GDPR";
        asked.reason = i == 0 ? "Took back their consent by letter and asked to be forgotten."
                              : "Moved away two years ago; nothing is open with them.";
        if (auto done = as(session, Role::Hr,
                [&](Erasures &erasures) { return erasures.ask(customers[i], asked, {}); });
            !done)
            return done;
    }
    if (auto done = as(session, Role::DataSteward,
            [&](Erasures &erasures) -> Result<ErasureAnswer> {
                const auto state = erasures.of(customers.front());
                return state ? erasures.confirm(
                           customers.front(), "Nothing is open with them.", state->heads)
                             : Result<ErasureAnswer>(state.error());
            });
        !done)
        return done;
    return as(session, Role::Legal, [&](Erasures &erasures) {
        journal::Hold hold;
        hold.reason = "Claim before the district court; keep until the judgment.";
        const auto today = std::chrono::floor<std::chrono::days>(session.clock().now());
        hold.review = LocalDay{today.time_since_epoch()} + std::chrono::days{60};
        return erasures.hold(customers[2], hold);
    });
}

} // namespace

Done forgetSome(Session &session)
{
    const auto customers = demo::forgettableCustomers(session.facts(), 3);
    if (!customers)
        return customers.error();
    if (customers->size() < 3)
        return {};
    const Done done = forgetInTurn(session, *customers);
    const Done back = session.unlock({kDemonstrationUser, kDemonstrationPassphrase});
    return done ? back : done;
}

} // namespace attune::app
