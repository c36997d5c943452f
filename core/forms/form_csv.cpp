// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A form as a table, row by row.
#include "core/forms/form_file.h"

#include <csv.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace attune::forms {

namespace {

enum Column {
    Kind,
    Id,
    Text,
    Help, ///< of an option its anchor
    Type, ///< of a form how it scores
    Weight,
    Points,
    FatalColumn,
    Flags,
    ShownIf, ///< "question=option|option"
    From,
    To, ///< of a form the days within which it may be disputed
    Language,
    ColumnCount
};
constexpr std::array<std::string_view, ColumnCount> kHeads{"kind", "id", "text", "help", "type",
    "weight", "points", "fatal", "flags", "shown_if", "from", "to", "language"};

using Row = std::array<std::string, ColumnCount>;

constexpr std::string_view kFormula = "=+-@\t\r";
constexpr std::string_view kByteOrderMark = "\xef\xbb\xbf";

std::string number(double value)
{
    std::array<char, 32> digits{};
    const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    return {digits.data(), written.ptr};
}

// -- writing

/// A spreadsheet must not run what somebody wrote as a text.
std::string guarded(const std::string &text)
{
    const bool isFormula = !text.empty() && kFormula.find(text.front()) != std::string_view::npos;
    return isFormula || text.starts_with('\'') ? '\'' + text : text;
}

class Writer {
public:
    void row(const Row &cells)
    {
        for (std::size_t at = 0; at < cells.size(); ++at) {
            if (at > 0)
                m_out += ',';
            cell(cells[at]);
        }
        m_out += "\r\n";
    }
    std::string take() { return std::move(m_out); }

private:
    void cell(const std::string &text)
    {
        const bool isPlain = text.find_first_of(",;\"\r\n") == std::string::npos;
        const bool isTrim = text.empty()
            || (static_cast<unsigned char>(text.front()) > ' '
                && static_cast<unsigned char>(text.back()) > ' ');
        if (isPlain && isTrim) {
            m_out += text;
            return;
        }
        m_out += '"';
        for (const char c : text)
            m_out.append(c == '"' ? 2 : 1, c);
        m_out += '"';
    }
    std::string m_out;
};

std::string flagsOf(const Question &question)
{
    std::string out;
    const auto add = [&](bool is, const char *name) {
        if (is)
            out += (out.empty() ? "" : " ") + std::string(name);
    };
    add(question.required, "required");
    add(question.critical, "critical");
    add(question.mayBeNotApplicable, "na");
    add(question.notApplicableNeedsComment, "na-comment");
    return out;
}

Row rowOf(const char *kind, const std::string &id, const std::string &text)
{
    Row out;
    out[Kind] = kind;
    out[Id] = guarded(id);
    out[Text] = guarded(text);
    return out;
}

Row rowOf(const Question &question)
{
    Row out = rowOf("question", question.id, question.text);
    out[Help] = guarded(question.help);
    out[Type] = nameOf(question.type);
    out[Weight] = number(question.weight);
    out[Flags] = flagsOf(question);
    if (question.condition) {
        out[ShownIf] = question.condition->question;
        for (std::size_t at = 0; at < question.condition->options.size(); ++at)
            out[ShownIf] += (at == 0 ? '=' : '|') + question.condition->options[at];
        out[ShownIf] = guarded(out[ShownIf]); // a name may begin with a dash
    }
    if (question.type == QuestionType::Number) {
        out[From] = number(question.least);
        out[To] = number(question.most);
    }
    return out;
}

void writeAnswers(Writer &writer, const Question &question)
{
    for (const Option &option : question.options) {
        Row row = rowOf("option", option.id, option.text);
        row[Help] = guarded(option.anchor);
        row[Points] = number(option.points);
        row[FatalColumn] = nameOf(option.fatal);
        row[Flags] = option.needsComment ? "comment" : "";
        writer.row(row);
    }
    for (const Range &range : question.ranges) {
        Row row = rowOf("range", {}, {});
        row[Points] = number(range.points);
        row[FatalColumn] = nameOf(range.fatal);
        row[Flags] = range.needsComment ? "comment" : "";
        row[From] = number(range.from);
        row[To] = number(range.to);
        writer.row(row);
    }
}

// -- reading

struct Rows {
    std::vector<std::vector<std::string>> rows{{}};
    static void cell(void *text, std::size_t size, void *self)
    {
        static_cast<Rows *>(self)->rows.back().emplace_back(static_cast<const char *>(text), size);
    }
    static void row(int, void *self) { static_cast<Rows *>(self)->rows.emplace_back(); }
};

Result<std::vector<std::vector<std::string>>> rowsOf(std::string_view text)
{
    const char delimiter = text.starts_with("kind;") ? ';' : ',';
    csv_parser parser;
    if (csv_init(&parser, 0) != 0)
        return {Fault::NoSpace, "no memory for the table"};
    csv_set_delim(&parser, static_cast<unsigned char>(delimiter));
    Rows out;
    const std::size_t read =
        csv_parse(&parser, text.data(), text.size(), &Rows::cell, &Rows::row, &out);
    csv_fini(&parser, &Rows::cell, &Rows::row, &out);
    csv_free(&parser);
    if (read != text.size())
        return {Fault::Invalid, "the table breaks off at byte " + std::to_string(read)};
    std::erase_if(out.rows, [](const auto &row) { return row.empty(); });
    return std::move(out.rows);
}

/// Takes rows one after the other into the form they build.
class Builder {
public:
    Done take(const std::vector<std::string> &cells, std::size_t line)
    {
        m_line = line;
        Row row;
        for (std::size_t at = 0; at < cells.size(); ++at) {
            if (at < row.size())
                row[at] = cells[at];
            else if (!cells[at].empty())
                return wrong("has more cells than heads");
        }
        for (const Column column : {Id, Text, Help, ShownIf, Language}) {
            if (row[column].starts_with('\''))
                row[column].erase(0, 1);
        }
        if (row[Kind] == "form")
            return takeForm(row);
        if (m_lines == 0)
            return wrong("comes before the row of the form");
        if (row[Kind] == "group")
            return takeGroup(row);
        if (row[Kind] == "question")
            return takeQuestion(row);
        if (row[Kind] == "option" || row[Kind] == "range")
            return takeAnswer(row);
        return wrong("is of kind “" + row[Kind] + "”, which is not known");
    }
    Result<Form> finish()
    {
        if (m_lines == 0)
            return {Fault::Invalid, "there is no row of kind form"};
        return std::move(m_form);
    }

private:
    Error wrong(const std::string &what) const
    {
        return {Fault::Invalid, "row " + std::to_string(m_line) + ' ' + what};
    }
    Done read(const std::string &cell, double &into) const
    {
        if (cell.empty())
            return {};
        const auto end = cell.data() + cell.size();
        const auto got = std::from_chars(cell.data(), end, into);
        return got.ec == std::errc() && got.ptr == end ? Done()
                                                       : wrong("holds “" + cell + "”, no number");
    }
    template <typename Enum>
    Done read(const std::string &cell, Enum &into, std::optional<Enum> (*from)(std::string_view))
    {
        const auto found = cell.empty() ? std::optional(into) : from(cell);
        if (!found)
            return wrong("holds “" + cell + "”, which is not known");
        into = *found;
        return {};
    }
    /// Of `known`, by name; what is not named is not set.
    Done flags(const std::string &cell, const std::vector<std::pair<const char *, bool *>> &known)
    {
        for (const auto &[name, is] : known)
            *is = false;
        std::size_t at = 0;
        while (at < cell.size()) {
            const std::size_t end = std::min(cell.find(' ', at), cell.size());
            const std::string word = cell.substr(at, end - at);
            const auto found =
                std::ranges::find_if(known, [&](const auto &each) { return word == each.first; });
            if (found != known.end())
                *found->second = true;
            else if (!word.empty())
                return wrong("has the flag “" + word + "”, which is not known");
            at = end + 1;
        }
        return {};
    }

