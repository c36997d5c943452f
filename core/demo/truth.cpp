// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/truth.h"

#include <charconv>
#include <fstream>

namespace attune::demo {

namespace {

std::string decimal(double value)
{
    char text[32]; // not printf, whose decimal point is the locale's
    const auto end =
        std::to_chars(text, text + sizeof text, value, std::chars_format::fixed, 4).ptr;
    return {text, end};
}

// The ids and names written here need no escaping: they are our own.
class Writer {
public:
    explicit Writer(std::ofstream &out)
        : m_out(out)
    {
    }

    template <typename Items, typename Write>
    void list(const char *name, const Items &items, Write write)
    {
        m_out << ",\n\"" << name << "\": [";
        const char *before = "\n";
        for (const auto &item : items) {
            m_out << before;
            write(item);
            before = ",\n";
        }
        m_out << "\n]";
    }

private:
    std::ofstream &m_out;
};

} // namespace

Done writeTruthFile(const std::string &path, const Truth &truth, const Organisation &organisation,
    const Parameters &parameters)
{
    std::ofstream out(path, std::ios::binary | std::ios::trunc);
    if (!out)
        return {Fault::Io, "cannot write " + path};
    Writer writer(out);
    out << "{\"seed\": " << parameters.seed << ", \"agents\": " << parameters.agents
        << ", \"weeks\": " << parameters.weeks;
    writer.list("people", organisation.agents, [&](const Agent &agent) {
        out << R"({"id": ")" << agent.externalId << R"(", "log_handling": )"
            << decimal(agent.logHandling) << R"(, "recovery": )" << decimal(agent.recovery)
            << R"(, "tires": )" << (agent.tires ? "true" : "false") << R"(, "hired": ")"
            << toIso(agent.hired) << R"("})";
    });
    writer.list("incidents", truth.incidents, [&](const PlantedIncident &planted) {
        out << R"({"site": ")" << planted.site << R"(", "day": ")" << toIso(planted.incident.day)
            << R"(", "hour": )" << planted.incident.hour << '}';
    });
    writer.list("dirt", truth.dirt, [&](const PlantedDirt &planted) {
        out << R"({"kind": ")" << nameOf(planted.kind) << R"(", "site": )" << planted.contact % 64
            << R"(, "number": )" << planted.contact / 64 << '}';
    });
    writer.list("contacts", truth.courses, [&](const TrueCourse &course) {
        out << R"({"id": ")" << course.contact << R"(", "quality": )" << decimal(course.quality)
            << R"(, "opening": )" << decimal(course.opening) << R"(, "closing": )"
            << decimal(course.closing) << R"(, "stuck": )" << (course.stuck ? "true" : "false")
            << '}';
    });
    out << "\n}\n";
    out.close();
    if (!out)
        return {Fault::Io, "could not finish " + path};
    return {};
}

} // namespace attune::demo
