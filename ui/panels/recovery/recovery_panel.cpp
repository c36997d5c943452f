// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/recovery/recovery_panel.h"

#include "ui/panels/recovery/recovery_acts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/page_view.h"
#include "ui/widgets/thin_progress.h"

#include <QAction>
#include <QComboBox>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace attune::ui {

RecoveryPanel::RecoveryPanel(QWidget *parent)
    : Panel({QStringLiteral("recovery"), tr("Recovery & support"), tr("Care"), Icon::HeartPulse,
                QStringLiteral("recovery.md")},
        parent)
{
    buildLayout();
    bindActions();
    setHeading(
        tr("Recovery and support"), tr("Rest after what was hard, and colleagues to talk to"));
    setScopeUse({true, false, false,
        tr("Rest belongs to people, whatever queue; each page says of which days it is.")});
}

void RecoveryPanel::buildLayout()
{
    m_tabs = new QTabBar;
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setAccessibleName(tr("Pages of Recovery and support"));
    m_stack = new QStackedWidget;
    for (const RecoveryPage page : kRecoveryPages) {
        m_tabs->addTab(pageName(page));
        m_pages.push_back(new PageView(pageName(page)));
        m_stack->addWidget(m_pages.back());
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k12);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
}

void RecoveryPanel::bindActions()
{
    m_export = new QAction(icon(Icon::Export), tr("Export…"), this);
    m_export->setToolTip(tr("The shown table, with who, when, why and a mark"));
    connect(m_export, &QAction::triggered, this, [this] { exportView(); });
    setHeadingActions({m_export});
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(banner(), &Banner::undoRequested, this, [this] {
        if (m_written)
            context().decided(recovery::TakeBack{*std::exchange(m_written, std::nullopt)});
    });
    for (PageView *page : m_pages)
        connect(page, &PageView::actionTriggered, this, [this](const QString &id, int key) {
            if (m_snapshot)
                actOnRecovery(id, key, context());
        });
}

RecoveryAct RecoveryPanel::context()
{
    return {m_snapshot, m_masked, this, [this](const recovery::Command &command) {
                progress()->begin();
                Q_EMIT decided(command);
            }};
}

void RecoveryPanel::applyScope(const Scope &scope)
{
    progress()->begin();
    Q_EMIT snapshotWanted(scope);
}

void RecoveryPanel::setNamesMasked(bool masked)
{
    m_masked = masked;
    if (m_snapshot)
        showPages();
}

void RecoveryPanel::show(std::shared_ptr<const recovery::Snapshot> snapshot)
{
    progress()->end();
    m_snapshot = std::move(snapshot);
    showPages();
    if (!m_target.isEmpty())
        open(std::exchange(m_target, QString()));
}

void RecoveryPanel::showPages()
{
    const RecoveryView view{*m_snapshot, m_masked};
    int due = 0;
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        PageText text = pageText(kRecoveryPages[i], view);
        due += text.due;
        m_tabs->setTabText(static_cast<int>(i),
            text.due > 0 ? tr("%1 (%2)").arg(pageName(kRecoveryPages[i])).arg(text.due)
                         : pageName(kRecoveryPages[i]));
        m_pages[i]->show(std::move(text));
    }
    Q_EMIT badgeChanged(due, Tone::Warning);
}

void RecoveryPanel::showOutcome(const recovery::Performed &performed)
{
    progress()->end();
    const auto *code = std::get_if<recovery::Code>(&performed);
    m_written.reset();
    if (const auto *written = std::get_if<recovery::Written>(&performed)) {
        m_written = *written;
        banner()->offerUndo(tr("Signed and saved."));
        return;
    }
    banner()->say({Tone::Good,
        code ? tr("Your code is %1. Write it down: it is shown this once, and only you have it.")
                   .arg(QString::fromStdString(code->text))
             : tr("Signed and saved."),
        {}, {}, true});
}

void RecoveryPanel::showProblem(const QString &sentence, const QString &details)
{
    progress()->end();
    banner()->say({Tone::Warning, sentence, {}, details, true});
}

PageView *RecoveryPanel::current() const
{
    return m_pages[static_cast<std::size_t>(std::max(0, m_tabs->currentIndex()))];
}

void RecoveryPanel::open(const QString &target)
{
    if (!m_snapshot) {
        m_target = target;
        return;
    }
    for (std::size_t i = 0; i < kRecoveryPages.size(); ++i) {
        if (target == nameOf(kRecoveryPages[i]))
            m_tabs->setCurrentIndex(static_cast<int>(i));
    }
    const QString now = QStringLiteral("now:");
    if (target.startsWith(now)) {
        m_tabs->setCurrentIndex(0);
        const AgentId agent{target.mid(now.size()).toLongLong()};
        const auto due = std::ranges::find_if(m_snapshot->due,
            [&](const recovery::Due &each) { return each.trigger.agent == agent; });
        if (due != m_snapshot->due.end()) {
            m_pages.front()->choice()->setCurrentIndex(0);
            m_pages.front()->view()->selectRow(static_cast<int>(due - m_snapshot->due.begin()));
        }
        m_pages.front()->view()->setFocus();
    }
    const QString offer = QStringLiteral("offer:"), mentor = QStringLiteral("mentor:");
    // Who came to do something and may not reads why, rather than wonder.
    const auto refused = [this](bool may) {
        if (!may)
            showProblem(RecoveryView{*m_snapshot, m_masked}.may(false));
        return !may;
    };
    if (target.startsWith(offer)) {
        m_tabs->setCurrentIndex(0);
        if (!refused(m_snapshot->mayOffer))
            offerTo({target.mid(offer.size()).toLongLong()}, context());
    } else if (target.startsWith(mentor)) {
        m_tabs->setCurrentIndex(static_cast<int>(RecoveryPage::Support));
        if (!refused(m_snapshot->mayHelp))
            askFor({target.mid(mentor.size()).toLongLong()}, context());
    }
}

bool RecoveryPanel::focusFilter()
{
    if (!current()->choice()->isVisible())
        return false;
    current()->choice()->setFocus();
    return true;
}

bool RecoveryPanel::step(int by)
{
    return current()->step(by);
}

bool RecoveryPanel::exportView()
{
    const PageTable *table = current()->table();
    if (!m_snapshot || !table || table->rows.empty())
        return false;
    Q_EMIT exportWanted(table->name, current()->lines());
    return true;
}

QList<QWidget *> RecoveryPanel::regions()
{
    QList<QWidget *> out{m_tabs};
    if (current()->view()->isVisible())
        out += current()->view();
    return out;
}

} // namespace attune::ui
