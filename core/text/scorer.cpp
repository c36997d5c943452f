// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Takes turns through the pipeline in order and puts a contact together from them.
#include "core/text/analysis.h"
#include "core/text/language.h"
#include "core/text/outcome.h"
#include "core/text/particulars.h"
#include "core/text/readings.h"
#include "core/text/trajectory.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace attune::text {

namespace {

constexpr std::uint32_t kWordsToTellLanguage = 60;
constexpr std::size_t kTurnsToLookBack = 3;

/// One contact's scoring: the buffers, and what has been said so far.
class Session {
public:
    Session(const PackData &pack, Mode mode, const Context &context, Spans spans)
        : m_pack(pack)
        , m_mode(mode)
        , m_context(context)
        , m_spans(spans)
    {
    }

    void setLanguage(LanguageVerdict verdict) { m_language = verdict; }
    TurnScore score(const TurnInput &turn, TurnTrace &trace);

    /// Reads a turn only for what later turns need.
    void recall(const TurnInput &turn)
    {
        TurnTrace trace;
        const Spans wanted = std::exchange(m_spans, Spans::No);
        score(turn, trace);
        m_spans = wanted;
    }

    LanguageEvidence evidence(const TurnInput &turn)
    {
        if (turn.privateNote)
            return {};
        readTurn(turn.text, m_pack, m_a);
        return evidenceOf(m_a.normal, m_a.tokens, m_pack);
    }

private:
    NotAssessed obstacle(const TurnInput &turn) const;

    const PackData &m_pack;
    Mode m_mode;
    const Context &m_context;
    Spans m_spans;
    Analysis m_a;
    LanguageVerdict m_language = LanguageVerdict::Open;
    RecentParticulars m_recent;
    bool m_distress = false; ///< in the customer's latest turn
};

NotAssessed Session::obstacle(const TurnInput &turn) const
{
    const auto &list = m_a.tokens.list;
    if (list.empty())
        return turn.redacted ? NotAssessed::Redacted : NotAssessed::Empty;
    if (std::all_of(list.begin(), list.end(), [](const Token &t) { return t.is(Token::Redacted); }))
        return NotAssessed::Redacted;
    if (m_language == LanguageVerdict::Other)
        return NotAssessed::UnknownLanguage;
    const LanguageEvidence evidence = evidenceOf(m_a.normal, m_a.tokens, m_pack);
    switch (judge(evidence)) {
    case LanguageVerdict::Own:
        return NotAssessed::No;
    case LanguageVerdict::Other:
        return NotAssessed::UnknownLanguage;
    case LanguageVerdict::Open:
        break;
    }
    const bool wordless = evidence.words == 0;
    return m_language == LanguageVerdict::Own || wordless || evidence.known > 0
        ? NotAssessed::No
        : NotAssessed::UnknownLanguage;
}

TurnScore Session::score(const TurnInput &turn, TurnTrace &trace)
{
    TurnScore out;
    trace.role = turn.role;
    if (turn.privateNote || turn.role == Role::Other) {
        out.notAssessed = turn.privateNote ? NotAssessed::PrivateNote : NotAssessed::OtherRole;
        trace.role = Role::Other;
        return out;
    }
    m_a.role = turn.role;
    m_a.ledger.clear(m_spans == Spans::Yes);
    readTurn(turn.text, m_pack, m_a);
    out.words = m_a.tokens.words;
    out.notAssessed = obstacle(turn);
    const bool customer = turn.role == Role::Customer;
    if (out.notAssessed != NotAssessed::No) {
        if (customer)
            m_distress = false;
        return out;
    }
    applyRules(m_pack, m_a);
    if (customer) {
        if (m_context.customerEmotion) {
            applyLexicon(m_pack, m_a);
            if (m_mode == Mode::WithLearntHeads)
                applyLearnt(m_pack, m_a);
            readCustomer(m_pack, m_a, m_mode, out);
        } else {
            m_a.ledger.forgetEmotion();
            m_a.ledger.forget(Head::Satisfaction);
        }
    } else {
        readAgent(m_a, m_distress, out);
        if (!turn.redacted)
            out.personalisation = personalisationOf(
                m_a, m_pack, m_recent, m_context.customerName, turn.text, m_context.corpus);
        m_a.ledger.forgetEmotion(); // an agent's turn has wording, no valence
    }
    readBoth(m_a, out);
    readTrace(m_a, out, trace);
    if (customer) {
        m_distress = trace.distressed;
        m_recent.push(particularsOf(m_a, m_pack, m_context.corpus));
    }
    if (m_spans == Spans::Yes)
        readSpans(m_a, out);
    return out;
}

/// From the tag where there is one, otherwise from the first turns.
LanguageVerdict contactLanguage(const PackData &pack, const Context &context,
    std::span<const TurnInput> turns, Session &session)
{
    if (!context.language.empty())
        return isTagOf(context.language, pack.language) ? LanguageVerdict::Own
                                                        : LanguageVerdict::Other;
    LanguageEvidence sum;
    for (const TurnInput &turn : turns) {
        sum.add(session.evidence(turn));
        if (sum.words >= kWordsToTellLanguage)
            break;
    }
    return judge(sum);
}

} // namespace

