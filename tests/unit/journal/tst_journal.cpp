// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is decided is kept once, signed, in order; what people decide apart comes together the same
// everywhere; what must be forgotten is.
#include "core/journal/own_key.h"
#include "core/journal/own_kinds.h"
#include "tests/support/program/test_program.h"
#include "tests/unit/journal/desks.h"

using namespace attune;
using namespace attune::journal;
using namespace attune::tests;
using namespace std::chrono_literals;

namespace {

const Instant kWritten = at("2026-03-02T10:00:00Z");

} // namespace

class TestJournal : public QObject {
    Q_OBJECT

    std::unique_ptr<Desks> m_desks;

    std::filesystem::path folder() { return m_desks->next(); }
    std::unique_ptr<Desks::Pair> pair() { return m_desks->pair(); }

private Q_SLOTS:
    void init() { m_desks = std::make_unique<Desks>(); }

    void canonicalTextIsTakenInOneFormOnly_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("taken");
        const auto row = [](const char *name, const char *text, bool taken) {
            QTest::newRow(name) << QByteArray(text) << taken;
        };
        row("object", "{\"a\":1,\"b\":[true,null,\"x\"]}", true);
        row("escapes", "{\"a\":\"\\\"\\\\\\n\\u0001\"}", true);
        row("beyond ASCII", "{\"a\":\"\xc3\xbc\"}", true);
        row("largest number", "{\"a\":9007199254740991}", true);
        row("one more", "{\"a\":9007199254740992}", false);
        row("space", "{\"a\": 1}", false);
        row("order", "{\"b\":1,\"a\":1}", false);
        row("twice", "{\"a\":1,\"a\":1}", false);
        row("fraction", "{\"a\":1.0}", false);
        row("exponent", "{\"a\":1e2}", false);
        row("leading zero", "{\"a\":01}", false);
        row("minus zero", "{\"a\":-0}", false);
        row("plus", "{\"a\":+1}", false);
        row("upper-case key", "{\"A\":1}", false);
        row("key beyond ASCII", "{\"\xc3\xbc\":1}", false);
        row("needless escape", "{\"a\":\"\\/\"}", false);
        row("escaped letter", "{\"a\":\"\\u0061\"}", false);
        row("upper-case escape", "{\"a\":\"\\u001F\"}", false);
        row("raw control", "{\"a\":\"\n\"}", false);
        row("decomposed", "{\"a\":\"u\xcc\x88\"}", false);
        row("not UTF-8", "{\"a\":\"\xff\"}", false);
        row("cut", "{\"a\":[1", false);
        row("more behind", "{\"a\":1}x", false);
        row("nothing", "", false);
        QTest::newRow("very deep") << QByteArray(100000, '[') << false;
    }
    void canonicalTextIsTakenInOneFormOnly()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, taken);
        const auto read = fromCanonical(text.toStdString());
        QCOMPARE(bool(read), taken);
        if (taken)
            QCOMPARE(QByteArray::fromStdString(toCanonical(*read)), text);
    }

    void aKindTakesOnlyWhatItDeclares_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<QByteArray>("problem");
        const auto row = [](const char *name, const char *payload, const char *problem) {
            QTest::newRow(name) << QByteArray(payload) << QByteArray(problem);
        };
        row("all", "{\"people\":[\"a\"],\"points\":100,\"text\":\"x\"}", "");
        row("only what must be", "{\"text\":\"x\"}", "");
        row("missing", "{\"points\":1}", "text is missing");
        row("empty", "{\"text\":\"\"}", "text is missing");
        row("too long", "{\"text\":\"12345678901234567890123456789012345678901\"}",
            "text is longer than 40");
        row("forty of two bytes each",
            "{\"text\":\"\xc3\xbc\xc3\xbc\xc3\xbc\xc3\xbc\xc3\xbc"
            "\xc3\xbc\xc3\xbc\xc3\xbc\xc3\xbc\xc3\xbc\xc3\xbc\xc3\xbc\xc3\xbc\xc3\xbc\xc3\xbc"
            "\xc3\xbc\xc3\xbc\xc3\xbc\xc3\xbc\xc3\xbc\xc3\xbc\xc3\xbc\xc3\xbc\xc3\xbc\"}",
            "");
        row("below", "{\"points\":-1,\"text\":\"x\"}", "points is less than 0");
        row("above", "{\"points\":101,\"text\":\"x\"}", "points is more than 100");
        row("another type", "{\"points\":\"1\",\"text\":\"x\"}", "points is of another type");
        row("a list of numbers", "{\"people\":[1],\"text\":\"x\"}", "people is of another type");
        row("too many", "{\"people\":[\"a\",\"b\",\"c\",\"d\"],\"text\":\"x\"}",
            "people is longer than 3");
        row("unknown", "{\"colour\":\"x\",\"text\":\"x\"}", "there is no field colour");
    }
    void aKindTakesOnlyWhatItDeclares()
    {
        QFETCH(QByteArray, payload);
        QFETCH(QByteArray, problem);
        const auto values = *fromCanonical(payload.toStdString());
        const auto encoded = noteKind().kind().encode(*values.as<Json::Object>());
        QCOMPARE(bool(encoded), problem.isEmpty());
        QCOMPARE(QByteArray::fromStdString(encoded ? "" : encoded.error().detail), problem);
    }

    void whatIsDecidedIsThereAfterReopening()
    {
        Desk desk(folder());
        desk.tell("test:1", "first", 3);
        desk.tell("test:1", "second", 4);
        desk.tell("test:2", "other");
        QCOMPARE(desk.texts("test:1"), std::string("first;second;"));
        desk.reopen();
        QCOMPARE(desk.texts("test:1"), std::string("first;second;"));
        QCOMPARE(desk.log->version().begin()->second, std::int64_t(3));
        QCOMPARE(desk.tell("test:2", "more").seq, std::int64_t(4));
        QCOMPARE(desk.log->states("test")->size(), std::size_t(2));
    }

    void aStaleDecisionIsRefusedAndLosesNothing()
    {
        Desk desk(folder());
        const auto seen = desk.heads("test:1");
        desk.tell("test:1", "mine", 0, seen);
        auto late = draft("test:1", noteKind(), Note{"late", 0, {}}, seen);
        const auto refused = desk.log->append(std::move(late));
        QVERIFY(!refused);
        QCOMPARE(int(refused.error().fault), int(Fault::Conflict));
        QCOMPARE(desk.texts("test:1"), std::string("mine;"));
    }

    void onlyWhoMayWritesAKind()
    {
        Desk desk(folder());
        desk.authority.roles = Role::Hr;
        const auto refused = desk.log->append(draft("test:1", noteKind(), Note{"x", 0, {}}));
        QCOMPARE(int(refused.error().fault), int(Fault::Denied));
        desk.authority.roles = Role::Hr | Role::Evaluator;
        QVERIFY(desk.log->append(draft("test:1", noteKind(), Note{"x", 0, {}})));
    }

    void aBatchIsAllOrNothing()
    {
        Desk desk(folder());
        std::vector<Draft> drafts;
        drafts.push_back(draft("test:1", noteKind(), Note{"good", 0, {}}));
        drafts.push_back(draft("test:2", noteKind(), Note{"bad", 101, {}}));
        QVERIFY(!desk.log->append(drafts));
        QCOMPARE(desk.texts("test:1"), std::string("nothing"));
        drafts.pop_back();
        QCOMPARE(desk.log->append(drafts)->front().seq, std::int64_t(1));
    }

    void undoingIsAnEntryAndCanBeUndone()
    {
        Desk desk(folder());
        const auto first = desk.tell("test:1", "first");
        desk.tell("test:1", "second");
        const auto undo = desk.log->undo("test:1", first, "wrong shift", desk.heads("test:1"));
        QVERIFY(undo);
        QCOMPARE(desk.texts("test:1"), std::string("second;"));
        QVERIFY(desk.log->undo("test:1", *undo, "it was right", desk.heads("test:1")));
        QCOMPARE(desk.texts("test:1"), std::string("first;second;"));
        QCOMPARE(desk.log->history("test:1")->entries().size(), std::size_t(4));
    }

    void twoWhoDecideApartAreBothKeptUntilSomebodySettlesIt()
    {
        const auto desks = pair();
        desks->a.tell("test:1", "base");
        desks->b.take(desks->a);
        desks->a.tell("test:1", "left");
        desks->b.clock.at += 1s;
        desks->b.tell("test:1", "right");
        desks->a.take(desks->b);
        desks->b.take(desks->a);
        for (Desk *desk : {&desks->a, &desks->b}) {
            const auto state = *desk->log->state("test:1");
            QCOMPARE(state->sides, std::int64_t(2));
            QCOMPARE(state->heads.size(), std::size_t(2));
        }
        QCOMPARE(desks->a.texts("test:1"), std::string("base;left;right;"));
        QCOMPARE(desks->b.texts("test:1"), std::string("base;left;right;"));
        desks->a.tell("test:1", "settled", 0, desks->a.heads("test:1"));
        desks->b.take(desks->a);
        QCOMPARE((*desks->b.log->state("test:1"))->sides, std::int64_t(0));
    }

    void scoresOfSeveralStandSideBySide()
    {
        const auto desks = pair();
        QVERIFY(desks->a.log->append(draft("test:1", scoreKind(), Note{"", 40, {}})));
        QVERIFY(desks->b.log->append(draft("test:1", scoreKind(), Note{"", 60, {}})));
        desks->a.take(desks->b);
        const auto state = *desks->a.log->state("test:1");
        QCOMPARE(state->sides, std::int64_t(0));
        QCOMPARE(state->heads.size(), std::size_t(2));
        QVERIFY(!state->open); // the other's data key is not here
    }

    void aLateEntryIsFoldedWhereItBelongs()
    {
        const auto desks = pair();
        desks->a.clock.at -= 2h;
        desks->a.tell("test:1", "earlier");
        desks->b.tell("test:1", "later");
        const auto received = desks->b.take(desks->a);
        QCOMPARE(received.added, std::int64_t(1));
        QCOMPARE(desks->b.texts("test:1"), std::string("earlier;later;"));
    }

    void aClockADayAheadIsKeptButWaits()
    {
        const auto desks = pair();
        desks->a.clock.at += 25h;
        desks->a.tell("test:1", "from tomorrow");
        const auto received = desks->b.take(desks->a);
        QCOMPARE(received.held, std::int64_t(1));
        QCOMPARE(desks->b.texts("test:1"), std::string("nothing"));
        QCOMPARE(desks->b.log->health()->held, std::int64_t(1));
        const auto ahead = nameOf(*desks->a.log->device(), 1);
        const VerifyReport report = desks->b.verify();
        QVERIFY(report.sound());
        QCOMPARE(report.notices, std::vector{ahead + " waits: its clock was a day ahead"});
        desks->b.reopen();
        // It does not carry this clock off, and it is handed on all the same.
        const auto own = desks->b.tell("test:2", "now");
        QCOMPARE(desks->b.log->history("test:2")->entries().front().hlc.wall(), desks->b.clock.at);
        QCOMPARE(own.seq, std::int64_t(1));
        QCOMPARE(desks->b.log->since({})->size(), std::size_t(2));
        desks->b.clock.at += 2h;
        QVERIFY(desks->b.log->foldDue());
        QCOMPARE(desks->b.texts("test:1"), std::string("from tomorrow;"));
    }

    void aClockThatIsBehindIsReported()
    {
        Desk desk(folder());
        desk.tell("test:1", "x");
        desk.clock.at -= 4min;
        QVERIFY(!desk.log->health()->clockBehind);
        desk.clock.at -= 2min;
        QCOMPARE(*desk.log->health()->clockBehind, Milliseconds(6min));
    }

    void anOwnClockThatWasADayWrongCostsNothing_data()
    {
        QTest::addColumn<int>("hours");
        QTest::newRow("ahead and set right") << 24;
        QTest::newRow("behind and set right") << -24;
    }
    void anOwnClockThatWasADayWrongCostsNothing()
    {
        QFETCH(int, hours);
        const auto desks = pair();
        const std::chrono::hours wrong{hours};
        desks->a.tell("test:1", "before");
        desks->a.clock.at += wrong;
        desks->a.tell("test:1", "wrong");
        desks->a.clock.at -= wrong;
        desks->a.reopen();
        desks->a.tell("test:1", "after");
        QCOMPARE(desks->a.log->health()->clockBehind.has_value(), hours > 0);
        desks->b.take(desks->a);
        desks->b.tell("test:1", "answered");
        desks->a.take(desks->b);
        for (Desk *desk : {&desks->a, &desks->b}) {
            QCOMPARE(desk->texts("test:1"), std::string("before;wrong;after;answered;"));
            QCOMPARE((*desk->log->state("test:1"))->sides, std::int64_t(0));
            QVERIFY(desk->verify(true).sound());
        }
    }

    void entriesOfANewerProgramAreKeptHandedOnAndNotFolded()
    {
        const auto desks = pair();
        Kind newer = noteKind().kind();
        newer.version = 3;
        newer.fields.push_back({"extra", "New", FieldType::Text, "", 0, 40, true, {}});
        Registry later = testRegistry();
        later.add(newer);
        desks->a.registry = later;
        desks->a.reopen();
        QVERIFY(desks->a.log->append({"test:1", "test.note", {{"text", "new"}, {"extra", "m"}}}));
        desks->b.take(desks->a);
        const auto state = *desks->b.log->state("test:1");
        QCOMPARE(state->unread, std::int64_t(1));
        QCOMPARE(desks->b.log->health()->unread, std::int64_t(1));
        QCOMPARE(desks->b.log->since({})->size(), std::size_t(1));
        desks->b.registry = later; // the program was updated: its sort folds anew
        SubjectSort sort = testSort();
        sort.version = 2;
        desks->b.registry.add(sort);
        desks->b.reopen();
        QCOMPARE(desks->b.texts("test:1"), std::string("new;"));
    }

    void aPersonIsForgottenByTwoAndNotUnderALegalHold()
    {
        Desk hr(folder()), steward(folder(), {}, "omar");
        auto about = draft("test:1", scoreKind(), Note{"about a-17", 5, {}});
        about.person = "a-17";
        QVERIFY(hr.log->append(about));
        hr.tell("test:1", "not about anybody");
        QCOMPARE(hr.texts("test:1"), std::string("about a-17;not about anybody;"));
        const std::string person = "person:a-17";
        const auto confirm = [&](Desk &desk) {
            auto entry = draft(person, erasureConfirmedKind(), ErasureConfirmed{});
            entry.seen = desk.heads(person);
            const auto ref = desk.log->append(entry);
            return ref ? -1 : int(ref.error().fault);
        };
        const auto hold = [&](bool set) {
            Hold placed;
            placed.reason = "lawsuit";
            auto entry = set ? draft(person, holdKind(), placed, steward.heads(person))
                             : draft(person, holdLiftedKind(), {"settled"}, steward.heads(person));
            QVERIFY(steward.log->append(entry));
        };
        QCOMPARE(confirm(hr), int(Fault::Conflict)); // nobody asked
        QVERIFY(hr.log->append(draft(person, erasureAskedKind(), {"Art. 17", ""})));
        QCOMPARE(confirm(hr), int(Fault::Denied)); // who asked
        steward.take(hr);
        hold(true);
        QCOMPARE(confirm(steward), int(Fault::Denied)); // kept for a legal reason
        hold(false);
        QCOMPARE(confirm(steward), -1);
        hr.take(steward);
        for (Desk *desk : {&hr, &steward}) {
            QCOMPARE(desk->texts("test:1"), std::string("[erased]not about anybody;"));
            QVERIFY2(desk->verify(true).sound(), "the chain does not verify any more");
            desk->reopen();
        }
        QCOMPARE((*hr.log->state(person))->status, std::string("erased"));
        // Nobody can begin again by mistake, and nothing of the sealed text is left to be opened.
        about.seen.reset();
        QCOMPARE(int(hr.log->append(about).error().fault), int(Fault::Denied));
        QCOMPARE(hr.vault
                     ->withKeys([](store::Connection &keys) -> Result<std::int64_t> {
                         return keys.single(
                             "SELECT count(*) FROM person_key WHERE sealed IS NOT NULL");
                     })
                     .value(),
            std::int64_t(0));
        const auto left = hr.log->since({});
        for (const SignedEntry &entry : *left)
            QVERIFY(parseHead(entry.head)->person().empty() || !entry.sealed);
        const auto outbox = Outbox::read(hr.paths.outbox());
        for (const SignedEntry &entry : outbox->entries)
            QVERIFY(parseHead(entry.head)->person().empty() || !entry.sealed);
    }

    void entriesThatAreNotWhatWasSignedAreSetAside_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("signature") << 0;
        QTest::newRow("head") << 1;
        QTest::newRow("payload") << 2;
        QTest::newRow("other payload") << 3;
        QTest::newRow("not canonical") << 4;
    }
    void entriesThatAreNotWhatWasSignedAreSetAside()
    {
        QFETCH(int, what);
        const auto desks = pair();
        desks->a.tell("test:1", "one");
        desks->a.tell("test:2", "two");
        for (const Device &device : desks->a.known())
            QVERIFY(desks->b.log->receive(device));
        auto entries = *desks->a.log->since({});
        SignedEntry &second = entries[1];
        if (what == 0)
            second.signature[5] ^= 1;
        else if (what == 1)
            second.head.replace(second.head.find("nadia"), 5, "eveve");
        else if (what == 2)
            second.sealed->back() ^= 1;
        else if (what == 3)
            second.sealed = entries[0].sealed;
        else
            second.head.insert(1, " ");
        const auto received = desks->b.log->receive(entries);
        QVERIFY(received);
        QCOMPARE(received->added, std::int64_t(1));
        QCOMPARE(received->setAside.size(), std::size_t(1));
        QCOMPARE(desks->b.texts("test:1"), std::string("one;"));
        QCOMPARE(desks->b.texts("test:2"), std::string("nothing"));
        desks->b.take(desks->a);
        QCOMPARE(desks->b.texts("test:2"), std::string("two;"));
    }

    void whatArrivesTwiceOrTooEarlyDoesNoHarm()
    {
        const auto desks = pair();
        for (int i = 0; i < 4; ++i)
            desks->a.tell("test:1", std::to_string(i));
        for (const Device &device : desks->a.known())
            QVERIFY(desks->b.log->receive(device));
        auto entries = *desks->a.log->since({});
        const auto early = desks->b.log->receive({entries[3], entries[0]});
        QCOMPARE(early->added, std::int64_t(1));
        QCOMPARE(early->waiting, std::int64_t(1));
        std::ranges::reverse(entries);
        entries.push_back(entries[2]);
        const auto all = desks->b.log->receive(entries);
        QCOMPARE(all->added, std::int64_t(3));
        QCOMPARE(all->known, std::int64_t(2));
        QCOMPARE(desks->b.texts("test:1"), std::string("0;1;2;3;"));
    }

    void aDeviceNobodyCertifiedIsNotBelieved()
    {
        const auto desks = pair();
        desks->a.tell("test:1", "x");
        desks->b.authority.certify = false;
        const auto received = desks->b.take(desks->a);
        QCOMPARE(received.added, std::int64_t(0));
        QCOMPARE(received.unknownDevices.size(), std::size_t(1));
    }

    void whatARevokedDeviceWroteLaterDoesNotCount()
    {
        const auto desks = pair();
        desks->a.tell("test:1", "good");
        const auto lost = *desks->a.log->device();
        desks->b.take(desks->a);
        desks->a.tell("test:1", "stolen");
        desks->b.take(desks->a); // before the revocation is known
        QCOMPARE(desks->b.texts("test:1"), std::string("good;stolen;"));
        QVERIFY(desks->b.log->append(
            draft("device:" + toHex(lost), deviceRevokedKind(), DeviceRevoked{1, "lost"})));
        QCOMPARE(desks->b.texts("test:1"), std::string("good;"));
        const VerifyReport found = desks->b.verify();
        QVERIFY(found.sound()); // it is known, and counts nowhere
        QVERIFY(found.notices.front().starts_with(nameOf(lost, 2)));
        // Taking the revocation back in the file helps nobody.
        desks->b.tamper("UPDATE device SET revoked_seq = NULL");
        QVERIFY(desks->b.verify().problems.front().starts_with(
            "device " + toHex(lost) + ": it was revoked after entry 1"));
        desks->b.tamper("DELETE FROM projection");
        desks->b.reopen();
        QCOMPARE(desks->b.texts("test:1"), std::string("good;"));
        QVERIFY(desks->b.verify().sound());
        desks->b.reopen();
        desks->a.tell("test:1", "again");
        const auto received = desks->b.take(desks->a);
        QCOMPARE(received.setAside.size(), std::size_t(1));
        desks->a.take(desks->b); // the lost one hears of it
        QCOMPARE(
            int(desks->a.log->append(draft("test:9", noteKind(), Note{"x", 0, {}})).error().fault),
            int(Fault::Denied));
    }

    void whatItsWriterMightNotWriteThenDoesNotCount_data()
    {
        using Over = RoleHistory;
        QTest::addColumn<Over>("over");
        QTest::addColumn<bool>("counts");
        const Roles may = Role::Evaluator, mayNot = Role::Hr;
        QTest::newRow("all along") << Over{{Instant::min(), may}} << true;
        QTest::newRow("from that moment on") << Over{{kWritten, may}} << true;
        QTest::newRow("given too late") << Over{{kWritten + 1ms, may}} << false;
        QTest::newRow("taken away before")
            << Over{{Instant::min(), may}, {kWritten - 1ms, mayNot}} << false;
        QTest::newRow("taken away at that moment")
            << Over{{Instant::min(), may}, {kWritten, mayNot}} << false;
        QTest::newRow("taken away later")
            << Over{{Instant::min(), may}, {kWritten + 1ms, mayNot}} << true;
        QTest::newRow("disabled before")
            << Over{{Instant::min(), may}, {kWritten - 24h, {}}} << false;
        QTest::newRow("given back in time")
            << Over{{Instant::min(), may}, {kWritten - 2h, mayNot}, {kWritten - 1h, may}} << true;
        QTest::newRow("nobody here") << Over{} << false;
    }
    void whatItsWriterMightNotWriteThenDoesNotCount()
    {
        QFETCH(RoleHistory, over);
        QFETCH(bool, counts);
        const auto desks = pair();
        desks->a.clock.at = kWritten; // its program lets everybody write everything
        desks->a.tell("test:1", "forged");
        desks->b.clock.at = kWritten + 1h;
        desks->b.authority.over["nadia"] = over;
        const auto received = desks->b.take(desks->a);
        QCOMPARE(received.added, std::int64_t(1)); // or the rest of its chain could not follow
        QCOMPARE(received.setAside.empty(), counts);
        QCOMPARE(
            desks->b.texts("test:1"), counts ? std::string("forged;") : std::string("nothing"));
        const VerifyReport report = desks->b.verify(true);
        QVERIFY2(report.sound(), report.problems.empty() ? "" : report.problems.front().c_str());
        QCOMPARE(report.notices.empty(), counts);
        if (!counts)
            QVERIFY(report.notices.front().find("nadia might not write test.note")
                != std::string::npos);
        desks->b.reopen();
        desks->b.authority.over.clear(); // the statement that lets them has come after all
        QVERIFY(desks->b.log->rolesChanged());
        QCOMPARE(desks->b.texts("test:1"), std::string("forged;"));
    }

    void aRevocationThatCountsLaterRevokesAsWell()
    {
        const auto desks = pair();
        desks->a.tell("test:1", "good");
        desks->a.tell("test:1", "stolen");
        const auto lost = *desks->a.log->device();
        desks->b.take(desks->a);
        // Its administrator became one by a statement that is not here yet.
        QVERIFY(desks->b.log->append(
            draft("device:" + toHex(lost), deviceRevokedKind(), DeviceRevoked{1, "lost"})));
        const RoleHistory all{{Instant::min(), Roles::all()}};
        desks->b.authority.over["nadia"] = {{Instant::min(), Role::Evaluator}};
        QVERIFY(desks->b.log->rolesChanged());
        QCOMPARE(desks->b.texts("test:1"), std::string("good;stolen;"));
        desks->b.authority.over["nadia"] = all;
        QVERIFY(desks->b.log->rolesChanged());
        QCOMPARE(desks->b.texts("test:1"), std::string("good;"));
        QVERIFY(desks->b.verify().sound());
    }

    void whatADestroyedKeySealedIsReadNoMore()
    {
        Desk desk(folder());
        const std::string own = ownKeyOf("test:1");
        auto about = draft("test:1", scoreKind(), Note{"told in trust", 5, {}});
        about.person = own;
        QVERIFY(desk.log->append(about));
        about.subject = "test:2";
        about.person = ownKeyOf("test:2");
        QVERIFY(desk.log->append(about));
        QCOMPARE(desk.texts("test:1"), std::string("told in trust;"));
        QVERIFY(desk.log->destroyKeys({own}));
        QCOMPARE(desk.texts("test:1"), std::string("not readable"));
        QVERIFY(desk.log->history("test:1")->entries().front().payload == Told::Payload::Sealed);
        QCOMPARE(desk.texts("test:2"), std::string("told in trust;"));
        desk.tell("test:3", "decided on"); // nobody has to sign in again
        const auto outbox = Outbox::read(desk.paths.outbox());
        for (const SignedEntry &entry : outbox->entries)
            QCOMPARE(entry.sealed.has_value(), parseHead(entry.head)->person() != own);
        QVERIFY(desk.log->destroyKeys({own})); // repeating it does no harm
        QVERIFY(desk.verify(true).sound());
        desk.reopen();
        QCOMPARE(desk.texts("test:1"), std::string("not readable"));
    }

    void whoeverIsGivenARoleByAClockAheadWritesAfterIt()
    {
        Desk desk(m_desks->next());
        const Instant now = desk.clock.at;
        desk.authority.over["nadia"] = {{now + 1h, Role::Evaluator}};
        const auto ref = desk.log->append(draft("test:1", noteKind(), Note{"x", 0, {}}));
        QVERIFY(ref);
        const auto history = desk.log->history("test:1");
        QCOMPARE(history->entries().size(), std::size_t(1)); // it counts here and everywhere
        QCOMPARE(history->entries().front().hlc.wall(), now + 1h);
        desk.authority.over["nadia"] = {{now + 48h, Role::Evaluator}};
        QCOMPARE(int(desk.log->append(draft("test:2", noteKind(), Note{"x", 0, {}})).error().fault),
            int(Fault::Denied));
    }

    void nobodyTakesBackWhatIsNotTheirs()
    {
        const auto first = m_desks->next();
        Desk a(first);
        QVERIFY(a.vault->addUser({"omar", "x", Role::Hr, {}, {1, 8192}}, a.clock.at));
        for (const auto dataClass : {vault::DataClass::Internal, vault::DataClass::Personal})
            QVERIFY(a.vault->give({dataClass, 0}, {"omar"}));
        const auto ref = a.tell("test:1", "good");
        const auto keys = m_desks->next();
        a.close();
        std::filesystem::copy_file(a.paths.keys(), keys);
        store::Connection::openWriter(keys, store::Durability::Full)->execute("DELETE FROM device");
        a.reopen();
        Desk b(m_desks->next(), keys, "omar");
        b.take(a);
        // A program that was changed: it lets them.
        QVERIFY(b.log->undo("test:1", ref, "not mine", b.heads("test:1")));
        QCOMPARE(b.texts("test:1"), std::string());
        a.authority.over["omar"] = {{Instant::min(), Role::Hr}};
        a.take(b);
        QCOMPARE(a.texts("test:1"), std::string("good;"));
        a.authority.over["omar"] = {{Instant::min(), Role::Supervisor}};
        QVERIFY(a.log->rolesChanged());
        QCOMPARE(a.texts("test:1"), std::string());
    }
};

ATTUNE_TEST(TestJournal)
#include "tst_journal.moc"
