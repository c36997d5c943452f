// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a session is, in words: its stage, its form, how far it has come, who was there.
#include "ui/panels/calibration/calibration_text.h"

#include "ui/models/fact_text.h"
#include "ui/theme/numbers.h"

namespace attune::ui {

using calibration::Board;

QString sessionName(const calibration::SessionLine &session)
{
    return QString::fromStdString(session.title.empty() ? session.source : session.title);
}

QString sessionHeading(const calibration::SessionLine &session)
{
    const QString name = sessionName(session);
    if (!session.held)
        return name;
    const std::string &stage = session.held->stage;
    const QString word = stage == "draft" ? CalibrationText::tr("draft")
        : stage == "scoring"              ? CalibrationText::tr("scoring")
        : stage == "revealed"             ? CalibrationText::tr("revealed")
        : stage == "agreed"               ? CalibrationText::tr("agreed")
                                          : CalibrationText::tr("closed");
    return CalibrationText::tr("%1 · %2", "session and stage").arg(name, word);
}

QString formText(const calibration::Held &held)
{
    const QString mode = held.together ? CalibrationText::tr("together")
        : held.isOpen                  ? CalibrationText::tr("open")
                                       : CalibrationText::tr("blind");
    return held.form.empty()
        ? mode
        : CalibrationText::tr("%1 · %2, version %3", "how it is scored, and the form")
              .arg(mode, QString::fromStdString(held.form))
              .arg(held.formVersion);
}

QString attendedText(const calibration::Held &held, bool masked)
{
    if (masked)
        return CalibrationText::tr("%n people", nullptr, static_cast<int>(held.attended.size()));
    QStringList names;
    for (const std::string &who : held.attended)
        names += QString::fromStdString(who);
    return names.join(QStringLiteral(", "));
}

QString waitingScopeLine(const calibration::SessionLine &session, const Zone &zone)
{
    if (!session.held)
        return CalibrationText::tr(
            "%n not applicable", nullptr, static_cast<int>(session.notApplicable));
    const calibration::Held &held = *session.held;
    QStringList parts;
    if (held.stage == "draft")
        parts += CalibrationText::tr("planned, not begun");
    else if (held.together)
        parts += CalibrationText::tr("nothing agreed yet");
    else if (held.isReadable || held.isOpen)
        parts += CalibrationText::tr("%1 of %2 scores")
                     .arg(number(double(held.given)), number(double(held.expected)));
    else
        parts += CalibrationText::tr("%1 of %2 scores, not revealed")
                     .arg(number(double(held.given)), number(double(held.expected)));
    if (held.late > 0)
        parts += CalibrationText::tr("%n late", nullptr, static_cast<int>(held.late));
    parts += formText(held);
    if (held.deadline)
        parts += CalibrationText::tr("until %1").arg(dayTimeText(*held.deadline, zone));
    return parts.join(QStringLiteral(" · "));
}

std::vector<double> alphaCourse(const Board &board)
{
    std::vector<double> out;
    for (std::size_t at = 0; at <= *board.shown; ++at) {
        if (const auto alpha = board.sessions[at].alpha.value)
            out.push_back(*alpha);
    }
    return out;
}

QString givenText(const calibration::Question &question, std::size_t interaction, std::size_t rater)
{
    if (question.apart.contains({interaction, rater}))
        return CalibrationText::tr("n/a");
    const double given = question.ratings.at(interaction, rater);
    return given == given ? QLocale().toString(given, 'g', 6) : QStringLiteral("–");
}

QString agreedText(const calibration::AgreedAnswer *agreed)
{
    if (!agreed)
        return QStringLiteral("–");
    return agreed->points ? QLocale().toString(*agreed->points, 'g', 6)
                          : QString::fromStdString(agreed->answer);
}

QString agreedWhole(const calibration::AgreedAnswer &agreed)
{
    // Often an answer is called otherwise than what it earns: “4” of 1 to 4 may earn three points.
    const QString points = agreedText(&agreed), answer = QString::fromStdString(agreed.answer);
    const QString remark = QString::fromStdString(agreed.remark);
    const QString out = answer.isEmpty() || answer == points
        ? points
        : CalibrationText::tr("%1, answered “%2”").arg(points, answer);
    return remark.isEmpty() ? out : CalibrationText::tr("%1 · %2").arg(out, remark);
}

QString agreedCountText(const Board &board)
{
    if (!calibration::comparesWithAgreed(board))
        return {};
    int agreed = 0, all = 0;
    const auto &outcome = board.outcome;
    for (std::size_t question = 0; question < outcome.questions.size(); ++question) {
        for (std::size_t unit = 0; unit < outcome.interactions.size(); ++unit) {
            agreed += calibration::agreedOn(board, unit, question) ? 1 : 0;
            ++all;
        }
    }
    return agreed == 0 ? CalibrationText::tr("nothing agreed on yet")
                       : CalibrationText::tr("%1 of %n agreed on", nullptr, all).arg(agreed);
}

QString boardScopeLine(const Board &board)
{
    const auto &outcome = board.outcome;
    QStringList parts{CalibrationText::tr("%Ln interaction(s)", nullptr,
                          static_cast<int>(outcome.interactions.size())),
        CalibrationText::tr("%Ln evaluator(s)", nullptr, static_cast<int>(outcome.raters.size())),
        CalibrationText::tr("%Ln score(s)", nullptr, static_cast<int>(outcome.rated))};
    if (board.session().held && board.session().held->together)
        parts.removeAt(1); // it is not one who scored
    if (outcome.notApplicable > 0)
        parts += CalibrationText::tr(
            "%n not applicable", nullptr, static_cast<int>(outcome.notApplicable));
    // Of imported ratings nobody knows who was to give them.
    if (const auto &held = board.session().held) {
        parts += formText(*held);
        if (held->together)
            parts += CalibrationText::tr("agreed together in %1 of %2 interactions")
                         .arg(number(double(held->given)), number(double(held->expected)));
        else if (held->given < held->expected)
            parts += CalibrationText::tr(
                "%n missing", nullptr, static_cast<int>(held->expected - held->given));
        if (held->late > 0)
            parts += CalibrationText::tr("%n late", nullptr, static_cast<int>(held->late));
        if (held->afterReveal > 0)
            parts += CalibrationText::tr(
                "%n after the reveal, not counted", nullptr, static_cast<int>(held->afterReveal));
        if (held->unopened > 0)
            parts +=
                CalibrationText::tr("%n not opened", nullptr, static_cast<int>(held->unopened));
    } else {
        parts += CalibrationText::tr("imported");
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace attune::ui
