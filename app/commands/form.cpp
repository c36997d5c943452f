// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The command form: lists, checks, publishes and writes evaluation forms, and scores answers.
#include "app/commands/command.h"
#include "app/commands/list.h"
#include "app/packs/forms.h"
#include "core/forms/form_file.h"
#include "core/forms/published.h"
#include "ui/theme/numbers.h"

#include <QJsonArray>

#include <filesystem>

namespace attune::app {

namespace {

using forms::Form;
using forms::FormState;

Result<Form> formIn(const QString &name)
{
    const auto content = contentOf(name);
    if (!content)
        return content.error();
    return forms::formFrom(*content);
}

QString titleOf(const Form &form)
{
    return QString::fromStdString(form.title);
}

std::size_t questionsOf(const Form &form)
{
    std::size_t out = 0;
    for (const forms::Group &group : form.groups)
        out += group.questions.size();
    return out;
}

/// Of this centre where there is one, and those the program carries.
struct Known {
    std::vector<FormState> published;
    std::vector<Form> shipped;

    /// The version asked for; 0: the newest, else the one that is shipped.
    const Form *find(const std::string &id, std::int64_t version) const
    {
        for (const FormState &state : published) {
            if (state.id != id || state.versions.empty())
                continue;
            const forms::Version *found =
                version == 0 ? &state.versions.back() : state.version(version);
            return found ? &found->form : nullptr;
        }
        for (const Form &form : shipped) {
            if (form.id == id && version == 0)
                return &form;
        }
        return nullptr;
    }
};

Result<Known> readKnown(const CommandLine &line)
{
    Known out;
    auto shipped = shippedForms();
    if (!shipped)
        return shipped.error();
    out.shipped = std::move(*shipped);
    if (!std::filesystem::exists(line.centre().keys()))
        return out; // no centre: what comes with the program
    auto session = line.openForReading();
    if (!session)
        return session.error();
    if (!session->journal())
        return out;
    auto published = forms::Publisher(*session->journal()).forms();
    if (!published)
        return published.error();
    out.published = std::move(*published);
    return out;
}

QJsonObject json(const forms::Version &version)
{
    return {{QStringLiteral("version"), static_cast<qint64>(version.number)},
        {QStringLiteral("by"), QString::fromStdString(version.by)},
        {QStringLiteral("at"), QString::fromStdString(toIso(version.at))},
        {QStringLiteral("change"), QString::fromStdString(version.change)},
        {QStringLiteral("session"), QString::fromStdString(version.session)},
        {QStringLiteral("contested"), version.contested}};
}

int listForms(const CommandLine &line)
{
    const auto known = readKnown(line);
    if (!known)
        return fail(known.error());
    if (line.parser().isSet(QStringLiteral("json"))) {
        QJsonArray published, shipped;
        for (const FormState &state : known->published) {
            QJsonArray versions;
            for (const forms::Version &version : state.versions)
                versions.append(json(version));
            published.append(QJsonObject{{QStringLiteral("id"), QString::fromStdString(state.id)},
                {QStringLiteral("versions"), versions}});
        }
        for (const Form &form : known->shipped)
            shipped.append(QString::fromStdString(form.id));
        sayJson({{QStringLiteral("published"), published}, {QStringLiteral("shipped"), shipped}});
        return kDone;
    }
    for (const FormState &state : known->published) {
        for (const forms::Version &version : state.versions)
            say(CommandText::tr("%1, version %2: %3, published by %4")
                    .arg(QString::fromStdString(state.id), ui::number(double(version.number)),
                        titleOf(version.form), QString::fromStdString(version.by)));
    }
    for (const Form &form : known->shipped)
        say(CommandText::tr("%1: %2, comes with the program, %n question(s)", nullptr,
            static_cast<int>(questionsOf(form)))
                .arg(QString::fromStdString(form.id), titleOf(form)));
    return kDone;
}

/// kDone when nothing is wrong.
int sayProblems(const Form &form)
{
    const auto problems = forms::problemsOf(form);
    for (const forms::FormProblem &problem : problems)
        complain(CommandText::tr("%1: %2").arg(problem.where.empty()
                ? CommandText::tr("the form")
                : QString::fromStdString(problem.where),
            QString::fromUtf8(forms::nameOf(problem.why).data())));
    return problems.empty() ? kDone : kFailed;
}

int check(const QString &name)
{
    const auto form = formIn(name);
    if (!form)
        return fail(form.error());
    if (const int code = sayProblems(*form); code != kDone)
        return code;
    say(CommandText::tr(
        "“%1” can be published: %n question(s).", nullptr, static_cast<int>(questionsOf(*form)))
            .arg(titleOf(*form)));
    return kDone;
}

int publish(const CommandLine &line, const QString &name)
{
    // A shipped form by its id, else a file.
    const auto shipped = shippedForms();
    if (!shipped)
        return fail(shipped.error());
    Result<Form> form = Error{Fault::NotFound, {}};
    for (const Form &each : *shipped) {
        if (QString::fromStdString(each.id) == name)
            form = each;
    }
    if (!form)
        form = formIn(name);
    if (!form)
        return fail(form.error());
    if (const int code = sayProblems(*form); code != kDone)
        return code;
    auto session = line.openForWriting();
    if (!session)
        return fail(session.error());
    forms::Publisher publisher(*session->journal());
    const auto state = publisher.form(form->id);
    if (!state)
        return fail(state.error());
    const auto version =
        publisher.publish(*form, line.parser().value(QStringLiteral("why")).toStdString(),
            state->heads, line.parser().value(QStringLiteral("session")).toStdString());
    if (!version)
        return fail(version.error());
    say(CommandText::tr("Signed and published: %1, version %2.")
            .arg(titleOf(*form), ui::number(double(*version))));
    return kDone;
}

int write(const CommandLine &line, const QString &id)
{
    const auto known = readKnown(line);
    if (!known)
        return fail(known.error());
    const auto version = line.parser().value(QStringLiteral("form-version")).toLongLong();
    const Form *form = known->find(id.toStdString(), version);
    if (!form)
        return fail({Fault::NotFound, id.toStdString()});
    const std::string text =
        line.parser().isSet(QStringLiteral("csv")) ? forms::toCsv(*form) : forms::toJson(*form);
    say(QString::fromStdString(text).trimmed());
    return kDone;
}

QJsonValue orNull(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject json(const forms::Score &score)
{
    QJsonArray groups, fatal;
    for (const forms::GroupScore &group : score.groups)
        groups.append(QJsonObject{{QStringLiteral("id"), QString::fromStdString(group.id)},
            {QStringLiteral("value"), orNull(group.value)},
            {QStringLiteral("failed"), group.failed}});
    for (const std::string &question : score.fatal)
        fatal.append(QString::fromStdString(question));
    return {{QStringLiteral("scoring"), QString::fromUtf8(forms::nameOf(score.way).data())},
        {QStringLiteral("value"), orNull(score.value)},
        {QStringLiteral("without_failing"), orNull(score.withoutFailing)},
        {QStringLiteral("critical"), orNull(score.critical)},
        {QStringLiteral("possible"), score.possible},
        {QStringLiteral("answered_weight"), score.answeredWeight},
        {QStringLiteral("answered"), static_cast<qint64>(score.answered)},
        {QStringLiteral("not_applicable"), static_cast<qint64>(score.notApplicable)},
        {QStringLiteral("not_shown"), static_cast<qint64>(score.notShown)},
        {QStringLiteral("unanswered"), static_cast<qint64>(score.unanswered)},
        {QStringLiteral("failed"), score.failed}, {QStringLiteral("fatal"), fatal},
        {QStringLiteral("groups"), groups}};
}

int score(const QString &formName, const QString &answersName)
{
    const auto form = formIn(formName);
    if (!form)
        return fail(form.error());
    if (const int code = sayProblems(*form); code != kDone)
        return code;
    const auto content = contentOf(answersName);
    if (!content)
        return fail(content.error());
    const auto answers = forms::answersFromJson(*content);
    if (!answers)
        return fail(answers.error());
    QJsonArray problems;
    for (const forms::AnswerProblem &problem : forms::problemsOf(*form, *answers))
        problems.append(
            QJsonObject{{QStringLiteral("question"), QString::fromStdString(problem.question)},
                {QStringLiteral("why"), QString::fromUtf8(forms::nameOf(problem.why).data())}});
    QJsonObject out = json(forms::scoreOf(*form, *answers));
    out.insert(QStringLiteral("problems"), problems);
    sayJson(out);
    return kDone;
}

} // namespace

int runForm(const QStringList &arguments)
{
    CommandLine line("form",
        CommandText::tr("Evaluation forms: list; check FILE; import FILE or the name of a shipped "
                        "form, which publishes its next version; export NAME; score FORM ANSWERS. "
                        "A published version never changes."));
    line.addCentre();
    line.parser().addOptions({{QStringLiteral("json"), CommandText::tr("Print one JSON object.")},
        {QStringLiteral("csv"), CommandText::tr("Write a table instead of JSON.")},
        {QStringLiteral("form-version"), CommandText::tr("Which version (the newest)."),
            QStringLiteral("n"), QStringLiteral("0")},
        {QStringLiteral("why"), CommandText::tr("What changes, and why."), QStringLiteral("text")},
        {QStringLiteral("session"), CommandText::tr("The calibration session it came from."),
            QStringLiteral("id")}});
    line.parser().addPositionalArgument(
        QStringLiteral("what"), CommandText::tr("list, check, import, export or score."));
    line.parser().addPositionalArgument(
        QStringLiteral("of"), CommandText::tr("A file, or the name of a form."));
    if (const auto code = line.parse(arguments))
        return *code;
    const QStringList what = line.parser().positionalArguments();
    const QString verb = what.value(0);
    if (verb == QLatin1String("list") && what.size() == 1)
        return listForms(line);
    if (verb == QLatin1String("check") && what.size() == 2)
        return check(what[1]);
    if (verb == QLatin1String("import") && what.size() == 2)
        return publish(line, what[1]);
    if (verb == QLatin1String("export") && what.size() == 2)
        return write(line, what[1]);
    if (verb == QLatin1String("score") && what.size() == 3)
        return score(what[1], what[2]);
    complain(CommandText::tr("attune form list, check FILE, import FILE, export NAME or score FORM "
                             "ANSWERS."));
    return kWrongUsage;
}

} // namespace attune::app
