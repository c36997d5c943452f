// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/oversight/model_text.h"

#include "ui/theme/numbers.h"

#include <QCoreApplication>

#include <numeric>
#include <tuple>

namespace attune::ui {

using scoring::ChangeFigure;

namespace {

class ModelText {
    Q_DECLARE_TR_FUNCTIONS(ModelText)
};

} // namespace

QString changeFigureName(ChangeFigure figure)
{
    switch (figure) {
    case ChangeFigure::End:
        return ModelText::tr("Wording of the customer at the end");
    case ChangeFigure::Recovered:
        return ModelText::tr("Share of the dip made good");
    case ChangeFigure::Index:
        return ModelText::tr("Index of the interaction");
    case ChangeFigure::Hostility:
        return ModelText::tr("Hostility, 0 to 3");
    case ChangeFigure::Personalised:
        return ModelText::tr("Personalisation");
    case ChangeFigure::Escalated:
        return ModelText::tr("Escalation");
    case ChangeFigure::EndedBetter:
        return ModelText::tr("Recovery");
    case ChangeFigure::Acknowledged:
        return ModelText::tr("Acknowledgement");
    }
    return {};
}

QString changeSentence(const scoring::FigureChange &change)
{
    QString out = change.compared == 0
        ? ModelText::tr("could be said of none both before and after")
        : ModelText::tr("of %n the mean changes by %1, %2 % by more than 0.2", nullptr,
            static_cast<int>(change.compared))
              .arg(signedNumber(change.mean, 3), number(change.shareMuch() * 100, 1));
    if (change.appeared + change.vanished > 0)
        out = ModelText::tr("%1; newly known of %2, no longer of %3")
                  .arg(out)
                  .arg(change.appeared)
                  .arg(change.vanished);
    return out;
}

QString changeBins(const scoring::FigureChange &change)
{
    QStringList counts;
    for (const std::size_t count : change.bins)
        counts += number(double(count));
    return ModelText::tr("By −0.5 or more, 0.5 to 0.2, 0.2 to 0.05, hardly, +0.05 to 0.2, 0.2 to "
                         "0.5, +0.5 or more: %1")
        .arg(counts.join(QStringLiteral(" · ")));
}

QString changeTitle(ChangeFigure figure, const scoring::FigureChange &change)
{
    return change.compared == 0 ? changeFigureName(figure)
                                : ModelText::tr("%1: mean change %2")
                                      .arg(changeFigureName(figure), signedNumber(change.mean, 3));
}

QString changeInShort(const scoring::FigureChange &change)
{
    if (change.compared == 0)
        return changeSentence(change);
    // From the clearest fall to the clearest rise; the middle one is hardly any change.
    const auto count = [&](std::size_t from, std::size_t to) {
        return static_cast<int>(
            std::accumulate(change.bins.begin() + from, change.bins.begin() + to, std::size_t(0)));
    };
    constexpr std::size_t kMiddle = std::tuple_size_v<decltype(change.bins)> / 2;
    const std::size_t end = change.bins.size();
    QStringList parts{
        ModelText::tr("%n fell, %1 clearly", nullptr, count(0, kMiddle)).arg(count(0, kMiddle - 1)),
        ModelText::tr("%n hardly changed", nullptr, count(kMiddle, kMiddle + 1)),
        ModelText::tr("%n rose, %1 clearly", nullptr, count(kMiddle + 1, end))
            .arg(count(kMiddle + 2, end))};
    if (change.appeared + change.vanished > 0)
        parts += ModelText::tr("newly known of %1, no longer of %2")
                     .arg(change.appeared)
                     .arg(change.vanished);
    return parts.join(QStringLiteral(" · "));
}

QStringList changeLines(const scoring::ModelChange &change)
{
    QStringList out{ModelText::tr("%n interaction(s), drawn by seed %1, were read again in memory; "
                                  "nothing was changed.",
        nullptr, static_cast<int>(change.legs))
                        .arg(change.seed)};
    for (std::size_t k = 0; k < scoring::kChangeFigures; ++k) {
        const auto &figure = change.figures[k];
        out += ModelText::tr("%1: %2").arg(
            changeFigureName(static_cast<ChangeFigure>(k)), changeSentence(figure));
        if (figure.compared > 0)
            out += changeBins(figure);
    }
    return out;
}

} // namespace attune::ui
