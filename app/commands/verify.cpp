// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The command verify: is what is stored what was written, and what was decided what was signed?

#include "core/journal/verify.h"
#include "app/commands/command.h"
#include "app/commands/list.h"
#include "app/session/governance_office.h"
#include "core/access/access_snapshot.h"
#include "core/access/users_record.h"
#include "core/exchange/dwelling.h"
#include "core/facts/verify_sealed.h"
#include "core/governance/hand_changes.h"
#include "core/journal/evidence.h"
#include "core/store/strangers.h"

#include <QFile>
#include <QJsonArray>

namespace attune::app {

namespace {

QJsonArray listOf(const std::vector<std::string> &texts)
{
    QJsonArray out;
    for (const std::string &text : texts)
        out += QString::fromStdString(text);
    return out;
}

/// The decisions and keys; nullopt where a centre has no journal yet.
Result<std::optional<journal::VerifyReport>> verifyDecisions(Session &session)
{
    if (!session.journal())
        return std::optional<journal::VerifyReport>();
    auto reader = session.journal()->store().reader();
    if (!reader)
        return reader.error();
    auto report = journal::verify({**reader, session.vault(), session.journal()->registry(),
        session.authority(), session.paths().outbox()});
    if (!report)
        return report.error();
    const auto keys = session.vault().withKeys(
        [](store::Connection &db) -> Result<std::string> { return db.integrityProblem(); });
    if (!keys)
        return keys.error();
    if (!keys->empty())
        report->problem("keys.db, SQLite: " + *keys);
    const auto strangers = session.vault().withKeys(
        [](store::Connection &db) { return store::strangersIn(db, store::keysSchema()); });
    if (!strangers)
        return strangers.error();
    for (const std::string &stranger : *strangers)
        report->problem("keys.db: " + stranger);
    const auto changed = session.vault().withKeys(
        [](store::Connection &db) { return store::changedByHand(db, store::keysSchema()); });
    if (!changed)
        return changed.error();
    const auto users = access::problemsOf(session.vault());
    const auto forgotten = access::forgotten(session.vault(), *session.journal());
    const auto datedBack = access::datedBack(session.vault(), *session.journal());
    if (!users || !forgotten || !datedBack)
        return !users ? users.error() : !forgotten ? forgotten.error() : datedBack.error();
    report->notices.insert(report->notices.end(), datedBack->begin(), datedBack->end());
    for (const auto *problems : {&*users, &*forgotten}) {
        for (const std::string &problem : *problems)
            report->problem("keys.db: " + problem);
    }
    for (const std::string &table : *changed)
        report->problem("keys.db: " + table);
    return std::optional(std::move(*report));
}

/// What is in order only because somebody answers for it.
Done noteAccepted(Session &session, journal::VerifyReport &report)
{
    const auto office = officeOf(session);
    if (!office)
        return {};
    const auto accepted = governance::HandChanges(*office).accepted();
    if (!accepted)
        return accepted.error();
    for (const governance::LoggedHandChange &each : *accepted) {
        for (const std::string &table : each.accepted.tables)
            report.notices.push_back(table + "; " + each.by + " answers for it since "
                + toIso(each.at) + ": " + each.accepted.reason);
    }
    return {};
}

/// What needs the keys, or the folder itself.
Done verifyPlaces(Session &session, journal::VerifyReport &report)
{
    if (session.isUnlocked()) {
        auto reader = session.facts().reader();
        if (!reader)
            return reader.error();
        const auto sealed = facts::verifySealed(**reader, session.vault(), {});
        if (!sealed)
            return sealed.error();
        for (const std::string &problem : sealed->problems)
            report.problem(problem);
        report.problemCount +=
            sealed->problemCount - static_cast<std::int64_t>(sealed->problems.size());
    }
    if (auto noted = noteAccepted(session, report); !noted)
        return noted;
    const auto dwelling = exchange::dwellingOf(session.vault(), session.paths());
    if (!dwelling)
        return dwelling.error();
    if (*dwelling == exchange::Dwelling::Copied)
        report.notices.push_back(
            "this folder is a copy of a centre that lies elsewhere: nothing can be decided in it "
            "until it joins as a new workstation (attune join)");
    return {};
}

void sayDecisions(const journal::VerifyReport &report)
{
    for (const std::string &problem : report.problems)
        say(CommandText::tr("Something is wrong: %1").arg(QString::fromStdString(problem)));
    const auto further = report.problemCount - static_cast<std::int64_t>(report.problems.size());
    if (further > 0)
        say(CommandText::tr("%n further problem(s) of this sort.", nullptr, int(further)));
    for (const std::string &notice : report.notices)
        say(CommandText::tr("Worth knowing: %1").arg(QString::fromStdString(notice)));
    if (report.sound())
        say(CommandText::tr("%n decision(s) are what was signed.", nullptr, int(report.entries)));
    if (report.statesSealed > 0)
        say(CommandText::tr("%n state(s) could not be compared without the keys of their class.",
            nullptr, int(report.statesSealed)));
}

int verifyCentre(const CommandLine &line)
{
    auto session = line.openForReading();
    // Keys that were changed by hand let nobody sign in; what is wrong is said all the same.
    if (!session && session.error().fault == Fault::Corrupt)
        session = Session::openForReading(line.centre(), {});
    if (!session)
        return fail(session.error());
    auto reader = session->facts().reader();
    if (!reader)
        return fail(reader.error());
    const auto report = facts::verify(**reader, {}, {});
    if (!report)
        return fail(report.error());
    auto decisions = verifyDecisions(*session);
    if (!decisions)
        return fail(decisions.error());
    if (*decisions) {
        if (auto verified = verifyPlaces(*session, **decisions); !verified)
            return fail(verified.error());
    }
    const bool sound = report->sound() && (!*decisions || (*decisions)->sound());
    if (line.parser().isSet(QStringLiteral("json"))) {
        std::string problem = report->firstProblem;
        if (problem.empty() && *decisions && !(*decisions)->problems.empty())
            problem = (*decisions)->problems.front();
        QJsonObject out{{QStringLiteral("sound"), sound},
            {QStringLiteral("contacts"), qint64(report->legs)},
            {QStringLiteral("batches"), qint64(report->batches)},
            {QStringLiteral("damaged_batches"), qint64(report->damagedBatches.size())},
            {QStringLiteral("changed_by_hand"), listOf(report->changedByHand)},
            {QStringLiteral("problem"), QString::fromStdString(problem)}};
        if (*decisions) {
            const journal::VerifyReport &found = **decisions;
            out[QStringLiteral("decisions")] = qint64(found.entries);
            out[QStringLiteral("devices")] = qint64(found.devices);
            out[QStringLiteral("without_payload")] = qint64(found.withoutPayload);
            out[QStringLiteral("states")] = qint64(found.states);
            out[QStringLiteral("states_sealed")] = qint64(found.statesSealed);
            out[QStringLiteral("problems")] = listOf(found.problems);
            out[QStringLiteral("notices")] = listOf(found.notices);
        }
        sayJson(out);
        return sound ? kDone : kFailed;
    }
    if (report->sound())
        say(CommandText::tr("All is well: %1 contacts in %2 batches are what was written.")
                .arg(report->legs)
                .arg(report->batches));
    else
        say(CommandText::tr("Something is wrong: %1")
                .arg(QString::fromStdString(report->firstProblem)));
    for (const std::string &table : report->changedByHand) {
        if ("facts.db: " + table != report->firstProblem)
            say(CommandText::tr("Something is wrong: %1")
                    .arg(QString::fromStdString("facts.db: " + table)));
    }
    if (*decisions)
        sayDecisions(**decisions);
    return sound ? kDone : kFailed;
}

int acceptHandChanges(const CommandLine &line, const std::string &reason)
{
    auto session = line.openForWriting();
    if (!session)
        return fail(session.error());
    const auto office = officeOf(*session);
    if (!office)
        return fail({Fault::NotFound, "nothing was decided in this centre yet"});
    governance::HandChanges changes(*office);
    const auto found = changes.found();
    if (!found)
        return fail(found.error());
    if (found->empty()) {
        say(CommandText::tr("Nothing was changed by other means: there is nothing to accept."));
        return kDone;
    }
    if (auto accepted = changes.accept(reason); !accepted)
        return fail(accepted.error());
    for (const std::string &table : *found)
        say(CommandText::tr("Accepted: %1").arg(QString::fromStdString(table)));
    return kDone;
}

void sayEvidence(const journal::EvidenceReport &report)
{
    say(CommandText::tr("About %1, written down by %2 on %3. Reason: %4")
            .arg(QString::fromStdString(report.subject), QString::fromStdString(report.madeBy),
                QString::fromStdString(toIso(report.madeAt)), QString::fromStdString(report.why)));
    if (!report.mark.empty())
        say(CommandText::tr("Mark in the access log: %1").arg(QString::fromStdString(report.mark)));
    for (const journal::EvidenceEntry &entry : report.entries) {
        const QString content = entry.erased ? CommandText::tr("erased")
            : entry.leftOut                  ? CommandText::tr("left out")
            : entry.payload.empty()          ? CommandText::tr("sealed")
                                             : QString::fromStdString(entry.payload);
        say(QStringLiteral("  %1  %2  %3  %4")
                .arg(QString::fromStdString(toIso(entry.at)), QString::fromStdString(entry.actor),
                    QString::fromStdString(entry.kind), content));
    }
    for (const auto &[name, key] : report.certifiedBy)
        say(CommandText::tr("Certified by %1 with the key %2…: compare it with what the centre "
                            "says.")
                .arg(QString::fromStdString(name), QString::fromStdString(key)));
    for (const std::string &problem : report.problems)
        say(CommandText::tr("Something is wrong: %1").arg(QString::fromStdString(problem)));
    if (report.sound())
        say(CommandText::tr("All is well: %n decision(s) are what was signed.", nullptr,
            int(report.entries.size())));
}

int verifyEvidenceFile(const QString &name, bool json)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return fail({Fault::NotFound, QFile::encodeName(name).toStdString()});
    const auto report = journal::verifyEvidence(file.readAll().toStdString());
    if (!report)
        return fail(report.error());
    if (json) {
        QJsonArray certified;
        for (const auto &[by, key] : report->certifiedBy)
            certified += QJsonObject{{QStringLiteral("name"), QString::fromStdString(by)},
                {QStringLiteral("key"), QString::fromStdString(key)}};
        sayJson({{QStringLiteral("sound"), report->sound()},
            {QStringLiteral("subject"), QString::fromStdString(report->subject)},
            {QStringLiteral("decisions"), qint64(report->entries.size())},
            {QStringLiteral("certified_by"), certified},
            {QStringLiteral("problems"), listOf(report->problems)}});
    } else {
        sayEvidence(*report);
    }
    return report->sound() ? kDone : kFailed;
}

} // namespace

