// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/recovery/recovery_acts.h"

#include "ui/models/entry_dialog.h"
#include "ui/models/fact_text.h"
#include "ui/panels/recovery/recovery_forms.h"
#include "ui/panels/recovery/recovery_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace attune::ui {

using namespace recovery;

namespace {

class RecoveryWords {
    Q_DECLARE_TR_FUNCTIONS(RecoveryWords)
};

/// Opens the form; `then` is given what was signed.
template <typename T>
void ask(const RecoveryAct &context, const journal::KindOf<T> &kind, EntryDialog::What what,
    std::function<void(const T &)> then)
{
    auto *dialog = new EntryDialog(kind.kind(), std::move(what), context.parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, dialog,
        [dialog, &kind, then = std::move(then)] { then(kind.read(dialog->values())); });
    dialog->open();
}

/// `without`: what is filled in by itself, such as when it was signed.
EntryDialog::What form(
    const QString &title, const QString &about, std::vector<std::string> without = {})
{
    return {title, about, RecoveryWords::tr("Sign and save"), std::move(without)};
}

std::vector<EntryForm::Option> peopleOf(const RecoveryAct &context)
{
    std::vector<EntryForm::Option> out;
    for (const auto &[agent, person] : context.snapshot->persons) {
        const facts::Agent *who = context.snapshot->organisation->agent(agent);
        if (who && who->listed)
            out.push_back(
                {person, agentText(*context.snapshot->organisation, agent, context.masked)});
    }
    std::ranges::sort(out, [](const auto &a, const auto &b) {
        return QString::localeAwareCompare(a.label, b.label) < 0;
    });
    return out;
}

std::vector<EntryForm::Option> languagesOf(const RecoveryAct &context)
{
    std::vector<std::string> codes = context.snapshot->protocol.protocol.languages;
    for (const MentorState &each : context.snapshot->mentors)
        codes.insert(codes.end(), each.mentor.languages.begin(), each.mentor.languages.end());
    for (const char *usual : {"de", "en", "es", "fr", "it", "nl", "pl", "pt", "tr"})
        codes.emplace_back(usual);
    std::ranges::sort(codes);
    codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
    std::vector<EntryForm::Option> out;
    for (const std::string &code : codes) {
        const QString name =
            QLocale::languageToString(QLocale(QString::fromStdString(code)).language());
        out.push_back({code, QStringLiteral("%1 (%2)").arg(name, QString::fromStdString(code))});
    }
    return out;
}

const Case *caseAt(const RecoveryAct &context, Stage stage, int key, std::vector<Case> &kept)
{
    kept = context.snapshot->inStage(stage);
    return key >= 0 && key < static_cast<int>(kept.size()) ? &kept[static_cast<std::size_t>(key)]
                                                           : nullptr;
}

void offer(const RecoveryAct &context, int key)
{
    const auto &due = context.snapshot->due;
    if (key < 0)
        return;
    if (key < static_cast<int>(due.size())) {
        const Due &of = due[static_cast<std::size_t>(key)];
        context.decided(OfferRest{of.subject,
            {context.snapshot->persons.at(of.trigger.agent), of.trigger.cause, of.trigger.severity,
                of.minutes, of.trigger.at, {}},
            {}});
        return;
    }
    std::vector<Case> kept;
    if (const Case *flagged =
            caseAt(context, Stage::Flagged, key - static_cast<int>(due.size()), kept))
        context.decided(OfferRest{flagged->subject,
            {flagged->person, Cause::OwnFlag, Severity::Serious,
                context.snapshot->protocol.protocol.seriousMinutes, flagged->triggered, {}},
            flagged->heads});
}

void offerOther(const RecoveryAct &context, const std::string &person)
{
    EntryDialog::What what = form(RecoveryWords::tr("Offer a rest"),
        RecoveryWords::tr("To take it or to decline it is theirs. The time is protected."),
        {"cause", "triggered", "at"});
    what.options["person"] = peopleOf(context);
    what.values = offeredKind().values({person, Cause::Load, Severity::Serious,
        context.snapshot->protocol.protocol.seriousMinutes, {}, {}});
    ask<Offered>(context, offeredKind(), what, [context](Offered given) {
        given.cause = Cause::Load;
        given.triggered = context.snapshot->now;
        context.decided(OfferRest{
            caseSubject(given.person, "load/" + toIso(given.triggered)), std::move(given), {}});
    });
}

void flag(const RecoveryAct &context, int)
{
    EntryDialog::What what = form(RecoveryWords::tr("Somebody asks for a rest"),
        RecoveryWords::tr("Nobody asks why. How often somebody asked is shown to them first."),
        {"at"});
    what.options["person"] = peopleOf(context);
    what.values = flaggedKind().values({});
    ask<Flagged>(context, flaggedKind(), what,
        [context](const Flagged &given) { context.decided(FlagPerson{given.person}); });
}

template <typename Command>
void simple(const RecoveryAct &context, Stage stage, int key)
{
    std::vector<Case> kept;
    if (const Case *found = caseAt(context, stage, key, kept))
        context.decided(Command{*found});
}

void comeBack(const RecoveryAct &context, int key)
{
    std::vector<Case> kept;
    const Case *found = caseAt(context, Stage::InRecovery, key, kept);
    if (!found)
        return;
    ask<Returned>(context, returnedKind(),
        form(RecoveryWords::tr("Back from a rest"),
            RecoveryWords::tr("What they did in it is nobody's business."), {"at"}),
        [context, of = *found](const Returned &given) {
            context.decided(ReturnFromRest{of, given.next});
        });
}

void recall(const RecoveryAct &context, int key)
{
    std::vector<Case> kept;
    const Case *found = caseAt(context, Stage::InRecovery, key, kept);
    if (!found)
        return;
    ask<Recalled>(context, recalledKind(),
        form(RecoveryWords::tr("Call somebody back"),
            RecoveryWords::tr("Your name and the reason stay on the record, and it is counted."),
            {"at"}),
        [context, of = *found](const Recalled &given) {
            context.decided(RecallRest{of, given.reason});
        });
}

void changeProtocol(const RecoveryAct &context, int)
{
    EntryDialog::What what = form(RecoveryWords::tr("Protocol of recovery"),
        RecoveryWords::tr("It holds for the whole centre from the moment it is signed. Write the "
                          "clause of an agreement into the reason where there is one."));
    what.options["languages"] = languagesOf(context);
    what.values = protocolKind().values(context.snapshot->protocol.protocol);
    ask<Protocol>(context, protocolKind(), what, [context](const Protocol &given) {
        context.decided(AgreeProtocol{given, context.snapshot->protocol.heads});
    });
}

void openMentor(const RecoveryAct &context, const MentorState *known)
{
    EntryDialog::What what = form(
        known ? RecoveryWords::tr("Change a mentor") : RecoveryWords::tr("Name a mentor"),
        RecoveryWords::tr("Trained for it, and willing. When they can be asked follows from their "
                          "shifts."));
    what.options["person"] = peopleOf(context);
    what.options["languages"] = languagesOf(context);
    for (const facts::Team &team : context.snapshot->organisation->teams)
        what.options["leads"].push_back({team.name, QString::fromStdString(team.name)});
    Mentor filled;
    filled.trained = context.snapshot->organisation->zoneOf({}).dayOf(context.snapshot->now);
    what.values = mentorKind().values(known ? known->mentor : filled);
    ask<Mentor>(context, mentorKind(), what, [context](const Mentor &given) {
        const auto &all = context.snapshot->mentors;
        const auto same = std::ranges::find_if(
            all, [&](const MentorState &each) { return each.mentor.person == given.person; });
        context.decided(NameMentor{given, same == all.end() ? journal::Heads{} : same->heads});
    });
}

void nameMentor(const RecoveryAct &context, int)
{
    openMentor(context, nullptr);
}

void changeMentor(const RecoveryAct &context, int key)
{
    if (key >= 0 && key < static_cast<int>(context.snapshot->mentors.size()))
        openMentor(context, &context.snapshot->mentors[static_cast<std::size_t>(key)]);
}

void askSupport(const RecoveryAct &context, const std::string &person)
{
    EntryDialog::What what = form(RecoveryWords::tr("Ask for support"), safetyException(), {"at"});
    what.options["person"] = peopleOf(context);
    what.options["language"] = languagesOf(context);
    what.values = askedKind().values({person, {}, false, {}});
    ask<Asked>(context, askedKind(), what, [context](const Asked &given) {
        context.decided(AskSupport{given.person, given.language, given.exceptionTold});
    });
}

const Request *requestAt(const RecoveryAct &context, int key)
{
    const auto &all = context.snapshot->requests;
    return key >= 0 && key < static_cast<int>(all.size()) ? &all[static_cast<std::size_t>(key)]
                                                          : nullptr;
}

void match(const RecoveryAct &context, int key)
{
    const Request *request = requestAt(context, key);
    const auto found = request ? context.snapshot->candidates.find(request->subject)
                               : context.snapshot->candidates.end();
    if (found == context.snapshot->candidates.end())
        return;
    EntryDialog::What what = form(RecoveryWords::tr("Match a mentor"),
        RecoveryWords::tr("Whose load allows it, best first. A line manager is never matched."),
        {"at"});
    const RecoveryView view{*context.snapshot, context.masked};
    for (const Candidate &each : found->second) {
        if (!each.unfit)
            what.options["mentor"].push_back({each.person, view.person(each.person)});
        else if (*each.unfit == Unfit::OffShift)
            what.options["mentor"].push_back({each.person,
                RecoveryWords::tr("%1 (off shift now)").arg(view.person(each.person))});
    }
    what.values = matchedKind().values({});
    ask<Matched>(context, matchedKind(), what, [context, of = *request](const Matched &given) {
        context.decided(MatchMentor{of, given.mentor});
    });
}

void refuseMatch(const RecoveryAct &context, int key)
{
    if (const Request *request = requestAt(context, key))
        context.decided(RefuseMatch{*request});
}

void endSupport(const RecoveryAct &context, int key)
{
    if (const Request *request = requestAt(context, key))
        context.decided(EndSupport{*request});
}

void takePart(const RecoveryAct &context, int)
{
    EntryDialog::What what = form(RecoveryWords::tr("Take part in the check-in"),
        RecoveryWords::tr("The agent sits at the keyboard. They get a code that only they keep: "
                          "without it nobody can answer for them, and with it they leave."),
        {"in", "code"});
    what.options["person"] = peopleOf(context);
    what.values = optedKind().values({});
    ask<Opted>(context, optedKind(), what,
        [context](const Opted &given) { context.decided(OptIn{given.person}); });
}

void leave(const RecoveryAct &context, int)
{
    ask<CodeForm>(context, codeOnlyForm(),
        form(RecoveryWords::tr("Leave the check-in"),
            RecoveryWords::tr("From now on none of your answers counts, earlier ones included.")),
        [context](const CodeForm &given) { context.decided(OptOut{given.code}); });
}

void answer(const RecoveryAct &context, int)
{
    ask<AnswerForm>(context, checkInForm(),
        form(RecoveryWords::tr("Check-in"),
            RecoveryWords::tr("Your own answer. It is shown together with those of %n people or "
                              "more, never by itself.",
                nullptr, static_cast<int>(context.snapshot->leastGroup))),
        [context](const AnswerForm &given) {
            context.decided(CheckIn{given.code, given.answer});
        });
}

struct Act {
    const char *id;
    void (*open)(const RecoveryAct &, int);
};
constexpr std::array kActs{Act{"offer", &offer}, Act{"flag", &flag},
    Act{"offer.other",
        [](const RecoveryAct &c, int) {
            offerOther(c, {});
        }},
    Act{"take",
        [](const RecoveryAct &c, int key) {
            simple<TakeRest>(c, Stage::Offered, key);
        }},
    Act{"decline",
        [](const RecoveryAct &c, int key) {
            simple<DeclineRest>(c, Stage::Offered, key);
        }},
    Act{"return", &comeBack}, Act{"recall", &recall}, Act{"protocol", &changeProtocol},
    Act{"mentor.name", &nameMentor}, Act{"mentor.change", &changeMentor},
    Act{"support.ask",
        [](const RecoveryAct &c, int) {
            askSupport(c, {});
        }},
    Act{"support.match", &match}, Act{"support.refuse", &refuseMatch},
    Act{"support.end", &endSupport}, Act{"checkin.in", &takePart}, Act{"checkin.out", &leave},
    Act{"checkin.give", &answer}};

std::string personOf(const RecoveryAct &context, AgentId agent)
{
    const auto found = context.snapshot->persons.find(agent);
    return found == context.snapshot->persons.end() ? std::string() : found->second;
}

} // namespace

void actOnRecovery(const QString &id, int key, const RecoveryAct &context)
{
    const auto found =
        std::ranges::find_if(kActs, [&](const Act &one) { return id == QLatin1String(one.id); });
    if (found != kActs.end())
        found->open(context, key);
}

void offerTo(AgentId agent, const RecoveryAct &context)
{
    // What waits for this person anyway is answered with what the protocol asks for.
    const auto &due = context.snapshot->due;
    const auto known =
        std::ranges::find_if(due, [&](const Due &each) { return each.trigger.agent == agent; });
    if (known != due.end())
        offer(context, static_cast<int>(known - due.begin()));
    else
        offerOther(context, personOf(context, agent));
}

void askFor(AgentId agent, const RecoveryAct &context)
{
    askSupport(context, personOf(context, agent));
}

} // namespace attune::ui
