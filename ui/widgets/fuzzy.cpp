// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fuzzy.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace attune::ui {

namespace {

constexpr int kLetter = 1;
constexpr int kRun = 9; // follows its neighbour
constexpr int kWordStart = 8;
constexpr int kTextStart = 4;
constexpr int kNever = std::numeric_limits<int>::min() / 2;

QString folded(QStringView text)
{
    QString result;
    const QString parts = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : parts) {
        if (!c.isMark())
            result += c;
    }
    return result;
}

int worthOf(const QString &text, qsizetype at)
{
    int worth = kLetter;
    if (at == 0)
        worth += kWordStart + kTextStart;
    else if (!text[at - 1].isLetterOrNumber() && text[at].isLetterOrNumber())
        worth += kWordStart;
    return worth;
}

} // namespace

std::optional<int> fuzzyScore(QStringView pattern, QStringView text)
{
    QString letters = folded(pattern);
    letters.removeIf([](QChar c) { return c.isSpace(); });
    const QString where = folded(text);
    if (letters.isEmpty())
        return 0;
    const auto width = static_cast<std::size_t>(where.size());
    // best[i]: the best way to have placed all letters so far with the last of them at i.
    std::vector<int> best(width, kNever);
    for (qsizetype k = 0; k < letters.size(); ++k) {
        std::vector<int> next(width, kNever);
        int before = k == 0 ? 0 : kNever; // best of everything left of i - 1
        for (std::size_t i = 0; i < width; ++i) {
            const int neighbour = k > 0 && i > 0 ? best[i - 1] : kNever;
            if (where[static_cast<qsizetype>(i)] == letters[k]) {
                const int from = std::max(before, neighbour == kNever ? kNever : neighbour + kRun);
                if (from != kNever)
                    next[i] = from + worthOf(where, static_cast<qsizetype>(i));
            }
            before = std::max(before, neighbour);
        }
        best = std::move(next);
    }
    const int score = best.empty() ? kNever : *std::max_element(best.begin(), best.end());
    if (score == kNever)
        return std::nullopt;
    // Of two texts that fit alike the shorter is meant.
    return score * 4 - static_cast<int>(std::min<std::size_t>(width, 100) / 8);
}

} // namespace attune::ui
