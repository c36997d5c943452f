// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A page of Governance in an open console, to be turned, chosen in, filled in and signed.
#pragma once

#include "app/session/governance_office.h"
#include "tests/scenario/console_bench.h"
#include "ui/models/entry_dialog.h"
#include "ui/panels/governance/governance_panel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/page_view.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableView>

#include <algorithm>
#include <array>

namespace attune::tests {

using namespace app;

template <typename Widget>
Widget *calledSo(const QWidget &in, const QString &name)
{
    for (auto *widget : in.findChildren<Widget *>()) {
        if (widget->accessibleName() == name)
            return widget;
    }
    return nullptr;
}

inline QPushButton *buttonOf(const QWidget &in, const QString &text)
{
    for (auto *button : in.findChildren<QPushButton *>()) {
        if (button->text() == text && !button->isHidden())
            return button;
    }
    return nullptr;
}

/// Whether some text that can be seen says so.
inline bool says(const QWidget &in, const QString &words)
{
    const auto labels = in.findChildren<QLabel *>();
    return std::ranges::any_of(labels,
        [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
}

/// That somebody signed in a form; the program notes things by itself as well.
inline std::size_t decisionsIn(Session &session)
{
    const auto entries = session.journal()->since({}, 1'000'000);
    return static_cast<std::size_t>(
        std::ranges::count_if(*entries, [](const journal::SignedEntry &entry) {
            const std::string kind = journal::parseHead(entry.head)->kind;
            constexpr std::array kSigned{"agreement.", "consent.", "class.", "oversight.",
                "misuse.", "erasure.asked", "erasure.hold", "handover."};
            return std::ranges::any_of(
                kSigned, [&](const char *each) { return kind.starts_with(each); });
        }));
}

/// A page of Governance in an open console.
class FormsDesk {
public:
    FormsDesk(CentreWindow &centre, ui::MainWindow &window)
        : m_centre(centre)
        , m_panel(window.findChild<ui::GovernancePanel *>())
    {
        window.openPanel(QStringLiteral("governance"));
        centre.settle();
    }

    ui::GovernancePanel &panel() { return *m_panel; }
    ui::PageView *view()
    {
        for (auto *page : m_panel->findChildren<ui::PageView *>()) {
            if (page->isVisible())
                return page;
        }
        qFatal("no page");
    }
    void turnTo(const char *page, const QString &table)
    {
        m_panel->open(QLatin1String(page));
        m_centre.settle();
        QComboBox *choice = view()->choice();
        for (int i = 0; i < choice->count(); ++i) {
            if (choice->itemText(i).startsWith(table))
                choice->setCurrentIndex(i);
        }
        if (!view()->table()->name.startsWith(table))
            qFatal("no table %s", qPrintable(table));
    }
    /// Chooses the first row one of whose cells says so; false when there is none.
    bool choose(const QString &words)
    {
        const auto &rows = view()->table()->rows;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (rows[i].texts().join(QLatin1Char('\n')).contains(words)) {
                view()->view()->selectRow(static_cast<int>(i));
                return true;
            }
        }
        return false;
    }
    /// Nullptr when nothing opened.
    QPointer<ui::EntryDialog> press(const QString &text)
    {
        QPushButton *button = buttonOf(*view(), text);
        if (!button || !button->isEnabled())
            qFatal("%s is not offered", qPrintable(text));
        button->click();
        return m_panel->findChild<ui::EntryDialog *>();
    }
    void sign(ui::EntryDialog &dialog, const QString &accept)
    {
        buttonOf(dialog, accept)->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        m_centre.settle();
    }
    bool isTold(const QString &words) { return says(*m_panel->banner(), words); }
    std::size_t written() { return decisionsIn(m_centre.session()); }
    governance::Office office() { return *officeOf(m_centre.session()); }

private:
    CentreWindow &m_centre;
    ui::GovernancePanel *m_panel;
};

inline void type(QWidget &dialog, const QString &field, const QString &text)
{
    if (auto *line = calledSo<QLineEdit>(dialog, field))
        line->setText(text);
    else if (auto *box = calledSo<QPlainTextEdit>(dialog, field))
        box->setPlainText(text);
    else
        qFatal("no field %s", qPrintable(field));
}

/// Ticks what is called so, and nothing else.
inline void tick(QWidget &dialog, const QString &field, const QString &label)
{
    auto *list = calledSo<QListWidget>(dialog, field);
    for (int i = 0; i < list->count(); ++i)
        list->item(i)->setCheckState(list->item(i)->text() == label ? Qt::Checked : Qt::Unchecked);
}

inline QString firstIn(QWidget &dialog, const QString &field)
{
    return calledSo<QListWidget>(dialog, field)->item(0)->text();
}

inline const QString kSign = QStringLiteral("Sign and save");

} // namespace attune::tests
