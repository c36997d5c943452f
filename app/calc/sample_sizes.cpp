// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How many units a session needs, by `attune calc`: one answer for each query, in their order.
#include "app/calc/calculation.h"
#include "app/calc/inputs.h"
#include "core/stats/sample_size.h"

#include <array>

namespace attune::app {

using namespace Qt::StringLiterals;

namespace {

using Found = std::optional<stats::SampleSize>;

QJsonObject answer(const Found &found)
{
    return {{u"n_raw"_s, found ? QJsonValue(found->exact) : QJsonValue()},
        {u"n"_s, found ? QJsonValue(found->units) : QJsonValue()}, {u"undefined"_s, !found}};
}

QJsonObject forWidth(const QJsonObject &query)
{
    const double icc = numberIn(query, "icc"), k = numberIn(query, "k");
    const double width = numberIn(query, "width");
    const double confidence = optionalNumberIn(query, "conf").value_or(0.95);
    QJsonObject out = answer(stats::unitsForIccWidth(icc, k, width, confidence));
    const Found corrected = stats::unitsForIccWidthCorrected(icc, k, width, confidence);
    out[u"n_corrected_plus_5rho"_s] = corrected ? QJsonValue(corrected->units) : QJsonValue();
    return out;
}

QJsonObject forTest(const QJsonObject &query)
{
    return answer(stats::unitsForIccTest(numberIn(query, "rho0"), numberIn(query, "rho1"),
        numberIn(query, "k"), optionalNumberIn(query, "alpha_one_sided").value_or(0.05),
        optionalNumberIn(query, "power").value_or(0.8)));
}

QJsonObject forKappa(const QJsonObject &query)
{
    return answer(stats::unitsForKappaTest(
        {numberIn(query, "rate1"), numberIn(query, "rate2"), numberIn(query, "k1"),
            numberIn(query, "k0"), optionalNumberIn(query, "alpha").value_or(0.05),
            optionalNumberIn(query, "power").value_or(0.8), query["twosided"_L1].toBool()}));
}

QJsonObject forHalfWidth(const QJsonObject &query)
{
    return answer(stats::unitsForHalfWidth(numberIn(query, "se"), numberIn(query, "n"),
        numberIn(query, "half_width"), optionalNumberIn(query, "conf").value_or(0.95)));
}

QJsonObject forAgreement(const QJsonObject &query)
{
    return answer(stats::unitsForAgreement(numberIn(query, "half_width")));
}

struct Method {
    const char *name;
    QJsonObject (*answer)(const QJsonObject &);
};
constexpr std::array kMethods{Method{"bonett_2002", &forWidth}, Method{"walter_1998", &forTest},
    Method{"cantor_1996", &forKappa}, Method{"pilot", &forHalfWidth},
    Method{"percent_agreement", &forAgreement}};

Result<QJsonObject> sampleSizes(const QJsonObject &inputs)
{
    return withInputs([&] {
        const QJsonObject queries = objectIn(inputs, "queries");
        QJsonObject out;
        for (const Method &method : kMethods) {
            if (!queries.contains(QLatin1String(method.name)))
                continue;
            QJsonArray answers;
            const QJsonArray asked = arrayIn(queries, method.name);
            for (const QJsonValue &query : asked)
                answers.append(method.answer(query.toObject()));
            out[QLatin1String(method.name)] = answers;
        }
        for (const QString &name : queries.keys()) {
            if (!out.contains(name))
                throw WrongInput{"\"queries\": there is no method \"" + name.toStdString() + '"'};
        }
        return out;
    });
}

} // namespace

std::span<const Calculation> sampleSizeCalculations()
{
    static constexpr std::array kAll{Calculation{"agreement_sample_sizes", &sampleSizes}};
    return kAll;
}

} // namespace attune::app
