// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/governance/acts.h"

#include "core/access/access.h"
#include "ui/models/entry_dialog.h"
#include "ui/models/fact_text.h"
#include "ui/panels/governance/act_forms.h"
#include "ui/panels/governance/erasure_text.h"
#include "ui/panels/governance/page_words.h"

#include <QFile>
#include <QRandomGenerator>

#include <algorithm>

namespace attune::ui {

namespace {

using namespace governance;

constexpr qint64 kLongestAgreement = 1'000'000;

/// A question about a form as a whole, asked of what is filled in.
template <typename T, typename Ask>
std::function<QString(const journal::Values &)> checking(
    const journal::KindOf<T> &kind, Ask question)
{
    return [&kind, question = std::move(question)](const journal::Values &values) {
        return question(kind.read(values));
    };
}

/// Opens the form; `then` is given what was signed.
template <typename T>
void ask(const ActContext &context, const journal::KindOf<T> &kind, EntryDialog::What what,
    std::function<void(const T &, Milliseconds)> then)
{
    auto *dialog = new EntryDialog(kind.kind(), std::move(what), context.parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, dialog, [dialog, &kind, then = std::move(then)] {
        then(kind.read(dialog->values()), dialog->shown());
    });
    dialog->open();
}

EntryDialog::What what(const QString &title, const QString &about, const QString &accept = {})
{
    return {title, about, accept.isEmpty() ? PageWords::tr("Sign and save") : accept};
}

std::vector<EntryForm::Option> sorted(std::vector<EntryForm::Option> options)
{
    std::ranges::sort(options, [](const auto &a, const auto &b) {
        return QString::localeAwareCompare(a.label, b.label) < 0;
    });
    return options;
}

/// Listed people by pseudonym.
std::vector<EntryForm::Option> agentsOf(const ActContext &context)
{
    std::vector<EntryForm::Option> out;
    for (const auto &[pseudonym, id] : context.snapshot->agents) {
        const facts::Agent *agent = context.snapshot->organisation->agent(id);
        if (agent && agent->listed)
            out.push_back(
                {pseudonym, agentText(*context.snapshot->organisation, id, context.masked)});
    }
    return sorted(std::move(out));
}

std::vector<EntryForm::Option> recipientsOf(const ActContext &context)
{
    std::vector<EntryForm::Option> out;
    for (const Recipient &one : context.snapshot->misuse.recipients) {
        QStringList roles;
        for (const attune::Role role : kRoles) {
            if (one.roles.has(role) && kRecipients.has(role))
                roles += roleText(role);
        }
        out.push_back({one.user,
            QStringLiteral("%1 (%2)").arg(utf8(one.user), roles.join(QLatin1String(", ")))});
    }
    return out;
}

// -- works agreement

void propose(const ActContext &context, const AgreementText &text)
{
    EntryDialog::What form = what(PageWords::tr("Works agreement"),
        PageWords::tr("It holds once the employee representative has counter-signed it. What is "
                      "left empty is no clause."),
        PageWords::tr("Sign and put forward"));
    form.without = {"wording"};
    form.values = agreementProposedKind().values(text);
    ask<AgreementText>(context, agreementProposedKind(), form,
        [context, wording = text.wording](AgreementText filled, Milliseconds) {
            filled.wording = wording;
            context.decided(ProposeAgreement{filled, context.snapshot->agreement.state.heads});
        });
}

void loadAgreement(const ActContext &context)
{
    const QString name = context.chooseFile(context.parent, PageWords::tr("Load a works agreement"),
        PageWords::tr("Agreements (*.json)"));
    if (name.isEmpty())
        return;
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        context.complain(PageWords::tr("This file cannot be read: %1").arg(file.errorString()));
        return;
    }
    if (file.size() > kLongestAgreement) {
        context.complain(PageWords::tr("This file is too long to be an agreement."));
        return;
    }
    const auto read = agreementFromJson(file.readAll().toStdString());
    if (read)
        propose(context, *read);
    else
        context.complain(
            PageWords::tr("This file holds no agreement: %1").arg(utf8(read.error().detail)));
}

void signAgreement(const ActContext &context, int key)
{
    const AgreementState &state = context.snapshot->agreement.state;
    if (key < 0 || key >= static_cast<int>(state.waiting.size()))
        return;
    const Version version = state.waiting[static_cast<std::size_t>(key)];
    const PageText page = agreementText(context.page());
    ask<TextForm>(context, remarkForm(),
        what(PageWords::tr("Counter-sign"),
            page.tables.front().rows[static_cast<std::size_t>(key)].details,
            PageWords::tr("Counter-sign")),
        [context, version](const TextForm &form, Milliseconds) {
            context.decided(
                SignAgreement{version, form.text, context.snapshot->agreement.state.heads});
        });
}

void drawContact(const ActContext &context)
{
    EntryDialog::What form = what(PageWords::tr("Draw a contact"),
        PageWords::tr("The program draws one at random out of the last 31 days and asks every "
                      "clause first. The draw is written down before the contact is named."),
        PageWords::tr("Draw"));
    form.options["agent"] = agentsOf(context);
    ask<DrawForm>(context, drawForm(), form, [context](const DrawForm &filled, Milliseconds) {
        context.decided(DrawContact{{context.snapshot->agentOf(filled.agent.front()), filled.use,
            {}, filled.reason, QRandomGenerator::system()->generate64()}});
    });
}

void tellPeople(const ActContext &context)
{
    EntryDialog::What form = what(PageWords::tr("Tell people"),
        PageWords::tr("The notice counts from now on. Tell them by the ways of your house as "
                      "well."));
    form.without = {"at"};
    form.options["people"] = agentsOf(context);
    ask<Notice>(context, noticeKind(), form, [context](const Notice &filled, Milliseconds) {
        context.decided(TellPeople{filled.text, filled.people});
    });
}

// -- consent

void giveConsent(const ActContext &context)
{
    EntryDialog::What form = what(PageWords::tr("Take down a consent"),
        PageWords::tr("One purpose, one clear yes. What is unclear is kept and set aside for a "
                      "person to settle."));
    ConsentForm fresh;
    fresh.at = context.snapshot->now;
    form.values = consentForm().values(fresh);
    form.check = checking(consentForm(), [now = context.snapshot->now](const ConsentForm &filled) {
        return filled.at > now
            ? PageWords::tr("A consent cannot be given in the future. Correct the time.")
            : QString();
    });
    ask<ConsentForm>(
        context, consentForm(), form, [context](const ConsentForm &filled, Milliseconds) {
            context.decided(GiveConsent{givenFrom(filled)});
        });
}

void withdrawConsent(const ActContext &context)
{
    EntryDialog::What form = what(PageWords::tr("Withdrawal"),
        PageWords::tr("What was derived from all contacts of this customer is removed at once. "
                      "Their service stays as it is."));
    ConsentWithdrawn fresh;
    fresh.at = context.snapshot->now;
    form.values = consentWithdrawnKind().values(fresh);
    form.check = checking(
        consentWithdrawnKind(), [now = context.snapshot->now](const ConsentWithdrawn &filled) {
            return filled.at > now
                ? PageWords::tr("A consent cannot be withdrawn in the future. Correct the time.")
                : QString();
        });
    ask<ConsentWithdrawn>(context, consentWithdrawnKind(), form,
        [context](const ConsentWithdrawn &filled, Milliseconds) {
            context.decided(WithdrawConsent{filled});
        });
}

void settleConsent(const ActContext &context, int key)
{
    const auto customer = static_cast<std::size_t>(key) / kPurposes.size();
    if (key < 0 || customer >= context.snapshot->consent.customers.size())
        return;
    const ConsentState state = context.snapshot->consent.customers[customer];
    const auto purpose = static_cast<Purpose>(static_cast<std::size_t>(key) % kPurposes.size());
    const auto found = state.purposes.find(purpose);
    if (found == state.purposes.end() || found->second.status != ConsentStatus::SetAside) {
        context.complain(
            PageWords::tr("Nothing of this purpose is set aside, so there is nothing to settle."));
        return;
    }
    QStringList doubts;
    for (const Doubt doubt : found->second.doubts)
        doubts += doubtText(doubt);
    EntryDialog::What form =
        what(PageWords::tr("Settle a consent"), doubts.join(QLatin1Char('\n')));
    form.without = {"purpose"};
    const bool isTicked = found->second.given && found->second.given->ticked;
    form.check = checking(consentSettledKind(), [isTicked](const ConsentSettled &filled) {
        return isTicked && filled.outcome != Settlement::DoesNotCount
            ? PageWords::tr("The box was ticked before they saw it. That is no consent, whoever "
                            "decides; it can only be settled as one that does not count.")
            : QString();
    });
    ask<ConsentSettled>(context, consentSettledKind(), form,
        [context, state, purpose](ConsentSettled filled, Milliseconds) {
            filled.purpose = purpose;
            context.decided(SettleConsent{state, filled});
        });
}

// -- classes, oversight

void decideClass(const ActContext &context, int key)
{
    if (key < 0 || key >= static_cast<int>(kClasses.size()))
        return;
    const ClassState state = context.snapshot->classes.classes[static_cast<std::size_t>(key)];
    EntryDialog::What form = what(
        classText(state.dataClass), PageWords::tr("The steward must be a user with that role."));
    form.without = {"class"};
    if (state.policy)
        form.values = classPolicyKind().values(*state.policy);
    ask<ClassPolicy>(
        context, classPolicyKind(), form, [context, state](ClassPolicy filled, Milliseconds) {
            filled.dataClass = state.dataClass;
            context.decided(DecideClass{filled, state.heads});
        });
}

void switchUse(const ActContext &context, int key)
{
    if (key < 0 || key >= static_cast<int>(kUses.size()))
        return;
    const UseState state = context.snapshot->oversight.uses[static_cast<std::size_t>(key)];
    EntryDialog::What form = what(
        useText(state.use), PageWords::tr("Switched off, it stops at once and for everybody."));
    form.values = useSwitchedKind().values({!state.on && hasPath(state.use), {}});
    ask<UseSwitched>(context, useSwitchedKind(), form,
        [context, state](const UseSwitched &filled, Milliseconds) {
            context.decided(SwitchUse{state.use, filled, state.heads});
        });
}

void decideProposal(const ActContext &context, int key)
{
    const auto &waiting = context.snapshot->oversight.waiting;
    if (key < 0 || key >= static_cast<int>(waiting.size()))
        return;
    const Proposal proposal = waiting[static_cast<std::size_t>(key)];
    const PageText page = oversightText(context.page());
    ask<DecideForm>(context, decideForm(),
        what(suggestionText(proposal.what),
            PageWords::tr("About %1.\n\n%2")
                .arg(context.page().person(proposal.about),
                    page.tables.front().rows[static_cast<std::size_t>(key)].details)),
        [context, proposal](const DecideForm &filled, Milliseconds shown) {
            context.decided(DecideProposal{proposal, filled.outcome, filled.reason, shown});
        });
}

// -- steward

const AuditState *openAudit(const ActContext &context)
{
    const AuditState *open = nullptr;
    for (const AuditState &audit : context.snapshot->steward.audits)
        open = !audit.closed ? &audit : open;
    return open;
}

void drawAudit(const ActContext &context)
{
    if (context.snapshot->steward.next)
        context.decided(
            DrawAudit{*context.snapshot->steward.next, QRandomGenerator::system()->generate64()});
}

void judgeUse(const ActContext &context, int key)
{
    const AuditState *audit = openAudit(context);
    if (!audit || key < 0 || key >= static_cast<int>(audit->items.size()))
        return;
    const std::string &entry = audit->items[static_cast<std::size_t>(key)].entry;
    const auto &log = context.snapshot->steward.log;
    const auto use = std::ranges::find(log, entry, &LogItem::entry);
    if (use != log.end() && use->by == context.snapshot->user) {
        context.complain(
            PageWords::tr("Nobody audits their own use: another steward looks at this one."));
        return;
    }
    const PageText page = stewardText(context.page());
    EntryDialog::What form = what(PageWords::tr("Judge a use"),
        page.tables.front().rows[static_cast<std::size_t>(key)].details);
    form.without = {"entry"};
    form.check = checking(judgedKind(), [](const Judged &filled) {
        return filled.finding != Finding::Fine && filled.note.empty()
            ? PageWords::tr("A finding says in its note what was found.")
            : QString();
    });
    ask<Judged>(
        context, judgedKind(), form, [context, seen = *audit, entry](Judged filled, Milliseconds) {
            filled.entry = entry;
            context.decided(JudgeUse{seen, filled});
        });
}

void closeAudit(const ActContext &context)
{
    if (const AuditState *audit = openAudit(context))
        ask<AuditClosed>(context, auditClosedKind(),
            what(PageWords::tr("Close the audit"),
                PageWords::tr("%n finding(s).", nullptr, static_cast<int>(audit->findings()))),
            [context, seen = *audit](const AuditClosed &filled, Milliseconds) {
                context.decided(CloseAudit{seen, filled.summary});
            });
}

// -- misuse

void sendReport(const ActContext &context)
{
    EntryDialog::What form = what(PageWords::tr("Report misuse"),
        PageWords::tr("It is sealed to the one you choose and to nobody else. It keeps the day and "
                      "no time. You get a code that shows what became of it."),
        PageWords::tr("Seal and send"));
    form.options["recipient"] = recipientsOf(context);
    form.options["accused"] = recipientsOf(context);
    form.options["watched"] = agentsOf(context);
    ask<ReportForm>(context, reportForm(), form, [context](const ReportForm &filled, Milliseconds) {
        Report report;
        report.recipient = filled.recipient.front();
        report.accused = filled.accused.empty() ? std::string() : filled.accused.front();
        report.text = filled.text;
        report.reporter = filled.reporter;
        report.reporterPerson = filled.watched.empty() ? std::string() : filled.watched.front();
        context.decided(SendReport{report});
    });
}

void askStatus(const ActContext &context)
{
    ask<TextForm>(context, codeForm(),
        what(PageWords::tr("What became of a report"), {}, PageWords::tr("Look")),
        [context](
            const TextForm &filled, Milliseconds) { context.decided(AskStatus{filled.text}); });
}

template <typename Answering>
void replyTo(const ActContext &context, int key, const QString &title)
{
    const auto &reports = context.snapshot->misuse.reports;
    if (key < 0 || key >= static_cast<int>(reports.size()))
        return;
    const OpenReport report = reports[static_cast<std::size_t>(key)];
    if (!report.report) {
        context.complain(
            PageWords::tr("This report is sealed to %1.").arg(utf8(report.state.recipient)));
        return;
    }
    ask<TextForm>(context, answerForm(), what(title, utf8(report.report->text)),
        [context, report](const TextForm &filled, Milliseconds) {
            context.decided(Answering{report, filled.text});
        });
}

// -- erasure and holds

void forgetSomebody(const ActContext &context)
{
    EntryDialog::What form = what(PageWords::tr("Forget somebody"),
        PageWords::tr("A customer or an agent. Nothing goes before a second person has confirmed "
                      "it; whoever must be kept for a legal reason is not erased."),
        PageWords::tr("Sign and ask"));
    form.options["agent"] = agentsOf(context);
    form.check = checking(forgetForm(), [](const ForgetForm &filled) {
        return filled.customer.empty() == filled.agent.empty()
            ? PageWords::tr("Name a customer or an agent, one of both.")
            : QString();
    });
    ask<ForgetForm>(context, forgetForm(), form,
        [context](const ForgetForm &filled, Milliseconds) { context.decided(askFrom(filled)); });
}

const ErasureState *personAt(const ActContext &context, int key)
{
    const auto &all = context.snapshot->erasure.persons;
    return key < 0 || key >= static_cast<int>(all.size()) ? nullptr
                                                          : &all[static_cast<std::size_t>(key)];
}

void confirmErasure(const ActContext &context, int key)
{
    const ErasureState *chosen = personAt(context, key);
    if (!chosen)
        return;
    // Said before somebody writes into a form for nothing.
    const auto hindrance = chosen->isErased() ? std::optional(Hindrance::ErasedAlready)
        : !chosen->askedByAnother(context.snapshot->user)
        ? std::optional(Hindrance::AskedThemselves)
        : chosen->hold ? std::optional(Hindrance::Held)
                       : std::nullopt;
    if (hindrance) {
        context.complain(erasureAnswerText({hindrance, {}}));
        return;
    }
    const PageContext page = context.page();
    const QString words = chosen->scope() == journal::ErasureScope::KeepWords
        ? PageWords::tr("What was said in their interactions stays.")
        : PageWords::tr("The transcripts, recordings and comments of all their interactions go as "
                        "well.");
    ask<TextForm>(context, remarkForm(),
        what(PageWords::tr("Forget %1").arg(forgottenName(page, *chosen)),
            PageWords::tr("This cannot be undone. The key of this person is destroyed; name, "
                          "number, scores and what was decided about them alone go from this "
                          "workstation now and from each other one at its next exchange. %1 Their "
                          "interactions stay as numbers without anybody in them. The words of all "
                          "others are indexed anew.\n\n%2\n\n%3")
                .arg(words, outOfReachText(), erasureStateText(page, *chosen)),
            PageWords::tr("Sign and erase")),
        [context, seen = *chosen](const TextForm &form, Milliseconds) {
            context.decided(ConfirmErasure{seen, form.text});
        });
}

void withdrawErasure(const ActContext &context, int key)
{
    const ErasureState *chosen = personAt(context, key);
    if (!chosen)
        return;
    if (chosen->isErased()) {
        context.complain(erasureAnswerText({Hindrance::ErasedAlready, {}}));
        return;
    }
    ask<TextForm>(context, reasonForm(),
        what(PageWords::tr("Take the request back"), erasureStateText(context.page(), *chosen)),
        [context, seen = *chosen](const TextForm &form, Milliseconds) {
            context.decided(TakeErasureBack{seen, form.text});
        });
}

void placeHold(const ActContext &context)
{
    EntryDialog::What form = what(PageWords::tr("Place a legal hold"),
        PageWords::tr("On one thing: a customer, an agent, an interaction, or all days of a span. "
                      "Nothing of it is erased, and nothing goes for its age, until somebody legal "
                      "lifts it."));
    form.options["agent"] = agentsOf(context);
    HoldForm fresh;
    fresh.review = context.snapshot->organisation->zoneOf({}).dayOf(context.snapshot->now)
        + std::chrono::days{90};
    form.values = holdForm().values(fresh);
    form.check = checking(holdForm(), [](const HoldForm &filled) {
        return !filled.customer.empty() && !filled.agent.empty()
            ? PageWords::tr("Name a customer or an agent, one of both.")
            : QString();
    });
    ask<HoldForm>(context, holdForm(), form,
        [context](const HoldForm &filled, Milliseconds) { context.decided(holdFrom(filled)); });
}

void liftHold(const ActContext &context, int key)
{
    const auto &all = context.snapshot->erasure.holds;
    if (key < 0 || key >= static_cast<int>(all.size()))
        return;
    const HeldMatter chosen = all[static_cast<std::size_t>(key)];
    ask<TextForm>(context, reasonForm(),
        what(PageWords::tr("Lift the legal hold"),
            PageWords::tr("%1.\n\nFrom now on it may be erased, and what is past its period goes "
                          "at the next run.")
                .arg(heldName(context.page(), chosen))),
        [context, chosen](const TextForm &form, Milliseconds) {
            context.decided(LiftHold{chosen, form.text});
        });
}

// -- users

std::vector<EntryForm::Option> everyRole()
{
    std::vector<EntryForm::Option> out;
    for (const attune::Role role : kRoles)
        out.push_back({std::string(access::nameOf(role)), roleText(role)});
    return out;
}

const access::UserLine *userAt(const ActContext &context, int key)
{
    const auto &all = context.snapshot->users.all.users;
    return key < 0 || key >= static_cast<int>(all.size()) ? nullptr
                                                          : &all[static_cast<std::size_t>(key)];
}

void addUser(const ActContext &context)
{
    EntryDialog::What form = what(PageWords::tr("Add a user"),
        PageWords::tr("The program draws a passphrase for them and shows it once. What they may "
                      "read follows from their roles."),
        PageWords::tr("Add"));
    form.options["roles"] = everyRole();
    ask<UserForm>(context, userForm(), form, [context](const UserForm &filled, Milliseconds) {
        context.decided(AddUser{filled.name, rolesFrom(filled)});
    });
}

void changeRoles(const ActContext &context, int key)
{
    const access::UserLine *chosen = userAt(context, key);
    if (!chosen)
        return;
    UserForm now;
    for (const attune::Role role : kRoles) {
        if (chosen->roles.has(role))
            now.roles.emplace_back(access::nameOf(role));
    }
    EntryDialog::What form = what(PageWords::tr("Roles of %1").arg(utf8(chosen->name)),
        PageWords::tr("A class that the new roles no longer open gets a new key. What somebody "
                      "copied before, no key takes back."),
        PageWords::tr("Change"));
    form.without = {"name"};
    form.options["roles"] = everyRole();
    form.values = userForm().values(now);
    ask<UserForm>(context, userForm(), form,
        [context, name = chosen->name](const UserForm &filled, Milliseconds) {
            context.decided(ChangeRoles{name, rolesFrom(filled)});
        });
}

/// Read and agreed to; there is nothing to fill in.
void agree(const ActContext &context, EntryDialog::What form, const governance::Command &command)
{
    form.without = {"text"};
    ask<TextForm>(context, remarkForm(), std::move(form),
        [context, command](const TextForm &, Milliseconds) { context.decided(command); });
}

void disableUser(const ActContext &context, int key)
{
    if (const access::UserLine *chosen = userAt(context, key))
        agree(context,
            what(PageWords::tr("Disable %1").arg(utf8(chosen->name)),
                PageWords::tr("Their keys are taken away for good, and every class they could open "
                              "gets a new one. What they signed stays. Somebody of the same name "
                              "cannot be added again."),
                PageWords::tr("Disable")),
            DisableUser{chosen->name});
}

void renewUser(const ActContext &context, int key)
{
    if (const access::UserLine *chosen = userAt(context, key))
        agree(context,
            what(PageWords::tr("New passphrase for %1").arg(utf8(chosen->name)),
                PageWords::tr("For who forgot theirs: new keys under a passphrase that is shown "
                              "once. What was sealed to them alone cannot be read any more."),
                PageWords::tr("Draw a passphrase")),
            RenewUser{chosen->name});
}

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
    {"agreement.template",
        [](const ActContext &context, int) {
            const Zone &zone = context.snapshot->organisation->zoneOf({});
            propose(context,
                agreementTemplate(
                    zone.name().empty() ? "UTC" : zone.name(), zone.dayOf(context.snapshot->now)));
        }},
    {"agreement.none",
        [](const ActContext &context, int) {
            ask<NoneApplies>(context, noneAppliesKind(),
                what(PageWords::tr("No works agreement applies here"),
                    PageWords::tr("You sign this. The employee representative can see it and its "
                                  "reason.")),
                [context](const NoneApplies &filled, Milliseconds) {
                    context.decided(
                        DeclareNone{filled.reason, context.snapshot->agreement.state.heads});
                });
        }},
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
    {"misuse.send", plain<sendReport>},
    {"misuse.status", plain<askStatus>},
    {"misuse.acknowledge",
        [](const ActContext &context, int key) {
            replyTo<AcknowledgeReport>(context, key, PageWords::tr("Acknowledge the report"));
        }},
    {"misuse.answer",
        [](const ActContext &context, int key) {
            replyTo<AnswerReport>(context, key, PageWords::tr("Answer the report"));
        }},
};

} // namespace

void act(const QString &id, int key, const ActContext &context)
{
    const auto found =
        std::ranges::find_if(kActs, [&](const Act &one) { return id == QLatin1String(one.id); });
    if (found != std::end(kActs))
        found->open(context, key);
}

} // namespace attune::ui
