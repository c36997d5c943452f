// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The command review: peer review without a window, from the gold items to the end of a cycle.
#include "app/commands/command.h"
#include "app/commands/list.h"
#include "app/commands/review_json.h"
#include "app/session/governance_office.h"
#include "app/session/peer_world.h"
#include "core/forms/form_file.h"
#include "core/peer_review/cycle_service.h"
#include "ui/models/fact_text.h"
#include "ui/theme/numbers.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <random>

namespace attune::app {

namespace {

using peer_review::Qualifying;
using PeerCycle = peer_review::State;
using PeerService = peer_review::Service;

QString plain(std::string_view from)
{
    return QString::fromUtf8(from.data(), static_cast<qsizetype>(from.size()));
}

void sayCycle(const PeerCycle &state)
{
    say(CommandText::tr("%1: “%2”, %3, %4 of %5 reviews")
            .arg(plain(state.subject), plain(state.plan.title), plain(nameOf(state.stage)),
                ui::number(double(state.done())), ui::number(double(state.assignments.size()))));
}

bool isJson(const CommandLine &line)
{
    return line.parser().isSet(QStringLiteral("json"));
}

Result<Session> opened(const CommandLine &line, bool forWriting)
{
    auto session = forWriting ? line.openForWriting() : line.openForReading();
    if (session && !session->journal())
        return {Fault::NotFound, "nothing was decided in this centre yet"};
    if (session && shutFor(*session, "peer-review"))
        return {Fault::Denied, "peer review is closed: attune review list says why"};
    return session;
}

int listCycles(const CommandLine &line)
{
    auto session = line.openForReading();
    if (!session)
        return fail(session.error());
    if (const auto code = refuse(*session, "peer-review"))
        return *code;
    std::int64_t unreadable = 0;
    const auto all = session->journal()
        ? PeerService(*session->journal(), session->vault()).cycles(&unreadable)
        : Result<std::vector<PeerCycle>>(std::vector<PeerCycle>());
    if (!all)
        return fail(all.error());
    QJsonArray array;
    for (const PeerCycle &state : *all) {
        if (isJson(line))
            array.append(cycleJson(
                leadsPeerReview(*session) ? state : asPeerSees(state, session->vault().user())));
        else
            sayCycle(state);
    }
    const auto due = peer_review::nextDue(*all, session->clock().now());
    if (isJson(line))
        sayJson({{QStringLiteral("cycles"), array}, {QStringLiteral("next_due"), dueJson(due)},
            {QStringLiteral("unreadable"), static_cast<qint64>(unreadable)}});
    else if (due)
        say(CommandText::tr("The cycle after %1 is due since %2: attune review next %1")
                .arg(plain(due->after), plain(toIso(due->since))));
    else if (all->empty())
        say(CommandText::tr("There is no cycle of peer review yet."));
    if (unreadable > 0)
        complain(ui::unreadableText(unreadable));
    return kDone;
}

int showCycle(const CommandLine &line, const QStringList &words)
{
    auto session = opened(line, false);
    if (!session)
        return fail(session.error());
    const auto snapshot = peerSnapshot(*session, words[1].toStdString());
    if (!snapshot)
        return fail(snapshot.error());
    if (!snapshot->shown)
        return fail({Fault::Denied, words[1].toStdString()});
    if (!isJson(line)) {
        sayCycle(snapshot->shown->state);
        return kDone;
    }
    QJsonObject out = cycleJson(snapshot->shown->state);
    out.insert(QStringLiteral("reciprocal_inflation"), inflationJson(snapshot->inflation));
    sayJson(out);
    return kDone;
}

int planCycle(const CommandLine &line, const QStringList &words)
{
    const auto content = contentOf(words[1]);
    if (!content)
        return fail(content.error());
    auto session = opened(line, true);
    if (!session)
        return fail(session.error());
    const auto plan = peerPlanFromJson(*session, *content);
    if (!plan)
        return fail(plan.error());
    const auto subject = PeerService(*session->journal(), session->vault()).create(*plan);
    if (!subject)
        return fail(subject.error());
    say(plain(*subject));
    return kDone;
}

/// A centre open for writing, and the one cycle of it that is meant.
struct CycleDesk {
    Session session;
    PeerCycle state;