    Done readDays(const std::string &cell)
    {
        if (cell.empty())
            return {};
        std::int64_t days = 0;
        const auto end = cell.data() + cell.size();
        const auto got = std::from_chars(cell.data(), end, days);
        if (got.ec != std::errc() || got.ptr != end)
            return wrong("holds “" + cell + "”, no whole number of days");
        m_form.disputeDays = days;
        return {};
    }
    Done takeForm(const Row &row)
    {
        if (m_lines++ > 0)
            return wrong("is a second form");
        m_form.id = row[Id];
        m_form.title = row[Text];
        m_form.purpose = row[Help];
        m_form.language = row[Language];
        if (auto way = read(row[Type], m_form.scoring, &wayNamed); !way)
            return way;
        if (auto days = readDays(row[To]); !days)
            return days;
        return flags(row[Flags], {{"blind", &m_form.blind}});
    }
    Done takeGroup(const Row &row)
    {
        Group group;
        group.id = row[Id];
        group.title = row[Text];
        auto done = read(row[Weight], group.weight);
        m_form.groups.push_back(std::move(group));
        return done;
    }
    Done takeQuestion(const Row &row)
    {
        if (m_form.groups.empty())
            return wrong("is a question before any group");
        Question question;
        question.id = row[Id];
        question.text = row[Text];
        question.help = row[Help];
        if (!row[ShownIf].empty())
            question.condition = conditionFrom(row[ShownIf]);
        for (Done done :
            {read(row[Type], question.type, &typeNamed), read(row[Weight], question.weight),
                read(row[From], question.least), read(row[To], question.most),
                flags(row[Flags],
                    {{"required", &question.required}, {"critical", &question.critical},
                        {"na", &question.mayBeNotApplicable},
                        {"na-comment", &question.notApplicableNeedsComment}})}) {
            if (!done)
                return done;
        }
        m_form.groups.back().questions.push_back(std::move(question));
        return {};
    }
    static Condition conditionFrom(const std::string &cell)
    {
        Condition out;
        const std::size_t equals = std::min(cell.find('='), cell.size());
        out.question = cell.substr(0, equals);
        std::size_t at = equals + 1;
        while (at < cell.size()) {
            const std::size_t end = std::min(cell.find('|', at), cell.size());
            out.options.push_back(cell.substr(at, end - at));
            at = end + 1;
        }
        return out;
    }
    Done takeAnswer(const Row &row)
    {
        if (m_form.groups.empty() || m_form.groups.back().questions.empty())
            return wrong("is an answer before any question");
        Question &question = m_form.groups.back().questions.back();
        Range range;
        for (Done done : {read(row[Points], range.points),
                 read(row[FatalColumn], range.fatal, &fatalNamed), read(row[From], range.from),
                 read(row[To], range.to), flags(row[Flags], {{"comment", &range.needsComment}})}) {
            if (!done)
                return done;
        }
        if (row[Kind] == "range")
            question.ranges.push_back(range);
        else
            question.options.push_back(
                {row[Id], row[Text], row[Help], range.points, range.fatal, range.needsComment});
        return {};
    }