int runVerify(const QStringList &arguments)
{
    CommandLine line("verify",
        CommandText::tr(
            "Checks the centre: the store itself, the digest of every batch, the sums made from "
            "contacts, and every decision: its chain, its signature, its payload, and what other "
            "workstations witnessed. Or checks a file of evidence, without a centre."));
    line.addCentre();
    line.parser().addOption({QStringLiteral("json"), CommandText::tr("Print one JSON object.")});
    line.parser().addOption({QStringLiteral("evidence"),
        CommandText::tr("Check this file of evidence instead; it needs no centre and no key."),
        QStringLiteral("file")});
    line.parser().addOption({QStringLiteral("accept"),
        CommandText::tr("Write down that tables which were changed by other means are right as "
                        "they are, and why; for administrators and stewards."),
        QStringLiteral("reason")});
    if (const auto code = line.parse(arguments))
        return *code;
    const QString accept = QStringLiteral("accept");
    if (line.parser().isSet(accept))
        return acceptHandChanges(line, line.parser().value(accept).toStdString());
    const QString evidence = QStringLiteral("evidence");
    if (line.parser().isSet(evidence))
        return verifyEvidenceFile(
            line.parser().value(evidence), line.parser().isSet(QStringLiteral("json")));
    return verifyCentre(line);
}

} // namespace attune::app
