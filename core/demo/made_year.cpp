// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/made_year.h"

#include "core/facts/leg_row.h"
#include "core/scoring/scoring_queries.h"

#include <random>

namespace attune::demo {

using namespace std::chrono_literals;

namespace {

/// A day of made contacts, scores and shifts, straight into the tables.
Done writeDay(
    store::Connection &facts, vault::Vault &vault, int agents, int day, std::mt19937_64 &random)
{
    const Instant begin = Instant{kMadeFirst} + std::chrono::days{day};
    auto leg = facts.prepare(
        "INSERT INTO leg(key, source, external, start, \"end\", channel, direction, agent, queue, "
        "talk, hold, after_work, wait, basis, flags, batch) VALUES(:key, 1, :external, :start, "
        ":end, 0, 0, :agent, :queue, :talk, 0, 40000, 5000, 2, 0, 1)");
    auto shift = facts.prepare("INSERT INTO shift(agent, start, activity, \"end\", paid, batch) "
                               "VALUES(:agent, :start, :activity, :end, 1, 1)");
    for (int agent = 1; agent <= agents; ++agent) {
        const Instant from = begin + 7h + std::chrono::minutes{30 * (agent % 8)};
        shift.run(agent, from, 1, from + 510min);
        shift.run(agent, from + 240min, 2, from + 270min);
        std::vector<scoring::ScoreRow> scores;
        for (int i = 0; i < kMadeContactsADay; ++i) {
            const Instant start =
                from + std::chrono::minutes{12 * i} + std::chrono::seconds{random() % 60};
            const auto talk = std::chrono::milliseconds{200000 + random() % 400000};
            const LegKey key{facts::firstKeyAt(start).value + agent};
            leg.run(key, "x", start, start + talk, agent, 1 + agent % 8, talk);
            scoring::ScoreRow row;
            row.leg = key;
            if (random() % 10) { // one in ten without consent
                const auto draw = random() % 20;
                row.hostility = static_cast<std::uint8_t>(draw < 14 ? 0
                        : draw < 17                                 ? 1
                        : draw < 19                                 ? 2
                                                                    : 3);
                row.trough = static_cast<std::int16_t>(-int(random() % 700));
            }
            scores.push_back(row);
        }
        const auto utcDay = begin.time_since_epoch() / std::chrono::days{1};
        if (auto done = scoring::writeBlock(facts, vault, utcDay, {agent}, 1, scores); !done)
            return done;
    }
    return {};
}

} // namespace

Done writeMadeYear(store::Store &store, vault::Vault &vault, int agents, int dayCount)
{
    std::mt19937_64 random(7);
    auto done = store.write(store::Area::Organisation, [&](store::Connection &facts) -> Done {
        facts.execute("INSERT INTO source(id, name) VALUES(1, 'made');"
                      "INSERT INTO site(id, name, zone) VALUES(1, 'Made', 'Europe/Paris');"
                      "INSERT INTO team(id, name, site) VALUES(1, 'One', 1);"
                      "INSERT INTO label(id, text) VALUES(1, 'shift'), (2, 'lunch');"
                      "INSERT INTO batch VALUES(1, 1, 'made', 0, 0, 0, 0, 0, 0, 0, x'00');"
                      "INSERT INTO score_stamp VALUES(1, 'made', 0)");
        for (int queue = 1; queue <= 8; ++queue)
            facts
                .prepare("INSERT INTO queue(id, name, site, emotion) VALUES(:id, :name, 1, :class)")
                .run(queue, std::to_string(queue), queue % 5);
        for (int agent = 1; agent <= agents; ++agent) {
            const auto sealed = vault.seal({vault::DataClass::Personal, 0}, {"agent", agent},
                bytesOf("{\"e\":\"x\",\"n\":\"Somebody\"}"));
            if (!sealed)
                return sealed.error();
            const Bytes person{reinterpret_cast<const unsigned char *>(&agent),
                reinterpret_cast<const unsigned char *>(&agent) + sizeof(agent)};
            facts
                .prepare("INSERT INTO agent(id, person, sealed, team) VALUES(:id, :person, "
                         ":sealed, 1)")
                .run(agent, person, *sealed);
        }
        return {};
    });
    for (int day = 0; done && day < dayCount; ++day)
        done = store.write(store::Area::Contacts,
            [&](store::Connection &facts) { return writeDay(facts, vault, agents, day, random); });
    return done ? store.checkpoint() : done;
}

} // namespace attune::demo
