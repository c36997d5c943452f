// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What was offered and what came of it, and the rules it was offered by, as people read them.
#include "ui/panels/recovery/recovery_text.h"

#include "ui/theme/numbers.h"

namespace attune::ui {

using namespace recovery;

namespace {

PageTable figuresTable(const Snapshot &s)
{
    const Figures &f = s.week;
    PageTable out;
    out.name = RecoveryText::tr("Seven days");
    out.columns = {RecoveryText::tr("Figure"), RecoveryText::tr("Value")};
    const auto count = [](std::int64_t n) {
        return number(double(n));
    };
    const auto add = [&out](const QString &name, const QString &value, const QString &reason) {
        out.rows.push_back(
            {{name, value}, Tone::Neutral, {}, reason, static_cast<int>(out.rows.size())});
    };
    const QString target = minutesOf(s.protocol.protocol.targetMinutes);
    const QString list = RecoveryText::tr("Each stands by itself under The record, four weeks.");
    const auto withList = [&list](const QString &reason) {
        return QStringLiteral("%1\n\n%2").arg(reason, list);
    };
    add(RecoveryText::tr("Offered in time"), inTimeText(s),
        RecoveryText::tr("Of all interactions that ask for a rest by the protocol, not of those "
                         "offered alone. What was offered for something just before covers "
                         "what follows within half an hour. Alerts of load are not kept, so "
                         "they are not in the share."));
    add(RecoveryText::tr("Offered late"), count(f.late),
        RecoveryText::tr("Interactions that ask for a rest by the protocol, whose rest was offered "
                         "later than %1 after them.")
            .arg(target));
    add(RecoveryText::tr("Not offered"), count(f.triggers - f.inTime - f.late),
        RecoveryText::tr("Of %1 interactions that ask for a rest by the protocol, %2 were answered "
                         "in time and %3 late; the rest got no offer. What is not offered yet "
                         "stands under Now.")
            .arg(count(f.triggers), count(f.inTime), count(f.late)));
    add(RecoveryText::tr("Offers"), count(f.offered),
        withList(RecoveryText::tr("Every rest that was offered in seven days, whatever for.")));
    add(RecoveryText::tr("Taken"), count(f.taken),
        withList(RecoveryText::tr("Of these offers, those that were taken, called back or not.")));
    add(RecoveryText::tr("Declined"), count(f.declined),
        withList(RecoveryText::tr("To decline needs no reason, and none is kept.")));
    add(RecoveryText::tr("Called back"), count(f.recalled),
        RecoveryText::tr("Each has a reason, under The record."));
    add(RecoveryText::tr("Asked for by themselves"), count(f.flagged),
        withList(RecoveryText::tr("Agents who said that they need a rest. Nobody asks why.")));
    add(RecoveryText::tr("Protected minutes"), number(f.protectedMinutes),
        withList(RecoveryText::tr("From when each rest was taken until its end. Not to be counted "
                                  "against anybody's adherence.")));
    return out;
}

QString triggerText(std::int64_t from, const QString &what)
{
    return from == 0 ? RecoveryText::tr("never") : what;
}

QString classText(std::int64_t from)
{
    return from >= 4 ? RecoveryText::tr("very high")
        : from == 3  ? RecoveryText::tr("high or more")
        : from == 2  ? RecoveryText::tr("medium or more")
                     : RecoveryText::tr("low or more");
}

} // namespace

PageText recordText(const RecoveryView &view)
{
    const Snapshot &s = view.snapshot;
    PageText out;
    out.headline = RecoveryText::tr("Offered in time in seven days: %1").arg(inTimeText(s));
    out.about = RecoveryText::tr(
        "Whether a rest was offered, taken, declined or called back. What somebody did in it is "
        "not written down. Time in recovery is protected: export it to where adherence is "
        "counted.");
    PageTable all;
    all.name = RecoveryText::tr("The record, four weeks");
    all.columns = {RecoveryText::tr("Person"), RecoveryText::tr("Because of"),
        RecoveryText::tr("Happened"), RecoveryText::tr("Protected from"), RecoveryText::tr("to")};
    all.empty = RecoveryText::tr("No rest was offered in four weeks.");
    int key = 0;
    for (const Case &each : s.cases) {
        const auto time = each.protectedTime(s.now);
        const PageCell none = QStringLiteral("–");
        all.rows.push_back(
            {{view.agent(each.agent), causeText(each.cause), view.cell(each.triggered),
                 time ? view.cell(time->begin) : none, time ? view.cell(time->end) : none},
                each.stage == Stage::Recalled ? Tone::Warning : Tone::Info,
                each.isLapsed(s.now) ? RecoveryText::tr("not answered") : stageText(each.stage),
                timeFor(each, view), key++});
    }
    out.tables = {figuresTable(s), std::move(all)};
    return out;
}

PageText protocolText(const RecoveryView &view)
{
    const Snapshot &s = view.snapshot;
    const Protocol &p = s.protocol.protocol;
    PageText out;
    out.tone = s.protocol.inConflict ? Tone::Critical : s.protocol.at ? Tone::Good : Tone::Warning;
    out.state = s.protocol.inConflict ? RecoveryText::tr("in conflict")
        : s.protocol.at               ? RecoveryText::tr("agreed on")
                                      : RecoveryText::tr("not agreed on");
    out.headline = s.protocol.inConflict
        ? RecoveryText::tr("Two protocols stand against each other: what held before holds on")
        : s.protocol.at ? RecoveryText::tr("Agreed on %1, signed by %2")
                              .arg(view.when(*s.protocol.at), QString::fromStdString(s.protocol.by))
                        : RecoveryText::tr("No protocol was agreed on: the program's own rules "
                                           "stand in, and bind nobody");
    out.about = s.protocol.at
        ? RecoveryText::tr("Reason: %1").arg(QString::fromStdString(p.reason))
        : RecoveryText::tr("The lengths are settings of a policy. Short rests "
                           "help in studies, and after hard tasks ten minutes "
                           "may not be enough (Albulescu et al. 2022).");
    PageTable rules;
    rules.name = RecoveryText::tr("Rules");
    rules.columns = {RecoveryText::tr("Rule"), RecoveryText::tr("Setting")};
    const QString whose = s.protocol.at ? RecoveryText::tr("As it was agreed on. %1").arg(out.about)
                                        : RecoveryText::tr("The program's own rule, until a "
                                                           "protocol is agreed on. %1")
                                              .arg(out.about);
    const auto row = [&](const QString &name, const QString &value) {
        rules.rows.push_back({{name, value}, Tone::Neutral, {},
            RecoveryText::tr("%1: %2.\n\n%3").arg(name, value, whose),
            static_cast<int>(rules.rows.size())});
    };
    row(RecoveryText::tr("Class of the queue"), triggerText(p.fromClass, classText(p.fromClass)));
    row(RecoveryText::tr("Hostility of the customer"),
        triggerText(p.fromHostility,
            p.fromHostility >= 3       ? RecoveryText::tr("threat or abuse")
                : p.fromHostility == 2 ? RecoveryText::tr("at people, or more")
                                       : RecoveryText::tr("at the situation, or more")));
    row(RecoveryText::tr("Alert of load"),
        triggerText(p.fromLevel,
            p.fromLevel >= 2 ? RecoveryText::tr("red") : RecoveryText::tr("amber or red")));
    row(RecoveryText::tr("Asked for by themselves"),
        p.ownFlag ? RecoveryText::tr("always, without a reason") : RecoveryText::tr("never"));
    row(RecoveryText::tr("Length: mild, serious, severe"),
        RecoveryText::tr("%1, %2, %3")
            .arg(
                minutesOf(p.mildMinutes), minutesOf(p.seriousMinutes), minutesOf(p.severeMinutes)));
    row(RecoveryText::tr("Offered within"), minutesOf(p.targetMinutes));
    row(RecoveryText::tr("Where"), QString::fromStdString(p.where));
    row(RecoveryText::tr("What counts, and what does not"), QString::fromStdString(p.counts));
    QStringList languages;
    for (const std::string &each : p.languages)
        languages += QString::fromStdString(each);
    row(RecoveryText::tr("Support promised in"), languages.join(QLatin1String(", ")));
    rules.actions = {{QStringLiteral("protocol"), RecoveryText::tr("Change…"), s.mayAgree, false,
        view.may(s.mayAgree)}};
    out.tables = {std::move(rules)};
    return out;
}

} // namespace attune::ui
