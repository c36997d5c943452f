// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/set_aside/set_aside_dialog.h"

#include "ui/models/set_aside_text.h"
#include "ui/panels/set_aside/set_aside_model.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/table_setup.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/thin_progress.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace attune::ui {

namespace {

constexpr int kWidth = 1040;
constexpr int kHeight = 660;

} // namespace

SetAsideDialog::SetAsideDialog(bool mayWrite, QWidget *parent)
    : QDialog(parent)
    , m_mayWrite(mayWrite)
    , m_model(new SetAsideModel(this))
{
    setWindowTitle(tr("Set-aside records"));
    buildLayout();
    bindActions();
    resize(scaled(kWidth), scaled(kHeight));
    setEnabledParts();
}

void SetAsideDialog::buildLayout()
{
    m_table = new QTableView;
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Set-aside records"));
    dressTable(m_table);
    auto *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(
        static_cast<int>(SetAsideModel::Column::Reason), QHeaderView::Stretch);
    auto *list = new Card;
    list->setFlush(true);
    list->body()->addWidget(m_table);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(space::k12);
    splitter->addWidget(list);
    splitter->addWidget(buildDetails());
    splitter->setSizes({scaled(kWidth * 4 / 7), scaled(kWidth * 3 / 7)});
    m_none = new EmptyState;
    m_none->set(EmptyKind::NothingDue, tr("Nothing is set aside: every record was taken."));
    m_pages = new QStackedWidget;
    m_pages->addWidget(splitter);
    m_pages->addWidget(m_none);

    m_count = mutedLabel();
    m_progress = new ThinProgress;
    m_outcome = new TextLabel(TextStyle::Body);
    m_outcome->setWrapping(true);
    m_zone = new QLineEdit;
    m_zone->setPlaceholderText(tr("e.g. Europe/Paris"));
    m_zone->setAccessibleName(tr("Zone of times without one"));
    m_zone->setFixedWidth(scaled(160));
    auto *zoneLabel = new TextLabel(TextStyle::Body, tr("Zone of times without one"));
    zoneLabel->setBuddy(m_zone);
    m_retryAll = new QPushButton(tr("Try all again"));
    m_retryAll->setAutoDefault(false);
    auto *close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::k8);
    foot->addWidget(zoneLabel);
    foot->addWidget(m_zone);
    foot->addStretch(1);
    foot->addWidget(m_retryAll);
    foot->addWidget(close);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::k24, space::k16, space::k24, space::k16);
    layout->setSpacing(space::k8);
    layout->addWidget(new TextLabel(TextStyle::Title, windowTitle()));
    layout->addWidget(m_count);
    layout->addWidget(m_progress);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_outcome);
    layout->addLayout(foot);
}

QWidget *SetAsideDialog::buildDetails()
{
    auto *card = new Card;
    m_reason = new TextLabel(TextStyle::Section);
    m_reason->setWrapping(true);
    m_advice = new TextLabel(TextStyle::Body);
    m_advice->setWrapping(true);
    m_place = mutedLabel();
    m_place->setWrapping(true);
    m_text = new QPlainTextEdit;
    m_text->setAccessibleName(tr("The record as delivered"));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setTabChangesFocus(true);
    m_retry = new QPushButton(tr("Try again"));
    m_retry->setDefault(true);
    m_retry->setToolTip(tr("Reads the record as it stands here now"));
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_retry);
    card->body()->setSpacing(space::k8);
    card->body()->addWidget(m_reason);
    card->body()->addWidget(m_advice);
    card->body()->addWidget(m_place);
    card->body()->addWidget(m_text, 1);
    card->body()->addLayout(row);
    card->body()->addWidget(buildDismissal());
    return card;
}

QWidget *SetAsideDialog::buildDismissal()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::k8);
    m_why = new QLineEdit;
    m_why->setPlaceholderText(tr("Why it is not needed"));
    m_why->setAccessibleName(tr("Reason for dismissing it"));
    m_dismiss = new QPushButton(tr("Dismiss"));
    m_dismiss->setAutoDefault(false);
    m_dismiss->setToolTip(
        tr("Takes the record out of this list and its text out of the centre, and keeps the "
           "reason"));
    row->addWidget(m_why, 1);
    row->addWidget(m_dismiss);
    return box;
}

