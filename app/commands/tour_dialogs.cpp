// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/tour_dialogs.h"

#include "app/packs/forms.h"
#include "app/window/entrance.h"
#include "core/sync/csv.h"
#include "ui/panels/disputes/assign_dialog.h"
#include "ui/panels/disputes/evaluation_dialog.h"
#include "ui/panels/disputes/resolve_dialog.h"
#include "ui/panels/forms/form_editor.h"
#include "ui/panels/forms/form_preview.h"
#include "ui/panels/import/import_dialog.h"
#include "ui/panels/import/mapping_dialog.h"
#include "ui/panels/import/saved_mappings_dialog.h"
#include "ui/panels/scoring/score_dialog.h"
#include "ui/panels/scoring/score_sheet.h"
#include "ui/shell/exchange_dialog.h"
#include "ui/shell/invite_dialog.h"
#include "ui/shell/passphrase_dialog.h"
#include "ui/shell/recovery_parts_dialog.h"
#include "ui/shell/settings_dialog.h"
#include "ui/shell/unlock_dialog.h"

#include <QComboBox>

#include <algorithm>
#include <string>

namespace attune::app {

namespace {

sync::UnmappedFile sampleFile()
{
    const std::string text =
        "Contact_ID,Media,Skill,Agent_No,Agent_Name,Start_Date,Start_Time,Talk (s),Mood\n"
        "70001,Call,Billing,12,Zoe Hale,03/25/2026,10:00:00,312,4\n"
        "70002,Chat,Cancellations,17,Omar Said,03/25/2026,10:04:10,540,2\n"
        "70003,Call,Billing,12,Zoe Hale,03/25/2026,10:09:31,95,5\n";
    sync::UnmappedFile file{"calls-of-march.csv", copyOf(bytesOf(text)), {}, {}};
    file.sample = sync::sampleCsv(file.head);
    file.guess = sync::guessMapping(file.sample, file.path);
    return file;
}

QDialog *runningImport(QWidget *parent)
{
    auto *dialog = new ui::ImportDialog(parent);
    sync::ImportProgress progress;
    progress.file = "exports/november.vcon.jsonl";
    progress.bytes = 312'400'000;
    progress.totalBytes = 841'000'000;
    progress.outcomes.accepted = 11'940;
    progress.outcomes.unchanged = 20;
    progress.setAside = 3;
    progress.bytesPerSecond = 38.2e6;
    progress.left = std::chrono::seconds{14};
    dialog->showProgress(progress);
    return dialog;
}

QDialog *finishedImport(QWidget *parent)
{
    auto *dialog = new ui::ImportDialog(parent);
    sync::ImportReport report;
    report.outcomes.accepted = 36'520;
    report.outcomes.updated = 4;
    report.outcomes.unknownAgents = 12;
    report.setAside = 8;
    report.files = 3;
    report.bytes = 841'000'000;
    report.seconds = 22.4;
    report.reasons = {{"broken_json", 5}, {"zoneless_time", 3}};
    dialog->showReport(report);
    return dialog;
}

/// A form that comes with the program, begun beside a few turns.
QDialog *begunScore(QWidget *parent)
{
    ui::ScoreDialog::What what;
    what.title = QStringLiteral("Session 31: interaction 2 of 4");
    if (auto forms = shippedForms()) {
        const auto empathy = std::ranges::find(*forms, "empathy", &forms::Form::id);
        if (empathy != forms->end())
            what.form = *empathy;
    }
    using facts::Role;
    const auto say = [&](Role role, int second, const char *text) {
        what.turns.push_back({role, std::chrono::seconds{second}, {}, text, false, false, {}});
    };
    say(Role::Customer, 0, "I was promised the refund by Monday. It is Thursday now.");
    say(Role::Agent, 9, "You are right, it was promised. I am sorry that you had to call again.");
    say(Role::Customer, 17, "So where is it?");
    say(Role::Agent, 22,
        "It was sent to an old account. I correct that now; it is there tomorrow.");
    what.draft.answers["acknowledges"].options = {"3"};
    what.draft.notes = {{"validates", 1, 9, "names the promise"}};
    return new ui::ScoreDialog(std::move(what), parent);
}

/// The next version of a form that comes with the program, with answers tried in its preview.
ui::FormEditor *begunForm(QWidget *parent, forms::Place place)
{
    ui::FormEditor::What what;
    if (auto forms = shippedForms()) {
        const auto found = std::ranges::find(*forms, "empathy", &forms::Form::id);
        if (found != forms->end())
            what.begin.form = *found;
    }
    what.versions = {what.begin.form};
    what.begin.from = 1;
    what.isNamed = true;
    what.sessions = {{"calibration:1", QStringLiteral("Session 31")}};
    auto *out = new ui::FormEditor(std::move(what), parent);
    ui::ScoreSheet *sheet = out->preview()->sheet();
    for (const int digit : {3, 2, 4}) {
        sheet->answer(digit);
        sheet->step(1);
    }
    out->stand(place);
    return out;
}

QDialog *writtenQuestion(QWidget *parent)
{
    return begunForm(parent, {0, 1});
}

QDialog *writtenForm(QWidget *parent)
{
    return begunForm(parent, {});
}

/// Given 2, proposed 4, scored again 3: the one question of the form in which it differs.
QDialog *decidedDispute(QWidget *parent)
{
    forms::Form form;
    if (auto forms = shippedForms()) {
        const auto empathy = std::ranges::find(*forms, "empathy", &forms::Form::id);
        if (empathy != forms->end())
            form = *empathy;
    }
    const auto option = [](const char *id) {
        forms::Answer out;
        out.options = {id};
        return out;
    };
    disputes::State state;
    state.versions = {{{{"validates", option("2")}}, {}, "Ines Calvo", {}}};
    disputes::Dispute dispute;
    dispute.stage = disputes::Stage::Rescored;
    dispute.sides = {{"Priya Raman", {},
        {{"validates", option("4"), "It was said, only later in the conversation."}}, 0}};
    dispute.rescore =
        disputes::Rescore{"Tomas Lind", {}, {{"validates", option("3")}}, {}, {}, false, 0};
    state.disputes = {dispute};
    return new ui::ResolveDialog(std::move(state), std::move(form), parent);
}

QDialog *finishedExchange(QWidget *parent)
{
    auto *dialog = new ui::ExchangeDialog(QStringLiteral("/media/nadia/STICK"), parent);
    dialog->showOutcome(
        {38, 112, {QStringLiteral("Let join: workstation 4f1c09aa27be6d30, set up by Tomas Lind.")},
            {QStringLiteral("9b1e6620c1d70a44/00000012.atx is damaged or only half there."),
                QStringLiteral("2ad0c17be95f3366/heads.atx is of another centre.")}});
    return dialog;
}

QDialog *madeInvitation(QWidget *parent)
{
    auto *dialog =
        new ui::InviteDialog({QStringLiteral("Hanna Vogt"), QStringLiteral("Tomas Lind")},
            QStringLiteral("/media/nadia/STICK"), parent);
    dialog->showInvitation(QStringLiteral("attune-invitation-7b1e6620c1d70a44-2ad0c17be95f3366-"
                                          "4f1c09aa27be6d30-96cd44f1fcd1a034"));
    return dialog;
}

QDialog *lostPassphrase(QWidget *parent)
{
    return new ui::PassphraseDialog(
        Entrance::recoveryQuestion({QStringLiteral("Nadia Petrova")}),
        [](const ui::PassphraseAnswer &, const ui::PassphraseDialog::Answer &) {}, parent);
}

QDialog *drawnRecoveryKey(QWidget *parent)
{
    return new ui::RecoveryPartsDialog(
        {QStringLiteral("1-K7QD-4M2A-9ZTX-0HBC-7R3W-PLE8-5VUN-J6YS"),
            QStringLiteral("2-0F9G-XW4B-KD7P-3TQM-6ZAE-H8RL-2CNV-Y5JU"),
            QStringLiteral("3-5BZA-7PHE-QY3M-8RKC-1GXW-T0ND-9LFU-4VJS")},
        parent);
}

QDialog *secondEvaluator(QWidget *parent)
{
    using disputes::Unfit;
    return new ui::AssignDialog(
        {{"Marcus Hale", {}, true, true}, {"Tomas Lind", {}, true, false},
            {"Ines Calvo", {Unfit::FirstEvaluator}, false, false},
            {"Nadia Petrova", {Unfit::Chooses, Unfit::OnTheLine}, true, true},
            {"Priya Raman", {Unfit::OpenedIt}, true, false}},
        true, parent);
}

/// By name, where the form is blind.
QDialog *whomToEvaluate(QWidget *parent)
{
    const QString empathy = QStringLiteral("empathy");
    auto *dialog =
        new ui::EvaluationDialog({{QStringLiteral("7fa0"), QStringLiteral("Jun Tanaka")},
                                     {QStringLiteral("a913"), QStringLiteral("Omar Said")}},
            {{empathy, QStringLiteral("Empathy in voice and chat")}}, parent);
    dialog->offerTurn({empathy});
    dialog->findChild<QComboBox *>()->setCurrentIndex(1);
    return dialog;
}

} // namespace

std::vector<TourDialog> tourDialogs(ui::Settings &settings)
{
    return {{"import-running", &runningImport}, {"import-done", &finishedImport},
        {"import-columns",
            [](QWidget *parent) -> QDialog * {
                return new ui::MappingDialog(sampleFile(), parent);
            }},
        {"score", &begunScore}, {"form-question", &writtenQuestion}, {"form-whole", &writtenForm},
        {"dispute-decide", &decidedDispute}, {"dispute-evaluator", &secondEvaluator},
        {"dispute-whom", &whomToEvaluate}, {"exchange", &finishedExchange},
        {"invite", &madeInvitation}, {"passphrase-lost", &lostPassphrase},
        {"recovery-key", &drawnRecoveryKey},
        {"import-meanings",
            [](QWidget *parent) -> QDialog * {
                auto *dialog = new ui::SavedMappingsDialog(true, parent);
                dialog->show({sampleFile().guess});
                return dialog;
            }},
        {"settings",
            [&settings](QWidget *parent) -> QDialog * {
                return new ui::SettingsDialog(settings,
                    {{QStringLiteral("en"), QStringLiteral("English")},
                        {QStringLiteral("de"), QStringLiteral("Deutsch")}},
                    parent);
            }},
        {"unlock", [](QWidget *parent) -> QDialog * {
             auto *dialog = new ui::UnlockDialog(
                 QStringLiteral("/srv/attune/centre"), {QStringLiteral("Nadia Petrova")},
                 [](const QString &, const QString &, const ui::UnlockDialog::Answer &) {}, parent);
             dialog->offerToRemember({}, true);
             dialog->offerRecovery();
             return dialog;
         }}};
}

} // namespace attune::app
