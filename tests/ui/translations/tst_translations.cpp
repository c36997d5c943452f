// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The languages the program carries are there, and the texts of the window are found in them.
#include "tests/support/program/test_program.h"
#include "tests/support/strict_messages.h"
#include "ui/widgets/banner.h"

#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

class TestTranslations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { attune::tests::failOnUnexpectedWarnings(); }

    void everyLanguageIsCarried_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "de", "qps"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    void everyLanguageIsCarried()
    {
        QFETCH(QString, language);
        QTranslator translator;
        QVERIFY(translator.load(u":/translations/attune_%1.qm"_s.arg(language)));
    }

    // lupdate drops the namespace of a class whose header it does not find; then nothing is
    // translated.
    void aTextIsFoundUnderTheFullNameOfItsClass()
    {
        QTranslator translator;
        QVERIFY(translator.load(u":/translations/attune_qps.qm"_s));
        const char *context = attune::ui::Banner::staticMetaObject.className();
        QVERIFY(QByteArrayView(context).startsWith("attune::"));
        const QString text = translator.translate(context, "Details");
        QVERIFY2(text.startsWith(u'⟦') && text.endsWith(u'⟧'), qPrintable(text));
        QVERIFY(text.size() > 9);
        QVERIFY(translator.load(u":/translations/attune_de.qm"_s));
        QCOMPARE(translator.translate(context, "Close"), u"Schließen"_s);
    }

    void pluralFormsAreEnglishAndGerman_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("expected");
        QTest::newRow("one") << u"en"_s << 1 << u"%n turn."_s;
        QTest::newRow("none") << u"en"_s << 0 << u"%n turns."_s;
        QTest::newRow("eins") << u"de"_s << 1 << u"%n Beitrag."_s;
        QTest::newRow("viele") << u"de"_s << 12 << u"%n Beiträge."_s;
    }

    void pluralFormsAreEnglishAndGerman()
    {
        QFETCH(QString, language);
        QFETCH(int, count);
        QTranslator translator;
        QVERIFY(translator.load(u":/translations/attune_%1.qm"_s.arg(language)));
        QTEST(translator.translate("attune::ui::ChatView", "%n turn(s).", nullptr, count),
            "expected");
    }
};

ATTUNE_TEST(TestTranslations)
#include "tst_translations.moc"
