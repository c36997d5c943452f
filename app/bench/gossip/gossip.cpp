// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/gossip/gossip.h"

#include "core/journal/journal.h"
#include "core/journal/own_kinds.h"
#include "core/store/centre.h"

#include <algorithm>
#include <array>
#include <random>

namespace attune::app {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t kDevices = 5;
constexpr int kActions = 30;
constexpr int kSubjects = 3;
constexpr std::chrono::minutes kWrong{24 * 60};
constexpr vault::KdfCost kCheap{1, 8192};

struct Note {
    std::string text;
};

const journal::KindOf<Note> &noteKind()
{
    static const journal::KindOf<Note> kind("gossip.note", 1, vault::DataClass::Internal,
        Roles::all(), {journal::Bound("text", &Note::text, "Text")});
    return kind;
}

/// Every text in order: any other order, a loss or a repetition changes it.
journal::Folded fold(std::string_view, const journal::History &history)
{
    journal::Folded out;
    std::string texts;
    for (const journal::Told &entry : history.entries())
        texts += entry.payload == journal::Told::Payload::Erased
            ? std::string("[erased];")
            : noteKind().read(entry.values).text + ';';
    out.state["texts"] = texts;
    return out;
}

struct Everybody final : journal::Authority {
    Roles rolesOf(std::string_view) const override { return Roles::all(); }
    bool mayCertify(std::string_view, const journal::PublicKey &) const override { return true; }
};

struct Device {
    FixedClock clock{fromMs(1772409600000)}; // 2026-03-02
    std::unique_ptr<vault::Vault> vault;
    std::unique_ptr<journal::Journal> log;
};

/// std::uniform_int_distribution differs between libraries; the bias of this does not matter here.
class Dice {
public:
    explicit Dice(std::uint64_t seed)
        : m_random(seed)
    {
    }
    std::size_t below(std::size_t n) { return static_cast<std::size_t>(m_random() % n); }
    bool oneIn(std::size_t n) { return below(n) == 0; }
    template <typename T>
    void shuffle(std::vector<T> &items)
    {
        for (std::size_t i = items.size(); i > 1; --i)
            std::swap(items[i - 1], items[below(i)]);
    }

private:
    std::mt19937_64 m_random;
};

class Meeting {
public:
    Meeting(std::uint64_t seed)
        : m_dice(seed)
    {
    }

    Done open(const std::filesystem::path &folder)
    {
        journal::Registry registry;
        registry.add(noteKind());
        registry.add({"gossip", 1, vault::DataClass::Internal, fold});
        for (std::size_t i = 0; i < kDevices; ++i) {
            const store::CentrePaths paths{folder / std::to_string(i)};
            if (auto made = store::createCentreFolder(paths); !made)
                return made;
            auto vault =
                vault::Vault::create(paths.keys(), paths.backups(), userOf(i), "gossip", kCheap);
            if (!vault)
                return vault.error();
            m_devices[i].vault = std::move(*vault);
            if (auto unlocked = m_devices[i].vault->unlock(userOf(i), "gossip"); !unlocked)
                return unlocked;
            auto log = journal::Journal::open({paths.journal(), paths.outbox(), paths.backups()},
                *m_devices[i].vault, registry, m_everybody, m_devices[i].clock);
            if (!log)
                return log.error();
            m_devices[i].log = std::move(*log);
            if (auto signedIn = m_devices[i].log->signIn(); !signedIn)
                return signedIn;
        }
        return introduce();
    }

    Done run(int number, GossipOutcome &outcome)
    {
        m_base += std::chrono::days{4};
        m_number = number;
        for (Device &device : m_devices) {
            const auto wrong = static_cast<std::int64_t>(
                m_dice.below(static_cast<std::size_t>(2 * kWrong.count() + 1)));
            device.clock.at = m_base + std::chrono::minutes{wrong} - kWrong;
        }
        for (int i = 0; i < kActions; ++i) {
            if (auto done = act(outcome); !done)
                return done;
            const std::chrono::minutes passed{m_dice.below(30)};
            for (Device &device : m_devices)
                device.clock.at += passed;
        }
        if (auto forgotten = forget(outcome); !forgotten)
            return forgotten;
        for (Device &device : m_devices) {
            device.clock.at = m_base + std::chrono::days{3};
            if (auto folded = device.log->foldDue(); !folded)
                return folded;
        }
        return compare(outcome);
    }

private:
    static std::string userOf(std::size_t device) { return "u" + std::to_string(device % 2); }
    std::string person() const { return "p" + std::to_string(m_number); }
    std::string subject(std::size_t i) const
    {
        return "gossip:" + std::to_string(m_number) + '-' + std::to_string(i);
    }

    Done introduce()
    {
        for (Device &from : m_devices) {
            const auto devices = from.log->devices();
            if (!devices)
                return devices.error();
            for (Device &to : m_devices) {
                for (const journal::Device &device : *devices) {
                    if (auto taken = to.log->receive(device); !taken)
                        return taken;
                }
            }
        }
        return {};
    }

    Done act(GossipOutcome &outcome)
    {
        Device &device = m_devices[m_dice.below(kDevices)];
        if (m_dice.oneIn(5))
            return exchange(device, m_devices[m_dice.below(kDevices)], true, outcome);
        const std::string about = subject(m_dice.below(kSubjects));
        if (m_dice.oneIn(8))
            return undoOne(device, about, outcome);
        auto draft = journal::draft(
            about, noteKind(), Note{std::to_string(m_number) + '.' + std::to_string(++m_notes)});
        draft.seen.reset();
        if (m_dice.oneIn(4))
            draft.person = person();
        const auto written = device.log->append(std::move(draft));
        outcome.entries += written ? 1 : 0;
        return written ? Done() : Done(written.error());
    }

