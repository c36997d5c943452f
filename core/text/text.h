// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Scores what is written in a contact and says which words made each score. A pure function of
// text, context and pack: no clock, no locale, no randomness, no threads; text, roles and a name
// are all it can be given. What an agent feels is never a question here, only what an agent wrote.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace attune::text {

struct PackData;
class SiteCorpus;

/// Of the engine; a change of any figure it can give changes this.
inline constexpr std::string_view kEngineVersion = "1.1.0";

enum class Role : std::uint8_t { Customer, Agent, Other };

/// Evidence costs time and memory; bulk scoring does without.
enum class Spans : std::uint8_t { No, Yes };

/// RulesOnly leaves the learnt heads out even when the pack has them.
enum class Mode : std::uint8_t { RulesOnly, WithLearntHeads };

enum class Sentiment : std::uint8_t { Negative, Neutral, Positive };
enum class Tone : std::uint8_t { Curt, Neutral, Warm };

/// What the wording of a turn does. Imperative: an order without a softener. Brevity: fewer than
/// four words to a distressed customer.
enum class Mark : std::uint8_t {
    Acknowledgement,
    Apology,
    Validation,
    Reassurance,
    Gratitude,
    Blame,
    Deflection,
    Imperative,
    Brevity,
    Boilerplate,
};
inline constexpr std::size_t kMarkCount = 10;

/// The 28 names of GoEmotions, in its order.
inline constexpr std::size_t kEmotionCount = 28;
inline constexpr std::array<std::string_view, kEmotionCount> kEmotionNames{"admiration",
    "amusement", "anger", "annoyance", "approval", "caring", "confusion", "curiosity", "desire",
    "disappointment", "disapproval", "disgust", "embarrassment", "excitement", "fear", "gratitude",
    "grief", "joy", "love", "nervousness", "optimism", "pride", "realization", "relief", "remorse",
    "sadness", "surprise", "neutral"};

/// What a span speaks for. Marks and emotions follow in the order above.
enum class Head : std::uint8_t {
    Valence,
    Hostility,
    Offence,
    EscalationRequested,
    EscalationOffered,
    EscalationDone,
    Transfer,
    Name,
    Specifics,
    Reaction,
    Interpretation,
    Exploration,
    Satisfaction,
    FirstMark,
    FirstEmotion = FirstMark + kMarkCount,
};
inline constexpr std::size_t kHeadCount =
    static_cast<std::size_t>(Head::FirstEmotion) + kEmotionCount;

constexpr Head headOf(Mark mark)
{
    return static_cast<Head>(static_cast<int>(Head::FirstMark) + static_cast<int>(mark));
}

/// "valence", "apology", "joy", …: stable, lower case.
std::string_view nameOf(Head head);
std::string_view nameOf(Mark mark);
std::string_view nameOf(Sentiment sentiment);
std::string_view nameOf(Tone tone);
/// Words that moved a score. Offsets are UTF-16 units of the text as given; a byte that is no UTF-8
/// counts as one. `rule` names the rule, term or n-gram; it lives as long as the pack does.
struct Span {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    Head head = Head::Valence;
    float contribution = 0;
    std::string_view rule;
};

/// raw = bias + the contributions of all spans of this head, exactly. Of the emotions only those
/// found have spans.
struct HeadSum {
    Head head = Head::Valence;
    float bias = 0;
    float raw = 0;
};

/// A small set of enumerators below 32.
template <typename E>
class SetOf {
public:
    constexpr void add(E item) { m_bits |= bit(item); }
    constexpr bool has(E item) const { return (m_bits & bit(item)) != 0; }
    constexpr bool empty() const { return m_bits == 0; }
    constexpr std::uint32_t bits() const { return m_bits; }
    static constexpr SetOf ofBits(std::uint32_t bits)
    {
        SetOf set;
        set.m_bits = bits;
        return set;
    }
    friend constexpr bool operator==(SetOf, SetOf) = default;

private:
    static constexpr std::uint32_t bit(E item) { return 1U << static_cast<unsigned>(item); }
    std::uint32_t m_bits = 0;
};

using Marks = SetOf<Mark>;
enum class Emotion : std::uint8_t {}; ///< an index into kEmotionNames
using Emotions = SetOf<Emotion>;

/// Asked for (by the customer), offered or carried out (by the agent). A transfer is a move to
/// another desk, asked for or announced; it need not be an escalation.
struct Escalation {
    bool requested = false;
    bool offered = false;
    bool done = false;
    bool transfer = false;
};

/// How far a reply is about this customer: two figures and a level read off them.
struct Personalisation {
    int level = 0; ///< 0 none or mostly stock phrases, 1 some, 2 takes up particulars
    bool name = false; ///< the customer's name was used
    float specifics = 0; ///< 0…1: particulars of the last three customer turns taken up
    float boilerplate = 0; ///< 0…1: share of the reply's words that are stock phrases
    std::vector<std::string> echoed; ///< the words taken up; filled when spans are asked for
};

/// Evidence of wording for EPITOME's three mechanisms, 0 absent, 1 weak, 2 strong; always
/// rule-based, never to be shown as measured empathy.
struct Empathy {
    int reaction = 0;
    int interpretation = 0;
    int exploration = 0;
};

