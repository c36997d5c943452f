// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/governance/erasure_text.h"

#include "ui/models/fact_text.h"
#include "ui/panels/governance/page_words.h"
#include "ui/panels/governance/shut_text.h"

#include <QLocale>

namespace attune::ui {

using governance::ErasureState;
using governance::HeldMatter;
using governance::Hindrance;

namespace {

QString codeOf(const std::string &pseudonym)
{
    return utf8(pseudonym.substr(0, 4) + ' ' + pseudonym.substr(4, 4));
}

QString deviceText(const PageContext &context, const std::string &device)
{
    const governance::ErasurePage &page = context.snapshot.erasure;
    if (device == page.device)
        return PageWords::tr("this workstation");
    const auto known = page.devices.find(device);
    const QString code = utf8(device.substr(0, 4));
    return known == page.devices.end()
        ? PageWords::tr("workstation %1").arg(code)
        : PageWords::tr("workstation %1, set up by %2").arg(code, utf8(known->second));
}

QString scopeText(const ErasureState &state)
{
    return state.scope() == journal::ErasureScope::KeepWords
        ? PageWords::tr("All but what was said")
        : PageWords::tr("Everything");
}

QString wentText(const journal::ErasureDone &done)
{
    const QLocale locale;
    return PageWords::tr("Interactions that are nobody's now: %1. Gone: transcripts %2, recordings "
                         "%3, days of scores (made again without them) %4, comments in surveys %5, "
                         "other records %6, older copies of the files %7.")
        .arg(locale.toString(qlonglong(done.contacts)),
            locale.toString(qlonglong(done.transcripts)),
            locale.toString(qlonglong(done.recordings)), locale.toString(qlonglong(done.scoreDays)),
            locale.toString(qlonglong(done.surveys)), locale.toString(qlonglong(done.others)),
            locale.toString(qlonglong(done.copies)));
}

QString holdText(const PageContext &context, const journal::HoldState &state)
{
    return PageWords::tr("Must be kept since %1, as %2 decided: %3")
        .arg(context.when(state.at), utf8(state.by), utf8(state.hold.reason));
}

QString missingText(
    const PageContext &context, const ErasureState &state, const std::string &device)
{
    if (state.isHalted())
        return PageWords::tr("Not done on %1, and not to be done there before the hold is lifted.")
            .arg(deviceText(context, device));
    if (state.heldHere && device == context.snapshot.erasure.device)
        return PageWords::tr(
            "Not done on this workstation: an interaction of this person, or a day "
            "of one, must be kept for a legal reason. It is done once that hold is "
            "lifted.");
    return PageWords::tr("Not done yet on %1: it will be at its next exchange, or when somebody "
                         "signs in there.")
        .arg(deviceText(context, device));
}

PageTable requests(const PageContext &context)
{
    const governance::ErasurePage &page = context.snapshot.erasure;
    PageTable table;
    table.name = PageWords::tr("To be forgotten");
    table.columns = {PageWords::tr("Who"), PageWords::tr("What goes"), PageWords::tr("Asked by"),
        PageWords::tr("Second signature"), PageWords::tr("Workstations")};
    for (std::size_t i = 0; i < page.persons.size(); ++i) {
        const ErasureState &one = page.persons[i];
        const bool partly = one.isErased() && !one.missing.empty();
        const bool halted = one.isHalted() || one.heldHere;
        const QString state = halted && !one.missing.empty() ? PageWords::tr("halted by a hold")
            : halted                                         ? PageWords::tr("held too late")
            : partly                                         ? PageWords::tr("under way")
            : one.isErased()                                 ? PageWords::tr("erased")
            : one.hold                                       ? PageWords::tr("held")
                                                             : PageWords::tr("waits");
        table.rows.push_back(
            {{forgottenName(context, one), scopeText(one), utf8(one.requests.back().by),
                 one.isErased() ? utf8(one.confirmedBy) : QStringLiteral("–"),
                 one.isErased() ? PageWords::tr("%1 of %2")
                                      .arg(one.done.size())
                                      .arg(one.done.size() + one.missing.size())
                                : QStringLiteral("–")},
                one.isErased() && !partly && !halted ? Tone::Good : Tone::Warning, state,
                erasureStateText(context, one), static_cast<int>(i)});
    }
    table.empty = PageWords::tr("Nobody has asked to forget anybody.");
    table.actions = {
        {QStringLiteral("erasure.ask"), PageWords::tr("Forget somebody…"), page.mayAsk, false,
            context.may(page.mayAsk, journal::erasureAskedKind().kind().writers)},
        {QStringLiteral("erasure.confirm"), PageWords::tr("Second signature…"), page.mayConfirm,
            true, context.may(page.mayConfirm, journal::erasureConfirmedKind().kind().writers)},
        {QStringLiteral("erasure.withdraw"), PageWords::tr("Take back…"), page.mayAsk, true,
            context.may(page.mayAsk, journal::erasureAskedKind().kind().writers)}};
    return table;
}

PageTable holds(const PageContext &context)
{
    const governance::ErasurePage &page = context.snapshot.erasure;
    PageTable table;
    table.name = PageWords::tr("Legal holds");
    table.columns = {PageWords::tr("What is kept"), PageWords::tr("Look at it again"),
        PageWords::tr("Placed by"), PageWords::tr("Reason")};
    for (std::size_t i = 0; i < page.holds.size(); ++i) {
        const HeldMatter &one = page.holds[i];
        const bool late = one.isOverdue(context.snapshot.now);
        QStringList details{holdText(context, one.state)};
        details += late ? PageWords::tr("Its review is overdue: look at it again, then lift it or "
                                        "place it anew with another day.")
                        : PageWords::tr("Nothing of it is erased, and nothing of it goes for its "
                                        "age, until somebody legal lifts it.");
        table.rows.push_back({{heldName(context, one), dayCell(one.state.hold.review),
                                  utf8(one.state.by), utf8(one.state.hold.reason)},
            late ? Tone::Warning : Tone::Info,
            late ? PageWords::tr("review overdue") : PageWords::tr("in force"),
            details.join(QLatin1String("\n\n")), static_cast<int>(i)});
    }
    table.empty = PageWords::tr("Nothing must be kept for a legal reason.");
    table.actions = {{QStringLiteral("erasure.hold"), PageWords::tr("Place a hold…"), page.mayHold,
                         false, context.may(page.mayHold, journal::holdKind().kind().writers)},
        {QStringLiteral("erasure.lift"), PageWords::tr("Lift…"), page.mayLift, true,
            context.may(page.mayLift, journal::holdLiftedKind().kind().writers)}};
    return table;
}

QString hindranceText(Hindrance hindrance)
{
    switch (hindrance) {
    case Hindrance::Held:
        return PageWords::tr("This person must be kept for a legal reason. Nothing was erased; "
                             "lift the hold first.");
    case Hindrance::InteractionHeld:
        return PageWords::tr("An interaction of this person, or a day of one, must be kept for a "
                             "legal reason. Nothing was erased; lift the hold first.");
    case Hindrance::UnknownCustomer:
        return PageWords::tr("No customer of this number is known here. Nothing was written down; "
                             "look at the number again.");
    case Hindrance::UnknownAgent:
        return PageWords::tr("No agent of this number is known here. Nothing was written down; "
                             "look at the number again.");
    case Hindrance::ErasedAlready:
        return PageWords::tr("This person was erased already.");
    case Hindrance::NobodyAsked:
        return PageWords::tr("Nobody has asked to forget this person.");
    case Hindrance::AskedThemselves:
        return PageWords::tr("Who asks to forget somebody cannot confirm it as well, in whatever "
                             "role. A second person must sign.");
    case Hindrance::OthersAsked:
        return PageWords::tr("Only who asked takes it back.");
    case Hindrance::NoBasis:
        return PageWords::tr("The legal basis is missing, such as Art. 17(1)(b) GDPR.");
    case Hindrance::WordsAreTheirs:
        return PageWords::tr("What a customer said is about them: of a customer everything goes.");
    case Hindrance::NoReason:
        return PageWords::tr("The reason is missing.");
    case Hindrance::NoReview:
        return PageWords::tr(
            "A day that lies ahead is missing, on which somebody looks at the hold "
            "again.");
    case Hindrance::NoMatter:
        return PageWords::tr("A hold is on a person, on an interaction or on a span of days: name "
                             "one of these.");
    case Hindrance::NoSource:
        return PageWords::tr("An interaction is named with its source.");
    case Hindrance::DaysReversed:
        return PageWords::tr("The last day lies before the first.");
    case Hindrance::NoHold:
        return PageWords::tr("There is no hold to be lifted.");
    }
    return {};
}

} // namespace

QString forgottenName(const PageContext &context, const ErasureState &state)
{
    if (!state.isAgent())
        return PageWords::tr("Customer %1").arg(codeOf(state.person));
    return context.snapshot.agentOf(state.person)
        ? context.person(state.person)
        : PageWords::tr("Agent %1").arg(codeOf(state.person));
}

QString heldName(const PageContext &context, const HeldMatter &matter)
{
    const journal::Hold &hold = matter.state.hold;
    switch (matter.on) {
    case governance::HoldOn::Person:
        return context.snapshot.agentOf(matter.person)
            ? context.person(matter.person)
            : PageWords::tr("Customer %1").arg(codeOf(matter.person));
    case governance::HoldOn::Contact:
        return PageWords::tr("Interaction %1 of %2").arg(utf8(hold.contact), utf8(hold.source));
    case governance::HoldOn::Days:
        return PageWords::tr("Days from %1 to %2")
            .arg(dayCell(hold.from).text, dayCell(hold.until).text);
    }
    return {};
}

QString outOfReachText()
{
    return PageWords::tr(
        "Out of reach, and to be looked after by hand: backups and copies that somebody made of "
        "the folder, exported files, printed reports, files in a shared folder that another "
        "workstation gave, and what people wrote about them in notes and reasons. What was decided "
        "about others stays, and so does who signed what.");
}

QString erasureStateText(const PageContext &context, const ErasureState &state)
{
    QStringList out;
    if (!state.isAsked())
        out += PageWords::tr("Nobody has asked to forget this person.");
    for (const ErasureState::Request &request : state.requests) {
        out += PageWords::tr("Asked by %1, %2. Legal basis: %3")
                   .arg(utf8(request.by), context.when(request.at), utf8(request.asked.basis));
        if (!request.asked.reason.empty())
            out += utf8(request.asked.reason);
    }
    if (state.hold)
        out += holdText(context, *state.hold);
    if (!state.isErased()) {
        if (state.isAsked())
            out += PageWords::tr("Nothing is erased before a second person has signed.");
        return out.join(QLatin1String("\n\n"));
    }
    out += PageWords::tr("Confirmed by %1, %2.")
               .arg(utf8(state.confirmedBy), context.when(*state.confirmed));
    if (!state.remark.empty())
        out += utf8(state.remark);
    for (const ErasureState::DoneOn &done : state.done)
        out +=
            PageWords::tr("Done on %1, %2. %3")
                .arg(deviceText(context, done.device), context.when(done.at), wentText(done.what));
    if (state.isHalted() && !state.done.empty())
        out += PageWords::tr("The hold came too late for %n workstation(s): what was erased there "
                             "before it arrived cannot be brought back.",
            nullptr, static_cast<int>(state.done.size()));
    for (const std::string &device : state.missing)
        out += missingText(context, state, device);
    out += outOfReachText();
    return out.join(QLatin1String("\n\n"));
}

QString erasureAnswerText(const governance::ErasureAnswer &answer)
{
    if (answer.hindrance)
        return hindranceText(*answer.hindrance);
    if (answer.tooLateOn > 0)
        return PageWords::tr("Signed and saved. It stops the erasure where it is not carried out "
                             "yet, as soon as it arrives there. On %n workstation(s) it came too "
                             "late.",
            nullptr, static_cast<int>(answer.tooLateOn));
    if (!answer.carried)
        return PageWords::tr("Signed and saved.");
    if (answer.carried->waiting > 0)
        return PageWords::tr(
            "Signed. This workstation could not finish it now and will at the next "
            "opening: %1")
            .arg(utf8(answer.carried->why));
    return PageWords::tr("Signed, and erased on this workstation. Others follow at their next "
                         "exchange. %1")
        .arg(outOfReachText());
}

PageText erasurePageText(const PageContext &context)
{
    const governance::ErasurePage &page = context.snapshot.erasure;
    PageText text;
    text.about = PageWords::tr("One person asks and another confirms; then a person's key, words, "
                               "recordings and scores go on every workstation, and what is left "
                               "are numbers that are nobody's. What must be kept for a legal "
                               "reason is not erased, and does not go for its age.");
    if (page.shut) {
        PageTable table = requests(context);
        table.actions.clear();
        table.emptyKind = EmptyKind::NoRight;
        table.empty = shutText(*page.shut);
        text.headline = PageWords::tr("Who is to be forgotten is not yours to see.");
        text.tables = {table};
        return text;
    }
    const auto waiting = static_cast<int>(page.waiting());
    const auto overdue = static_cast<int>(page.overdue(context.snapshot.now));
    int under = 0, halted = 0;
    for (const ErasureState &one : page.persons) {
        under += one.isErased() && !one.missing.empty();
        halted += one.isHalted() || one.heldHere;
    }
    text.tone = waiting + overdue + halted > 0 ? Tone::Warning
        : under > 0                            ? Tone::Info
                                               : Tone::Good;
    text.headline = overdue > 0
        ? PageWords::tr("%n legal hold(s) are to be looked at again.", nullptr, overdue)
        : halted > 0 ? PageWords::tr("%n confirmed erasure(s) met a legal hold.", nullptr, halted)
        : waiting > 0
        ? PageWords::tr("%n request(s) wait for a second signature.", nullptr, waiting)
        : under > 0
        ? PageWords::tr("%n erasure(s) are not done on every workstation yet.", nullptr, under)
        : PageWords::tr("Nothing waits.");
    text.due = (page.mayConfirm ? waiting : 0) + (page.mayLift ? overdue : 0);
    text.tables = {requests(context), holds(context)};
    return text;
}

} // namespace attune::ui
