// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sessions/session_service.h"

#include "core/forms/form_file.h"
#include "core/journal/whole_history.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <set>

namespace attune::sessions {

namespace {

constexpr std::size_t kMostSessions = 1000;

/// Nullopt: no number can be compared.
std::optional<std::optional<double>> ratingOf(
    const forms::Score &score, const forms::Question &question, const forms::Answers &answers)
{
    if (!question.mostPoints())
        return std::nullopt;
    for (const forms::GroupScore &group : score.groups) {
        for (const forms::QuestionScore &each : group.questions) {
            if (each.id != question.id)
                continue;
            if (each.standing == forms::Standing::NotApplicable)
                return std::optional<double>();
            if (each.standing != forms::Standing::Answered)
                return std::nullopt;
            if (question.type == forms::QuestionType::Number)
                return answers.find(question.id)->second.number;
            return each.points;
        }
    }
    return std::nullopt;
}

/// What one answer can earn, ascending; empty where it is not one of a list.
std::vector<double> pointsIn(const forms::Question &question)
{
    std::set<double> out;
    if (question.type == forms::QuestionType::Single) {
        for (const forms::Option &option : question.options)
            out.insert(option.points);
    }
    return {out.begin(), out.end()};
}

/// One question by itself, whatever it depends on.
forms::Form askingOnly(const forms::Form &form, const forms::Question &question)
{
    forms::Form out = form;
    out.groups = {{"all", "all", 1, {question}}};
    out.groups[0].questions[0].condition.reset();
    return out;
}

std::string commentOn(const Paper &paper, const std::string &question)
{
    std::string out;
    const auto add = [&out](const std::string &text) {
        if (!text.empty())
            out += (out.empty() ? "" : " · ") + text;
    };
    const auto answer = paper.answers.find(question);
    if (answer != paper.answers.end())
        add(answer->second.comment);
    for (const PinnedNote &note : paper.notes) {
        if (note.question == question)
            add(note.text);
    }
    return out;
}

} // namespace

std::string freshId()
{
    std::array<unsigned char, 8> bytes{};
    randombytes_buf(bytes.data(), bytes.size());
    return toHex(bytes);
}

std::string ratedName(const forms::Form &form, const forms::Question &question)
{
    for (const forms::Group &group : form.groups) {
        for (const forms::Question &other : group.questions) {
            if (other.text == question.text && other.id != question.id)
                return question.text + " (" + question.id + ')';
        }
    }
    return question.text;
}

const forms::Question *questionNamed(const forms::Form &form, std::string_view name)
{
    for (const forms::Group &group : form.groups) {
        for (const forms::Question &question : group.questions) {
            if (ratedName(form, question) == name)
                return &question;
        }
    }
    return nullptr;
}

SessionRatings ratingsOf(const View &view)
{
    SessionRatings out;
    if (!view.form)
        return out;
    const auto &people = view.state.plan.participants;
    for (std::size_t at = 0; at < people.size(); ++at)
        out.raters.push_back({static_cast<std::int64_t>(at + 1), people[at]});
    for (const forms::Group &group : view.form->groups) {
        for (const forms::Question &question : group.questions) {
            if (auto points = pointsIn(question); points.size() > 1)
                out.scales[ratedName(*view.form, question)] = std::move(points);
        }
    }
    for (const OpenScore &open : view.open) {
        const Given &given = view.state.given[open.given];
        if (given.afterReveal)
            continue;
        const forms::Score score = forms::scoreOf(*view.form, open.paper.answers);
        for (const forms::Group &group : view.form->groups) {
            for (const forms::Question &question : group.questions) {
                const auto rating = ratingOf(score, question, open.paper.answers);
                if (!rating)
                    continue;
                facts::RatingRow row;
                row.contact = view.state.plan.interactions[given.interaction];
                row.question = ratedName(*view.form, question);
                row.rater = std::ranges::find(people, given.by) - people.begin() + 1;
                row.score = *rating;
                row.comment = commentOn(open.paper, question.id);
                out.rows.push_back(std::move(row));
            }
        }
    }
    std::ranges::sort(out.rows, {},
        [](const facts::RatingRow &row) { return std::tie(row.contact, row.question, row.rater); });
    return out;
}

std::optional<double> pointsOf(const forms::Form &form, const Consensus &agreed)
{
    const forms::Question *question = form.question(agreed.question);
    const auto answer = forms::answerFromJson(agreed.answer);
    if (!question || !answer)
        return std::nullopt;
    const forms::Answers answers{{question->id, *answer}};
    const auto rating =
        ratingOf(forms::scoreOf(askingOnly(form, *question), answers), *question, answers);
    return rating ? *rating : std::nullopt;
}

Result<std::vector<State>> Service::sessions(std::int64_t *unreadable)
{
    return journal::readList(
        m_journal, sessionSort().prefix, kMostSessions, unreadable,
        [&](const std::string &subject) { return session(subject); },
        [](const State &state) { return !state.by.empty(); });
}

Result<State> Service::session(const std::string &subject)
{
    const auto history = journal::wholeHistory(m_journal, subject);
    if (!history)
        return history.error();
    return stateFrom(subject, *history);
}

Result<forms::Form> Service::formOf(const Plan &plan)
{
    return forms::Publisher(m_journal).version(plan.form, plan.formVersion);
}

Result<View> Service::view(const std::string &subject)
{
    auto state = session(subject);
    if (!state)
        return state.error();
    View out;
    out.state = std::move(*state);
    if (auto form = formOf(out.state.plan))
        out.form = std::move(*form);
    for (std::size_t at = 0; at < out.state.given.size(); ++at) {
        auto paper = openPaper(m_vault, out.state, out.state.given[at]);
        if (paper)
            out.open.push_back({at, std::move(*paper)});
        else
            ++(paper.error().fault == Fault::Denied ? out.closed : out.damaged);
    }
    return out;
}

template <typename T>
Done Service::write(const State &seen, const journal::KindOf<T> &kind, const T &value)
{
    return doneOf(m_journal.append(journal::draft(seen.subject, kind, value, seen.heads)));
}

bool Service::leads(const State &state) const
{
    const std::string user = m_vault.user();
    return !user.empty() && (user == state.plan.facilitator || user == state.plan.substitute);
}

Result<std::string> Service::create(const Plan &plan)
{
    const std::string subject = subjectFor(freshId());
    const auto written = m_journal.append(journal::draft(subject, planKind(), plan));
    if (!written)
        return written.error();
    return subject;
}

Done Service::change(const State &seen, const Plan &plan)
{
    if (seen.stage != Stage::Draft)
        return {Fault::Conflict, "scoring has begun: the plan stays as it is"};
    if (seen.by != m_vault.user() && !leads(seen))
        return {Fault::Denied, "the plan is of " + seen.by};
    return write(seen, planKind(), plan);
}

Done Service::start(const State &seen, const std::string &remark)
{
    if (seen.stage != Stage::Draft)
        return {Fault::Conflict, "scoring has begun already"};
    if (seen.by != m_vault.user() && !leads(seen))
        return {Fault::Denied, "the session is of " + seen.by};
    if (const auto problems = problemsOf(seen.plan); !problems.empty())
        return {Fault::Invalid, std::string(nameOf(problems.front().why))};
    if (const auto form = formOf(seen.plan); !form)
        return form.error();
    // Whoever has no key here could never be handed a score.
    auto people = seen.plan.participants;
    people.push_back(seen.plan.facilitator);
    if (!seen.plan.substitute.empty())
        people.push_back(seen.plan.substitute);
    for (const std::string &who : people) {
        if (const auto known = m_vault.sealForUser(who, {}); !known)
            return known.error();
    }
    return write(seen, startedKind(), Started{remark});
}

Done Service::extend(const State &seen, Instant deadline, const std::string &reason)
{
    if (seen.stage != Stage::Scoring)
        return {Fault::Conflict, "nobody is scoring now"};
    if (!leads(seen))
        return {Fault::Denied, "the session is led by " + seen.plan.facilitator};
    if (seen.plan.deadline && deadline <= *seen.plan.deadline)
        return {Fault::Invalid, "a deadline is put off: " + toIso(*seen.plan.deadline)};
    return write(seen, extendedKind(), Extended{deadline, reason});
}

Done Service::score(
    const std::string &subject, std::size_t interaction, const Paper &paper, bool evenNow)
{
    const auto state = session(subject);
    if (!state)
        return state.error();
    if (!state->isParticipant(m_vault.user()))
        return {Fault::Denied, m_vault.user() + " does not take part"};
    if (interaction >= state->plan.interactions.size())
        return {Fault::Invalid, "no such interaction in this session"};
    if (state->plan.mode == Mode::Consensus)
        return {Fault::Invalid, "this session is scored together"};
    if (state->stage == Stage::Revealed && !evenNow)
        return {Fault::Conflict, "the scores are revealed: one given now is shown, not counted"};
    if (state->stage != Stage::Scoring && state->stage != Stage::Revealed)
        return {Fault::Conflict, "nobody is scoring now"};
    const auto form = formOf(state->plan);
    if (!form)
        return form.error();
    if (const auto problems = forms::problemsOf(*form, paper.answers); !problems.empty())
        return {Fault::Invalid,
            problems.front().question + ": " + std::string(nameOf(problems.front().why))};
    const auto sealed =
        sealPaper(m_vault, *state, interaction, {forms::asked(*form, paper.answers), paper.notes});
    if (!sealed)
        return sealed.error();
    return write(*state, scoredKind(), *sealed);
}

Done Service::reveal(const State &seen)
{
    const bool isLate = seen.stage == Stage::Agreed && seen.notRevealed() > 0;
    if (seen.stage != Stage::Scoring && seen.stage != Stage::Revealed && !isLate)
        return {Fault::Conflict, "there is nothing to reveal now"};
    if (!seen.isKeeper(m_vault.user()))
        return {Fault::Denied, "the scores are kept by " + keepersOf(seen.plan).front()};
    const auto revealed = revealAll(m_vault, seen);
    if (!revealed)
        return revealed.error();
    return write(seen, revealedKind(), *revealed);
}

/// What is wrong with it; nothing is written.
Done Service::mayAgree(const State &seen, const forms::Form &form, const Consensus &consensus) const
{
    const forms::Question *question = form.question(consensus.question);
    auto answer = forms::answerFromJson(consensus.answer);
    if (!question || !answer)
        return {Fault::Invalid, consensus.question};
    // Why they agreed on it is the comment that an answer may need.
    if (answer->comment.empty())
        answer->comment = consensus.remark;
    if (const auto problems =
            forms::problemsOf(askingOnly(form, *question), {{question->id, *answer}});
        !problems.empty())
        return {Fault::Invalid, consensus.question + ": " + std::string(nameOf(problems[0].why))};
    const bool together = seen.plan.mode == Mode::Consensus && seen.stage == Stage::Scoring;
    if (seen.stage != Stage::Revealed && !together)
        return {Fault::Conflict, "nothing can be agreed now"};
    if (!leads(seen) && !seen.isParticipant(m_vault.user()))
        return {Fault::Denied, m_vault.user() + " does not take part"};
    return {};
}

Done Service::agree(const State &seen, const Consensus &consensus)
{
    const auto form = formOf(seen.plan);
    if (!form)
        return form.error();
    if (const Done may = mayAgree(seen, *form, consensus); !may)
        return may;
    return write(seen, consensusKind(), consensus);
}

Done Service::agreeAll(const std::string &subject, const std::vector<Consensus> &all)
{
    const auto seen = session(subject);
    if (!seen)
        return seen.error();
    const auto form = formOf(seen->plan);
    if (!form)
        return form.error();
    std::vector<journal::Draft> drafts;
    for (const Consensus &each : all) {
        if (const Done may = mayAgree(*seen, *form, each); !may)
            return may;
        drafts.push_back(journal::draft(subject, consensusKind(), each, seen->heads));
    }
    const auto written = m_journal.append(std::move(drafts));
    return written ? Done() : Done(written.error());
}

Done Service::conclude(const State &seen, const Agreed &agreed)
{
    const bool together = seen.plan.mode == Mode::Consensus && seen.stage == Stage::Scoring;
    if (seen.stage != Stage::Revealed && !together)
        return {Fault::Conflict, "nothing can be agreed now"};
    if (!leads(seen))
        return {Fault::Denied, "the session is led by " + seen.plan.facilitator};
    return write(seen, agreedKind(), agreed);
}

Done Service::close(const State &seen, const std::string &remark)
{
    if (seen.stage != Stage::Agreed && seen.stage != Stage::Revealed)
        return {Fault::Conflict, "it cannot be closed now"};
    if (!leads(seen))
        return {Fault::Denied, "the session is led by " + seen.plan.facilitator};
    return write(seen, closedKind(), Closed{remark});
}

} // namespace attune::sessions
