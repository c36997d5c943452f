// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The map of load leaves the program as picture, drawing, document and table, each with who made it
// and why, whole.
#include "app/window/load_export.h"
#include "app/window/marked_export.h"
#include "app/window/pdf_page.h"
#include "tests/support/program/test_program.h"
#include "tests/support/strict_messages.h"
#include "ui/charts/heat_legend.h"
#include "ui/charts/heatmap.h"
#include "ui/panels/fatigue/load_source.h"
#include "ui/theme/theme.h"

#include <QBuffer>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace attune;
using namespace std::chrono_literals;

namespace {

constexpr Instant kMonday{std::chrono::sys_days{std::chrono::year{2026} / 3 / 2}};

std::shared_ptr<const fatigue::Snapshot> aSnapshot(int people, int hours)
{
    auto organisation = std::make_shared<facts::Organisation>();
    auto out = std::make_shared<fatigue::Snapshot>();
    out->policy = std::make_shared<const fatigue::Policy>();
    out->thresholds = {{}, {}, 240, 320, true};
    out->now = kMonday + std::chrono::hours{hours};
    for (int i = 0; i <= hours; ++i)
        out->bounds.push_back(kMonday + std::chrono::hours{i});
    for (int i = 0; i < people; ++i) {
        const AgentId id{i + 1};
        const std::string name =
            i == 0 ? "Ada \"Countess\", Holt" : "Somebody " + std::to_string(1000 + i);
        organisation->agents.emplace(id, facts::Agent{id, name, {}, {}, true});
        out->rows.push_back({id, {}, 1000. - i, {}, 0});
        for (int hour = 0; hour < hours; ++hour)
            out->cells.push_back({float(60 * hour),
                hour == 2 ? fatigue::CellState::Missing : fatigue::CellState::Known});
    }
    out->organisation = organisation;
    return out;
}

governance::ExportMark aMark()
{
    std::string why = "a talk about the rota of spring";
    for (int i = 0; i < 12; ++i)
        why += ", which takes a long time to explain";
    return {"Nadia Petrova", why, "3f9c", kMonday + 9h, governance::ExportReason::Other};
}

} // namespace

class TestLoadExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { attune::tests::failOnUnexpectedWarnings(); }

    void everyFormatSaysWhoAndWhy_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("picture") << "png" << QByteArray("\x89PNG");
        QTest::newRow("drawing") << "svg" << QByteArray("<?xml");
        QTest::newRow("document") << "pdf" << QByteArray("%PDF");
        QTest::newRow("table") << "csv" << QByteArray("Emotional load");
    }
    void everyFormatSaysWhoAndWhy()
    {
        QFETCH(QString, ending);
        QFETCH(QByteArray, begins);
        const ui::Theme theme;
        const auto snapshot = aSnapshot(3, 4); // narrow: the reason is much wider than the map
        const auto source = std::make_shared<const ui::LoadSource>(snapshot, ui::LoadView{});
        ui::Heatmap map(QStringLiteral("Load"));
        map.resize(300, 200);
        map.setSource(source);
        ui::HeatLegend legend;
        legend.set(source->bounds(), source->decimals(), QStringLiteral("of the limit"));
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("load.%1").arg(ending));
        QVERIFY(app::exportLoad({map, legend, *snapshot, aMark()}, file));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray bytes = written.readAll();
        QVERIFY2(bytes.mid(0, 20).contains(begins), bytes.left(20).constData());
        const QString mark = app::markText(aMark(), snapshot->zone());
        QVERIFY(mark.contains(QStringLiteral("Nadia Petrova"))
            && mark.contains(QStringLiteral("3f9c")));
        if (ending == QLatin1String("csv")) {
            QVERIFY(bytes.contains(mark.toUtf8()));
            QVERIFY(bytes.contains(R"("Ada ""Countess"", Holt","0.00","0.25","no data","0.75")"));
        } else if (ending == QLatin1String("svg")) {
            // Wrapped into lines, word by word in order.
            QString words;
            auto texts = QRegularExpression(QStringLiteral("<text[^>]*>([^<]*)</text>"))
                             .globalMatch(QString::fromUtf8(bytes));
            while (texts.hasNext())
                words += texts.next().captured(1).simplified() + QLatin1Char(' ');
            QVERIFY2(words.simplified().contains(mark.simplified()), qPrintable(words));
            QVERIFY(words.contains(QStringLiteral("of the limit"))); // the legend
        } else if (ending == QLatin1String("png")) {
            const QImage image(file);
            QVERIFY(image.height() > image.width() / 4);
            // Nothing reaches the edge: the last column of pixels is ground alone.
            for (int y = 0; y < image.height(); ++y)
                QCOMPARE(image.pixelColor(image.width() - 2, y), ui::colour(ui::Role::Base));
        }
    }

    void aPageOnPaperIsReadAtTheSizeOfTheWindow()
    {
        QString rows;
        for (int row = 0; row < 100; ++row)
            rows += QStringLiteral("<p>Row %1</p>").arg(row);
        QBuffer paper;
        QVERIFY(paper.open(QIODevice::WriteOnly));
        app::writePdf(paper, QStringLiteral("Rows"), rows);
        // A hundred lines with room between them do not fit on one page, nor on five.
        const auto pages = paper.data().count("/Type /Page\n");
        QVERIFY2(pages >= 2 && pages <= 5, qPrintable(QString::number(pages)));
    }

    /// On one page three hundred people would be lines of a hair's height.
    void manyPeopleArePrintedOnManyPages_data()
    {
        QTest::addColumn<int>("people");
        QTest::addColumn<int>("hours");
        QTest::addColumn<int>("times"); ///< pages beside each other
        QTest::addColumn<int>("least");
        QTest::newRow("a few") << 3 << 4 << 1 << 1;
        QTest::newRow("three hundred for a day") << 300 << 12 << 1 << 6;
        QTest::newRow("forty for two weeks of hours") << 40 << 14 * 24 << 4 << 4;
    }
    void manyPeopleArePrintedOnManyPages()
    {
        QFETCH(int, people);
        QFETCH(int, hours);
        QFETCH(int, times);
        QFETCH(int, least);
        const ui::Theme theme;
        const auto snapshot = aSnapshot(people, hours);
        const auto source = std::make_shared<const ui::LoadSource>(snapshot, ui::LoadView{});
        ui::Heatmap map(QStringLiteral("Load"));
        map.resize(300, 200);
        map.setSource(source);
        ui::HeatLegend legend;
        legend.set(source->bounds(), source->decimals(), QStringLiteral("of the limit"));
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("load.pdf"));
        QVERIFY(app::exportLoad({map, legend, *snapshot, aMark()}, file));
        const QString tool = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
        QVERIFY2(!tool.isEmpty(), "poppler-utils reads back what stands on the pages");
        QProcess reader;
        reader.start(tool, {QStringLiteral("-layout"), file, QStringLiteral("-")});
        QVERIFY(reader.waitForFinished());
        QStringList pages =
            QString::fromUtf8(reader.readAllStandardOutput()).split(QLatin1Char('\f'));
        QVERIFY(pages.takeLast().isEmpty());
        QVERIFY2(pages.size() >= least, qPrintable(QString::number(pages.size())));
        for (qsizetype i = 0; i < pages.size(); ++i) {
            const QString text = pages[i].simplified();
            // Whole on each of them: a page is handed on alone.
            for (const QString &each : {QStringLiteral("Exported by Nadia Petrova on"),
                     QStringLiteral("Mark: 3f9c"), QStringLiteral("It is no diagnosis"),
                     QStringLiteral("of the limit"), QStringLiteral("Mon 2"),
                     QStringLiteral("Page %1 of %2").arg(i + 1).arg(pages.size())})
                QVERIFY2(text.contains(each) || (times > 1 && each.startsWith(u"Mon")),
                    qPrintable(each + QLatin1Char('\n') + text));
        }
        const QString whole = pages.join(QLatin1Char(' '));
        for (int i = 1; i < people; ++i)
            QCOMPARE(whole.count(QStringLiteral("Somebody %1").arg(1000 + i)), times);
        QCOMPARE(whole.count(QStringLiteral("Countess")), times);
    }

    void whatGoesOnPaperIsLightWhateverTheWindowShows()
    {
        ui::Theme theme;
        theme.setChoice(ui::ThemeChoice::Dark);
        {
            const ui::PaperColours onPaper;
            QCOMPARE(ui::colour(ui::Role::Base), ui::colour(ui::Role::Base, ui::Scheme::Light));
            QCOMPARE(ui::mapColour(ui::ColourMap::Load, 6),
                ui::mapColour(ui::ColourMap::Load, 6, ui::Scheme::Light));
        }
        QCOMPARE(ui::colour(ui::Role::Base), ui::colour(ui::Role::Base, ui::Scheme::Dark));
    }

    void aPlaceThatCannotBeWrittenToIsSaid()
    {
        const ui::Theme theme;
        const auto snapshot = aSnapshot(1, 4);
        ui::Heatmap map(QStringLiteral("Load"));
        map.setSource(std::make_shared<const ui::LoadSource>(snapshot, ui::LoadView{}));
        const ui::HeatLegend legend;
        for (const char *ending : {"png", "svg", "pdf", "csv"}) {
            const auto done = app::exportLoad({map, legend, *snapshot, aMark()},
                QStringLiteral("/nowhere/at/all/load.%1").arg(QLatin1String(ending)));
            QVERIFY(!done);
            QCOMPARE(done.error().fault, Fault::Io);
        }
    }
};

ATTUNE_TEST(TestLoadExport)
#include "tst_load_export.moc"