    Done undoOne(Device &device, const std::string &about, GossipOutcome &outcome)
    {
        if (auto folded = device.log->foldDue(); !folded)
            return folded;
        const auto history = device.log->history(about);
        if (!history)
            return history.error();
        if (history->entries().empty())
            return {};
        const auto &target = history->entries()[m_dice.below(history->entries().size())];
        const auto undone = device.log->undo(about, target.ref, "at random", history->heads());
        if (!undone)
            return undone.error();
        ++outcome.entries;
        ++outcome.undone;
        return {};
    }

    /// What one has and the other lacks; when `badly`, out of order, some twice, some not at all.
    Done exchange(Device &from, Device &to, bool badly, GossipOutcome &outcome)
    {
        auto entries = from.log->since(to.log->version(), 100000);
        if (!entries)
            return entries.error();
        if (badly) {
            std::vector<journal::SignedEntry> arrived;
            for (const journal::SignedEntry &entry : *entries) {
                if (m_dice.oneIn(20))
                    continue;
                arrived.push_back(entry);
                if (m_dice.oneIn(10))
                    arrived.push_back(entry);
            }
            m_dice.shuffle(arrived);
            *entries = std::move(arrived);
        }
        const auto received = to.log->receive(std::move(*entries));
        if (!received)
            return received.error();
        if (!received->setAside.empty())
            return {Fault::Corrupt, received->setAside.front().reason};
        outcome.held += received->held;
        return {};
    }

    Done everybodyToEverybody(GossipOutcome &outcome)
    {
        for (int round = 0; round < 2; ++round) { // there and back along the row
            for (std::size_t i = 0; i + 1 < kDevices; ++i) {
                const std::size_t at = round == 0 ? i : kDevices - 2 - i;
                for (const auto &[from, to] : {std::pair(at, at + 1), std::pair(at + 1, at)}) {
                    if (auto done = exchange(m_devices[from], m_devices[to], false, outcome); !done)
                        return done;
                }
            }
        }
        return {};
    }

    /// One asks, somebody else confirms once they know of it; all sealed for that person goes.
    Done forget(GossipOutcome &outcome)
    {
        const std::string about = "person:" + person();
        const auto asked = m_devices[0].log->append(
            journal::draft(about, journal::erasureAskedKind(), {"Art. 17", ""}));
        if (!asked)
            return asked.error();
        if (auto done = everybodyToEverybody(outcome); !done)
            return done;
        Device &other = m_devices[1];
        other.clock.at = std::max(other.clock.at, m_devices[0].clock.at);
        if (auto folded = other.log->foldDue(); !folded)
            return folded;
        const auto state = other.log->state(about);
        if (!state || !*state)
            return {Fault::NotFound, "what was asked has not arrived"};
        const auto confirmed = other.log->append(journal::draft(
            about, journal::erasureConfirmedKind(), journal::ErasureConfirmed{}, (*state)->heads));
        if (!confirmed)
            return confirmed.error();
        outcome.entries += 2;
        ++outcome.erased;
        return everybodyToEverybody(outcome);
    }

    Result<std::string> stateOf(Device &device, const std::string &about, std::int64_t &sides)
    {
        const auto state = device.log->state(about);
        if (!state)
            return state.error();
        if (!*state)
            return std::string("none");
        sides = (*state)->sides;
        std::string out = (*state)->open ? toCanonical(journal::Json((*state)->state)) : "closed";
        out += ' ' + (*state)->status + ' ' + std::to_string((*state)->entries) + ' '
            + std::to_string((*state)->sides);
        for (const journal::EntryRef &head : (*state)->heads)
            out += ' ' + toHex(head.hash).substr(0, 8);
        return out;
    }

    Done compare(GossipOutcome &outcome)
    {
        bool equal = true;
        std::vector<std::string> subjects{"person:" + person()};
        for (std::size_t i = 0; i < kSubjects; ++i)
            subjects.push_back(subject(i));
        for (const std::string &about : subjects) {
            std::int64_t sides = 0;
            const auto first = stateOf(m_devices[0], about, sides);
            if (!first)
                return first.error();
            outcome.conflicts += sides > 1 ? 1 : 0;
            for (std::size_t i = 1; i < kDevices; ++i) {
                const auto other = stateOf(m_devices[i], about, sides);
                if (!other)
                    return other.error();
                if (*other == *first && first->find("closed") == std::string::npos)
                    continue;
                equal = false;
                if (outcome.difference.empty())
                    outcome.difference = about + " in run " + std::to_string(m_number) + ": "
                        + *first + " | " + *other;
            }
        }
        ++outcome.runs;
        outcome.equal += equal ? 1 : 0;
        return {};
    }

    Dice m_dice;
    Everybody m_everybody;
    std::array<Device, kDevices> m_devices;
    Instant m_base = fromMs(1772409600000);
    int m_number = 0;
    int m_notes = 0;
};

} // namespace

Result<GossipOutcome> gossip(const std::filesystem::path &folder, std::uint64_t seed, int runs)
{
    Meeting meeting(seed);
    if (auto opened = meeting.open(folder); !opened)
        return opened.error();
    GossipOutcome outcome;
    for (int i = 0; i < runs; ++i) {
        if (auto done = meeting.run(i, outcome); !done)
            return done.error();
    }
    return outcome;
}

} // namespace attune::app
