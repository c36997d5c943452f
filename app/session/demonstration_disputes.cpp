// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/demonstration_disputes.h"

#include "app/session/demonstration_sessions.h"
#include "app/session/dispute_world.h"
#include "app/session/governance_office.h"
#include "core/forms/published.h"

#include <algorithm>
#include <array>
#include <set>

namespace attune::app {

namespace {

constexpr const char *kIsEvaluator = "Ines Calvo", *kIsSupervisor = "Tomas Lind";
constexpr const char *kIsPeer = "Priya Raman", *kIsLeader = "Marcus Hale";
constexpr std::chrono::days kDueAgainIn{5};
constexpr std::string_view kEvaluatedBy = "empathy";
constexpr std::size_t kRounds = 3; ///< evaluations of one agent where there are few

enum class Ends { Undisputed, Open, Given, Scored, Kept, Accepted, Third, Withdrawn, Retracted };
/// What becomes of each evaluation.
struct Course {
    const char *evaluator;
    const char *side; ///< nullptr: not disputed
    const char *again; ///< nullptr: not scored again
    Ends ends;
};
constexpr std::array kCourses{Course{kIsEvaluator, kIsPeer, kIsSupervisor, Ends::Scored},
    Course{kIsEvaluator, kIsSupervisor, kDemonstrationUser, Ends::Given},
    Course{kIsEvaluator, kIsPeer, nullptr, Ends::Open},
    Course{kDemonstrationUser, kIsSupervisor, kIsEvaluator, Ends::Given},
    Course{kIsEvaluator, kIsPeer, kIsSupervisor, Ends::Accepted},
    Course{kIsEvaluator, kIsPeer, kIsSupervisor, Ends::Accepted},
    Course{kIsEvaluator, kIsPeer, kIsSupervisor, Ends::Kept},
    Course{kIsEvaluator, kIsPeer, kIsSupervisor, Ends::Third},
    Course{kIsSupervisor, kIsPeer, kIsEvaluator, Ends::Kept},
    Course{kIsSupervisor, kIsPeer, kIsEvaluator, Ends::Accepted},
    Course{kIsEvaluator, kIsSupervisor, kIsSupervisor, Ends::Withdrawn},
    Course{kIsEvaluator, nullptr, nullptr, Ends::Retracted},
    Course{kIsEvaluator, nullptr, nullptr, Ends::Undisputed},
    Course{kIsSupervisor, nullptr, nullptr, Ends::Undisputed},
    Course{kDemonstrationUser, nullptr, nullptr, Ends::Undisputed}};

/// An evaluation that was given, and what is said of one question.
struct Told {
    const Course *course;
    std::string subject;
    forms::Answers given;
    std::string question;
    forms::Answer proposed, third;
};

class Demonstrating {
public:
    Demonstrating(Session &session, forms::Form form, std::uint64_t seed)
        : m_session(session)
        , m_form(std::move(form))
        , m_draw(seed)
    {
    }

    Done run()
    {
        for (auto step :
            {&Demonstrating::evaluateAll, &Demonstrating::disputeAll, &Demonstrating::assignAll,
                &Demonstrating::scoreAllAgain, &Demonstrating::decideAll}) {
            if (auto done = (this->*step)(); !done)
                return done;
        }
        return {};
    }

private:
    Done as(const char *user)
    {
        return m_session.unlock({user, std::string(kDemonstrationPassphrase)});
    }
    disputes::Service service() { return disputes::Service(*officeOf(m_session)); }
    /// Everything one user does, signed in once.
    Done each(const char *user, const std::function<bool(const Told &)> &isTheirs,
        const std::function<Done(const Told &)> &act)
    {
        if (auto in = as(user); !in)
            return in;
        for (const Told &told : m_told) {
            if (!isTheirs(told))
                continue;
            if (auto done = act(told); !done)
                return done;
        }
        return {};
    }

