// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The certificate of a draw, the rules it was made by, and why there is none.
#include "ui/panels/peer_review/peer_text.h"

#include "ui/theme/numbers.h"

#include <QCoreApplication>

namespace attune::ui {

namespace {

using namespace peer_review;

class RulesText {
    Q_DECLARE_TR_FUNCTIONS(PeerReview)
};

QString wordsOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString rulesOf(const std::vector<std::string> &names)
{
    QStringList out;
    for (const std::string &name : names) {
        if (const auto rule = ruleNamed(name))
            out += ruleText(*rule);
    }
    return out.join(QStringLiteral("; "));
}

/// In groups, so that it can be compared and breaks over lines.
QString grouped(std::string_view hash)
{
    constexpr std::size_t kGroup = 8;
    QStringList out;
    for (std::size_t at = 0; at < hash.size(); at += kGroup)
        out += wordsOf(hash.substr(at, kGroup));
    return out.join(QLatin1Char(' '));
}

} // namespace

QStringList certificateText(const PeerView &view)
{
    const State &state = view.shown().state;
    if (!state.drawn)
        return {RulesText::tr("Nothing is drawn yet.")};
    return {RulesText::tr("Seed %1, out of %n contact(s) with a transcript.", nullptr,
                static_cast<int>(state.drawn->population))
                .arg(wordsOf(state.drawn->seed)),
        RulesText::tr("Hash of the list: %1").arg(grouped(state.drawn->frame)),
        RulesText::tr("Whoever has the same list, the same plan and this seed draws the same "
                      "contacts and the same reviewers again: attune review draw --seed.")};
}

QStringList assignmentRules(const PeerView &view)
{
    const Plan &plan = view.shown().state.plan;
    QStringList out;
    out += RulesText::tr("%n contact(s) of each, between %1 and %2 reviews for each reviewer.",
        nullptr, static_cast<int>(plan.contacts))
               .arg(plan.least)
               .arg(plan.most);
    out += RulesText::tr("No pair of people is likelier than %1 %, unless it was decided by hand.")
               .arg(plan.cap);
    out += RulesText::tr("Two who reviewed each other wait %n cycle(s).", nullptr,
        static_cast<int>(plan.reciprocalCycles));
    out += RulesText::tr("The same pair at most %n time(s) in a quarter.", nullptr,
        static_cast<int>(plan.mostInQuarter));
    out += RulesText::tr(
        "Decided by hand: %n pair(s).", nullptr, static_cast<int>(plan.forced.size()));
    out += RulesText::tr("Ruled out: %n pair(s).", nullptr, static_cast<int>(plan.vetoes.size()));
    out += RulesText::tr(
        "Said to be too close: %n pair(s).", nullptr, static_cast<int>(plan.declared.size()));
    if (!plan.switchedOff.empty())
        out += RulesText::tr("Switched off: %1.").arg(rulesOf(plan.switchedOff));
    if (view.shown().state.drawn && !view.shown().state.drawn->notConnected.empty())
        out += RulesText::tr("Not known, or not wholly, so not asked: %1.")
                   .arg(rulesOf(view.shown().state.drawn->notConnected));
    return out;
}

QString clashText(const Drawing &drawing)
{
    const Clash &clash = drawing.clash;
    QStringList out{RulesText::tr("%1 reviews are wanted; reviewers may take %2 together.")
                        .arg(number(clash.reviews), number(clash.capacity))};
    if (!clash.items.empty())
        out += RulesText::tr("%n contact(s) have nobody who may review them.", nullptr,
            static_cast<int>(clash.items.size()));
    if (!clash.crowded.empty())
        out += RulesText::tr("%n contact(s) have to share too few reviewers.", nullptr,
            static_cast<int>(clash.crowded.size()));
    if (clash.missing > 0)
        out +=
            RulesText::tr("%n review(s) find nobody when all others do.", nullptr, clash.missing);
    if (!clash.idle.empty())
        out += RulesText::tr("%n reviewer(s) cannot reach their least load.", nullptr,
            static_cast<int>(clash.idle.size()));
    for (const Rule rule : clash.freeing)
        out += RulesText::tr("It would be possible without the rule “%1”.").arg(ruleText(rule));
    if (clash.leastCap)
        out += RulesText::tr("It would be possible with a cap of %1 %.")
                   .arg(number(*clash.leastCap * 100, 1));
    return out.join(QLatin1Char('\n'));
}

} // namespace attune::ui
