// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/agreement_json.h"

#include "app/commands/command.h"
#include "core/calibration/statistics.h"
#include "ui/models/agreement_text.h"
#include "ui/theme/numbers.h"

#include <QJsonArray>

namespace attune::app {

namespace {

using calibration::Agreement;
using calibration::Question;
using calibration::Rater;

QJsonValue json(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue json(const std::optional<stats::Interval> &interval)
{
    return interval ? QJsonValue(QJsonArray{interval->lower, interval->upper}) : QJsonValue();
}

/// `band` also says what the value may be called.
QJsonObject json(
    const stats::Estimate &estimate, std::optional<stats::BandScale> band = std::nullopt)
{
    QJsonObject out{{QStringLiteral("value"), json(estimate.value)},
        {QStringLiteral("interval"), json(estimate.interval)},
        {QStringLiteral("units"), static_cast<qint64>(estimate.units)},
        {QStringLiteral("raters"), static_cast<qint64>(estimate.raters)}};
    if (!estimate.value)
        out.insert(QStringLiteral("reason"), ui::undefinedText(estimate.why));
    else if (band)
        out.insert(QStringLiteral("band"), ui::bandText(*band, estimate));
    return out;
}

const char *nameOf(calibration::Scale scale)
{
    switch (scale) {
    case calibration::Scale::Nominal:
        return "nominal";
    case calibration::Scale::Ordinal:
        return "ordinal";
    case calibration::Scale::Continuous:
        break;
    }
    return "continuous";
}

QJsonObject json(const Agreement &agreement)
{
    return {{QStringLiteral("scale"), QLatin1String(nameOf(agreement.scale))},
        {QStringLiteral("alpha"), json(agreement.alpha, stats::BandScale::Krippendorff)},
        {QStringLiteral("ac"), json(agreement.ac)},
        {QStringLiteral("icc"), json(agreement.icc, stats::BandScale::KooLi)},
        {QStringLiteral("percent_agreement"), json(agreement.observed)},
        {QStringLiteral("holes"), agreement.hasHoles},
        {QStringLiteral("resamples"), static_cast<qint64>(agreement.resamples)},
        {QStringLiteral("seed"), static_cast<qint64>(agreement.seed)}};
}

QJsonObject json(const std::vector<calibration::NamedStatistic> &all)
{
    QJsonObject out;
    for (const auto &[which, estimate] : all)
        out.insert(QLatin1String(nameOf(which)), json(estimate));
    return out;
}

QJsonObject json(const Question &question, const calibration::Outcome &outcome)
{
    QJsonArray marginals;
    for (std::size_t i = 0; i < question.categories.size(); ++i)
        marginals.append(QJsonArray{question.categories[i], question.shares[i]});
    QJsonObject out = json(question.agreement);
    out.insert(QStringLiteral("question"), QString::fromStdString(question.name));
    out.insert(QStringLiteral("ratings"), static_cast<qint64>(question.rated));
    out.insert(QStringLiteral("not_applicable"), static_cast<qint64>(question.notApplicable));
    out.insert(QStringLiteral("marginals"), marginals);
    out.insert(QStringLiteral("statistics"), json(calibration::statisticsOf(question)));
    out.insert(QStringLiteral("widest_difference"), question.spread);
    if (question.spread > 0)
        out.insert(QStringLiteral("widest_in"),
            QString::fromStdString(outcome.interactions[question.widest].contact));
    return out;
}

QString nameOf(const Rater &rater, bool masked)
{
    return rater.name.empty() || masked ? CommandText::tr("Rater %1").arg(rater.id)
                                        : QString::fromStdString(rater.name);
}

QJsonObject json(const Rater &rater, bool masked)
{
    return {{QStringLiteral("rater"), nameOf(rater, masked)},
        {QStringLiteral("ratings"), static_cast<qint64>(rater.rated)},
        {QStringLiteral("not_applicable"), static_cast<qint64>(rater.notApplicable)},
        {QStringLiteral("mean"), rater.rated ? QJsonValue(rater.mean) : QJsonValue()},
        {QStringLiteral("severity"), json(rater.severity)},
        {QStringLiteral("severity_shrunken"), json(rater.shrunken)},
        {QStringLiteral("interval"), json(rater.interval)},
        {QStringLiteral("group"), static_cast<qint64>(rater.group)}};
}

void sayCoefficient(
    const QString &name, const stats::Estimate &estimate, std::optional<stats::BandScale> scale)
{
    const QString value = ui::estimateText(estimate);
    say(scale && estimate.value
            ? CommandText::tr("%1: %2, %3").arg(name, value, ui::bandText(*scale, estimate))
            : CommandText::tr("%1: %2").arg(name, value));
}

} // namespace

QJsonObject agreementJson(const calibration::Outcome &outcome, bool masked)
{
    QJsonArray questions, raters;
    for (const Question &question : outcome.questions)
        questions.append(json(question, outcome));
    for (const Rater &rater : outcome.raters)
        raters.append(json(rater, masked));
    QJsonObject all = json(outcome.all);
    all.insert(QStringLiteral("statistics"), json(calibration::statisticsOf(outcome)));
    return {{QStringLiteral("interactions"), static_cast<qint64>(outcome.interactions.size())},
        {QStringLiteral("ratings"), static_cast<qint64>(outcome.rated)},
        {QStringLiteral("not_applicable"), static_cast<qint64>(outcome.notApplicable)},
        {QStringLiteral("all"), all}, {QStringLiteral("questions"), questions},
        {QStringLiteral("severity_groups"), static_cast<qint64>(outcome.severity.groups)},
        {QStringLiteral("raters"), raters}};
}

void sayAgreement(const calibration::Outcome &outcome, const QString &of, bool masked)
{
    say(CommandText::tr("Ratings of %1: %n interaction(s), %2 raters, %3 ratings", nullptr,
        static_cast<int>(outcome.interactions.size()))
            .arg(of, ui::number(static_cast<double>(outcome.raters.size())),
                ui::number(static_cast<double>(outcome.rated))));
    sayCoefficient(
        CommandText::tr("Krippendorff's alpha"), outcome.all.alpha, stats::BandScale::Krippendorff);
    sayCoefficient(CommandText::tr("ICC(2,1)"), outcome.all.icc, stats::BandScale::KooLi);
    sayCoefficient(CommandText::tr("Gwet's AC"), outcome.all.ac, std::nullopt);
    for (const Question &question : outcome.questions)
        say(CommandText::tr("%1: alpha %2, widest difference %3")
                .arg(QString::fromStdString(question.name),
                    ui::estimateText(question.agreement.alpha), ui::number(question.spread)));
    const bool areApart = outcome.severity.groups > 1;
    if (areApart)
        say(CommandText::tr(
            "The raters fall into %n group(s) without a common interaction: compare "
            "severities within a group only.",
            nullptr, static_cast<int>(outcome.severity.groups)));
    for (const Rater &rater : outcome.raters) {
        if (rater.rated > 0 && !rater.severity)
            say(CommandText::tr("%1: set apart, there is nobody to compare with; mean %2 of %3 "
                                "ratings")
                    .arg(nameOf(rater, masked), ui::number(rater.mean, 2),
                        ui::number(static_cast<double>(rater.rated))));
        else if (rater.severity && areApart)
            say(CommandText::tr("%1: severity %2 points in group %3, mean %4 of %5 ratings")
                    .arg(nameOf(rater, masked), ui::signedNumber(*rater.severity, 2),
                        ui::number(static_cast<double>(rater.group + 1)), ui::number(rater.mean, 2),
                        ui::number(static_cast<double>(rater.rated))));
        else if (rater.severity)
            say(CommandText::tr("%1: severity %2 points, mean %3 of %4 ratings")
                    .arg(nameOf(rater, masked), ui::signedNumber(*rater.severity, 2),
                        ui::number(rater.mean, 2), ui::number(static_cast<double>(rater.rated))));
    }
}

} // namespace attune::app