Scorer::Scorer(Pack pack, Mode mode)
    : m_pack(std::move(pack))
    , m_mode(mode)
{
}

TurnScore Scorer::scoreTurn(const TurnInput &turn, std::span<const TurnInput> before,
    const Context &context, Spans spans) const
{
    Session session(m_pack.data(), m_mode, context, spans);
    // Of what came before, only the customer's last turns matter, and only to an agent's reply.
    std::size_t from = before.size();
    std::size_t customers = 0;
    while (turn.role == Role::Agent && from > 0 && customers < kTurnsToLookBack)
        customers += before[--from].role == Role::Customer;
    const auto recent = before.subspan(from);
    if (context.language.empty()) {
        LanguageEvidence sum = session.evidence(turn);
        for (const TurnInput &earlier : recent)
            sum.add(session.evidence(earlier));
        session.setLanguage(judge(sum));
    } else {
        session.setLanguage(contactLanguage(m_pack.data(), context, {}, session));
    }
    for (const TurnInput &earlier : recent) {
        if (earlier.role == Role::Customer)
            session.recall(earlier);
    }
    TurnTrace trace;
    return session.score(turn, trace);
}

ContactScore Scorer::scoreContact(
    std::span<const TurnInput> turns, const Context &context, Spans spans) const
{
    ContactScore out;
    Session session(m_pack.data(), m_mode, context, spans);
    session.setLanguage(contactLanguage(m_pack.data(), context, turns, session));
    std::vector<TurnTrace> traces(turns.size());
    std::vector<ScoredTurn> scored;
    out.turns.reserve(turns.size());
    for (std::size_t i = 0; i < turns.size(); ++i) {
        out.turns.push_back(session.score(turns[i], traces[i]));
        const TurnScore &score = out.turns.back();
        out.languageKnown = out.languageKnown || score.notAssessed == NotAssessed::No;
        if (score.valence)
            scored.push_back({static_cast<std::uint32_t>(i), *score.valence, score.words});
    }
    if (!context.customerEmotion || !out.languageKnown)
        return out;
    out.trajectory = trajectoryOf(scored);
    out.satisfaction = satisfactionOf(traces);
    out.index = indexOf(traces, out.trajectory);
    return out;
}

float Scorer::languageFit(std::span<const TurnInput> turns) const
{
    const Context context;
    Session session(m_pack.data(), m_mode, context, Spans::No);
    LanguageEvidence sum;
    for (const TurnInput &turn : turns) {
        sum.add(session.evidence(turn));
        if (sum.words >= kWordsToTellLanguage)
            break;
    }
    return fitOf(sum);
}

std::string Scorer::stamp() const
{
    std::string out = "text " + std::string(kEngineVersion) + "; " + m_pack.id() + " "
        + m_pack.version() + " " + m_pack.digest() + "; weights ";
    out += m_mode == Mode::RulesOnly ? std::string("unused") : m_pack.weightsDigest();
    return out;
}

} // namespace attune::text
