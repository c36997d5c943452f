// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A session as tables: what an export holds.
#include "ui/panels/calibration/calibration_text.h"

#include "ui/models/agreement_text.h"
#include "ui/models/fact_text.h"

#include <algorithm>

namespace attune::ui {

using calibration::Board;

namespace {

QString cell(const std::optional<double> &value)
{
    return value ? QString::number(*value, 'f', 3) : QString();
}

QString plain(double value)
{
    return value == value ? QString::number(value, 'g', 6) : QString();
}

QStringList agreementCells(const QString &name, const calibration::Agreement &agreement)
{
    const auto end = [](const stats::Estimate &estimate, bool upper) {
        return estimate.interval ? cell(upper ? estimate.interval->upper : estimate.interval->lower)
                                 : QString();
    };
    const auto &alpha = agreement.alpha;
    return {name, alpha.value ? cell(alpha.value) : undefinedText(alpha.why), end(alpha, false),
        end(alpha, true), bandText(stats::BandScale::Krippendorff, alpha),
        cell(agreement.icc.value), end(agreement.icc, false), end(agreement.icc, true),
        cell(agreement.ac.value), end(agreement.ac, false), end(agreement.ac, true),
        cell(agreement.observed.value), QString::number(alpha.units)};
}

/// What is agreed on a question that nobody's score stands for, such as a text, has no row there.
bool standsAmongScores(const Board &board, const calibration::AgreedAnswer &agreed)
{
    const auto &outcome = board.outcome;
    return (agreed.points || calibration::comparesWithAgreed(board))
        && std::ranges::find(outcome.questions, agreed.question, &calibration::Question::name)
        != outcome.questions.end()
        && std::ranges::find(
               outcome.interactions, agreed.contact, &calibration::Interaction::contact)
        != outcome.interactions.end();
}

/// What a session is: that it was held, by what form, and who was there.
BoardTable sessionTable(const Board &board, bool masked, const Zone &zone)
{
    const calibration::SessionLine &session = board.session();
    const calibration::Held &held = *session.held;
    BoardTable out{
        CalibrationText::tr("Session"), {{QString(), CalibrationText::tr("As recorded")}}};
    const auto add = [&out](const QString &what, const QString &value) {
        if (!value.isEmpty())
            out.rows += QStringList{what, value};
    };
    add(CalibrationText::tr("Session"), sessionHeading(session));
    add(CalibrationText::tr("Form"), formText(held));
    if (session.began)
        add(CalibrationText::tr("Began"), dayTimeText(*session.began, zone));
    if (held.deadline)
        add(CalibrationText::tr("Deadline"), dayTimeText(*held.deadline, zone));
    if (!masked)
        add(CalibrationText::tr("Facilitator"), QString::fromStdString(held.facilitator));
    if (!held.attended.empty())
        add(CalibrationText::tr("Attended"), attendedText(held, masked));
    add(CalibrationText::tr("Remark"), QString::fromStdString(held.remark));
    add(CalibrationText::tr("Agreed"), agreedCountText(board));
    for (const calibration::AgreedAnswer &agreed : board.agreed) {
        if (!standsAmongScores(board, agreed))
            add(CalibrationText::tr("Agreed: %1, %2")
                    .arg(QString::fromStdString(agreed.question),
                        QString::fromStdString(agreed.contact)),
                agreedWhole(agreed));
    }
    return out;
}

BoardTable questionTable(const Board &board)
{
    BoardTable out{CalibrationText::tr("Agreement"),
        {{CalibrationText::tr("Question"), CalibrationText::tr("Alpha"),
            CalibrationText::tr("Lower end"), CalibrationText::tr("Upper end"),
            CalibrationText::tr("Words"), CalibrationText::tr("ICC(2,1)"),
            CalibrationText::tr("Lower end"), CalibrationText::tr("Upper end"),
            CalibrationText::tr("Gwet AC"), CalibrationText::tr("Lower end"),
            CalibrationText::tr("Upper end"), CalibrationText::tr("Exact agreement"),
            CalibrationText::tr("n")}}};
    out.rows += agreementCells(CalibrationText::tr("All questions"), board.outcome.all);
    for (const auto &question : board.outcome.questions)
        out.rows += agreementCells(QString::fromStdString(question.name), question.agreement);
    return out;
}

QString scoreText(const calibration::Question &question, std::size_t unit, std::size_t rater)
{
    QString out = question.apart.contains({unit, rater}) ? CalibrationText::tr("n/a")
                                                         : plain(question.ratings.at(unit, rater));
    for (const calibration::Note &note : question.notes) {
        if (note.interaction == unit && note.rater == rater)
            out += QStringLiteral(" (%1)").arg(QString::fromStdString(note.text));
    }
    return out;
}

/// The answer and the remark, without the points that stand beside them.
QString wordsOf(const calibration::AgreedAnswer &agreed)
{
    QStringList parts{QString::fromStdString(agreed.answer), QString::fromStdString(agreed.remark)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

BoardTable evaluatorTable(const Board &board, bool masked)
{
    BoardTable out{CalibrationText::tr("Evaluators"),
        {{CalibrationText::tr("Evaluator"), CalibrationText::tr("Scores"),
            CalibrationText::tr("Not applicable"), CalibrationText::tr("Missing"),
            CalibrationText::tr("Raw mean"), CalibrationText::tr("Severity, points"),
            CalibrationText::tr("Lower end"), CalibrationText::tr("Upper end"),
            CalibrationText::tr("Group"), CalibrationText::tr("Severity, logits"),
            CalibrationText::tr("Error"), CalibrationText::tr("Infit"),
            CalibrationText::tr("Outfit"), CalibrationText::tr("Fair average")}}};
    for (std::size_t at = 0; at < board.over.raters.size(); ++at) {
        const calibration::Rater &who = board.over.raters[at];
        QStringList row{evaluatorName(board, at, masked, true), QString::number(who.rated),
            QString::number(who.notApplicable), QString::number(who.missing),
            who.rated ? cell(who.mean) : QString(), cell(who.severity),
            who.interval ? cell(who.interval->lower) : QString(),
            who.interval ? cell(who.interval->upper) : QString(), QString::number(who.group + 1)};
        const auto &level = board.facets.raters[at];
        for (const auto part :
            {&stats::RaschLevel::measure, &stats::RaschLevel::error, &stats::RaschLevel::infit,
                &stats::RaschLevel::outfit, &stats::RaschLevel::fairAverage})
            row += level ? cell((*level).*part) : QString();
        out.rows += row;
    }
    return out;
}

BoardTable driftTable(const Board &board, bool masked)
{
    BoardTable out{CalibrationText::tr("Drift"),
        {{CalibrationText::tr("Evaluator"), CalibrationText::tr("Change, points"),
            CalibrationText::tr("Error"), CalibrationText::tr("p"),
            CalibrationText::tr("p after Holm"), CalibrationText::tr("Scores before"),
            CalibrationText::tr("Scores now")}}};
    for (std::size_t at = 0; at < board.drifts.raters.size(); ++at) {
        const calibration::RaterDrift &who = board.drifts.raters[at];
        out.rows += QStringList{evaluatorName(board, at, masked), cell(who.drift.value),
            cell(who.drift.error), cell(who.drift.p), cell(who.drift.holm),
            QString::number(who.before), QString::number(who.after)};
    }
    return out;
}

/// What the control chart draws: a line for each evaluator and session with answers to gold items.
BoardTable controlTable(const Board &board, bool masked, const Zone &zone)
{
    BoardTable out{CalibrationText::tr("Control chart on gold items"),
        {{CalibrationText::tr("Evaluator"), CalibrationText::tr("Session"),
            CalibrationText::tr("Latest interaction"), CalibrationText::tr("Answers to gold items"),
            CalibrationText::tr("Mean difference"), CalibrationText::tr("Weighted average"),
            CalibrationText::tr("Lower limit"), CalibrationText::tr("Upper limit"),
            CalibrationText::tr("Out of control")}}};
    for (std::size_t who = 0; who < board.control.raters.size(); ++who) {
        const auto &points = board.control.raters[who].points;
        for (std::size_t at = 0; at < points.size(); ++at) {
            const stats::ControlPoint &point = points[at];
            if (point.count == 0)
                continue;
            const calibration::SessionLine &session = board.sessions[board.charted[at]];
            out.rows += QStringList{evaluatorName(board, who, masked), sessionName(session),
                session.last ? dayTimeText(*session.last, zone) : QString(),
                QString::number(point.count), cell(point.mean), cell(point.average),
                cell(-point.limit), cell(point.limit),
                point.out() ? CalibrationText::tr("out of control")
                            : CalibrationText::tr("in control")};
        }
    }
    return out;
}

BoardTable expertTable(const Board &board, std::size_t expert, bool masked)
{
    BoardTable out{CalibrationText::tr("From %1").arg(evaluatorName(board, expert, masked)),
        {{CalibrationText::tr("Evaluator"), CalibrationText::tr("Common answers"),
            CalibrationText::tr("Mean difference"), CalibrationText::tr("Without sign"),
            CalibrationText::tr("At most"), CalibrationText::tr("Equal")}}};
    const auto all = calibration::deviationsFrom(board.outcome, expert);
    for (std::size_t at = 0; at < all.size(); ++at) {
        if (all[at])
            out.rows += QStringList{evaluatorName(board, at, masked),
                QString::number(all[at]->both), cell(all[at]->mean), cell(all[at]->absolute),
                cell(all[at]->most), cell(all[at]->exact)};
    }
    return out;
}

BoardTable scoreTable(const Board &board, bool masked)
{
    QStringList head{CalibrationText::tr("Question"), CalibrationText::tr("Interaction")};
    for (std::size_t rater = 0; rater < board.outcome.raters.size(); ++rater)
        head += evaluatorName(board, rater, masked);
    const bool hasAgreed = calibration::comparesWithAgreed(board);
    if (hasAgreed)
        head << CalibrationText::tr("Agreed") << CalibrationText::tr("Agreed: answer, remark");
    BoardTable out{CalibrationText::tr("Scores"), {head << CalibrationText::tr("Adjusted mean")}};
    for (std::size_t asked = 0; asked < board.outcome.questions.size(); ++asked) {
        const calibration::Question &question = board.outcome.questions[asked];
        for (std::size_t unit = 0; unit < question.ratings.units; ++unit) {
            QStringList row{QString::fromStdString(question.name),
                QString::fromStdString(board.outcome.interactions[unit].contact)};
            for (std::size_t rater = 0; rater < question.ratings.raters; ++rater)
                row += scoreText(question, unit, rater);
            if (hasAgreed) {
                const auto *agreed = calibration::agreedOn(board, unit, asked);
                row += agreed && agreed->points ? plain(*agreed->points) : QString();
                row += agreed ? wordsOf(*agreed) : CalibrationText::tr("not agreed on yet");
            }
            out.rows += row << cell(question.adjusted[unit]);
        }
    }
    return out;
}

} // namespace

std::vector<BoardTable> boardTables(const Board &board, const BoardLook &look, const Zone &zone)
{
    std::vector<BoardTable> out;
    if (board.session().held)
        out.push_back(sessionTable(board, look.masked, zone));
    out.push_back(questionTable(board));
    out.push_back(evaluatorTable(board, look.masked));
    if (board.drifts.sessions > 0)
        out.push_back(driftTable(board, look.masked));
    if (board.control.scatter)
        out.push_back(controlTable(board, look.masked, zone));
    if (look.expert)
        out.push_back(expertTable(board, *look.expert, look.masked));
    out.push_back(statisticsTable(board, look));
    out.push_back(scoreTable(board, look.masked));
    return out;
}

} // namespace attune::ui
