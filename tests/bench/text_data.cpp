// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of each set are those of the README beside the data.
#include "tests/bench/text_data.h"

#include <simdjson.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>

namespace attune::bench {

namespace {

using simdjson::dom::array;
using simdjson::dom::element;
using simdjson::dom::object;

std::string bytesOf(const std::filesystem::path &path)
{
    std::ifstream in(path, std::ios::binary);
    std::ostringstream out;
    out << in.rdbuf();
    return out.str();
}

std::string stringOf(const element &e, std::string_view key)
{
    std::string_view text;
    return e[key].get_string().get(text) == simdjson::SUCCESS ? std::string(text) : std::string{};
}

text::Role roleOf(const element &e)
{
    return stringOf(e, "role") == "agent" ? text::Role::Agent : text::Role::Customer;
}

double meanOf(const array &numbers)
{
    double sum = 0;
    double count = 0;
    for (const element n : numbers) {
        sum += n.get_double().value_unsafe();
        ++count;
    }
    return count > 0 ? sum / count : 0;
}

void readExpected(const object &label, Item &item)
{
    for (const auto field : label) {
        std::int64_t number = 0;
        std::string_view text;
        if (field.value.get_int64().get(number) == simdjson::SUCCESS)
            item.expected.emplace_back(std::string(field.key), static_cast<int>(number));
        else if (field.value.get_string().get(text) == simdjson::SUCCESS)
            item.expected.emplace_back(std::string(field.key),
                text == "warm"       ? 1
                    : text == "curt" ? -1
                                     : 0);
    }
}

Item itemOf(const element &e)
{
    Item item;
    item.id = stringOf(e, "id");
    item.text = stringOf(e, "text");
    item.seeker = stringOf(e, "seeker");
    item.context = stringOf(e, "context");
    item.customerName = stringOf(e, "customer_name");
    item.role = roleOf(e);
    if (e["y"].get_double().get(item.y) != simdjson::SUCCESS)
        item.y = 0;
    element label;
    if (e["label"].get(label) == simdjson::SUCCESS) {
        std::int64_t number = 0;
        array names;
        object keys;
        if (label.get_int64().get(number) == simdjson::SUCCESS) {
            item.label = static_cast<int>(number);
        } else if (label.get_array().get(names) == simdjson::SUCCESS) {
            for (const element name : names)
                item.labels.emplace_back(name.get_string().value_unsafe());
        } else if (label.get_object().get(keys) == simdjson::SUCCESS) {
            readExpected(keys, item);
        }
    }
    array list;
    if (e["rationales"].get_array().get(list) == simdjson::SUCCESS) {
        for (const element one : list)
            item.rationales.emplace_back(one.get_string().value_unsafe());
    }
    for (const char *key : {"dialog", "turns"}) {
        if (e[key].get_array().get(list) != simdjson::SUCCESS)
            continue;
        for (const element said : list) {
            Item::Said turn;
            turn.role = roleOf(said);
            turn.text = stringOf(said, "text");
            array ratings;
            if (said["sat"].get_array().get(ratings) == simdjson::SUCCESS)
                turn.satisfaction = meanOf(ratings);
            item.dialog.push_back(std::move(turn));
        }
    }
    return item;
}

} // namespace

text::Pack::Files packFiles(const std::string &folder)
{
    text::Pack::Files files;
    for (const auto &entry : std::filesystem::directory_iterator(folder)) {
        if (entry.is_regular_file())
            files[entry.path().filename().string()] = bytesOf(entry.path());
    }
    return files;
}

std::vector<Item> readItems(const std::string &file)
{
    std::vector<Item> items;
    std::ifstream in(file, std::ios::binary);
    simdjson::dom::parser parser;
    std::string line;
    std::size_t number = 0;
    while (std::getline(in, line)) {
        ++number;
        element e;
        if (parser.parse(line).get(e) != simdjson::SUCCESS) {
            std::cerr << file << ":" << number << ": not JSON\n";
            std::exit(1);
        }
        items.push_back(itemOf(e));
    }
    return items;
}

} // namespace attune::bench