    /// Agents from all over the centre; those of whom nothing may be drawn are passed over.
    Done evaluateAll()
    {
        auto reader = m_session.facts().reader();
        if (!reader)
            return reader.error();
        const auto places = disputes::readPlaces(**reader);
        if (!places)
            return places.error();
        std::vector<std::string> people;
        for (const auto &[person, place] : *places)
            people.push_back(person);
        const auto users = personsOfUsers(m_session);
        if (!users)
            return users.error();
        const auto isIndependent = [&](const Course &course, const std::string &person) {
            const auto known = users->find(course.again ? course.again : "");
            const auto line = disputes::lineOf(person, *places);
            return known == users->end()
                || std::ranges::none_of(known->second, [&](const std::string &own) {
                       return own == person || line.contains(places->at(own).agent);
                   });
        };
        std::set<std::string> disputing;
        std::size_t next = 0;
        for (const char *user : {kIsEvaluator, kIsSupervisor, kDemonstrationUser}) {
            if (auto in = as(user); !in)
                return in;
            for (const Course &course : kCourses) {
                if (std::string_view(course.evaluator) != user)
                    continue;
                bool evaluated = false;
                while (!evaluated && next < people.size() * kRounds) {
                    const std::string &person = people[next++ % people.size()];
                    // Whoever disputes with somebody is scored again by nobody they dispute with.
                    const bool disputesNow = course.side && disputing.contains(person);
                    if (disputesNow || !isIndependent(course, person))
                        continue;
                    const auto done = evaluate(course, person, **reader);
                    if (!done)
                        return done.error();
                    evaluated = *done;
                    if (evaluated && course.side)
                        disputing.insert(person);
                }
            }
        }
        return {};
    }
    Result<bool> evaluate(const Course &course, const std::string &person, store::Connection &facts)
    {
        const auto answer =
            service().draw(person, std::nullopt, m_draw.below(std::size_t{1} << 30));
        if (!answer)
            return answer.error();
        if (!answer->leg)
            return false;
        const auto contact = disputes::nameOfLeg(facts, *answer->leg);
        if (!contact)
            return contact.error();
        Told told{&course, {}, demonstrationAnswers(m_form, m_draw).answers, {}, {}, {}};
        const auto subject = service().evaluate({person, *contact, m_form.id, 0, {told.given, {}},
            "Read with the transcript; one thing to talk about."});
        if (!subject && subject.error().fault == Fault::Conflict)
            return false; // this contact was drawn and evaluated before
        if (!subject)
            return subject.error();
        told.subject = *subject;
        choose(told);
        m_told.push_back(std::move(told));
        return true;
    }
    /// A question in which the agent could have been given more, and something else than that.
    void choose(Told &told)
    {
        std::size_t found = 0;
        for (const forms::Group &group : m_form.groups) {
            for (const forms::Question &question : group.questions) {
                const auto given = told.given.find(question.id);
                const auto chosen = given == told.given.end() || given->second.options.empty()
                    ? question.options.end()
                    : std::ranges::find(
                        question.options, given->second.options.front(), &forms::Option::id);
                if (chosen == question.options.end())
                    continue;
                std::vector<const forms::Option *> others;
                for (const forms::Option &option : question.options) {
                    forms::Answers changed = told.given;
                    changed[question.id] = answerOf(option);
                    if (option.id != chosen->id && forms::problemsOf(m_form, changed).empty())
                        others.push_back(&option);
                }
                std::ranges::sort(others, std::ranges::greater(), &forms::Option::points);
                // Each of those found as likely as another.
                if (others.size() < 2 || others[0]->points <= chosen->points
                    || m_draw.below(++found) > 0)
                    continue;
                told.question = question.id;
                told.proposed = answerOf(*others[0]);
                told.third = answerOf(*others[1]);
            }
        }
    }
    static forms::Answer answerOf(const forms::Option &option)
    {
        forms::Answer out;
        out.options = {option.id};
        return out;
    }

