// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/set_aside_wiring.h"

#include "app/session/governance_office.h"
#include "app/session/handed_order.h"
#include "app/session/import_order.h"
#include "app/window/work_wiring.h"
#include "core/facts/set_aside.h"
#include "core/governance/set_aside_opening.h"
#include "ui/models/fault_sentence.h"
#include "ui/panels/governance/shut_text.h"
#include "ui/panels/set_aside/set_aside_dialog.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/main_window.h"

#include <QAction>

namespace attune::app {

namespace {

/// More cannot be worked off in one sitting; the count above the list says how many there are.
constexpr std::int64_t kMostShown = 5000;

ImportOrder retryOf(std::vector<std::int64_t> only, const QString &zone)
{
    ImportOrder order;
    order.source.clear(); // each record as what delivered it
    order.zone = zone;
    order.retry = true;
    order.only = std::move(only);
    return order;
}

} // namespace

SetAsideWiring::SetAsideWiring(Desk &desk, WorkWiring &work, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_work(work)
{
    QAction *action = m_desk.window.actions().add({.id = QStringLiteral("data.setAside"),
        .group = tr("Data"),
        .text = tr("Set-aside records…"),
        .icon = ui::Icon::Inbox});
    connect(action, &QAction::triggered, this, &SetAsideWiring::open);
}

void SetAsideWiring::open()
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    m_dialog = new ui::SetAsideDialog(m_desk.session.facts().mayWrite(), &m_desk.window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ui::SetAsideDialog::bodyWanted, this, &SetAsideWiring::readBody);
    connect(m_dialog, &ui::SetAsideDialog::retryWanted, this,
        [this](qint64 id, const std::optional<QByteArray> &mended, const QString &zone) {
            ImportOrder order = retryOf({id}, zone);
            order.mended = mended;
            retry(order);
        });
    connect(m_dialog, &ui::SetAsideDialog::retryAllWanted, this,
        [this](const QString &zone) { retry(retryOf({}, zone)); });
    connect(m_dialog, &ui::SetAsideDialog::dismissWanted, this, &SetAsideWiring::dismiss);
    m_dialog->open();
    refresh();
}

void SetAsideWiring::refresh()
{
    if (!m_dialog)
        return;
    m_desk.reading.begin(QStringLiteral("set aside"), m_desk.session.facts(),
        [this](store::Connection &facts, const std::stop_token &) -> Reading::Show {
            auto rows = facts::openSetAside(facts, {}, kMostShown);
            if (!rows)
                return [this, fault = rows.error().fault] {
                    conclude(ui::sentenceFor(fault));
                };
            return [this, rows = std::move(*rows)] {
                if (m_dialog)
                    m_dialog->show(rows, m_desk.organisation->zoneOf({}));
            };
        });
}

void SetAsideWiring::readBody(qint64 id)
{
    m_desk.reading.begin(QStringLiteral("set aside body"), m_desk.session.facts(),
        [this, id](store::Connection &, const std::stop_token &) -> Reading::Show {
            const auto office = officeOf(m_desk.session);
            const auto body = office && m_desk.accessLog
                ? governance::openSetAside(*office, *m_desk.accessLog, id)
                : Result<Bytes>(Error{Fault::Denied, {}});
            if (!body)
                return [this, id, why = whyClosed(body.error())] {
                    if (m_dialog)
                        m_dialog->showBodyProblem(id, why);
                };
            return [this, id,
                       text = QByteArray(
                           reinterpret_cast<const char *>(body->data()), qsizetype(body->size()))] {
                if (m_dialog)
                    m_dialog->showBody(id, text);
            };
        });
}

QString SetAsideWiring::whyClosed(const Error &error) const
{
    if (error.fault != Fault::Denied)
        return ui::sentenceFor(error.fault);
    if (!m_desk.accessLog)
        return tr("Nothing is opened in a centre that is only being read: it is written into the "
                  "access log first.");
    const auto shut = shutFor(m_desk.session, "interactions");
    return shut && shut->agreement ? ui::shutText(*shut) : ui::sentenceFor(error.fault);
}

void SetAsideWiring::conclude(const QString &sentence)
{
    if (m_dialog)
        m_dialog->showOutcome(sentence);
    refresh();
}

void SetAsideWiring::retry(const ImportOrder &order)
{
    m_work.submitFirst(
        {"retry", [this, order](const worker::JobContext &job) -> Done {
             const auto report = carryOut(m_desk.session, order, {}, job.stopToken());
             QString said;
             if (!report)
                 said = ui::sentenceFor(report.error().fault);
             else if (report->error)
                 said = ui::sentenceFor(report->error->fault);
             else
                 said = QStringList{tr("%Ln record(s) taken.", nullptr,
                                        int(report->outcomes.accepted + report->outcomes.updated
                                            + report->outcomes.unchanged)),
                     tr("%Ln still set aside.", nullptr, int(report->setAside))}
                            .join(QLatin1Char(' '));
             QMetaObject::invokeMethod(
                 this,
                 [this, said] {
                     conclude(said);
                     m_work.begin();
                 },
                 Qt::QueuedConnection);
             return report ? Done() : Done(report.error());
         }});
}

void SetAsideWiring::dismiss(qint64 id, const QString &why)
{
    m_work.submitFirst({"dismiss", [this, id, why](const worker::JobContext &) -> Done {
                            const auto done = dismissSetAside(m_desk.session, id, why);
                            const QString said = done ? tr("Dismissed. The reason was kept.")
                                                      : ui::sentenceFor(done.error().fault);
                            QMetaObject::invokeMethod(
                                this,
                                [this, said] {
                                    conclude(said);
                                    m_work.begin();
                                },
                                Qt::QueuedConnection);
                            return done ? Done() : Done(done.error());
                        }});
}

} // namespace attune::app
