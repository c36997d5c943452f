// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/strangers.h"

#include <map>

namespace attune::store {

namespace {

/// "trigger entry_stays" and what it is.
using Shape = std::map<std::string, std::string>;

std::string columnsOf(Connection &db, const std::string &table)
{
    std::string out;
    auto rows = db.prepare("SELECT name || ' ' || type || ' ' || \"notnull\" || ' ' || pk || ';' "
                           "FROM pragma_table_xinfo(:table) ORDER BY cid");
    rows.bind(table);
    while (rows.step())
        out += rows.text(0);
    return out;
}

Shape shapeOf(Connection &db, std::string_view droppable)
{
    Shape out;
    std::vector<std::string> tables;
    auto rows = db.prepare(
        "SELECT type, name, sql, tbl_name FROM sqlite_master WHERE name NOT LIKE 'sqlite\\_%' "
        "ESCAPE '\\'");
    while (rows.step()) {
        const std::string type(rows.text(0)), name(rows.text(1));
        const bool comesAndGoes = !droppable.empty() && rows.text(3).starts_with(droppable)
            && (type == "table" || type == "index");
        if (comesAndGoes)
            continue;
        if (type == "table")
            tables.push_back(name);
        else
            out[type + ' ' + name] = rows.text(2);
    }
    for (const std::string &table : tables)
        out["table " + table] = columnsOf(db, table);
    return out;
}

} // namespace

Result<std::vector<std::string>> strangersIn(
    Connection &file, const Schema &schema, std::string_view droppable)
{
    auto model = Connection::inMemory();
    if (!model)
        return model.error();
    const auto version = file.guarded([&] { return file.single("PRAGMA user_version"); });
    if (!version)
        return version.error();
    if (*version > schema.migrations.back().number)
        return std::vector<std::string>();
    const auto made = model->guarded([&] {
        for (const Migration &migration : schema.migrations) {
            if (migration.number <= *version)
                model->execute(std::string(migration.sql));
        }
        return shapeOf(*model, droppable);
    });
    if (!made)
        return made.error();
    const auto found = file.guarded([&] { return shapeOf(file, droppable); });
    if (!found)
        return found.error();
    std::vector<std::string> out;
    for (const auto &[name, what] : *found) {
        const auto known = made->find(name);
        if (known == made->end())
            out.push_back(name + " was added by hand");
        else if (known->second != what)
            out.push_back(name + " was changed by hand");
    }
    for (const auto &[name, what] : *made) {
        if (!found->contains(name))
            out.push_back(name + " was taken away by hand");
    }
    return out;
}

} // namespace attune::store
