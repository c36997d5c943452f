// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/governance_json.h"

#include "core/access/access.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace attune::app {

namespace {

using namespace governance;

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString text(Instant at)
{
    return text(toIso(at));
}

QString day(std::chrono::sys_days day)
{
    return text(toIso(LocalDay{day.time_since_epoch()}));
}

/// Null where there is nothing to say.
template <typename T>
QJsonValue orNull(const std::optional<T> &value)
{
    if constexpr (std::is_integral_v<T>)
        return value ? QJsonValue(double(*value)) : QJsonValue();
    else
        return value ? QJsonValue(text(*value)) : QJsonValue();
}

template <typename T, typename Make>
QJsonArray listOf(const std::vector<T> &items, Make make)
{
    QJsonArray out;
    for (const T &item : items)
        out.append(make(item));
    return out;
}

QJsonArray texts(const std::vector<std::string> &items)
{
    return listOf(items, [](const std::string &item) { return text(item); });
}

QJsonObject json(const Version &version)
{
    QJsonObject out{{QStringLiteral("by"), text(version.by)},
        {QStringLiteral("at"), text(version.at)},
        {QStringLiteral("countersigned_by"),
            version.countersignedBy.empty() ? QJsonValue() : text(version.countersignedBy)},
        {QStringLiteral("countersigned_at"), orNull(version.countersigned)}};
    if (version.agreement)
        out[QStringLiteral("agreement")] = QJsonDocument::fromJson(
            QByteArray::fromStdString(governance::toJson(textOf(*version.agreement))))
                                               .object();
    else
        out[QStringLiteral("none_applies_because")] = text(version.reason);
    return out;
}

QJsonObject agreementJson(const Snapshot &snapshot)
{
    const AgreementPage &page = snapshot.agreement;
    return {{QStringLiteral("closed"),
                page.closed ? QJsonValue(text(nameOf(*page.closed))) : QJsonValue()},
        {QStringLiteral("in_force"),
            page.state.inForce ? QJsonValue(json(*page.state.inForce)) : QJsonValue()},
        {QStringLiteral("waiting"),
            listOf(page.state.waiting, [](const Version &one) { return json(one); })},
        {QStringLiteral("before"),
            listOf(page.state.before, [](const Version &one) { return json(one); })},
        {QStringLiteral("quotas"),
            listOf(page.quotas,
                [](const Quota &one) {
                    return QJsonObject{{QStringLiteral("agent"), double(one.agent.value)},
                        {QStringLiteral("drawn"), double(one.drawn)},
                        {QStringLiteral("left"), orNull(one.left)}};
                })},
        {QStringLiteral("overdrawn"),
            listOf(page.overdrawn,
                [](const access::Overdrawn &one) {
                    return QJsonObject{{QStringLiteral("agent"), text(one.agent)},
                        {QStringLiteral("drawn"), double(one.drawn)},
                        {QStringLiteral("allowed"), double(one.allowed)}};
                })},
        {QStringLiteral("refusals"),
            listOf(page.refusals,
                [](const LoggedRefusal &one) {
                    QJsonArray clauses;
                    for (const std::string &clause : one.draw.clauses)
                        clauses.append(QString::fromStdString(clause));
                    return QJsonObject{{QStringLiteral("at"), text(one.draw.at)},
                        {QStringLiteral("by"), text(one.by)},
                        {QStringLiteral("agent"), text(one.draw.agent)},
                        {QStringLiteral("use"), text(access::nameOf(one.draw.use))},
                        {QStringLiteral("clauses"), clauses}};
                })},
        {QStringLiteral("draws"), listOf(page.draws, [](const LoggedDraw &one) {
             return QJsonObject{{QStringLiteral("at"), text(one.draw.at)},
                 {QStringLiteral("by"), text(one.by)},
                 {QStringLiteral("agent"), text(one.draw.agent)},
                 {QStringLiteral("readable"), one.open},
                 {QStringLiteral("use"),
                     one.open ? QJsonValue(text(access::nameOf(one.draw.use))) : QJsonValue()},
                 {QStringLiteral("contact"), text(one.draw.contact)},
                 {QStringLiteral("source"), text(one.draw.source)},
                 {QStringLiteral("random"), one.draw.random},
                 {QStringLiteral("seed"), double(one.draw.seed)}};
         })}};
}

QJsonObject json(const PurposeState &state)
{
    return {{QStringLiteral("purpose"), text(nameOf(state.purpose))},
        {QStringLiteral("status"), text(nameOf(state.status))},
        {QStringLiteral("doubts"),
            listOf(state.doubts, [](Doubt doubt) { return text(nameOf(doubt)); })},
        {QStringLiteral("wording"), state.given ? text(state.given->wording) : QJsonValue()},
        {QStringLiteral("given_at"), state.given ? text(state.given->at) : QJsonValue()},
        {QStringLiteral("withdrawn_at"), orNull(state.withdrawn)},
        {QStringLiteral("settled_by"),
            state.settledBy.empty() ? QJsonValue() : text(state.settledBy)}};
}

QJsonObject consentJson(const Snapshot &snapshot)
{
    const ConsentPage &page = snapshot.consent;
    return {{QStringLiteral("contacts"),
                QJsonObject{{QStringLiteral("consent"), double(page.contacts.consent)},
                    {QStringLiteral("basis_only"), double(page.contacts.basisOnly)},
                    {QStringLiteral("none"), double(page.contacts.none)},
                    {QStringLiteral("withdrawn"), double(page.contacts.withdrawn)}}},
        {QStringLiteral("customers"), listOf(page.customers, [](const ConsentState &one) {
             QJsonArray purposes;
             for (const auto &[purpose, state] : one.purposes)
                 purposes.append(json(state));
             return QJsonObject{{QStringLiteral("customer"), text(one.customer)},
                 {QStringLiteral("purposes"), purposes}};
         })}};
}

QJsonObject classesJson(const Snapshot &snapshot)
{
    const ClassesPage &page = snapshot.classes;
    constexpr std::array<std::string_view, 4> kReaches{"nothing", "named", "own", "all"};
    constexpr std::array<std::string_view, 3> kFiles{"facts", "journal", "keys"};
    QJsonObject columns;
    for (const ColumnClass &column : columnClasses())
        columns[text(std::string(kFiles[static_cast<std::size_t>(column.file)]) + '.'
            + std::string(column.table) + '.' + std::string(column.column))] =
            text(std::string(vault::nameOf(column.dataClass)) + (column.sealed ? " sealed" : ""));
    QJsonArray classes;
    for (const ClassState &one : page.classes) {
        QJsonArray readers;
        for (const Role role : kRoles)
            readers.append(text(kReaches[static_cast<std::size_t>(reachOf(role, one.dataClass))]));
        classes.append(QJsonObject{{QStringLiteral("class"), text(vault::nameOf(one.dataClass))},
            {QStringLiteral("steward"), one.policy ? text(one.policy->steward) : QJsonValue()},
            {QStringLiteral("purpose"), one.policy ? text(one.policy->purpose) : QJsonValue()},
            {QStringLiteral("retention_days"),
                one.policy ? QJsonValue(double(one.policy->retentionDays)) : QJsonValue()},
            {QStringLiteral("reach_by_role"), readers}});
    }
    return {{QStringLiteral("classes"), classes}, {QStringLiteral("columns"), columns},
        {QStringLiteral("refused_periods"),
            listOf(page.refused,
                [](const RefusedExpiry &one) {
                    return QJsonObject{{QStringLiteral("kind"), text(one.kind)},
                        {QStringLiteral("by"), text(one.by)}, {QStringLiteral("at"), text(one.at)},
                        {QStringLiteral("days"), double(one.days)},
                        {QStringLiteral("least"),
                            one.least ? QJsonValue(double(*one.least)) : QJsonValue()}};
                })},
        {QStringLiteral("gaps"), double(page.gaps.size())},
        {QStringLiteral("log"), listOf(page.log, [](const AccessEntry &one) {
             QJsonObject entry{
                 {QStringLiteral("at"), text(one.at)}, {QStringLiteral("by"), text(one.by)}};
             if (one.opened) {
                 entry[QStringLiteral("contact")] = text(one.opened->contact);
                 entry[QStringLiteral("agent")] = text(one.opened->agent);
                 entry[QStringLiteral("customer")] = text(one.opened->customer);
             } else if (one.exported) {
                 entry[QStringLiteral("exported")] = text(one.exported->what);
                 entry[QStringLiteral("rows")] = double(one.exported->rows);
                 entry[QStringLiteral("why")] = text(one.exported->why);
                 entry[QStringLiteral("mark")] = text(one.exported->mark);
             }
             return entry;
         })}};
}

QJsonObject oversightJson(const Snapshot &snapshot)
{
    const OversightPage &page = snapshot.oversight;
    constexpr std::array<std::string_view, 3> kOutcomes{"taken", "changed", "left"};
    return {{QStringLiteral("uses"),
                listOf(page.uses,
                    [](const UseState &one) {
                        return QJsonObject{{QStringLiteral("use"), text(nameOf(one.use))},
                            {QStringLiteral("on"), one.on},
                            {QStringLiteral("has_path"), hasPath(one.use)}};
                    })},
        {QStringLiteral("waiting"),
            listOf(page.waiting,
                [](const Proposal &one) {
                    return QJsonObject{{QStringLiteral("id"), text(one.id)},
                        {QStringLiteral("about"), text(one.about)},
                        {QStringLiteral("what"), text(one.what)},
                        {QStringLiteral("inputs"), texts(one.inputs)},
                        {QStringLiteral("place"), double(one.place)},
                        {QStringLiteral("place_without_emotion"),
                            one.placeWithout ? QJsonValue(double(one.placeWithout))
                                             : QJsonValue()}};
                })},
        {QStringLiteral("decisions"),
            listOf(page.decisions,
                [&](const LoggedDecision &one) {
                    return QJsonObject{{QStringLiteral("at"), text(one.at)},
                        {QStringLiteral("by"), text(one.by)},
                        {QStringLiteral("what"), text(one.decided.what)},
                        {QStringLiteral("outcome"),
                            text(kOutcomes[static_cast<std::size_t>(one.decided.outcome)])},
                        {QStringLiteral("reason"), text(one.decided.reason)},
                        {QStringLiteral("shown_ms"), double(one.decided.shownMs)},
                        {QStringLiteral("inputs"), texts(one.decided.inputs)}};
                })},
        {QStringLiteral("alarms"), listOf(page.alarms, [](const Alarm &one) {
             return QJsonObject{
                 {QStringLiteral("why"),
                     one.why == Alarm::Why::TooFast ? QStringLiteral("too_fast")
                                                    : QStringLiteral("always_taken")},
                 {QStringLiteral("by"), text(one.by)}, {QStringLiteral("count"), double(one.count)},
                 {QStringLiteral("of"), double(one.of)}};
         })}};
}

QJsonObject stewardJson(const Snapshot &snapshot)
{
    const StewardPage &page = snapshot.steward;
    return {{QStringLiteral("overdue"),
                listOf(page.overdue, [](const Quarter &one) { return text(one.name()); })},
        {QStringLiteral("gaps"), double(page.gaps.size())},
        {QStringLiteral("log"), double(page.log.size())},
        {QStringLiteral("audits"), listOf(page.audits, [](const AuditState &one) {
             return QJsonObject{{QStringLiteral("quarter"), text(one.quarter.name())},
                 {QStringLiteral("seed"),
                     one.drawn ? QJsonValue(double(one.drawn->seed)) : QJsonValue()},
                 {QStringLiteral("drawn_by"), text(one.drawnBy)},
                 {QStringLiteral("items"), double(one.items.size())},
                 {QStringLiteral("open"), double(one.open())},
                 {QStringLiteral("findings"), double(one.findings())},
                 {QStringLiteral("closed"), one.closed}};
         })}};
}

QJsonObject misuseJson(const Snapshot &snapshot)
{
    const MisusePage &page = snapshot.misuse;
    return {{QStringLiteral("waiting"), double(page.waiting)},
        {QStringLiteral("late"), double(page.late)},
        {QStringLiteral("recipients"),
            listOf(page.recipients, [](const Recipient &one) { return text(one.user); })},
        {QStringLiteral("reports"), listOf(page.reports, [](const OpenReport &one) {
             const Clocks clocks = one.state.clocks();
             return QJsonObject{{QStringLiteral("id"), text(one.state.id)},
                 {QStringLiteral("recipient"), text(one.state.recipient)},
                 {QStringLiteral("acknowledge_by"), day(clocks.acknowledgeBy)},
                 {QStringLiteral("answer_by"), day(clocks.answerBy)},
                 {QStringLiteral("acknowledged"), clocks.acknowledged},
                 {QStringLiteral("answered"), clocks.answered},
                 {QStringLiteral("text"),
                     one.report ? QJsonValue(text(one.report->text)) : QJsonValue()},
                 {QStringLiteral("signs"), double(one.signs.size())}};
         })}};
}

QJsonValue json(const std::optional<LocalDay> &day)
{
    return day ? QJsonValue(text(toIso(*day))) : QJsonValue();
}

QJsonObject json(const journal::HoldState &state)
{
    const journal::Hold &hold = state.hold;
    return {{QStringLiteral("reason"), text(hold.reason)}, {QStringLiteral("by"), text(state.by)},
        {QStringLiteral("at"), text(state.at)}, {QStringLiteral("review"), json(hold.review)},
        {QStringLiteral("source"), text(hold.source)},
        {QStringLiteral("contact"), text(hold.contact)}, {QStringLiteral("from"), json(hold.from)},
        {QStringLiteral("until"), json(hold.until)}};
}

QJsonObject json(const ErasureState::Request &request)
{
    return {{QStringLiteral("by"), text(request.by)}, {QStringLiteral("at"), text(request.at)},
        {QStringLiteral("basis"), text(request.asked.basis)},
        {QStringLiteral("reason"), text(request.asked.reason)}};
}

QJsonObject json(const ErasureState::DoneOn &done)
{
    return {{QStringLiteral("device"), text(done.device)}, {QStringLiteral("by"), text(done.by)},
        {QStringLiteral("at"), text(done.at)},
        {QStringLiteral("contacts"), qint64(done.what.contacts)},
        {QStringLiteral("transcripts"), qint64(done.what.transcripts)},
        {QStringLiteral("recordings"), qint64(done.what.recordings)},
        {QStringLiteral("score_days"), qint64(done.what.scoreDays)},
        {QStringLiteral("surveys"), qint64(done.what.surveys)},
        {QStringLiteral("others"), qint64(done.what.others)},
        {QStringLiteral("copies"), qint64(done.what.copies)}};
}

QJsonObject erasureJson(const Snapshot &snapshot)
{
    const ErasurePage &page = snapshot.erasure;
    if (page.shut)
        return {{QStringLiteral("readable"), false}};
    return {{QStringLiteral("readable"), true}, {QStringLiteral("waiting"), qint64(page.waiting())},
        {QStringLiteral("overdue"), qint64(page.overdue(snapshot.now))},
        {QStringLiteral("persons"),
            listOf(page.persons, [](const ErasureState &one) { return toJson(one); })},
        {QStringLiteral("holds"), listOf(page.holds, [&](const HeldMatter &one) {
             QJsonObject out = json(one.state);
             out[QStringLiteral("hold")] = text(one.subject);
             out[QStringLiteral("person")] = one.person.empty() ? QJsonValue() : text(one.person);
             out[QStringLiteral("overdue")] = one.isOverdue(snapshot.now);
             return out;
         })}};
}

QJsonObject usersJson(const Snapshot &snapshot)
{
    return {{QStringLiteral("users"), listOf(snapshot.users.all.users, [](const auto &one) {
                 return QJsonObject{{QStringLiteral("name"), text(one.name)},
                     {QStringLiteral("roles"), text(access::namesOf(one.roles))},
                     {QStringLiteral("active"), one.active},
                     {QStringLiteral("since"), text(one.since)},
                     {QStringLiteral("by"), text(one.by)},
                     {QStringLiteral("keys"), double(one.keys.size())},
                     {QStringLiteral("keys_waiting"), double(one.waiting.size())}};
             })}};
}

} // namespace

