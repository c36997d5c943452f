// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The audit sees what it is there to see, and is quiet about what is sound.
#include "tests/support/program/test_program.h"
#include "tests/support/strict_messages.h"
#include "tests/support/window/window_audit.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace attune;
using tests::AuditRule;

class TestWindowAudit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<ui::Theme>(); }
    void cleanupTestCase() { m_theme.reset(); }
    void init() { attune::tests::failOnUnexpectedWarnings(); }

    void soundWindowsPass()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(new QPushButton(QStringLiteral("Open")));
        layout->addWidget(new QLabel(QStringLiteral("All is well")));
        tests::showAt(window, 400, 200);
        QCOMPARE(tests::toText(tests::auditWindow(window)), QString());
    }

    void aFieldWithoutANameIsFound()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(new QLineEdit);
        layout->addWidget(new QPushButton(QStringLiteral("Open")));
        tests::showAt(window, 400, 200);
        QVERIFY(has(window, AuditRule::Nameless));
    }

    void faintTextIsFound()
    {
        QWidget window;
        auto *label = new QLabel(QStringLiteral("hardly there"), &window);
        QPalette faint = label->palette();
        faint.setColor(QPalette::WindowText, ui::colour(ui::Role::Hairline));
        label->setPalette(faint);
        tests::showAt(window, 400, 200);
        QVERIFY(has(window, AuditRule::Faint));
    }

    void aFieldThatKeepsTabIsFound()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *text = new QPlainTextEdit; // takes Tab as a letter
        text->setAccessibleName(QStringLiteral("Notes"));
        layout->addWidget(text);
        layout->addWidget(new QPushButton(QStringLiteral("Open")));
        tests::showAt(window, 400, 200);
        QVERIFY(has(window, AuditRule::FocusTrap));
    }

    void cutTextIsFound()
    {
        QWidget window;
        auto *label = new QLabel(QStringLiteral("longer than its place"), &window);
        label->setFixedWidth(30);
        tests::showAt(window, 400, 200);
        QVERIFY(has(window, AuditRule::CutOff));
    }

    void textOutsideOfItsParentIsFound()
    {
        QWidget window;
        auto *label = new QLabel(QStringLiteral("half outside"), &window);
        label->move(360, 10);
        tests::showAt(window, 400, 200);
        QVERIFY(has(window, AuditRule::CutOff));
    }

private:
    static bool has(QWidget &window, AuditRule rule)
    {
        const auto findings = tests::auditWindow(window);
        return std::any_of(findings.begin(), findings.end(),
            [rule](const tests::Finding &finding) { return finding.rule == rule; });
    }

    std::unique_ptr<ui::Theme> m_theme;
};

ATTUNE_TEST(TestWindowAudit)
#include "tst_window_audit.moc"
