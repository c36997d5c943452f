// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every text can be read on every ground it is used on, and every map rises for every kind of eye.
#include "tests/support/program/test_program.h"
#include "ui/theme/colour_maps.h"
#include "ui/theme/contrast.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace attune::ui;

namespace {

struct Linear {
    double r, g, b;
};

double toLinear(double c)
{
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

using Matrix = std::array<double, 9>;

// Full colour-vision deficiency, Machado, Oliveira and Fernandes 2009, table for severity 1.0.
constexpr Matrix kNormal{1, 0, 0, 0, 1, 0, 0, 0, 1};
constexpr Matrix kProtan{
    0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998};
constexpr Matrix kDeutan{
    0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881};
constexpr Matrix kTritan{
    1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900};

/// Lightness of OKLab (Ottosson 2020), 0 to 1, as an eye with this deficiency sees the colour.
double lightness(const QColor &colour, const Matrix &m)
{
    const Linear c{toLinear(colour.redF()), toLinear(colour.greenF()), toLinear(colour.blueF())};
    const auto seen = [&](std::size_t row) {
        return std::max(0.0, m[row * 3] * c.r + m[row * 3 + 1] * c.g + m[row * 3 + 2] * c.b);
    };
    const double r = seen(0), g = seen(1), b = seen(2);
    const double l = std::cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    const double mm = std::cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    const double s = std::cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    return 0.2104542553 * l + 0.7936177850 * mm - 0.0040720468 * s;
}

} // namespace

class TestColours : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contrastIsThatOfWcag_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<double>("ratio");
        QTest::newRow("black on white") << "#000000"
                                        << "#ffffff" << 21.0;
        QTest::newRow("order does not matter") << "#ffffff"
                                               << "#000000" << 21.0;
        QTest::newRow("the same") << "#545d69"
                                  << "#545d69" << 1.0;
        QTest::newRow("known grey") << "#767676"
                                    << "#ffffff" << 4.54;
    }
    void contrastIsThatOfWcag()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(double, ratio);
        QVERIFY(std::abs(contrastRatio(QColor(a), QColor(b)) - ratio) < 0.01);
    }

    void textReadsOnItsGround_data()
    {
        QTest::addColumn<Role>("ink");
        QTest::addColumn<Role>("ground");
        const std::initializer_list<Role> grounds{
            Role::Window, Role::Base, Role::Alternate, Role::Sunken, Role::Selection};
        for (const Role ground : grounds) {
            QTest::addRow("text on %d", static_cast<int>(ground)) << Role::Text << ground;
            QTest::addRow("muted on %d", static_cast<int>(ground)) << Role::Muted << ground;
            QTest::addRow("accent on %d", static_cast<int>(ground)) << Role::Accent << ground;
        }
        QTest::newRow("on accent") << Role::OnAccent << Role::Accent;
        QTest::newRow("selection") << Role::SelectionText << Role::Selection;
        for (const Tone tone :
            {Tone::Neutral, Tone::Info, Tone::Good, Tone::Warning, Tone::Critical}) {
            QTest::addRow("tone %d", static_cast<int>(tone)) << textRole(tone) << tintRole(tone);
            QTest::addRow("text on tone %d", static_cast<int>(tone))
                << Role::Text << tintRole(tone);
            QTest::addRow("tone %d on card", static_cast<int>(tone))
                << textRole(tone) << Role::Base;
        }
    }
    void textReadsOnItsGround()
    {
        QFETCH(Role, ink);
        QFETCH(Role, ground);
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            const double ratio = contrastRatio(colour(ink, scheme), colour(ground, scheme));
            QVERIFY2(ratio >= kReadableRatio, qPrintable(QString::number(ratio)));
        }
    }

    void bordersOfFieldsStandOut()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            for (const Role ground : {Role::Base, Role::Window})
                QVERIFY(contrastRatio(colour(Role::Border, scheme), colour(ground, scheme)) >= 3.0);
        }
    }

    void mapsRiseForEveryEye_data()
    {
        QTest::addColumn<ColourMap>("map");
        QTest::addColumn<Scheme>("scheme");
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            const char *where = scheme == Scheme::Light ? "light" : "dark";
            QTest::addRow("load %s", where) << ColourMap::Load << scheme;
            QTest::addRow("sequential %s", where) << ColourMap::Sequential << scheme;
            QTest::addRow("diverging %s", where) << ColourMap::Diverging << scheme;
        }
    }
    void mapsRiseForEveryEye()
    {
        QFETCH(ColourMap, map);
        QFETCH(Scheme, scheme);
        // More is farther from the ground: darker on light, lighter on dark.
        const double away = scheme == Scheme::Light ? -1 : 1;
        const int middle = map == ColourMap::Diverging ? kMapSteps / 2 : 0;
        for (const Matrix &eye : {kNormal, kProtan, kDeutan, kTritan}) {
            for (int step = middle; step + 1 < kMapSteps; ++step)
                QVERIFY2(away
                            * (lightness(mapColour(map, step + 1, scheme), eye)
                                - lightness(mapColour(map, step, scheme), eye))
                        > 0.01,
                    qPrintable(QStringLiteral("step %1").arg(step)));
            for (int step = middle; step > 0; --step)
                QVERIFY2(away
                            * (lightness(mapColour(map, step - 1, scheme), eye)
                                - lightness(mapColour(map, step, scheme), eye))
                        > 0.01,
                    qPrintable(QStringLiteral("step %1").arg(step)));
        }
    }

    void textInEveryCellReads_data() { mapsRiseForEveryEye_data(); }
    void textInEveryCellReads()
    {
        QFETCH(ColourMap, map);
        QFETCH(Scheme, scheme);
        for (int step = 0; step < kMapSteps; ++step) {
            const QColor ground = mapColour(map, step, scheme);
            const double ratio = contrastRatio(textOn(ground), ground);
            QVERIFY2(ratio >= 5.0, qPrintable(QString::number(ratio)));
        }
    }

    void categoriesStandOutOnCards()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            for (int i = 0; i < kCategories; ++i) {
                const double ratio =
                    contrastRatio(categoryColour(i, scheme), colour(Role::Base, scheme));
                QVERIFY2(ratio >= 3.0, qPrintable(QString::number(ratio)));
            }
        }
    }

    void valuesFallIntoTheirStep_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("step");
        QTest::newRow("below all") << -5.0 << 0;
        QTest::newRow("on a bound") << 10.0 << 1;
        QTest::newRow("just under") << 9.999 << 0;
        QTest::newRow("inside") << 35.0 << 3;
        QTest::newRow("above all") << 1e9 << 6;
        QTest::newRow("infinite") << std::numeric_limits<double>::infinity() << 6;
        QTest::newRow("missing") << std::numeric_limits<double>::quiet_NaN() << -1;
    }
    void valuesFallIntoTheirStep()
    {
        QFETCH(double, value);
        QFETCH(int, step);
        QCOMPARE(stepOf(value, {10, 20, 30, 40, 50, 60}), step);
    }
};

ATTUNE_TEST(TestColours)
#include "tst_colours.moc"
