// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/package_wiring.h"

#include "app/session/governance_office.h"
#include "app/session/package_order.h"
#include "core/forms/published.h"
#include "core/interactions/interactions_snapshot.h"
#include "ui/models/fact_text.h"
#include "ui/models/fault_sentence.h"
#include "ui/panels/governance/shut_text.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/main_window.h"
#include "ui/shell/settings.h"

#include <QAction>
#include <QSet>

#include <algorithm>

namespace attune::app {

namespace {

constexpr std::size_t kMostChoices = 500; ///< the newest of the period

QStringList usersOf(const vault::Vault &vault)
{
    QStringList out;
    const auto roster = vault.roster();
    for (std::size_t i = 0; roster && i < roster->members().size(); ++i) {
        const vault::Member &member = roster->members()[i];
        if (member.active && member.name != vault::kRecoveryUser)
            out += QString::fromStdString(member.name);
    }
    return out;
}

/// The legs of one contact are one choice.
Result<std::vector<ui::PackageChoice>> contactChoices(store::Connection &facts,
    const facts::Organisation &organisation, const std::vector<interactions::Row> &rows,
    const facts::Scope &scope)
{
    std::vector<ui::PackageChoice> out;
    QSet<QString> known;
    for (const interactions::Row &row : rows) {
        const auto leg = facts::findLeg(facts, row.key);
        const QString id = leg ? QString::fromStdString(leg->external) : QString();
        if (id.isEmpty() || known.contains(id))
            continue;
        known.insert(id);
        out.push_back({id,
            QStringLiteral("%1 · %2 · %3 · %4")
                .arg(ui::dayTimeText(leg->start, organisation.zoneOf(scope)),
                    ui::channelText(row.channel), ui::queueText(organisation, QueueId{row.queue}),
                    id)});
    }
    return out;
}

} // namespace

PackageWiring::PackageWiring(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    QAction *action = m_desk.window.actions().add({.id = QStringLiteral("exchange.packages"),
        .group = tr("Data"),
        .text = tr("Sealed packages…"),
        .icon = ui::Icon::Lock});
    connect(action, &QAction::triggered, this, &PackageWiring::open);
}

void PackageWiring::open()
{
    const auto shut = shutFor(m_desk.session, "interactions");
    const QString why = m_desk.settings.sharedFolder().isEmpty()
        ? tr("Choose the folder that workstations share in the settings first.")
        : !m_desk.accessLog ? tr("This centre is only being read.")
        : shut              ? ui::shutText(*shut)
                            : QString();
    const auto now =
        ui::localDateTime(m_desk.session.clock().now(), m_desk.organisation->zoneOf({}));
    m_dialog = new ui::PackagesDialog(usersOf(m_desk.session.vault()), why, now, &m_desk.window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ui::PackagesDialog::openWanted, this, &PackageWiring::openOne);
    connect(m_dialog, &ui::PackagesDialog::sendWanted, this, &PackageWiring::send);
    m_dialog->showPackages({});
    m_dialog->open();
    list();
    if (why.isEmpty())
        offer();
}

/// What can be put into one: interactions of the period that is chosen, and published forms.
void PackageWiring::offer()
{
    m_desk.reading.begin(QStringLiteral("package choices"), m_desk.session.facts(),
        [this, asked = m_desk.wanted(m_desk.scope), organisation = m_desk.organisation](
            store::Connection &facts, const std::stop_token &stop) -> Reading::Show {
            const auto found =
                interactions::snapshotFor(facts, m_desk.context(), asked, stop, kMostChoices);
            const auto forms = forms::Publisher(*m_desk.session.journal()).forms();
            if (!found || !forms)
                return [this, fault = found ? forms.error().fault : found.error().fault] {
                    if (m_dialog && fault != Fault::Cancelled)
                        m_dialog->showOutcome(ui::sentenceFor(fault), true);
                };
            const auto named = facts.guarded(
                [&] { return contactChoices(facts, *organisation, found->rows, asked); });
            std::vector<ui::PackageChoice> published;
            for (const forms::FormState &state : *forms) {
                if (!state.versions.empty())
                    published.push_back({QString::fromStdString(state.id),
                        tr("%1, version %2")
                            .arg(QString::fromStdString(state.versions.back().form.title))
                            .arg(state.versions.back().number)});
            }
            return [this, contacts = named ? *named : std::vector<ui::PackageChoice>(), published] {
                if (m_dialog)
                    m_dialog->showChoices(contacts, published);
            };
        });
}

void PackageWiring::list()
{
    const QString folder = m_desk.settings.sharedFolder();
    if (folder.isEmpty())
        return;
    m_desk.reading.begin(
        QStringLiteral("packages"), [this, folder](const std::stop_token &) -> Reading::Show {
            const auto notes = packagesIn(m_desk.session, folder);
            if (!notes)
                return [this, fault = notes.error().fault] {
                    if (m_dialog)
                        m_dialog->showOutcome(ui::sentenceFor(fault), true);
                };
            const std::string user = m_desk.session.vault().user();
            const Instant now = m_desk.session.clock().now();
            std::vector<ui::PackageLine> lines;
            for (const exchange::PackageNote &note : *notes) {
                QStringList names;
                for (const std::string &name : note.recipients)
                    names += QString::fromStdString(name);
                const bool isMine =
                    std::ranges::find(note.recipients, user) != note.recipients.end();
                lines.push_back({QString::fromStdString(note.id),
                    tr("%1, for %2, until %3")
                        .arg(QString::fromStdString(note.session), names.join(QStringLiteral(", ")),
                            ui::dayTimeText(note.until, m_desk.organisation->zoneOf({}))),
                    isMine && note.until > now});
            }
            return [this, lines] {
                if (m_dialog)
                    m_dialog->showPackages(lines);
            };
        });
}

void PackageWiring::openOne(const QString &id)
{
    m_desk.reading.begin(QStringLiteral("package"),
        [this, id = id.toStdString(), folder = m_desk.settings.sharedFolder()](
            const std::stop_token &) -> Reading::Show {
            const auto package = openPackage(m_desk.session, folder, id);
            return [this, text = package ? packageText(*package) : QString(),
                       problem = package ? QString() : ui::sentenceFor(package.error().fault)] {
                if (!m_dialog)
                    return;
                if (problem.isEmpty())
                    m_dialog->showContent(text);
                else
                    m_dialog->showOutcome(problem, true);
            };
        });
}

void PackageWiring::send(const ui::PackageWish &wish)
{
    const PackageOrder order{m_desk.settings.sharedFolder(), wish.session,
        ui::instantOf(wish.until, m_desk.organisation->zoneOf({})), wish.participants,
        wish.contacts, {}, wish.form};
    m_desk.reading.begin(
        QStringLiteral("send package"), [this, order](const std::stop_token &) -> Reading::Show {
            const auto sent = sendPackage(m_desk.session, order);
            const QString outcome = sent ? tr("Sealed and left in the shared folder.")
                                         : ui::sentenceFor(sent.error().fault);
            return [this, outcome, good = bool(sent)] {
                if (m_dialog)
                    m_dialog->showOutcome(outcome, !good);
                if (good)
                    list();
            };
        });
}

} // namespace attune::app