void SetAsideDialog::bindActions()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &SetAsideDialog::openRow);
    connect(m_table, &QTableView::activated, this, [this] { m_text->setFocus(); });
    connect(m_retry, &QPushButton::clicked, this, &SetAsideDialog::retry);
    connect(m_why, &QLineEdit::textChanged, this, &SetAsideDialog::setEnabledParts);
    connect(m_why, &QLineEdit::returnPressed, m_dismiss, &QPushButton::click);
    connect(m_retryAll, &QPushButton::clicked, this, [this] {
        m_asked = true;
        m_progress->begin();
        setEnabledParts();
        Q_EMIT retryAllWanted(m_zone->text().trimmed());
    });
    connect(m_dismiss, &QPushButton::clicked, this, [this] {
        const facts::SetAsideRow *row = current();
        if (!row)
            return;
        m_asked = true;
        m_progress->begin();
        setEnabledParts();
        Q_EMIT dismissWanted(row->id, m_why->text().trimmed());
    });
}

const facts::SetAsideRow *SetAsideDialog::current() const
{
    return m_model->row(m_table->currentIndex().row());
}

void SetAsideDialog::show(std::vector<facts::SetAsideRow> rows, const Zone &zone)
{
    const facts::SetAsideRow *before = current();
    const std::int64_t id = before ? before->id : 0;
    const int place = m_table->currentIndex().row();
    const auto count = static_cast<int>(rows.size());
    m_model->show(std::move(rows), zone);
    m_count->setText(tr("%Ln record(s) could not be taken. Nothing of them is lost, and their "
                        "neighbours are here.",
        nullptr, count));
    m_count->setVisible(count > 0);
    m_pages->setCurrentIndex(count > 0 ? 0 : 1);
    if (count > 0) {
        const int kept = m_model->indexOf(id);
        m_shown = 0;
        m_table->selectRow(kept >= 0 ? kept : std::clamp(place, 0, count - 1));
    }
    setEnabledParts();
}

void SetAsideDialog::openRow()
{
    const facts::SetAsideRow *row = current();
    if (!row || row->id == m_shown)
        return;
    m_shown = row->id;
    const auto text = [](const std::string &utf8) {
        return QString::fromStdString(utf8);
    };
    m_reason->setText(row->record.detail.empty()
            ? reasonText(row->record.reason)
            : tr("%1: %2").arg(reasonText(row->record.reason), text(row->record.detail)));
    m_advice->setText(adviceText(row->record.reason));
    m_place->setText(row->record.line > 0
            ? tr("%1, line %L2, delivered by %3")
                  .arg(text(row->record.file))
                  .arg(qlonglong(row->record.line))
                  .arg(text(row->source))
            : tr("%1, delivered by %2").arg(text(row->record.file), text(row->source)));
    m_why->clear();
    m_text->setPlainText({});
    m_text->document()->setModified(false);
    if (row->hasBody)
        Q_EMIT bodyWanted(row->id);
    else
        showBodyProblem(row->id,
            row->record.line > 0 ? tr("The record was too long to be kept, only its place was.")
                                 : tr("This is about the file as a whole. It is read again from "
                                      "where it lies."));
    setEnabledParts();
}

void SetAsideDialog::showBody(std::int64_t id, const QByteArray &body)
{
    if (id != m_shown)
        return;
    m_text->setPlaceholderText({});
    m_text->setPlainText(QString::fromUtf8(body));
    m_text->document()->setModified(false);
    setEnabledParts();
}

void SetAsideDialog::showBodyProblem(std::int64_t id, const QString &sentence)
{
    if (id != m_shown)
        return;
    m_text->setPlainText({});
    m_text->setPlaceholderText(sentence);
    m_text->document()->setModified(false);
    setEnabledParts();
}

void SetAsideDialog::showOutcome(const QString &sentence)
{
    m_asked = false;
    m_progress->end();
    m_outcome->setText(sentence);
    setEnabledParts();
}

void SetAsideDialog::retry()
{
    const facts::SetAsideRow *row = current();
    if (!row)
        return;
    m_asked = true;
    m_progress->begin();
    setEnabledParts();
    std::optional<QByteArray> mended;
    if (m_text->document()->isModified())
        mended = m_text->toPlainText().toUtf8();
    Q_EMIT retryWanted(row->id, mended, m_zone->text().trimmed());
}

void SetAsideDialog::setEnabledParts()
{
    const facts::SetAsideRow *row = current();
    const bool free = m_mayWrite && !m_asked && row;
    m_text->setReadOnly(!free || !row->hasBody);
    m_retry->setEnabled(free && (row->hasBody || row->record.line == 0));
    m_retryAll->setEnabled(free);
    m_why->setEnabled(free);
    m_zone->setEnabled(free);
    m_dismiss->setEnabled(free && !m_why->text().trimmed().isEmpty());
}

} // namespace attune::ui
