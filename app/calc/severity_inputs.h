// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads scores written as rows, one object each, as the reference files of severity do.
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace attune::app {

/// The levels of one key of the rows: those declared first, then by appearance where none are.
class Levels {
public:
    /// `declared` null: whatever comes.
    Levels(const QString &key, const QJsonValue &declared);

    /// Throws WrongInput for a row without the key, and for a level that was not declared.
    std::size_t of(const QJsonObject &row, qsizetype number);
    std::optional<std::size_t> find(const QString &name) const;
    const QStringList &names() const { return m_names; }
    std::size_t count() const { return static_cast<std::size_t>(m_names.size()); }

private:
    QString m_key;
    bool m_isDeclared = false;
    QStringList m_names;
    QHash<QString, std::size_t> m_places;
};

/// Texts as they are, numbers as they are written.
QString nameIn(const QJsonValue &value);
/// The rows of "long" that have a score; null is none. Throws WrongInput.
QList<QJsonObject> scoredRowsIn(const QJsonObject &inputs);

/// Many-facet Rasch for rows with "facets".
QJsonObject manyFacets(const QJsonObject &inputs);

} // namespace attune::app
