// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A painted chart can be read without seeing it and moved without a mouse, whatever its numbers
// are.
#include "tests/support/program/test_program.h"
#include "tests/support/strict_messages.h"
#include "tests/support/window/themed_test.h"
#include "ui/charts/bar_rows.h"
#include "ui/charts/sentiment_ribbon.h"
#include "ui/charts/sparkline.h"
#include "ui/charts/step_chart.h"
#include "ui/charts/waveform.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QDialog>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <cmath>

using namespace attune::ui;
using attune::tests::s;

namespace {

const double kGap = std::nan("");

} // namespace

class TestCharts : public attune::tests::ThemedTest {
    Q_OBJECT

private Q_SLOTS:
    void init() { attune::tests::failOnUnexpectedWarnings(); }

    void everyChartSaysWhatItShows()
    {
        Sparkline line(s("Course of recovery"));
        line.setValues({1, kGap, 3});
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&line);
        QVERIFY(spoken);
        QCOMPARE(spoken->role(), QAccessible::Chart);
        QCOMPARE(spoken->text(QAccessible::Name), s("Course of recovery"));
        QCOMPARE(spoken->text(QAccessible::Description), line.summary());
        QVERIFY(line.summary().startsWith(s("From 1.00 to 3.00")));
    }

    void aTwinHoldsTheSameNumbers()
    {
        BarRows bars(s("Load by queue"), s("load"), s("staffed"));
        QAbstractItemModelTester tester(bars.tableTwin());
        bars.setRows({{s("Complaints"), 88, 70, {}}, {s("Web chat"), std::nullopt, 40, {}}}, 100);
        const QAbstractTableModel *twin = bars.tableTwin();
        QCOMPARE(twin->rowCount(), 2);
        QCOMPARE(twin->headerData(1, Qt::Horizontal).toString(), s("load"));
        QCOMPARE(twin->index(0, 1).data().toString(), s("88"));
        QCOMPARE(twin->index(1, 1).data().toString(), s("no data"));
        QCOMPARE(twin->index(1, 1).data(Qt::AccessibleTextRole).toString(), s("load: no data"));
        bars.setRows({});
        QCOMPARE(twin->rowCount(), 0);
        QCOMPARE(bars.summary(), s("No data."));
    }

    void stepsHoldForTheirIntervalAndAGapIsNoStep()
    {
        StepChart steps(s("People by half hour"));
        QAbstractItemModelTester tester(steps.tableTwin());
        QCOMPARE(steps.summary(), s("No data."));
        steps.resize(400, 160);
        steps.set({s("8:00"), s("8:30"), s("9:00")},
            {{s("By volume"), Role::Info, Qt::DashLine, {4, std::nullopt, 9}},
                {s("By load"), Role::Accent, Qt::SolidLine, {6, 7}}});
        QCOMPARE(steps.tableTwin()->index(1, 1).data().toString(), s("no data"));
        QCOMPARE(steps.tableTwin()->index(2, 1).data().toString(), s("9"));
        QCOMPARE(steps.tableTwin()->index(2, 2).data().toString(), s("no data")); // shorter
        QCOMPARE(
            steps.summary(), s("By volume at most 9, from 9:00; By load at most 7, from 8:30."));
        QVERIFY(!steps.grab().toImage().isNull());
        QSignalSpy chosen(&steps, &StepChart::chosen);
        QTest::mouseClick(&steps, Qt::LeftButton, {}, {390, 80});
        QCOMPARE(chosen.value(0).value(0).toInt(), 2);
        QTest::mouseClick(&steps, Qt::LeftButton, {}, {1, 80}); // beside the steps
        QCOMPARE(chosen.size(), 1);
    }

    void theTableCanBeOpened()
    {
        BarRows bars(s("Load by queue"), s("load"), s("staffed"));
        bars.setRows({{s("Complaints"), 88, 70, {}}});
        bars.show();
        bars.showTable();
        auto *view = bars.findChild<QTableView *>();
        QVERIFY(view && view->isVisible());
        QCOMPARE(view->model(), bars.tableTwin());
        QCOMPARE(view->accessibleName(), s("Load by queue"));
    }

    void barsTellTheHighestAndWhatIsOver()
    {
        BarRows bars(s("Load"), s("load"), s("staffed"));
        bars.setRows({{s("Billing"), 38, 70, {}}, {s("Complaints"), 88, 70, {}}});
        QVERIFY2(bars.summary().startsWith(s("Highest is Complaints with 88")),
            qPrintable(bars.summary()));
        QVERIFY(bars.summary().contains(s("1")));
    }

    void barsAreWalkedWithTheArrows()
    {
        BarRows bars(s("Load"), s("load"), s("staffed"));
        bars.setRows({{s("A"), 1, {}, {}}, {s("B"), 2, {}, {}}, {s("C"), 3, {}, {}}});
        bars.resize(300, 100);
        bars.show();
        QSignalSpy activated(&bars, &BarRows::rowActivated);
        QTest::keyClick(&bars, Qt::Key_Up);
        QTest::keyClick(&bars, Qt::Key_Down);
        QTest::keyClick(&bars, Qt::Key_Down);
        QTest::keyClick(&bars, Qt::Key_Down);
        QTest::keyClick(&bars, Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.last().first().toInt(), 2);
        QTest::mouseClick(&bars, Qt::LeftButton, {}, {20, 40});
        QCOMPARE(activated.last().first().toInt(), 1);
        QTest::mouseClick(&bars, Qt::LeftButton, {}, {20, 99});
        QCOMPARE(activated.count(), 2); // below the last row is nothing
    }

    void nothingBreaksOnOddNumbers_data()
    {
        QTest::addColumn<QList<double>>("values");
        const double endless = std::numeric_limits<double>::infinity();
        QTest::newRow("none") << QList<double>{};
        QTest::newRow("one") << QList<double>{5};
        QTest::newRow("level") << QList<double>{5, 5, 5};
        QTest::newRow("gaps") << QList<double>{kGap, 5, kGap, kGap, 7, 8, kGap};
        QTest::newRow("only gaps") << QList<double>{kGap, kGap};
        QTest::newRow("endless") << QList<double>{endless, -endless, 3};
        QTest::newRow("huge") << QList<double>{1e300, -1e300, 0};
    }
    void nothingBreaksOnOddNumbers()
    {
        QFETCH(QList<double>, values);
        Sparkline line(s("Course"));
        line.setValues({values.begin(), values.end()});
        line.resize(100, 30);
        QVERIFY(!line.grab().isNull());
        QVERIFY(!line.summary().isEmpty());

        BarRows bars(s("Bars"), s("value"), s("line"));
        std::vector<BarRow> rows;
        std::vector<RibbonPart> parts;
        std::vector<float> peaks;
        for (const double value : values) {
            rows.push_back({s("row"), value, value, {}});
            parts.push_back({value, value, s("part")});
            peaks.push_back(static_cast<float>(value));
        }
        bars.setRows(rows);
        bars.resize(200, 200);
        QVERIFY(!bars.grab().isNull());
        SentimentRibbon ribbon(s("Ribbon"));
        ribbon.setParts(parts);
        ribbon.resize(200, 20);
        QVERIFY(!ribbon.grab().isNull());
        Waveform wave(s("Recording"));
        wave.setPeaks(peaks);
        wave.setDuration(1000);
        wave.resize(200, 40);
        QVERIFY(!wave.grab().isNull());
    }

    void aGapIsNotPaintedAsAValue()
    {
        Sparkline line(s("Course"));
        line.resize(101, 30);
        line.setValues({1, kGap, kGap, kGap, 1});
        const QImage picture = line.grab().toImage();
        const QRgb ground = picture.pixel(1, 1);
        for (int y = 0; y < picture.height(); ++y)
            QCOMPARE(picture.pixel(50, y), ground);
    }

    void whatWasNotAssessedIsHatchedAndSaidSo()
    {
        SentimentRibbon ribbon(s("Course"));
        ribbon.setParts({{1, -0.8, s("Customer 0:10")}, {1, std::nullopt, s("Customer 1:10")}});
        ribbon.resize(200, 20);
        const QImage picture = ribbon.grab().toImage();
        QSet<QRgb> colours;
        for (int x = 110; x < 190; ++x)
            colours.insert(picture.pixel(x, 9));
        QVERIFY(colours.size() > 1);
        QCOMPARE(ribbon.tableTwin()->index(1, 1).data().toString(), s("no data"));
        QCOMPARE(ribbon.summary(), s("Starts at −0.8, lowest −0.8, ends at −0.8."));
        ribbon.setParts({{1, std::nullopt, s("Customer")}});
        QCOMPARE(ribbon.summary(), s("No part of this conversation was assessed."));
    }

    void theRibbonIsWalkedAndClicked()
    {
        SentimentRibbon ribbon(s("Course"));
        ribbon.setParts({{1, -0.8, s("a")}, {2, 0.1, s("b")}, {1, 0.5, s("c")}});
        ribbon.resize(400, 20);
        ribbon.show();
        QSignalSpy activated(&ribbon, &SentimentRibbon::partActivated);
        QTest::mouseClick(&ribbon, Qt::LeftButton, {}, {150, 8});
        QCOMPARE(activated.last().first().toInt(), 1);
        QTest::keyClick(&ribbon, Qt::Key_Right);
        QTest::keyClick(&ribbon, Qt::Key_Right);
        QTest::keyClick(&ribbon, Qt::Key_Return);
        QCOMPARE(activated.last().first().toInt(), 2);
        QTest::keyClick(&ribbon, Qt::Key_Home);
        QTest::keyClick(&ribbon, Qt::Key_Return);
        QCOMPARE(activated.last().first().toInt(), 0);
    }

    void aRecordingIsSoughtByClickAndKeys()
    {
        Waveform wave(s("Recording"));
        wave.setPeaks({0.5F, 1.0F, 0.2F});
        wave.setDuration(100'000);
        wave.resize(200, 40);
        wave.show();
        QSignalSpy sought(&wave, &Waveform::seekRequested);
        QTest::mouseClick(&wave, Qt::LeftButton, {}, {100, 20});
        QCOMPARE(sought.last().first().toLongLong(), 50'000);
        QTest::keyClick(&wave, Qt::Key_Right);
        QCOMPARE(sought.last().first().toLongLong(), 55'000);
        QTest::keyClick(&wave, Qt::Key_PageUp);
        QCOMPARE(sought.last().first().toLongLong(), 25'000);
        QTest::keyClick(&wave, Qt::Key_End);
        QCOMPARE(wave.position(), 100'000);
        QTest::keyClick(&wave, Qt::Key_Right);
        QCOMPARE(wave.position(), 100'000); // not past the end
        const auto before = sought.count();
        wave.setPosition(3'000); // the player says where it is: no echo
        QCOMPARE(sought.count(), before);
    }

    void aRecordingIsASliderForScreenReaders()
    {
        Waveform wave(s("Recording"));
        wave.setDuration(100'000);
        wave.setPosition(65'000);
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&wave);
        QCOMPARE(spoken->role(), QAccessible::Slider);
        QVERIFY(spoken->valueInterface());
        QCOMPARE(spoken->valueInterface()->maximumValue().toLongLong(), 100'000);
        QCOMPARE(spoken->text(QAccessible::Value), s("01:05"));
        QSignalSpy sought(&wave, &Waveform::seekRequested);
        spoken->valueInterface()->setCurrentValue(999'999'999);
        QCOMPARE(sought.last().first().toLongLong(), 100'000);
    }

    void withoutARecordingNothingIsSought()
    {
        Waveform wave(s("Recording"));
        wave.resize(200, 40);
        wave.show();
        QSignalSpy sought(&wave, &Waveform::seekRequested);
        QTest::mouseClick(&wave, Qt::LeftButton, {}, {100, 20});
        QTest::keyClick(&wave, Qt::Key_Right);
        QCOMPARE(sought.count(), 0);
        QCOMPARE(wave.summary(), s("No recording."));
    }

private:
};

ATTUNE_TEST(TestCharts)
#include "tst_charts.moc"
