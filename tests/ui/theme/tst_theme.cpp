// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The look can be changed while it is worn, and the desktop's own colours win under high contrast.
#include "tests/support/program/test_program.h"
#include "tests/support/strict_messages.h"
#include "ui/theme/colours.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/numbers.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDateTimeEdit>
#include <QFontInfo>
#include <QImage>
#include <QPainter>
#include <QRawFont>
#include <QSignalSpy>
#include <QStyle>
#include <QTabBar>
#include <QTest>

#include <cmath>

using namespace attune::ui;

class TestTheme : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_desktop = QApplication::palette();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void init()
    {
        attune::tests::failOnUnexpectedWarnings();
        m_theme = std::make_unique<Theme>();
    }
    void cleanup()
    {
        m_theme.reset();
        QApplication::setPalette(m_desktop);
    }

    void allThreeGroupsOfThePaletteAreFilled()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            const QPalette palette = paletteFor(scheme);
            for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
                QCOMPARE(palette.color(group, QPalette::Window), colour(Role::Window, scheme));
                const bool off = group == QPalette::Disabled;
                QCOMPARE(palette.color(group, QPalette::Text),
                    colour(off ? Role::Disabled : Role::Text, scheme));
                QVERIFY(palette.isBrushSet(group, QPalette::ToolTipText));
                QVERIFY(palette.isBrushSet(group, QPalette::PlaceholderText));
            }
        }
    }

    void darkAndLightAreChosenOrFollowed()
    {
        m_theme->setChoice(ThemeChoice::Dark);
        QCOMPARE(currentScheme(), Scheme::Dark);
        QCOMPARE(QApplication::palette().color(QPalette::Window), colour(Role::Window));
        m_theme->setDesktopScheme(Scheme::Light);
        QCOMPARE(currentScheme(), Scheme::Dark); // was chosen, so the desktop is not asked
        m_theme->setChoice(ThemeChoice::System);
        QCOMPARE(currentScheme(), Scheme::Light);
        QSignalSpy changed(m_theme.get(), &Theme::changed);
        m_theme->setDesktopScheme(Scheme::Dark);
        QCOMPARE(currentScheme(), Scheme::Dark);
        QCOMPARE(changed.count(), 1);
        m_theme->setDesktopScheme(Scheme::Dark);
        QCOMPARE(changed.count(), 1);
    }

    void highContrastLeavesTheDesktopsColours()
    {
        m_theme->setChoice(ThemeChoice::Dark);
        m_theme->setHighContrast(true);
        QCOMPARE(
            QApplication::palette().color(QPalette::Window), m_desktop.color(QPalette::Window));
        QCOMPARE(colour(Role::Base), m_desktop.color(QPalette::Base));
        QCOMPARE(colour(Role::Critical), m_desktop.color(QPalette::Text));
        m_theme->setHighContrast(false);
        QCOMPARE(colour(Role::Window), colour(Role::Window, Scheme::Dark));
    }

    void typeGrowsWithItsScale()
    {
        QCOMPARE(textFont(TextStyle::Body).pixelSize(), 13);
        m_theme->setFontScale(2.0);
        QCOMPARE(textFont(TextStyle::Body).pixelSize(), 26);
        QCOMPARE(QApplication::font().pixelSize(), 26);
        QCOMPARE(rowHeight(), 56);
        QCOMPARE(twoLineRowHeight(), 88);
        QCOMPARE(QApplication::style()->pixelMetric(QStyle::PM_SmallIconSize), 32);
        m_theme->setFontScale(99);
        QCOMPARE(m_theme->fontScale(), 2.0);
        m_theme->setFontScale(1.0);
    }

    void densityChangesRows()
    {
        m_theme->setDensity(Density::Compact);
        QCOMPARE(rowHeight(), 24);
        m_theme->setDensity(Density::Roomy);
        QCOMPARE(rowHeight(), 34);
        m_theme->setDensity(Density::Normal);
        QCOMPARE(rowHeight(), 28);
    }

    void typeIsEmbedded()
    {
        QVERIFY(loadFonts());
        QCOMPARE(QFontInfo(textFont(TextStyle::Body)).family(), QStringLiteral("Open Sans"));
        QCOMPARE(QFontInfo(textFont(TextStyle::Title)).weight(), int(QFont::DemiBold));
    }

    void digitsAreEquallyWide()
    {
        for (const TextStyle style : {TextStyle::Body, TextStyle::BodyStrong, TextStyle::Figure}) {
            const QFontMetricsF metrics(textFont(style));
            for (int digit = 1; digit < 10; ++digit)
                QCOMPARE(metrics.horizontalAdvance(QString::number(digit)),
                    metrics.horizontalAdvance(QStringLiteral("0")));
        }
    }

    void everyIconHasAPicture()
    {
        for (int i = 0; i <= static_cast<int>(Icon::Web); ++i) {
            QImage image(32, 32, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            paintIcon(painter, static_cast<Icon>(i), image.rect(), colour(Role::Text));
            painter.end();
            int inked = 0;
            for (int y = 0; y < 32; ++y) {
                for (int x = 0; x < 32; ++x)
                    inked += qAlpha(image.pixel(x, y)) > 128;
            }
            QVERIFY2(inked > 12 && inked < 1000, qPrintable(QString::number(i)));
        }
    }

    void iconsFollowTheThemeAndTheirState()
    {
        const QIcon sign = icon(Icon::Square);
        const auto middle = [&sign](QIcon::Mode mode) {
            return sign.pixmap(16, mode).toImage().pixelColor(8, 8);
        };
        m_theme->setChoice(ThemeChoice::Light);
        QCOMPARE(middle(QIcon::Normal), colour(Role::Text, Scheme::Light));
        QCOMPARE(middle(QIcon::Disabled), colour(Role::Disabled, Scheme::Light));
        QCOMPARE(middle(QIcon::Selected), colour(Role::SelectionText, Scheme::Light));
        m_theme->setChoice(ThemeChoice::Dark);
        QCOMPARE(middle(QIcon::Normal), colour(Role::Text, Scheme::Dark));
    }

    void numbersHaveATrueMinusAndFixedDecimals_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<QString>("plain");
        QTest::addColumn<QString>("withSign");
        const auto row = [](const char *name, double value, int decimals, const char *plain,
                             const char *withSign) {
            QTest::newRow(name) << value << decimals << QString::fromUtf8(plain)
                                << QString::fromUtf8(withSign);
        };
        row("thousands", 48210, 0, "48,210", "+48,210");
        row("below", -0.8, 1, "−0.8", "−0.8");
        row("nothing", 0, 1, "0.0", "0.0");
        row("rounds to nothing", -0.04, 1, "0.0", "0.0");
        row("rounds up to nothing", 0.04, 1, "0.0", "0.0");
        row("missing", std::nan(""), 2, "–", "–");
        row("endless", std::numeric_limits<double>::infinity(), 0, "–", "–");
    }
    void numbersHaveATrueMinusAndFixedDecimals()
    {
        QFETCH(double, value);
        QFETCH(int, decimals);
        QTEST(number(value, decimals), "plain");
        QTEST(signedNumber(value, decimals), "withSign");
    }

    void aLineBreaksAtDotsAloneAndASentenceAnywhere()
    {
        QString kept = QStringLiteral("57–63 · n = 1,313 · 26 % not assessable");
        const QString broken = brokenAtDots(kept);
        QCOMPARE(broken.count(QLatin1Char(' ')), 4);
        QCOMPARE(QString(broken).replace(QChar(QChar::Nbsp), QLatin1Char(' ')), kept);
        QCOMPARE(brokenAtDots(QStringLiteral("A sentence of 26 %.")),
            QStringLiteral("A sentence of 26 %."));
    }

    void theShownPageHasItsTabUnderlined_data() { rowsOfThemes(); }
    void theShownPageHasItsTabUnderlined()
    {
        QFETCH(bool, dark);
        m_theme->setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
        QTabBar tabs;
        for (const char *name : {"Works agreement", "Consent", "Users"})
            tabs.addTab(QLatin1String(name));
        tabs.setCurrentIndex(1);
        tabs.resize(tabs.sizeHint());
        const QImage shown = tabs.grab().toImage();
        const auto under = [&](int tab) {
            const QRect rect = tabs.tabRect(tab);
            return shown.pixelColor(rect.center().x(), rect.bottom());
        };
        QCOMPARE(under(1), colour(Role::Accent));
        QVERIFY(under(0) != colour(Role::Accent));
        QVERIFY(under(2) != colour(Role::Accent));
        const QRect first = tabs.tabRect(0); // flat: no box round those that are not shown
        QCOMPARE(shown.pixelColor(first.left(), first.center().y()),
            shown.pixelColor(first.left() + 1, first.top()));
        QVERIFY(first.width() > tabs.fontMetrics().horizontalAdvance(tabs.tabText(0)));
    }

    void aFieldForADateHasAFrame_data() { rowsOfThemes(); }
    void aFieldForADateHasAFrame()
    {
        QFETCH(bool, dark);
        m_theme->setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
        QDateTimeEdit edit;
        edit.setCalendarPopup(true);
        edit.resize(edit.sizeHint());
        const QImage shown = edit.grab().toImage();
        QCOMPARE(shown.pixelColor(0, shown.height() / 2), colour(Role::Border));
        QCOMPARE(shown.pixelColor(shown.width() / 2, shown.height() - 1), colour(Role::Border));
    }

    void timesAreClockTimes()
    {
        QCOMPARE(clockTime(0), QStringLiteral("00:00"));
        QCOMPARE(clockTime(258'999), QStringLiteral("04:18"));
        QCOMPARE(clockTime(3'864'000), QStringLiteral("1:04:24"));
        QCOMPARE(clockTime(-5), QStringLiteral("00:00"));
    }

private:
    static void rowsOfThemes()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    QPalette m_desktop;
    std::unique_ptr<Theme> m_theme;
};

ATTUNE_TEST(TestTheme)
#include "tst_theme.moc"
