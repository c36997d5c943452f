// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/index_table.h"

#include "ui/panels/empathy_index/index_text.h"
#include "ui/theme/numbers.h"

#include <QCoreApplication>

#include <algorithm>

namespace attune::app {

namespace {

class IndexTable {
    Q_DECLARE_TR_FUNCTIONS(IndexTable)
};

using empathy_index::Unit;

QString plain(const std::optional<double> &value)
{
    return value ? QString::number(*value * 100, 'f', 1) : QString();
}

QStringList heads()
{
    QStringList out{IndexTable::tr("Name"), IndexTable::tr("Estimate"), IndexTable::tr("Lower end"),
        IndexTable::tr("Upper end"), IndexTable::tr("Raw"), IndexTable::tr("Arithmetic mean"),
        IndexTable::tr("Reliability"), IndexTable::tr("Interactions assessed"),
        IndexTable::tr("Standing")};
    for (std::size_t k = 0; k < scoring::kProxies; ++k)
        out += ui::figureName(static_cast<scoring::Proxy>(k));
    return out;
}

QStringList cells(const empathy_index::Snapshot &snapshot, const Unit &unit, bool masked)
{
    const auto of = [&](double empathy_index::Estimate::*part) {
        return unit.estimate ? std::optional((*unit.estimate).*part) : std::nullopt;
    };
    QStringList out{ui::unitName(snapshot, unit.id, masked),
        plain(of(&empathy_index::Estimate::value)), plain(of(&empathy_index::Estimate::low)),
        plain(of(&empathy_index::Estimate::high)), plain(unit.index), plain(unit.arithmetic),
        unit.estimate ? QString::number(unit.estimate->reliability, 'f', 2) : QString(),
        QString::number(unit.n), ui::indexRow(snapshot, unit, masked).note};
    for (const auto &component : unit.components)
        out += plain(component.adjusted);
    return out;
}

template <typename Take>
void walk(
    const empathy_index::Snapshot &snapshot, const std::vector<std::int64_t> &order, Take take)
{
    for (const std::int64_t id : order) {
        const auto unit = std::ranges::find(snapshot.outcome.units, id, &Unit::id);
        if (unit != snapshot.outcome.units.end())
            take(*unit);
    }
}

QString rulesText(const empathy_index::Snapshot &snapshot)
{
    return IndexTable::tr("Weights version %1 (%2), bootstrap of %3 draws from seed %4, model %5")
        .arg(snapshot.method.weights.version)
        .arg(ui::weightsText(snapshot.method.weights))
        .arg(snapshot.method.draws)
        .arg(snapshot.method.seed)
        .arg(QString::fromStdString(snapshot.model));
}

} // namespace

QList<QStringList> indexRows(
    const empathy_index::Snapshot &snapshot, const std::vector<std::int64_t> &order, bool masked)
{
    QList<QStringList> out{{rulesText(snapshot)}, heads()};
    walk(snapshot, order, [&](const Unit &unit) { out += cells(snapshot, unit, masked); });
    return out;
}

QString indexPage(const empathy_index::Snapshot &snapshot, const std::vector<std::int64_t> &order,
    bool masked, const QString &title, const QString &mark)
{
    const auto row = [](const QStringList &texts, const QString &tag) {
        QString html = QStringLiteral("<tr>");
        for (const QString &text : texts)
            html += QStringLiteral("<%1>%2</%1>").arg(tag, text.toHtmlEscaped());
        return html + QStringLiteral("</tr>");
    };
    QString html =
        QStringLiteral("<h2>%1</h2><p>%2</p><p>%3</p><table cellpadding='3'>")
            .arg(title.toHtmlEscaped(), mark.toHtmlEscaped(), rulesText(snapshot).toHtmlEscaped());
    html += row(heads(), QStringLiteral("th"));
    walk(snapshot, order, [&](const Unit &unit) {
        html += row(cells(snapshot, unit, masked), QStringLiteral("td"));
    });
    return html + QStringLiteral("</table>");
}

} // namespace attune::app
