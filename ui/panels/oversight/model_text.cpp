// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/oversight/model_text.h"

#include "ui/theme/numbers.h"

#include <QCoreApplication>

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
