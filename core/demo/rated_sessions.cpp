// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/rated_sessions.h"

#include "core/demo/random.h"

#include <array>

namespace attune::demo {

namespace {

constexpr int kSessions = 5, kFirstNumber = 27;
constexpr int kInteractions = 6; ///< of a session, and two that were scored before
constexpr int kAgain = 2;

struct Evaluator {
    const char *name;
    double severity; ///< on the scale scores are cut from
    double drift; ///< added in the last session
    int absent; ///< the session they missed; −1: none
};
constexpr std::array<Evaluator, 6> kEvaluators{{{"Ines Calvo", 0.05, 0, -1},
    {"Nadia Petrova", 0, 0, -1}, {"Tomas Lind", -0.1, 0, 3}, {"Blair Whitlock", -0.45, -0.5, -1},
    {"Dario Kovač", 0.7, 0, -1}, {"Henna Lindqvist", 0.1, 0, -1}}};

struct Asked {
    const char *text;
    double easiness;
    double doubt; ///< how differently it is read
    double applies; ///< share of interactions it can be said of
};
constexpr std::array<Asked, 6> kQuestions{
    {{"Acknowledges the feeling", 0.1, 0.4, 1}, {"Validates before solving", -0.3, 1.2, 1},
        {"Personalises", 0.5, 0.45, 1}, {"Owns the outcome", 0.2, 0.5, 1},
        {"Explains the next step", 0.4, 0.4, 0.8}, {"Closes with care", 0.9, 0.35, 1}}};

constexpr std::array<double, 3> kCuts{
    -0.9, 0, 0.9}; ///< between 0, 1, 2 and 3 points, as the form “empathy” gives them
constexpr double kWeightOfQuality = 2.4;

double pointsOf(double latent)
{
    double out = 0;
    for (const double cut : kCuts)
        out += latent > cut ? 1 : 0;
    return out;
}

/// What somebody wrote beside a score that stands out.
std::string remarkOn(const Asked &asked, double points)
{
    if (asked.doubt < 1)
        return {};
    if (points <= 0)
        return "Went to the solution before any acknowledgement.";
    return points >= 3 ? "“You are right, it was promised” is validation." : std::string();
}

void rate(RatedSession &session, const TrueCourse &course, int number, Draw &draw)
{
    for (const Asked &asked : kQuestions) {
        const bool applies = draw.chance(asked.applies);
        for (const Evaluator &who : kEvaluators) {
            const double noise = draw.normal(0, asked.doubt); // drawn for whoever is absent, too
            if (who.absent == number)
                continue;
            const double severity = who.severity + (number == kSessions - 1 ? who.drift : 0);
            facts::RatingRecord record{course.contact, who.name, asked.text, {}, {}};
            if (applies) {
                record.score = pointsOf(
                    kWeightOfQuality * double(course.quality) + asked.easiness - severity + noise);
                record.comment = remarkOn(asked, *record.score);
            }
            session.ratings.push_back(std::move(record));
        }
    }
}

} // namespace

std::vector<RatedSession> rateSessions(const std::vector<TrueCourse> &courses, std::uint64_t seed)
{
    std::vector<RatedSession> out;
    // Of the first half of the centre's weeks: later ones are held in it.
    const std::size_t block = courses.size() * 9 / 20 / kSessions;
    if (block < kInteractions)
        return out;
    for (int number = 0; number < kSessions; ++number) {
        Draw draw(subSeed(seed, Stream::Calibration, static_cast<std::uint64_t>(number)));
        RatedSession session{"Session " + std::to_string(kFirstNumber + number), {}};
        const auto place = [&](int of, std::size_t step) {
            return static_cast<std::size_t>(of) * block + step * (block / kInteractions);
        };
        for (std::size_t step = 0; step < kInteractions; ++step)
            rate(session, courses[place(number, step)], number, draw);
        for (std::size_t step = 0; number > 0 && step < kAgain; ++step)
            rate(session, courses[place(0, step)], number, draw);
        out.push_back(std::move(session));
    }
    return out;
}

} // namespace attune::demo
