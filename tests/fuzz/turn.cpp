// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as what a customer and an agent wrote: spans lie within the text and add up.
#include "tests/support/english_pack.h"

#include <cmath>
#include <map>

using namespace attune;

namespace {

void check(const text::TurnScore &score, std::size_t bytes)
{
    std::map<text::Head, double> sums;
    for (const text::Span &span : score.spans) {
        if (span.begin > span.end || span.end > bytes)
            __builtin_trap();
        sums[span.head] += double(span.contribution);
    }
    for (const text::HeadSum &sum : score.sums) {
        const double all = double(sum.bias) + sums[sum.head];
        if (std::abs(all - double(sum.raw)) > 1e-3 * (1 + std::abs(double(sum.raw))))
            __builtin_trap();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    static const text::Scorer &scorer = *tests::englishScorers().readerOfLanguage("en");
    const std::string_view all(reinterpret_cast<const char *>(data), size);
    std::vector<text::TurnInput> turns;
    for (std::size_t at = 0, part = 0; at <= all.size() && part < 6; ++part) {
        const auto end = std::min(all.find('\n', at), all.size());
        text::TurnInput turn;
        turn.role = part % 2 ? text::Role::Agent : text::Role::Customer;
        turn.text = all.substr(at, end - at);
        turns.push_back(turn);
        at = end + 1;
    }
    text::Context context;
    context.language = "en";
    context.customerName = "Ms Keller";
    for (std::size_t i = 0; i < turns.size(); ++i)
        check(scorer.scoreTurn(turns[i], std::span(turns).first(i), context, text::Spans::Yes),
            turns[i].text.size());
    (void)scorer.scoreContact(turns, context, text::Spans::No);
    return 0;
}
