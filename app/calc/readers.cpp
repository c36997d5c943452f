// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calc/readers.h"

#include "app/packs/packs.h"

namespace attune::app {

namespace {

/// "Okay" and "super" are words of many languages: what English knows whole is read as English.
constexpr float kKnownWhole = 0.6F;

} // namespace

TurnList TurnList::of(const QJsonArray &turns)
{
    TurnList out;
    for (const QJsonValue &value : turns) {
        const QJsonObject turn = value.toObject();
        out.add(roleIn(turn), turn.value(QLatin1String("text")).toString().toStdString());
    }
    return out;
}

void TurnList::add(text::Role role, std::string said)
{
    m_said.push_back(std::make_unique<std::string>(std::move(said)));
    m_inputs.push_back({role, *m_said.back(), false, false});
}

text::Role roleIn(const QJsonObject &turn)
{
    const QString role = turn.value(QLatin1String("role")).toString().trimmed();
    if (role.compare(QLatin1String("customer"), Qt::CaseInsensitive) == 0)
        return text::Role::Customer;
    if (role.compare(QLatin1String("agent"), Qt::CaseInsensitive) == 0)
        return text::Role::Agent;
    return text::Role::Other;
}

Result<const text::Scorer *> readerFor(std::span<const text::TurnInput> turns)
{
    static const Result<scoring::Scorers> scorers = loadScorers();
    if (!scorers)
        return scorers.error();
    const text::Scorer *english = scorers->readerOfLanguage("en");
    if (!english)
        return {Fault::NotFound, "there is no pack for English"};
    if (english->languageFit(turns) >= kKnownWhole)
        return english;
    const text::Scorer *fitting = scorers->readerOf(turns);
    return fitting ? fitting : english;
}

} // namespace attune::app
