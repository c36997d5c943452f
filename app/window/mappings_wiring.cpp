// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/mappings_wiring.h"

#include "app/window/work_wiring.h"
#include "core/sync/saved_mappings.h"
#include "ui/models/fault_sentence.h"
#include "ui/panels/import/saved_mappings_dialog.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/file_question.h"

#include <QAction>
#include <QSaveFile>

namespace attune::app {

MappingsWiring::MappingsWiring(Desk &desk, WorkWiring &work, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_work(work)
{
    QAction *action = m_desk.window.actions().add({.id = QStringLiteral("data.mappings"),
        .group = tr("Data"),
        .text = tr("Saved column meanings…"),
        .icon = ui::Icon::Inbox});
    connect(action, &QAction::triggered, this, &MappingsWiring::open);
}

void MappingsWiring::open()
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    using ui::SavedMappingsDialog;
    m_dialog = new SavedMappingsDialog(m_desk.session.facts().mayWrite(), &m_desk.window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &SavedMappingsDialog::forgetWanted, this, &MappingsWiring::forget);
    connect(m_dialog, &SavedMappingsDialog::restoreWanted, this, &MappingsWiring::restore);
    connect(m_dialog, &SavedMappingsDialog::saveFileWanted, this, &MappingsWiring::saveFile);
    m_dialog->open();
    refresh();
}

void MappingsWiring::refresh()
{
    m_desk.reading.begin(QStringLiteral("mappings"), m_desk.session.facts(),
        [this](store::Connection &facts, const std::stop_token &) -> Reading::Show {
            auto saved = sync::savedMappings(facts);
            if (!saved)
                return [this, fault = saved.error().fault] {
                    if (m_dialog)
                        m_dialog->showOutcome(ui::sentenceFor(fault), {});
                };
            return [this, saved = std::move(*saved)] {
                if (m_dialog)
                    m_dialog->show(saved);
            };
        });
}

void MappingsWiring::forget(const sync::ColumnMapping &mapping)
{
    const auto work = [this, mapping](const worker::JobContext &) -> Done {
        const Done done = m_desk.session.facts().write(0u, [&](store::Connection &facts) {
            return sync::forgetMapping(facts, mapping.fingerprint);
        });
        QMetaObject::invokeMethod(
            this,
            [this, done, mapping] {
                conclude(done ? tr("Forgotten.") : ui::sentenceFor(done.error().fault),
                    done ? std::optional(mapping) : std::nullopt);
            },
            Qt::QueuedConnection);
        return done;
    };
    m_work.submitFirst({"forget mapping", work});
}

void MappingsWiring::restore(const sync::ColumnMapping &mapping)
{
    const auto work = [this, mapping](const worker::JobContext &) -> Done {
        const Done done = m_desk.session.facts().write(
            0u, [&](store::Connection &facts) { return sync::saveMapping(facts, mapping); });
        QMetaObject::invokeMethod(
            this,
            [this, done, mapping] {
                conclude(done ? tr("It is saved again.") : ui::sentenceFor(done.error().fault),
                    done ? std::nullopt : std::optional(mapping));
            },
            Qt::QueuedConnection);
        return done;
    };
    m_work.submitFirst({"restore mapping", work});
}

void MappingsWiring::saveFile(const sync::ColumnMapping &mapping)
{
    ui::askWhereTo(m_dialog, tr("Save as a file"), QStringLiteral("mapping.json"),
        tr("Column meanings (*.json)"), this,
        [this, json = QByteArray::fromStdString(toJson(mapping))](const QString &path) {
            QSaveFile file(path);
            const bool saved =
                file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.commit();
            conclude(saved
                    ? tr("Saved. attune import --mapping reads it.")
                    : tr("The file could not be written. Is there room, and may you write there?"),
                {});
        });
}

void MappingsWiring::conclude(
    const QString &sentence, const std::optional<sync::ColumnMapping> &forgotten)
{
    if (!m_dialog)
        return;
    m_dialog->showOutcome(sentence, forgotten);
    refresh();
}

} // namespace attune::app