QJsonObject toJson(const ErasureState &state)
{
    const char *status = state.isHalted() ? "halted"
        : state.isErased()                ? "erased"
        : state.hold                      ? "held"
        : state.isAsked()                 ? "asked"
                                          : "none";
    return {{QStringLiteral("person"), text(state.person)},
        {QStringLiteral("status"), QString::fromLatin1(status)},
        {QStringLiteral("is"),
            state.isAgent() ? QStringLiteral("agent") : QStringLiteral("customer")},
        {QStringLiteral("scope"),
            state.scope() == journal::ErasureScope::KeepWords ? QStringLiteral("keep_words")
                                                              : QStringLiteral("everything")},
        {QStringLiteral("requests"),
            listOf(state.requests, [](const ErasureState::Request &one) { return json(one); })},
        {QStringLiteral("confirmed_by"),
            state.isErased() ? QJsonValue(text(state.confirmedBy)) : QJsonValue()},
        {QStringLiteral("confirmed_at"), orNull(state.confirmed)},
        {QStringLiteral("hold"), state.hold ? QJsonValue(json(*state.hold)) : QJsonValue()},
        {QStringLiteral("done"),
            listOf(state.done, [](const ErasureState::DoneOn &one) { return json(one); })},
        {QStringLiteral("held_too_late_on"),
            state.isHalted() ? QJsonValue(listOf(
                state.done, [](const ErasureState::DoneOn &one) { return text(one.device); }))
                             : QJsonValue(QJsonArray())},
        {QStringLiteral("held_here"), state.heldHere},
        {QStringLiteral("missing"), texts(state.missing)}};
}

QJsonObject toJson(const Snapshot &snapshot, Page page)
{
    QJsonObject out;
    switch (page) {
    case Page::Agreement:
        out = agreementJson(snapshot);
        break;
    case Page::Consent:
        out = consentJson(snapshot);
        break;
    case Page::Classes:
        out = classesJson(snapshot);
        break;
    case Page::Oversight:
        out = oversightJson(snapshot);
        break;
    case Page::Steward:
        out = stewardJson(snapshot);
        break;
    case Page::Misuse:
        out = misuseJson(snapshot);
        break;
    case Page::Erasure:
        out = erasureJson(snapshot);
        break;
    case Page::Users:
        out = usersJson(snapshot);
        break;
    }
    out[QStringLiteral("page")] = text(nameOf(page));
    out[QStringLiteral("user")] = text(snapshot.user);
    out[QStringLiteral("at")] = text(snapshot.now);
    return out;
}

} // namespace attune::app