    PeerService service() { return {*session.journal(), session.vault()}; }
};

Result<CycleDesk> cycleNamed(const CommandLine &line, const QString &name)
{
    auto session = opened(line, true);
    if (!session)
        return session.error();
    auto state = PeerService(*session->journal(), session->vault()).cycle(name.toStdString());
    if (!state)
        return state.error();
    return CycleDesk{std::move(*session), std::move(*state)};
}

int planNext(const CommandLine &line, const QStringList &words)
{
    auto desk = cycleNamed(line, words[1]);
    if (!desk)
        return fail(desk.error());
    const auto subject = desk->service().createNext(desk->state);
    if (!subject)
        return fail(subject.error());
    say(plain(*subject));
    return kDone;
}

int drawStep(const CommandLine &line, const QStringList &words)
{
    auto desk = cycleNamed(line, words[1]);
    if (!desk)
        return fail(desk.error());
    std::uint64_t seed = std::random_device{}();
    if (line.parser().isSet(QStringLiteral("seed"))) {
        bool isNumber = false;
        seed = line.parser().value(QStringLiteral("seed")).toULongLong(&isNumber);
        if (!isNumber)
            return fail({Fault::Invalid, "--seed: a whole number"});
    }
    const auto world = peerWorldFor(desk->session, desk->state.plan);
    if (!world)
        return fail(world.error());
    const auto drawing = desk->service().draw(desk->state, *world, seed);
    if (!drawing)
        return fail(drawing.error());
    if (!drawing->drawn) {
        sayJson({{QStringLiteral("impossible"), clashJson(*drawing)}});
        complain(CommandText::tr("No assignment keeps all rules; nothing was drawn."));
        return kFailed;
    }
    say(CommandText::tr("Signed and saved."));
    return kDone;
}

/// A step of a cycle that changes it, with the words after its name.
struct CycleStep {
    const char *name;
    qsizetype words;
    Done (*take)(
        Session &, PeerService &, const PeerCycle &, const QStringList &, const std::string &why);
};

Result<forms::Answers> answersIn(const QString &file)
{
    const auto content = contentOf(file);
    return content ? forms::answersFromJson(*content) : Result<forms::Answers>(content.error());
}

Result<std::size_t> placeIn(const PeerCycle &state, const QString &word)
{
    bool isNumber = false;
    const auto place = word.toULongLong(&isNumber);
    if (!isNumber || place >= state.assignments.size())
        return {Fault::NotFound, "the assignment " + word.toStdString()};
    return static_cast<std::size_t>(place);
}

const std::array kCycleSteps{CycleStep{"replace", 1,
                                 [](Session &session, PeerService &service, const PeerCycle &state,
                                     const QStringList &words, const std::string &why) -> Done {
                                     const auto place = placeIn(state, words[0]);
                                     if (!place)
                                         return place.error();
                                     const auto world = peerWorldFor(session, state.plan);
                                     return world ? service.replace(state, *place, *world, why)
                                                  : Done(world.error());
                                 }},
    CycleStep{"reassign", 1,
        [](Session &session, PeerService &service, const PeerCycle &state, const QStringList &words,
            const std::string &why) -> Done {
            const auto place = placeIn(state, words[0]);
            if (!place)
                return place.error();
            const auto world = peerWorldFor(session, state.plan, state.subject);
            return world ? service.reassign(state, *place, *world, why) : Done(world.error());
        }},
    CycleStep{"submit", 2,
        [](Session &, PeerService &service, const PeerCycle &state, const QStringList &words,
            const std::string &) -> Done {
            const auto place = placeIn(state, words[0]);
            const auto answers = answersIn(words[1]);
            if (!place || !answers)
                return place ? answers.error() : place.error();
            return service.review(
                state.subject, *place, state.assignments[*place].contact, {*answers, {}});
        }},
    CycleStep{"apart", 4,
        [](Session &session, PeerService &service, const PeerCycle &state, const QStringList &words,
            const std::string &) -> Done {
            const auto way = peer_review::wayNamed(words[0].toStdString());
            const auto person = personNamed(session, words[2].toStdString());
            const auto answers = answersIn(words[3]);
            if (!way)
                return {Fault::Invalid, "self, supervisor or reactive"};
            if (!person || !answers)
                return person ? answers.error() : person.error();
            return service.reviewApart(
                state.subject, *way, words[1].toStdString(), *person, {*answers, {}});
        }},
    CycleStep{"end", 0,
        [](Session &, PeerService &service, const PeerCycle &state, const QStringList &,
            const std::string &why) {
            return service.end(state, why);
        }}};

int takeCycleStep(const CommandLine &line, const CycleStep &step, const QStringList &words)
{
    auto desk = cycleNamed(line, words[1]);
    if (!desk)
        return fail(desk.error());
    auto service = desk->service();
    const Done done = step.take(desk->session, service, desk->state, words.mid(2),
        line.parser().value(QStringLiteral("why")).toStdString());
    if (!done)
        return fail(done.error());
    say(CommandText::tr("Signed and saved."));
    return kDone;
}

/// Answers to three interactions: a list of {"contact", "answers"}.
Result<std::vector<std::pair<std::string, forms::Answers>>> goldIn(const QString &file)
{
    const auto content = contentOf(file);
    if (!content)
        return content.error();
    std::vector<std::pair<std::string, forms::Answers>> out;
    const QJsonArray list = QJsonDocument::fromJson(QByteArray::fromStdString(*content)).array();
    for (const QJsonValue &each : list) {
        const QJsonObject item = each.toObject();
        const QByteArray json = QJsonDocument(item[QStringLiteral("answers")].toObject()).toJson();
        auto answers = forms::answersFromJson(json.toStdString());
        if (!answers)
            return answers.error();
        out.emplace_back(
            item[QStringLiteral("contact")].toString().toStdString(), std::move(*answers));
    }
    return out;
}

Done qualify(Session &session, const QStringList &words)
{
    const auto form = forms::Publisher(*session.journal()).form(words[1].toStdString());
    if (!form)
        return form.error();
    if (form->versions.empty())
        return {Fault::NotFound, "no published form “" + words[1].toStdString() + "”"};
    const forms::Version &version = form->versions.back();
    Qualifying qualifying(*session.journal(), session.vault());
    if (words[0] == QLatin1String("gold")) {
        const auto items = goldIn(words[2]);
        return items ? qualifying.keepGold(version.form, version.number, *items)
                     : Done(items.error());
    }
    const std::string name = words[2].toStdString();
    peer_review::Reviewer reviewer = peer_review::reviewerFrom(name);
    if (!reviewer.person.empty()) {
        const auto person = personNamed(session, reviewer.person);
        if (!person)
            return person.error();
        reviewer.person = *person;
    }
    if (words[0] == QLatin1String("judge"))
        return qualifying.judge(version.form, reviewer.name());
    const auto items = goldIn(words[3]);
    if (!items)
        return items.error();
    const auto kept = qualifying.gold(version.form.id);
    std::vector<forms::Answers> answers;
    for (std::size_t i = 0; i < items->size(); ++i) {
        const bool same = kept && kept->gold && i < kept->gold->contacts.size()
            && kept->gold->contacts[i] == (*items)[i].first;
        if (!same)
            return {Fault::Invalid, "the gold items, in their order"};
        answers.push_back((*items)[i].second);
    }
    return qualifying.tryOut(reviewer, version.form, answers);
}

int takeQualification(const CommandLine &line, const QStringList &words)
{
    auto session = opened(line, true);
    if (!session)
        return fail(session.error());
    if (const Done done = qualify(*session, words); !done)
        return fail(done.error());
    say(CommandText::tr("Signed and saved."));
    return kDone;
}

} // namespace

int runReview(const QStringList &arguments)
{
    CommandLine line("review",
        CommandText::tr(
            "Peer review: list; new PLAN; next ID; show ID; draw ID; replace ID PLACE; reassign ID "
            "PLACE; submit ID PLACE ANSWERS; apart ID WAY CONTACT PERSON ANSWERS; end ID; gold "
            "FORM ITEMS; try FORM "
            "REVIEWER ITEMS; judge FORM REVIEWER. Coaching only, and no part of any result."));
    line.addCentre();
    line.parser().addOptions({{QStringLiteral("json"), CommandText::tr("Print one JSON object.")},
        {QStringLiteral("seed"), CommandText::tr("The seed of the draw; drawn when left out."),
            QStringLiteral("number")},
        {QStringLiteral("why"), CommandText::tr("A remark or reason, signed with it."),
            QStringLiteral("text")}});
    line.parser().addPositionalArgument(
        QStringLiteral("what"), CommandText::tr("list, new, draw, replace, reassign, submit …"));
    line.parser().addPositionalArgument(
        QStringLiteral("of"), CommandText::tr("The plan's file, the cycle, or the form."));
    if (const auto code = line.parse(arguments))
        return *code;
    const QStringList words = line.parser().positionalArguments();
    const QString verb = words.value(0);
    if (verb == QLatin1String("list") && words.size() == 1)
        return listCycles(line);
    struct Whole {
        const char *name;
        qsizetype words;
        int (*run)(const CommandLine &, const QStringList &);
    };
    static constexpr std::array kWhole{Whole{"new", 2, &planCycle}, Whole{"next", 2, &planNext},
        Whole{"show", 2, &showCycle}, Whole{"draw", 2, &drawStep},
        Whole{"gold", 3, &takeQualification}, Whole{"try", 4, &takeQualification},
        Whole{"judge", 3, &takeQualification}};
    for (const Whole &each : kWhole) {
        if (verb == QLatin1String(each.name) && words.size() == each.words)
            return each.run(line, words);
    }
    for (const CycleStep &step : kCycleSteps) {
        if (verb == QLatin1String(step.name) && words.size() == step.words + 2)
            return takeCycleStep(line, step, words);
    }
    complain(CommandText::tr("attune review --help says which steps there are."));
    return kWrongUsage;
}

} // namespace attune::app
