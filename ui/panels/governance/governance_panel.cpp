// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/governance/governance_panel.h"

#include "ui/panels/governance/acts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/file_question.h"
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

using governance::kPages;
using governance::Page;

GovernancePanel::GovernancePanel(QWidget *parent)
    : Panel({QStringLiteral("governance"), tr("Governance"), tr("Trust"), Icon::Lock,
                QStringLiteral("governance.md")},
        parent)
    , m_chooseFile([](QWidget *over, const QString &title, const QString &kinds,
                       const Chosen &next) { askForFile(over, title, kinds, over, next); })
{
    buildLayout();
    bindActions();
    setHeading(tr("Governance"), tr("Who may see what, who saw what, and who decided"));
    setScopeUnused();
}

void GovernancePanel::buildLayout()
{
    m_tabs = new QTabBar;
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setAccessibleName(tr("Pages of Governance"));
    m_stack = new QStackedWidget;
    for (const Page page : kPages) {
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

void GovernancePanel::bindActions()
{
    m_export = new QAction(icon(Icon::Export), tr("Export…"), this);
    m_export->setToolTip(tr("The shown table, with who, when, why and a mark"));
    connect(m_export, &QAction::triggered, this, [this] { exportView(); });
    m_report = new QAction(icon(Icon::Flag), tr("Report misuse…"), this);
    m_report->setToolTip(tr("Sealed to the one you choose, never to who is accused"));
    connect(m_report, &QAction::triggered, this, [this] {
        open(QStringLiteral("misuse"));
        Q_EMIT current()->actionTriggered(QStringLiteral("misuse.send"), -1);
    });
    setHeadingActions({m_export, m_report});
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    for (PageView *page : m_pages)
        connect(page, &PageView::actionTriggered, this, [this](const QString &id, int key) {
            if (!m_snapshot)
                return;
            if (id == QLatin1String("users.invite"))
                return Q_EMIT inviteWanted();
            if (id == QLatin1String("users.recovery"))
                return Q_EMIT recoveryKeyWanted();
            act(id, key,
                {m_snapshot, m_masked, this,
                    [this](const governance::Command &command) {
                        progress()->begin();
                        Q_EMIT decided(command);
                    },
                    [this](const QString &sentence) { showProblem(sentence); }, m_chooseFile});
        });
}

void GovernancePanel::applyScope(const Scope &)
{
    progress()->begin();
    Q_EMIT snapshotWanted();
}

void GovernancePanel::setNamesMasked(bool masked)
{
    m_masked = masked;
    if (m_snapshot)
        showPages();
}

void GovernancePanel::show(std::shared_ptr<const governance::Snapshot> snapshot)
{
    progress()->end();
    m_snapshot = std::move(snapshot);
    showPages();
}

void GovernancePanel::showPages()
{
    const PageContext context{*m_snapshot, m_masked};
    int due = 0;
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        PageText text = pageText(kPages[i], context);
        due += text.due;
        m_tabs->setTabText(static_cast<int>(i),
            text.due > 0 ? tr("%1 (%2)").arg(pageName(kPages[i])).arg(text.due)
                         : pageName(kPages[i]));
        m_pages[i]->show(std::move(text));
    }
    m_report->setEnabled(!m_snapshot->misuse.recipients.empty());
    Q_EMIT badgeChanged(due, Tone::Warning);
}

void GovernancePanel::showOutcome(const governance::Performed &performed)
{
    progress()->end();
    const QString said = performedText(performed);
    const auto *answer = std::get_if<governance::DrawAnswer>(&performed);
    const auto *erasure = std::get_if<governance::ErasureAnswer>(&performed);
    const auto *user = std::get_if<governance::UserChanged>(&performed);
    const bool isRefused = (answer && !answer->leg) || (user && user->refused)
        || (erasure && (erasure->hindrance || (erasure->carried && erasure->carried->waiting > 0)));
    const Tone tone = isRefused ? Tone::Warning : Tone::Good;
    banner()->say({tone, said.isEmpty() ? tr("Signed and saved.") : said, {}, {}, true});
}

void GovernancePanel::showProblem(const QString &sentence, const QString &details)
{
    progress()->end();
    banner()->say({Tone::Warning, sentence, {}, details, true});
}

Page GovernancePanel::page() const
{
    return kPages[static_cast<std::size_t>(std::max(0, m_tabs->currentIndex()))];
}

PageView *GovernancePanel::current() const
{
    return m_pages[static_cast<std::size_t>(std::max(0, m_tabs->currentIndex()))];
}

void GovernancePanel::open(const QString &target)
{
    for (std::size_t i = 0; i < kPages.size(); ++i) {
        if (target.toStdString() == governance::nameOf(kPages[i]))
            m_tabs->setCurrentIndex(static_cast<int>(i));
    }
}

bool GovernancePanel::focusFilter()
{
    if (!current()->choice()->isVisible())
        return false;
    current()->choice()->setFocus();
    return true;
}

bool GovernancePanel::step(int by)
{
    return current()->step(by);
}

bool GovernancePanel::exportView()
{
    const PageTable *table = current()->table();
    if (!m_snapshot || !table || table->rows.empty())
        return false;
    Q_EMIT exportWanted(table->name, current()->lines());
    return true;
}

QList<QWidget *> GovernancePanel::regions()
{
    QList<QWidget *> out{m_tabs};
    if (current()->view()->isVisible())
        out += current()->view();
    return out;
}

} // namespace attune::ui
