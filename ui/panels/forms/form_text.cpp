// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/forms/form_text.h"

#include "ui/models/fact_text.h"
#include "ui/theme/numbers.h"

#include <algorithm>
#include <cmath>

namespace attune::ui {

namespace {

using Why = forms::FormProblem::Why;

QString named(const std::string &text)
{
    const QString out = QString::fromStdString(text).simplified();
    return out.isEmpty() ? FormText::tr("(without a name)") : out;
}

/// Whole points without decimals, others with as many as they need.
QString pointsNumber(double value)
{
    const bool isWhole = std::abs(value - std::round(value)) < 0.005;
    return number(value, isWhole ? 0 : 1);
}

QString percent(double value)
{
    return FormText::tr("%1 %").arg(pointsNumber(value));
}

QString valueText(forms::ScoringWay way, double value)
{
    return way == forms::ScoringWay::Percentage
        ? percent(value)
        : FormText::tr("%1 points").arg(pointsNumber(value));
}

QString groupProblem(Why why)
{
    switch (why) {
    case Why::NoGroup:
        return FormText::tr("There is no group of questions yet.");
    case Why::TooManyGroups:
        return FormText::tr("A form holds at most %1 groups.").arg(number(forms::kMostGroups));
    case Why::EmptyGroup:
        return FormText::tr("The group holds no question.");
    case Why::TooManyQuestions:
        return FormText::tr("A form holds at most %1 questions.")
            .arg(number(forms::kMostQuestions));
    case Why::BadWeight:
        return FormText::tr("A weight is a number from 0 on.");
    case Why::NoWeight:
        return FormText::tr("Everything weighs 0: something must count.");
    case Why::NothingScored:
        return FormText::tr("No answer earns anything: at least one needs points.");
    default:
        return {};
    }
}

QString answersProblem(Why why)
{
    switch (why) {
    case Why::FewOptions:
        return FormText::tr("There are too few answers to choose from.");
    case Why::TooManyOptions:
        return FormText::tr("A question holds at most %1 answers.")
            .arg(number(forms::kMostOptions));
    case Why::BadPoints:
        return FormText::tr("Points are below 0: that is possible only where points are summed.");
    case Why::BadLimits:
        return FormText::tr("The least number must be smaller than the greatest.");
    case Why::BadRange:
        return FormText::tr("A range ends before it begins, or lies outside of the limits.");
    case Why::RangesOverlap:
        return FormText::tr("Two ranges overlap: a number would earn two things.");
    case Why::NoSuchQuestion:
        return FormText::tr("It depends on a question that is not there or has no answers to "
                            "choose from.");
    case Why::QuestionComesLater:
        return FormText::tr("It depends on a question that is asked later: move it behind.");
    case Why::NoSuchOption:
        return FormText::tr("Choose the answers after which it is asked.");
    default:
        return {};
    }
}

QString tableState(const forms::CatalogueRow &row)
{
    return row.draft              ? FormText::tr("draft begun")
        : row.version.number == 0 ? FormText::tr("not published")
        : row.newest              ? FormText::tr("in use")
                                  : FormText::tr("earlier");
}

Tone tableTone(const forms::CatalogueRow &row)
{
    return row.draft              ? Tone::Warning
        : row.version.number == 0 ? Tone::Info
        : row.newest              ? Tone::Good
                                  : Tone::Neutral;
}

} // namespace

QString formProblemText(Why why)
{
    switch (why) {
    case Why::NoTitle:
        return FormText::tr("The title is missing.");
    case Why::NoText:
        return FormText::tr("The text is missing.");
    case Why::TooLong:
        return FormText::tr("A text is longer than %1 characters.").arg(number(forms::kMostText));
    case Why::BadId:
        return FormText::tr("The short name holds 1 to 40 small letters, digits, - or _.");
    case Why::IdTaken:
        return FormText::tr("The short name is taken.");
    case Why::BadDisputeDays:
        return FormText::tr("The days for a dispute are 0 to %1.")
            .arg(number(forms::kMostDisputeDays));
    default:
        break;
    }
    const QString ofGroup = groupProblem(why);
    return ofGroup.isEmpty() ? answersProblem(why) : ofGroup;
}

QString formProblemNamed(std::string_view name)
{
    for (int why = 0; why <= static_cast<int>(Why::BadDisputeDays); ++why) {
        if (name.ends_with(nameOf(static_cast<Why>(why))))
            return formProblemText(static_cast<Why>(why));
    }
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

QString formProblemText(const forms::Form &form, const forms::FormProblem &problem)
{
    const QString what = formProblemText(problem.why);
    const forms::Place place = placeOf(form, problem.where);
    if (const forms::Question *question = questionAt(form, place))
        return FormText::tr("“%1”: %2").arg(named(question->text), what);
    if (const forms::Group *group = groupAt(form, place))
        return FormText::tr("“%1”: %2").arg(named(group->title), what);
    return what;
}

QString typeText(forms::QuestionType type)
{
    using forms::QuestionType;
    switch (type) {
    case QuestionType::Single:
        return FormText::tr("One answer of several");
    case QuestionType::Multiple:
        return FormText::tr("Several answers");
    case QuestionType::Number:
        return FormText::tr("A number");
    case QuestionType::Text:
        return FormText::tr("A text, without points");
    case QuestionType::Date:
        return FormText::tr("A date, without points");
    }
    return {};
}

QString scoringText(forms::ScoringWay way)
{
    return way == forms::ScoringWay::Percentage ? FormText::tr("in percent")
                                                : FormText::tr("in points");
}

QString fatalText(forms::Fatal fatal)
{
    switch (fatal) {
    case forms::Fatal::No:
        return FormText::tr("nothing");
    case forms::Fatal::Group:
        return FormText::tr("its group");
    case forms::Fatal::All:
        return FormText::tr("everything");
    }
    return {};
}

QString partText(const forms::Form &form, forms::Place place)
{
    if (const auto share = shareOf(form, place))
        return percent(*share * 100);
    if (const forms::Question *question = questionAt(form, place)) {
        const auto most = question->mostPoints();
        return most ? pointsNumber(*most) : QString();
    }
    double all = 0;
    if (const forms::Group *group = groupAt(form, place)) {
        for (const forms::Question &question : group->questions)
            all += question.mostPoints().value_or(0);
        return pointsNumber(all);
    }
    return {};
}

QString scoreText(const forms::Score &score)
{
    return score.value ? valueText(score.way, *score.value) : FormText::tr("Nothing scored yet");
}

QStringList scoreSentences(const forms::Form &form, const forms::Score &score)
{
    QStringList out{FormText::tr("%1 answered, %2 not applicable, %3 not asked, %4 open.")
                        .arg(number(double(score.answered)), number(double(score.notApplicable)),
                            number(double(score.notShown)), number(double(score.unanswered)))};
    if (score.value)
        out += FormText::tr("From %1 of the weight of the form.")
                   .arg(percent(score.answeredWeight * 100));
    if (score.way == forms::ScoringWay::Points && score.value)
        out += FormText::tr("Of %1 possible with these questions.")
                   .arg(valueText(score.way, score.possible));
    if (score.critical)
        out += FormText::tr("Critical questions: %1.").arg(valueText(score.way, *score.critical));
    if (!score.fatal.empty()) {
        QStringList failing;
        for (const std::string &id : score.fatal) {
            const forms::Question *question = form.question(id);
            failing += named(question ? question->text : id);
        }
        out += score.failed
            ? FormText::tr("The whole is failed by: %1.").arg(failing.join(QStringLiteral(", ")))
            : FormText::tr("A group is failed by: %1.").arg(failing.join(QStringLiteral(", ")));
        if (score.withoutFailing)
            out += FormText::tr("Without that it would be %1.")
                       .arg(valueText(score.way, *score.withoutFailing));
    }
    return out;
}

QString groupsText(const forms::Form &form, const forms::Score &score)
{
    QStringList out;
    for (std::size_t at = 0; at < form.groups.size(); ++at) {
        const forms::GroupScore &group = score.groups[at];
        const QString name = named(form.groups[at].title);
        if (group.failed)
            out += FormText::tr("%1: failed").arg(name);
        else if (group.value)
            out += FormText::tr("%1: %2").arg(name, valueText(score.way, *group.value));
    }
    return out.join(QStringLiteral(" · "));
}

PageTable catalogueTable(const forms::Catalogue &catalogue, const Zone &zone)
{
    PageTable out;
    out.name = FormText::tr("Forms");
    out.columns = {FormText::tr("Form"), FormText::tr("Version"), FormText::tr("Questions"),
        FormText::tr("Published"), FormText::tr("By")};
    const PageCell none = QStringLiteral("–");
    for (std::size_t at = 0; at < catalogue.rows.size(); ++at) {
        const forms::CatalogueRow &row = catalogue.rows[at];
        const forms::Version &version = row.version;
        PageRow line;
        line.cells = {named(version.form.title),
            version.number > 0 ? number(double(version.number)) : none,
            number(double(questionsIn(version.form))),
            version.number > 0 ? dayCell(zone.dayOf(version.at)) : none,
            version.number > 0 ? QString::fromStdString(version.by) : none};
        line.tone = tableTone(row);
        line.state = tableState(row);
        line.key = static_cast<int>(at);
        out.rows.push_back(std::move(line));
    }
    return out;
}

QString catalogueLine(const forms::Catalogue &catalogue)
{
    const QString published =
        FormText::tr("%n form(s) published", nullptr, static_cast<int>(catalogue.published()));
    if (catalogue.shipped() == 0)
        return published;
    return FormText::tr("%1 · %2").arg(published,
        FormText::tr(
            "%n more come with the program", nullptr, static_cast<int>(catalogue.shipped())));
}

QStringList versionSentences(const forms::CatalogueRow &row, const Zone &zone)
{
    const forms::Version &version = row.version;
    QStringList out;
    if (!version.form.purpose.empty())
        out += QString::fromStdString(version.form.purpose);
    if (version.number == 0) {
        out += FormText::tr("It comes with the program. Publish it as it is, or change it first.");
    } else {
        out += FormText::tr("Version %1, published by %2 on %3. It never changes: a change is a "
                            "new version.")
                   .arg(number(double(version.number)), QString::fromStdString(version.by),
                       dayTimeText(version.at, zone));
        if (!version.change.empty())
            out += FormText::tr("What changed: “%1”.").arg(QString::fromStdString(version.change));
    }
    if (version.contested)
        out += FormText::tr("Two people published this number apart from each other; this is the "
                            "first. A further version settles it.");
    out += version.form.scoring == forms::ScoringWay::Percentage
        ? FormText::tr("Scored in percent, by weight.")
        : FormText::tr("Scored in points, a plain sum.");
    out += version.form.blind
        ? FormText::tr("Whoever scores sees no name, no earlier score and no figure of the program "
                       "before the score is signed.")
        : FormText::tr("Whoever scores sees the agent's name and what was given before.");
    out += version.form.disputeWindow() > 0 ? FormText::tr("It may be disputed for %n day(s).",
               nullptr, static_cast<int>(version.form.disputeWindow()))
                                            : FormText::tr("It cannot be disputed.");
    return out;
}

} // namespace attune::ui
