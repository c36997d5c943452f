// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long it takes to find and draw who reviews whom, and to take a cycle from its plan through
// the store and the journal to what its panel shows.
#include "app/bench/bench.h"
#include "app/session/peer_world.h"
#include "core/access/access_service.h"
#include "core/facts/facts_writer.h"
#include "core/peer_review/assignment.h"
#include "core/stats/random.h"

#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <ctime>

namespace attune::app {

namespace {

constexpr int kPeers = 300, kReviewedContacts = 1500;
constexpr double kRuledOut = 0.1;
constexpr int kPeerRuns = 5;

/// Everybody reviews and is reviewed, five contacts each; a tenth of all pairs is ruled out.
peer_review::Problem manyColleagues()
{
    peer_review::Problem out;
    out.reviewers.assign(kPeers, {3, 7});
    out.reviewees = kPeers;
    out.seed = 1;
    stats::Random random(1);
    for (int i = 0; i < kReviewedContacts; ++i)
        out.items.push_back({i % kPeers, 1});
    for (int i = 0; i < kReviewedContacts; ++i)
        for (int r = 0; r < kPeers; ++r)
            out.barred.push_back(r == i % kPeers || random.share() < kRuledOut
                    ? peer_review::only(peer_review::Rule::Declared)
                    : peer_review::Rules{0});
    return out;
}

Result<QJsonObject> benchPeers(const QStringList &)
{
    const auto problem = manyColleagues();
    std::vector<double> solved, drawn;
    int mostLikely = 0;
    const std::clock_t processor = std::clock(); // the machine may be shared
    for (int run = 0; run < kPeerRuns; ++run) {
        auto begun = Stopwatch::now();
        const auto chances = peer_review::chancesOf(problem);
        solved.push_back(millisecondsSince(begun));
        if (!chances)
            return chances.error();
        mostLikely = chances->mostLikely;
        begun = Stopwatch::now();
        const auto pairs = peer_review::draw(problem, *chances, static_cast<std::uint64_t>(run));
        drawn.push_back(millisecondsSince(begun));
        if (pairs.size() != static_cast<std::size_t>(kReviewedContacts))
            return {Fault::Corrupt, "a contact was left without its review"};
    }
    return QJsonObject{{QStringLiteral("reviewers"), kPeers},
        {QStringLiteral("contacts"), kReviewedContacts},
        {QStringLiteral("chances_ms"), percentile(solved, 0.5)},
        {QStringLiteral("draw_ms"), percentile(drawn, 0.5)},
        {QStringLiteral("both_processor_ms"),
            1000.0 * static_cast<double>(std::clock() - processor) / CLOCKS_PER_SEC / kPeerRuns},
        {QStringLiteral("most_likely_pair"), double(mostLikely) / peer_review::kWhole}};
}

constexpr int kOfEach = kReviewedContacts / kPeers, kDelivered = 8; ///< contacts
constexpr const char *kFirstUser = "bench", *kJudgingUser = "judge";

facts::ContactRecord reviewedCall(int colleague, int number, Instant start)
{
    facts::ContactRecord out;
    out.externalId = "c-" + std::to_string(colleague) + '-' + std::to_string(number);
    out.channel = facts::Channel::Voice;
    out.basis = facts::BasisRecord{facts::Basis::Consent, "consent", {}, {}, false};
    facts::LegRecord leg;
    leg.start = start;
    leg.end = start + std::chrono::minutes{6};
    leg.agent = {"a-" + std::to_string(colleague), "Colleague " + std::to_string(colleague),
        "Team " + std::to_string(colleague / 12), {}};
    leg.queue = "Complaints";
    facts::Turn customer, agent;
    customer.text = "I have been charged twice and nobody answers.";
    agent.role = facts::Role::Agent;
    agent.text = "I am sorry. I can see both charges, and I take one back now.";
    leg.transcript = facts::Transcript{};
    leg.transcript->language = "en";
    leg.transcript->turns = {customer, agent};
    out.legs = {std::move(leg)};
    return out;
}

/// Three hundred people of twenty-five teams, eight calls of each in the last days.
Done deliverCalls(Session &session)
{
    const Instant now = session.clock().now();
    facts::FactsWriter writer(session.facts(), session.vault(), "bench", session.clock());
    if (auto begun = writer.begin(); !begun)
        return begun;
    std::vector<facts::PreparedRecord> prepared;
    for (int i = 0; i < kPeers * kDelivered; ++i) {
        auto ready = writer.prepare(reviewedCall(
            i % kPeers, i / kPeers, now - std::chrono::days{3} + std::chrono::seconds{i}));
        if (!ready)
            return ready.error();
        prepared.push_back(std::move(*ready));
    }
    if (const auto counts = writer.writeBatch(std::move(prepared)); !counts)
        return counts.error();
    return writer.finish();
}

forms::Form shortForm()
{
    forms::Form out;
    out.id = "bench";
    out.title = "Bench";
    out.language = "en";
    forms::Question question;
    question.id = question.text = "validates";
    for (const char *points : {"1", "2", "3"})
        question.options.push_back({points, points, {}, double(points[0] - '0'), {}, false});
    out.groups = {{"all", "all", 1, {question}}};
    return out;
}

/// Everybody passes the gold items: one user enters, another judges.
Done qualifyPeers(Session &session, const std::vector<std::string> &people)
{
    access::Service users(session.vault(), session.statementClock());
    const Roles judges = Role::Evaluator | Role::Supervisor;
    if (auto added = users.add({kJudgingUser, kPassphrase, judges, {}, kCheap}); !added)
        return added;
    if (auto recorded = session.recordUsers(); !recorded)
        return recorded;
    const forms::Form form = shortForm();
    if (auto made = forms::Publisher(*session.journal()).publish(form, {}, {}); !made)
        return made.error();
    forms::Answers right;
    right["validates"].options = {"2"};
    const std::vector<forms::Answers> answers(peer_review::kGoldItems, right);
    std::vector<std::pair<std::string, forms::Answers>> gold;
    for (std::size_t i = 0; i < peer_review::kGoldItems; ++i)
        gold.emplace_back("bench/gold-" + std::to_string(i), right);
    const auto qualifying = [&] {
        return peer_review::Qualifying(*session.journal(), session.vault());
    };
    if (auto kept = qualifying().keepGold(form, 1, gold); !kept)
        return kept;
    for (const std::string &person : people) {
        if (auto tried = qualifying().tryOut({person, {}}, form, answers); !tried)
            return tried;
    }
    if (auto in = session.unlock({kJudgingUser, kPassphrase}); !in)
        return in;
    for (const std::string &person : people) {
        if (auto judged = qualifying().judge(form, person); !judged)
            return judged;
    }
    return session.unlock({kFirstUser, kPassphrase});
}

peer_review::Plan planOf(const Session &session, const std::vector<std::string> &people)
{
    peer_review::Plan out;
    out.title = "Cycle 1";
    out.rhythm = peer_review::Rhythm::Weekly;
    out.form = shortForm().id;
    out.reviewers = out.reviewees = people;
    out.contacts = kOfEach;
    out.least = 3;
    out.most = 7;
    out.until = session.clock().now();
    out.from = out.until - std::chrono::days{14};
    out.due = out.until + std::chrono::days{14};
    return out;
}

/// What happens between the button that starts a cycle and its picture, step by step.
Result<QJsonObject> takeCycle(Session &session, const peer_review::Plan &plan)
{
    QJsonObject out;
    double whole = 0;
    const std::clock_t processor = std::clock(); // the machine may be shared
    auto begun = Stopwatch::now();
    const auto tell = [&](const char *step) {
        const double took = millisecondsSince(begun);
        out[QLatin1String(step)] = took;
        whole += took;
        begun = Stopwatch::now();
    };
    peer_review::Service service(*session.journal(), session.vault());
    const auto subject = service.create(plan);
    if (!subject)
        return subject.error();
    tell("plan_ms");
    const auto state = service.cycle(*subject);
    const auto world = peerWorldFor(session, plan);
    if (!state || !world)
        return state ? world.error() : state.error();
    tell("world_ms");
    const auto drawing = service.draw(*state, *world, 1);
    if (!drawing)
        return drawing.error();
    if (!drawing->drawn)
        return {Fault::Corrupt, "no assignment keeps all rules"};
    tell("draw_and_entry_ms");
    const auto snapshot = peerSnapshot(session, *subject);
    if (!snapshot)
        return snapshot.error();
    tell("snapshot_ms");
    out[QStringLiteral("whole_ms")] = whole;
    out[QStringLiteral("whole_processor_ms")] =
        1000.0 * static_cast<double>(std::clock() - processor) / CLOCKS_PER_SEC;
    out[QStringLiteral("reviews")] = static_cast<qint64>(snapshot->shown->rows.size());
    return out;
}

Result<QJsonObject> benchPeerCycle(const QStringList &)
{
    QTemporaryDir folder;
    auto session = Session::create(
        {folder.filePath(QStringLiteral("centre")).toStdString()}, kFirstUser, kPassphrase, kCheap);
    if (!session)
        return session.error();
    if (auto delivered = deliverCalls(*session); !delivered)
        return delivered.error();
    auto reader = session->facts().reader();
    if (!reader)
        return reader.error();
    const auto known = peer_review::readPeople(**reader);
    if (!known)
        return known.error();
    std::vector<std::string> people;
    for (const auto &[person, which] : *known)
        people.push_back(person);
    if (auto qualified = qualifyPeers(*session, people); !qualified)
        return qualified.error();
    auto out = takeCycle(*session, planOf(*session, people));
    if (out) {
        (*out)[QStringLiteral("reviewers")] = static_cast<qint64>(people.size());
        (*out)[QStringLiteral("contacts")] = kPeers * kDelivered;
    }
    return out;
}

constexpr std::array kPeerBenchmarks{
    Benchmark{"peers",
        "who reviews whom: 300 reviewers, 1,500 contacts, a tenth of all pairs ruled out, a cap of "
        "20 %",
        &benchPeers},
    Benchmark{"peer-cycle",
        "a cycle of 300 qualified reviewers and 1,500 reviews: plan, entry, what the panel shows",
        &benchPeerCycle}};

} // namespace

std::span<const Benchmark> peerBenchmarks()
{
    return kPeerBenchmarks;
}

} // namespace attune::app
