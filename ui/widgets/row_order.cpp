// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/row_order.h"

#include <QCollator>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <numeric>

namespace attune::ui {

namespace {

/// What a row sorts by.
struct SortKey {
    bool known = true; ///< something stands in the cell
    std::optional<double> rank;
    QString words;
};

std::optional<double> numberIn(QString text)
{
    if (!isNumber(text))
        return std::nullopt;
    static const QRegularExpression beside(QStringLiteral("[%\\x{a0}\\x{202f} ]"));
    text.remove(beside).replace(QChar(0x2212), QLatin1Char('-'));
    bool read = false;
    const double number = QLocale().toDouble(text, &read);
    return read ? std::optional(number) : std::nullopt;
}

/// The fewer the more it asks of the reader.
int urgency(Tone tone)
{
    switch (tone) {
    case Tone::Critical:
        return 0;
    case Tone::Warning:
        return 1;
    case Tone::Info:
        return 2;
    case Tone::Neutral:
        return 3;
    case Tone::Good:
        break;
    }
    return 4;
}

SortKey keyOf(const PageRow &row, int cell)
{
    if (cell == kStateCell)
        return {.known = !row.state.isEmpty(), .rank = urgency(row.tone), .words = row.state};
    if (cell >= row.cells.size())
        return {.known = false, .rank = {}, .words = {}};
    const PageCell &shown = row.cells[cell];
    return {.known = !shown.text.isEmpty() && shown.text != QStringLiteral("–"),
        .rank = shown.rank ? shown.rank : numberIn(shown.text),
        .words = shown.text};
}

} // namespace

bool isNumber(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^[+\\x{2212}-]?\\d{1,3}([.,'\\x{a0}\\x{202f} "
                       "]?\\d{3})*([.,]\\d+)?[\\x{a0}\\x{202f} ]?%?$"));
    return pattern.match(text).hasMatch();
}

std::vector<int> sortedRows(const PageTable &table, int cell, Qt::SortOrder order)
{
    std::vector<SortKey> keys;
    keys.reserve(table.rows.size());
    for (const PageRow &row : table.rows)
        keys.push_back(keyOf(row, cell));
    QCollator words; // "3 of 12" before "11 of 12"
    words.setNumericMode(true);
    words.setCaseSensitivity(Qt::CaseInsensitive);
    const auto isBefore = [&](const SortKey &a, const SortKey &b) {
        if (a.rank && b.rank && *a.rank != *b.rank)
            return *a.rank < *b.rank;
        if (a.rank.has_value() != b.rank.has_value()) // figures before words in their place
            return a.rank.has_value();
        return words.compare(a.words, b.words) < 0;
    };
    std::vector<int> out(table.rows.size());
    std::iota(out.begin(), out.end(), 0);
    std::stable_sort(out.begin(), out.end(), [&](int left, int right) {
        const SortKey &a = keys[static_cast<std::size_t>(left)];
        const SortKey &b = keys[static_cast<std::size_t>(right)];
        if (a.known != b.known)
            return a.known;
        if (!a.known)
            return false;
        return order == Qt::AscendingOrder ? isBefore(a, b) : isBefore(b, a);
    });
    return out;
}

} // namespace attune::ui