    Form m_form;
    std::size_t m_line = 0, m_lines = 0;
};

bool isCsv(std::string_view text)
{
    return text.starts_with("kind,") || text.starts_with("kind;");
}

std::string_view withoutMark(std::string_view text)
{
    if (text.starts_with(kByteOrderMark))
        text.remove_prefix(kByteOrderMark.size());
    return text;
}

} // namespace

Result<Form> formFromCsv(std::string_view content)
{
    const std::string_view text = withoutMark(content);
    if (!isCsv(text))
        return {Fault::Foreign, "the first head is not “kind”: not a form"};
    const auto rows = rowsOf(text);
    if (!rows)
        return rows.error();
    const auto &heads = rows->front();
    if (heads.size() < kHeads.size() || !std::equal(kHeads.begin(), kHeads.end(), heads.begin()))
        return {Fault::Invalid, "the heads are not those of a form"};
    Builder builder;
    for (std::size_t line = 1; line < rows->size(); ++line) {
        if (auto taken = builder.take((*rows)[line], line + 1); !taken)
            return taken.error();
    }
    return builder.finish();
}

std::string toCsv(const Form &form)
{
    Writer writer;
    Row heads;
    std::ranges::copy(kHeads, heads.begin());
    writer.row(heads);
    Row top = rowOf("form", form.id, form.title);
    top[Help] = guarded(form.purpose);
    top[Type] = nameOf(form.scoring);
    top[Flags] = form.blind ? "blind" : "";
    top[Language] = guarded(form.language);
    if (form.disputeDays)
        top[To] = std::to_string(*form.disputeDays);
    writer.row(top);
    for (const Group &group : form.groups) {
        Row row = rowOf("group", group.id, group.title);
        row[Weight] = number(group.weight);
        writer.row(row);
        for (const Question &question : group.questions) {
            writer.row(rowOf(question));
            writeAnswers(writer, question);
        }
    }
    return writer.take();
}

Result<Form> formFrom(std::string_view content)
{
    const std::string_view text = withoutMark(content);
    return isCsv(text) ? formFromCsv(text) : formFromJson(text);
}

} // namespace attune::forms
