// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/forms_wiring.h"

#include "app/packs/forms.h"
#include "core/forms/editing.h"
#include "core/forms/form_file.h"
#include "core/forms/forms_snapshot.h"
#include "core/sessions/session_service.h"
#include "ui/models/fault_sentence.h"
#include "ui/panels/forms/form_editor.h"
#include "ui/panels/forms/forms_panel.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/file_question.h"

#include <QFile>
#include <QLocale>
#include <QPointer>
#include <QSaveFile>

#include <algorithm>

namespace attune::app {

struct FormWork {
    std::string draftName; ///< empty: a new form
    ui::FormEditor::What what;
    journal::Heads seen;
    std::optional<forms::Form> imported;
};

namespace {

constexpr qint64 kMostFile = 10'000'000; ///< no form is longer

/// What people call the sessions a change may come from; none where they are not theirs to read.
std::vector<ui::FormEditor::Session> sessionsFor(Session &session)
{
    std::vector<ui::FormEditor::Session> out;
    std::int64_t unreadable = 0; // what they are called is not known
    const auto states =
        sessions::Service(*session.journal(), session.vault()).sessions(&unreadable);
    if (!states)
        return out;
    for (const sessions::State &state : *states) {
        if (state.stage != sessions::Stage::Draft)
            out.push_back({state.subject, QString::fromStdString(state.plan.title)});
    }
    return out;
}

const forms::Form *shippedForm(const std::vector<forms::Form> &shipped, const std::string &id)
{
    const auto found = std::ranges::find(shipped, id, &forms::Form::id);
    return found == shipped.end() ? nullptr : &*found;
}

/// The version asked for, else the newest, else the one that comes with the program.
Result<forms::FormDraft> beginning(
    const forms::FormState &state, const std::string &id, std::int64_t version)
{
    forms::FormDraft out;
    if (id.empty())
        return out;
    if (!state.versions.empty()) {
        const forms::Version *found = state.version(version);
        out.form = (found ? *found : state.versions.back()).form;
        out.from = state.versions.back().number;
        return out;
    }
    const auto shipped = shippedForms();
    if (!shipped)
        return shipped.error();
    const forms::Form *form = shippedForm(*shipped, id);
    if (!form)
        return {Fault::NotFound, id};
    out.form = *form;
    return out;
}

Result<FormWork> readWork(
    Session &session, const forms::FormDrafts &drafts, const std::string &id, std::int64_t version)
{
    const auto all = forms::Publisher(*session.journal()).forms();
    if (!all)
        return all.error();
    FormWork out;
    out.draftName = id;
    out.what.isNamed = !id.empty();
    out.what.sessions = sessionsFor(session);
    forms::FormState state;
    for (const forms::FormState &each : *all) {
        if (each.versions.empty())
            continue;
        out.what.names.push_back(each.id);
        if (each.id == id)
            state = each;
    }
    out.seen = state.heads;
    for (const forms::Version &each : state.versions)
        out.what.versions.push_back(each.form);
    auto begin = beginning(state, id, version);
    if (!begin)
        return begin.error();
    out.what.begin = std::move(*begin);
    auto kept = drafts.load(id);
    // A draft that cannot be read must not keep anybody from going on.
    if (!kept) {
        out.what.note = FormsWiring::tr("What you had begun cannot be read any more.");
        return out;
    }
    out.what.kept = std::move(*kept);
    if (out.what.kept && out.what.kept->from < out.what.begin.from)
        out.what.note =
            FormsWiring::tr("Version %1 was published meanwhile; your draft began with version %2. "
                            "Look at what changed before you publish.")
                .arg(out.what.begin.from)
                .arg(out.what.kept->from);
    return out;
}

QString publishSentence(const Error &error)
{
    return error.fault == Fault::Conflict
        ? FormsWiring::tr("Somebody published this form meanwhile, or it is the same already. Your "
                          "draft is kept: close this and look again.")
        : ui::sentenceFor(error.fault);
}

Result<forms::Form> formIn(const QString &name)
{
    QFile file(name);
    const bool isRead = file.open(QIODevice::ReadOnly) && file.size() <= kMostFile;
    const QByteArray content = isRead ? file.readAll() : QByteArray();
    if (!isRead)
        return {Fault::Io, file.errorString().toStdString()};
    return forms::formFrom({content.constData(), std::size_t(content.size())});
}

QString importSentence(const Error &error)
{
    return error.fault == Fault::Io
        ? ui::sentenceFor(Fault::Io)
        : FormsWiring::tr("The file holds no form that can be read: %1. Nothing was changed.")
              .arg(QString::fromStdString(error.detail));
}

} // namespace

FormsWiring::FormsWiring(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_panel(new ui::FormsPanel)
{
    bindPanel();
    m_desk.window.addPanel(m_panel);
    if (m_desk.session.journal())
        m_desk.session.journal()->observe([this](const journal::Changed &changed) {
            const bool ours = std::ranges::any_of(changed.subjects,
                [](const std::string &subject) { return subject.starts_with("form:"); });
            if (ours)
                QMetaObject::invokeMethod(this, &FormsWiring::refresh, Qt::QueuedConnection);
        });
}

void FormsWiring::bindPanel()
{
    using ui::FormsPanel;
    connect(m_panel, &FormsPanel::catalogueWanted, this, &FormsWiring::read);
    connect(m_panel, &FormsPanel::newWanted, this, [this] { edit({}, 0, {}); });
    connect(m_panel, &FormsPanel::editWanted, this,
        [this](const QString &form, qint64 version) { edit(form.toStdString(), version, {}); });
    connect(m_panel, &FormsPanel::publishWanted, this,
        [this](const QString &form) { publishShipped(form.toStdString()); });
    connect(m_panel, &FormsPanel::exportWanted, this,
        [this](const forms::Form &form) { exportForm(&m_desk.window, form); });
    connect(m_panel, &FormsPanel::importWanted, this, [this] {
        askForForm(
            &m_desk.window,
            [this](forms::Form form) {
                const std::string id = form.id;
                edit(id, 0, std::move(form));
            },
            [this](const QString &sentence) {
                m_panel->banner()->say({ui::Tone::Warning, sentence, {}, {}, true});
            });
    });
}

void FormsWiring::refresh()
{
    m_panel->applyScope(m_desk.scope);
}

bool FormsWiring::mayPublish() const
{
    return m_desk.mayDecide()
        && m_desk.session.roles().meets(forms::publishedKind().kind().writers);
}

forms::FormDrafts FormsWiring::drafts() const
{
    return {m_desk.session.paths().folder / "drafts", m_desk.session.vault()};
}

void FormsWiring::read()
{
    m_desk.reading.begin(QStringLiteral("forms"),
        [this, organisation = m_desk.organisation](const std::stop_token &) -> Reading::Show {
            return m_desk.admitted(*m_panel, [&]() -> Reading::Show {
                auto shipped = shippedForms();
                auto catalogue = !shipped ? Result<forms::Catalogue>(shipped.error())
                    : m_desk.session.journal()
                    ? forms::catalogueFor(*m_desk.session.journal(), *shipped, drafts())
                    : Result<forms::Catalogue>(forms::catalogueOf({}, *shipped));
                if (!catalogue)
                    return [this, error = catalogue.error()] {
                        complainIn(*m_panel, error);
                    };
                catalogue->mayPublish = mayPublish();
                auto shared = std::make_shared<const forms::Catalogue>(std::move(*catalogue));
                return [this, shared, organisation] {
                    m_panel->show(shared, organisation->zoneOf({}));
                };
            });
        });
}

void FormsWiring::edit(
    const std::string &form, std::int64_t version, std::optional<forms::Form> imported)
{
    m_desk.reading.begin(QStringLiteral("form"),
        [this, form, version, imported](const std::stop_token &) -> Reading::Show {
            auto work = readWork(m_desk.session, drafts(), form, version);
            // A file with a name nobody knows yet: a new form.
            if (!work && work.error().fault == Fault::NotFound && imported)
                work = readWork(m_desk.session, drafts(), {}, 0);
            if (!work)
                return [this, error = work.error()] {
                    complainIn(*m_panel, error);
                };
            work->imported = imported;
            auto shared = std::make_shared<const FormWork>(std::move(*work));
            return [this, shared] {
                show(shared);
            };
        });
}

void FormsWiring::show(std::shared_ptr<const FormWork> work)
{
    using ui::FormEditor;
    auto *editor = new FormEditor(work->what, &m_desk.window);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &FormEditor::draftChanged, this,
        [this, work](const forms::FormDraft &draft, bool begun) {
            forms::FormDrafts kept = drafts();
            if (!begun)
                return kept.remove(work->draftName);
            if (const Done done = kept.save(work->draftName, draft); !done)
                complainIn(*m_panel, done.error());
        });
    connect(editor, &QDialog::finished, this, &FormsWiring::refresh);
    connect(editor, &FormEditor::exportWanted, this,
        [this, editor](const forms::Form &form) { exportForm(editor, form); });
    connect(editor, &FormEditor::importWanted, this, [this, editor] {
        askForForm(
            editor, [editor](forms::Form form) { editor->take(std::move(form)); },
            [editor](const QString &sentence) { editor->showOutcome(sentence); });
    });
    connect(editor, &FormEditor::publishWanted, this,
        [this, editor, work](const forms::FormDraft &draft) { publish(editor, work, draft); });
    editor->open();
    if (work->imported)
        editor->take(*work->imported);
}

void FormsWiring::publish(
    ui::FormEditor *editor, std::shared_ptr<const FormWork> work, const forms::FormDraft &draft)
{
    m_desk.reading.begin(QStringLiteral("publish form"),
        [this, open = QPointer(editor), work, draft](const std::stop_token &) -> Reading::Show {
            forms::Publisher publisher(*m_desk.session.journal());
            const forms::Form form = forms::tidied(draft.form);
            const auto state = publisher.form(form.id);
            auto version = !state ? Result<std::int64_t>(state.error())
                : state->heads != work->seen
                ? Result<std::int64_t>(Error{Fault::Conflict, form.id})
                : publisher.publish(form, draft.change, work->seen, draft.session);
            if (version)
                drafts().remove(work->draftName);
            return [this, open, version, title = QString::fromStdString(form.title)] {
                if (open)
                    open->showOutcome(version ? QString() : publishSentence(version.error()));
                if (version)
                    m_panel->banner()->say({ui::Tone::Good,
                        tr("Signed and published: %1, version %2.")
                            .arg(title, QLocale().toString(qlonglong(*version))),
                        {}, {}, true});
            };
        });
}

void FormsWiring::publishShipped(const std::string &form)
{
    m_desk.reading.begin(
        QStringLiteral("publish form"), [this, form](const std::stop_token &) -> Reading::Show {
            const auto shipped = shippedForms();
            const forms::Form *found = shipped ? shippedForm(*shipped, form) : nullptr;
            const auto version = found
                ? forms::Publisher(*m_desk.session.journal()).publish(*found, {}, {})
                : Result<std::int64_t>(Error{Fault::NotFound, form});
            return [this, version] {
                if (!version)
                    return complainIn(*m_panel, version.error());
                m_panel->banner()->say({ui::Tone::Good,
                    tr("Signed and published. It can be scored with now."), {}, {}, true});
            };
        });
}

void FormsWiring::askForForm(QWidget *over, std::function<void(forms::Form form)> next,
    std::function<void(const QString &sentence)> complain)
{
    ui::askForFile(over, tr("Import a form"), tr("Forms (*.json *.csv);;All files (*)"), over,
        [next, complain](const QString &name) {
            auto form = formIn(name);
            form ? next(std::move(*form)) : complain(importSentence(form.error()));
        });
}

void FormsWiring::exportForm(QWidget *over, const forms::Form &form)
{
    ui::askWhereTo(over, tr("Export the form"),
        QString::fromStdString(form.id.empty() ? "form" : form.id) + QStringLiteral(".json"),
        tr("Form (*.json);;Table (*.csv)"), this,
        [this, form](const QString &name) { writeForm(form, name); });
}

void FormsWiring::writeForm(const forms::Form &form, const QString &name)
{
    const bool isTable = name.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
    QSaveFile file(name);
    const std::string text = isTable ? forms::toCsv(form) : forms::toJson(form);
    const bool written = file.open(QIODevice::WriteOnly)
        && file.write(text.data(), std::ssize(text)) == std::ssize(text) && file.commit();
    if (!written)
        return complainIn(*m_panel, {Fault::Io, file.errorString().toStdString()});
    m_panel->banner()->say({ui::Tone::Good, tr("Written to %1.").arg(name), {}, {}, true});
}

} // namespace attune::app