    Done disputeAll()
    {
        for (const char *user : {kIsPeer, kIsSupervisor}) {
            const auto done = each(
                user,
                [&](const Told &told) {
                    return told.course->side && !told.question.empty()
                        && std::string_view(told.course->side) == user;
                },
                [&](const Told &told) -> Done {
                    const auto state = service().evaluation(told.subject);
                    if (!state)
                        return state.error();
                    const Done opened = service().open(*state,
                        {{told.question, told.proposed,
                            "The agent says it was done, only later in the conversation."}});
                    if (!opened || told.course->ends != Ends::Withdrawn)
                        return opened;
                    const auto now = service().evaluation(told.subject);
                    return now ? service().withdraw(*now, "Read again together: it was not there.")
                               : Done(now.error());
                });
            if (!done)
                return done;
        }
        return each(
            kIsEvaluator, [](const Told &told) { return told.course->ends == Ends::Retracted; },
            [&](const Told &told) -> Done {
                const auto state = service().evaluation(told.subject);
                return state ? service().retract(*state, "The contact was answered by a colleague.")
                             : Done(state.error());
            });
    }

    static bool goesOn(const Told &told)
    {
        return told.course->again && !told.question.empty() && told.course->ends != Ends::Withdrawn;
    }

    Done assignAll()
    {
        if (auto in = as(kIsLeader); !in)
            return in;
        const auto known = knownForDisputes(m_session, m_form.id);
        if (!known)
            return known.error();
        return each(kIsLeader, goesOn, [&](const Told &told) -> Done {
            const auto state = service().evaluation(told.subject);
            return state ? service().assign(
                       *state, told.course->again, m_session.clock().now() + kDueAgainIn, *known)
                         : Done(state.error());
        });
    }

    Done scoreAllAgain()
    {
        for (const char *user : {kIsSupervisor, kIsEvaluator}) {
            const auto done = each(
                user,
                [&](const Told &told) {
                    return goesOn(told) && told.course->ends != Ends::Given
                        && std::string_view(told.course->again) == user;
                },
                [&](const Told &told) {
                    forms::Answers answers = told.given;
                    if (told.course->ends == Ends::Third)
                        answers[told.question] = told.third;
                    else if (told.course->ends != Ends::Kept)
                        answers[told.question] = told.proposed;
                    return service().rescore(told.subject, {answers, {}});
                });
            if (!done)
                return done;
        }
        return {};
    }

    Done decideAll()
    {
        const auto isDecided = [](const Told &told) {
            return goesOn(told)
                && (told.course->ends == Ends::Kept || told.course->ends == Ends::Accepted
                    || told.course->ends == Ends::Third);
        };
        return each(kIsLeader, isDecided, [&](const Told &told) -> Done {
            const auto state = service().evaluation(told.subject);
            if (!state)
                return state.error();
            const auto follows = disputes::derivedFor(*state, *state->liveDispute(), told.question);
            if (!follows)
                return {Fault::NotFound, told.question};
            return service().resolve(*state,
                {{told.question, follows->outcome, "Follows the second, blind reading.", 0}});
        });
    }

    Session &m_session;
    forms::Form m_form;
    demo::Draw m_draw;
    std::vector<Told> m_told;
};

} // namespace

Done disputeEvaluations(Session &session, const DemonstrationRequest &request)
{
    if (!request.parameters.withTranscripts)
        return {};
    const auto form = forms::Publisher(*session.journal()).form(kEvaluatedBy);
    if (!form)
        return form.error();
    if (form->versions.empty())
        return {};
    const Done disputed = Demonstrating(session, form->versions.back().form,
        demo::subSeed(request.parameters.seed, demo::Stream::Calibration, 300))
                              .run();
    const Done back = session.unlock({kDemonstrationUser, std::string(kDemonstrationPassphrase)});
    return disputed ? back : disputed;
}

} // namespace attune::app