enum class NotAssessed : std::uint8_t {
    No, ///< it was assessed
    UnknownLanguage,
    PrivateNote,
    Redacted, ///< nothing but redaction marks
    Empty,
    OtherRole, ///< neither customer nor agent
};

struct TurnScore {
    NotAssessed notAssessed = NotAssessed::No;

    // Customer turns, where the context allows the customer's emotion to be assessed.
    std::optional<float> valence; ///< −1…1
    float confidence = 0; ///< 0…1, of the valence
    std::optional<Sentiment> sentiment;
    std::optional<int>
        hostility; ///< 0 none, 1 at the situation, 2 at agent or company, 3 abuse, threat
    std::optional<bool> offensive;
    std::optional<Emotions> emotions; ///< only with learnt heads

    // Wording, both roles.
    Escalation escalation;
    Marks marks;

    // Agent turns.
    std::optional<Tone> tone;
    std::optional<Personalisation> personalisation; ///< nullopt: not assessable
    std::optional<Empathy> empathy;

    std::uint32_t words = 0;
    std::vector<Span> spans; ///< by head, then position; only on request
    std::vector<HeadSum> sums; ///< of every head that has a span; only on request
};

struct TurnInput {
    Role role = Role::Customer;
    std::string_view text; ///< UTF-8; anything else is survived
    bool redacted = false; ///< the source cut something out without leaving a mark
    bool privateNote = false; ///< never scored as speech
};

struct Context {
    std::string_view language; ///< BCP 47 where the source says, else empty
    std::string_view customerName; ///< empty when unknown
    bool customerEmotion = true; ///< false: no consent, so nothing about the customer's emotion
    const SiteCorpus *corpus = nullptr; ///< of the site's own turns; may be absent
};

struct TurnFigure {
    std::uint32_t turn = 0; ///< index into the contact's turns
    float value = 0;
};

/// Token-weighted moving mean of 3 over the scored customer turns. start: mean of the first max(1,
/// n/4), trough: minimum (the earliest), end: mean of the last max(1, n/4); recovery = (end −
/// trough) / (start − trough) where start − trough is at least .2, otherwise there was no dip to
/// recover from.
struct Trajectory {
    enum class State : std::uint8_t { NotAssessed, TooShort, NoDip, Dip };
    State state = State::NotAssessed;
    float start = 0, trough = 0, end = 0; ///< with NoDip and Dip
    std::optional<float> recovery; ///< with Dip
    std::uint32_t troughTurn = 0;
    std::vector<TurnFigure> curve; ///< the smoothed values
};
std::string_view nameOf(Trajectory::State state);

struct ContactScore {
    bool languageKnown = false; ///< false: no turn was scored
    std::vector<TurnScore> turns; ///< as many as were given
    Trajectory trajectory;
    std::optional<float> index; ///< 0…1, higher: the conversation seems to have helped; untrained
    std::vector<TurnFigure> satisfaction; ///< 0…1 for each scored customer turn, from words alone
};

struct LoadResult;

/// What a language's scoring knows. Cheap to copy; copies share one immutable body.
class Pack {
public:
    using Files = std::map<std::string, std::string, std::less<>>;

    /// Reads pack.txt, valence.tsv, phrases.tsv, classes.tsv, modifiers.tsv, rules.txt,
    /// language.tsv, tests.tsv and, where there is one, weights.bin; then runs the pack's own
    /// tests.
    static LoadResult load(Files files);

    const std::string &id() const;
    const std::string &language() const; ///< primary subtag: "en"
    const std::string &version() const;
    const std::string &
    digest() const; ///< 128-bit FNV-1a over names and bytes of all files but the weights
    const std::string &weightsDigest() const; ///< the same of weights.bin, or "none"
    bool hasLearntHeads() const;
    const PackData &data() const { return *m_data; }

private:
    explicit Pack(std::shared_ptr<const PackData> data)
        : m_data(std::move(data))
    {
    }
    std::shared_ptr<const PackData> m_data;
};

struct LoadResult {
    std::optional<Pack> pack;
    std::string error; ///< "valence.tsv:12: weight is not a number"; empty when there is a pack
    explicit operator bool() const { return pack.has_value(); }
};

/// Scores with one pack. Immutable: any number of threads may share one.
class Scorer {
public:
    explicit Scorer(Pack pack, Mode mode = Mode::WithLearntHeads);

    /// One turn; `before` are the turns that came before it, in order (the last few are enough).
    TurnScore scoreTurn(const TurnInput &turn, std::span<const TurnInput> before = {},
        const Context &context = {}, Spans spans = Spans::No) const;

    ContactScore scoreContact(std::span<const TurnInput> turns, const Context &context = {},
        Spans spans = Spans::No) const;

    /// How well the words fit the pack's language, −1…1; to choose between packs. 0: cannot tell.
    float languageFit(std::span<const TurnInput> turns) const;

    /// Engine version, pack id, version and digest, digest of the weights, mode. Scores with
    /// different stamps are not compared.
    std::string stamp() const;

    const Pack &pack() const { return m_pack; }
    Mode mode() const { return m_mode; }

private:
    Pack m_pack;
    Mode m_mode;
};

} // namespace attune::text
