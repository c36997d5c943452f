// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every widget can be named, read, reached and seen whole: light and dark, usual and doubled type.
#include "tests/support/program/test_program.h"
#include "tests/support/strict_messages.h"
#include "tests/support/window/gallery.h"
#include "tests/support/window/window_audit.h"
#include "ui/theme/theme.h"

#include <QScrollArea>
#include <QTest>

using namespace attune;

class TestGallery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<ui::Theme>();
        QCOMPARE(ui::typeScale(), 1.0);
    }
    void cleanupTestCase() { m_theme.reset(); }
    void init() { attune::tests::failOnUnexpectedWarnings(); }

    void everyPageStandsTheAudit_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<double>("scale");
        const char *names[] = {"day", "conversation", "states"};
        for (int page = 0; page < 3; ++page) {
            for (const bool dark : {false, true}) {
                for (const double scale : {1.0, 2.0})
                    QTest::addRow("%s %s %.0f", names[page], dark ? "dark" : "light", scale * 100)
                        << page << dark << scale;
            }
        }
    }
    void everyPageStandsTheAudit()
    {
        QFETCH(int, page);
        QFETCH(bool, dark);
        QFETCH(double, scale);
        m_theme->setChoice(dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
        m_theme->setFontScale(scale);
        QScrollArea window; // as the shell holds its panels
        window.setWidgetResizable(true);
        window.setFocusPolicy(Qt::NoFocus);
        window.setWidget(page == 0 ? tests::galleryDay()
                : page == 1        ? tests::galleryConversation()
                                   : tests::galleryStates());
        tests::showAt(window, 1280, 800);
        const QString findings = tests::toText(tests::auditWindow(window));
        QVERIFY2(findings.isEmpty(), qPrintable(u'\n' + findings));
    }

    void aThemeChangedWhileShownLooksLikeOneChosenBefore()
    {
        m_theme->setFontScale(1.0);
        m_theme->setChoice(ui::ThemeChoice::Dark);
        const std::unique_ptr<QWidget> fresh(tests::galleryDay());
        tests::showAt(*fresh, 1200, 800);
        m_theme->setChoice(ui::ThemeChoice::Light);
        const std::unique_ptr<QWidget> changed(tests::galleryDay());
        tests::showAt(*changed, 1200, 800);
        m_theme->setChoice(ui::ThemeChoice::Dark);
        tests::showAt(*changed, 1200, 800);
        QCOMPARE(changed->grab().toImage(), fresh->grab().toImage());
    }

private:
    std::unique_ptr<ui::Theme> m_theme;
};

ATTUNE_TEST(TestGallery)
#include "tst_gallery.moc"
