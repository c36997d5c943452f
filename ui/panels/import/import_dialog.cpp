// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/import/import_dialog.h"

#include "ui/models/fact_text.h"
#include "ui/models/fault_sentence.h"
#include "ui/models/set_aside_text.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/thin_progress.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace attune::ui {

namespace {

constexpr int kWidth = 560;
constexpr double kMegabyte = 1e6;

QString megabytes(std::int64_t bytes)
{
    return number(static_cast<double>(bytes) / kMegabyte, 1);
}

} // namespace

ImportDialog::ImportDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Import"));
    buildLayout();
    resize(scaled(kWidth), sizeHint().height());
}

void ImportDialog::buildCounts()
{
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(space::k16);
    m_grid->setVerticalSpacing(space::k6);
    for (const QString &name : {tr("New"), tr("Updated"), tr("Unchanged"), tr("Set aside")}) {
        const int row = m_grid->rowCount();
        auto *count = new TextLabel(TextStyle::BodyStrong, number(0));
        count->setAlignment(Qt::AlignRight);
        m_grid->addWidget(new TextLabel(TextStyle::Body, name), row, 0);
        m_grid->addWidget(count, row, 1);
        m_counts.push_back(count);
    }
    m_grid->setColumnMinimumWidth(1, scaled(80));
    m_grid->setColumnStretch(2, 1);
}

void ImportDialog::buildLayout()
{
    m_title = new TextLabel(TextStyle::Title, tr("Importing…"));
    m_title->setElided(true);
    m_state = mutedLabel(tr("Looking at the files…"));
    m_state->setWrapping(true);
    m_progress = new ThinProgress;
    m_progress->begin();
    buildCounts();
    m_reasons = mutedLabel();
    m_reasons->setWrapping(true);
    m_reasons->hide();
    m_pause = new QPushButton(tr("Pause"));
    m_pause->setAutoDefault(false);
    m_cancel = new QPushButton(tr("Cancel"));
    m_cancel->setAutoDefault(false);
    m_cancel->setToolTip(tr("What was stored before stays; the same import goes on from there"));
    m_list = new QPushButton(tr("Look at what was set aside"));
    m_list->setAutoDefault(false);
    m_list->hide();
    connect(m_pause, &QPushButton::clicked, this, &ImportDialog::pauseToggled);
    connect(m_list, &QPushButton::clicked, this, &ImportDialog::setAsideWanted);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_over)
            accept();
        else
            Q_EMIT cancelWanted();
    });
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::k8);
    foot->addWidget(m_list);
    foot->addStretch(1);
    foot->addWidget(m_pause);
    foot->addWidget(m_cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::k24, space::k16, space::k24, space::k16);
    layout->setSpacing(space::k12);
    layout->addWidget(m_title);
    layout->addWidget(m_state);
    layout->addWidget(m_progress);
    layout->addLayout(m_grid);
    layout->addWidget(m_reasons);
    layout->addStretch(1);
    layout->addLayout(foot);
}

void ImportDialog::showCounts(const sync::Outcomes &outcomes, std::int64_t setAside)
{
    const std::array<std::int64_t, 4> counts{
        outcomes.accepted, outcomes.updated, outcomes.unchanged, setAside};
    for (std::size_t i = 0; i < counts.size(); ++i)
        m_counts[i]->setText(number(static_cast<double>(counts[i])));
}

void ImportDialog::showProgress(const sync::ImportProgress &progress)
{
    if (m_over)
        return;
    if (!progress.file.empty())
        m_title->setText(
            tr("Importing %1").arg(QFileInfo(QString::fromStdString(progress.file)).fileName()));
    if (progress.totalBytes > 0)
        m_progress->setShare(
            static_cast<double>(progress.bytes) / static_cast<double>(progress.totalBytes));
    QStringList parts{
        tr("%1 of %2 MB").arg(megabytes(progress.bytes), megabytes(progress.totalBytes)),
        tr("%1 MB/s").arg(number(progress.bytesPerSecond / kMegabyte, 1))};
    if (progress.left)
        parts += tr("%1 left").arg(lengthText(*progress.left));
    if (!m_paused)
        m_state->setText(parts.join(QStringLiteral(" · ")));
    showCounts(progress.outcomes, progress.setAside);
}

void ImportDialog::showPaused(bool paused)
{
    m_paused = paused;
    m_pause->setText(paused ? tr("Go on") : tr("Pause"));
    if (paused && !m_over)
        m_state->setText(tr("Paused. What was stored so far is kept."));
}

void ImportDialog::finish(const QString &title)
{
    m_over = true;
    m_title->setText(title);
    m_progress->end();
    m_pause->hide();
    m_cancel->setText(tr("Close"));
    m_cancel->setToolTip({});
    m_cancel->setDefault(true);
    m_cancel->setFocus();
}

void ImportDialog::showReport(const sync::ImportReport &report)
{
    if (report.error)
        finish(tr("The import stopped"));
    else
        finish(report.cancelled ? tr("Cancelled") : tr("Imported"));
    if (report.error)
        m_state->setText(sentenceFor(report.error->fault));
    else if (report.cancelled)
        m_state->setText(tr("What was stored before stays. The same import goes on from there."));
    else
        m_state->setText(tr("%Ln file(s), %1 MB in %2 s", nullptr, static_cast<int>(report.files))
                             .arg(megabytes(report.bytes), number(report.seconds, 1)));
    showCounts(report.outcomes, report.setAside);
    QStringList reasons;
    for (const auto &[reason, count] : report.reasons)
        reasons += tr("%1 × %2").arg(number(static_cast<double>(count)), reasonText(reason));
    const auto &done = report.outcomes;
    if (report.files > 0 && !report.error && !report.cancelled
        && done.accepted + done.updated + done.unchanged + report.setAside == 0)
        reasons += tr("No record stands in it: under its headings a table needs a row for each.");
    if (report.outcomes.unknownAgents > 0)
        reasons += tr("%Ln record(s) of agents nobody listed were kept and marked.", nullptr,
            static_cast<int>(report.outcomes.unknownAgents));
    if (!report.passedOver.empty())
        reasons += tr("%Ln file(s) of no known format were passed over.", nullptr,
            static_cast<int>(report.passedOver.size()));
    m_reasons->setText(reasons.join(QLatin1Char('\n')));
    m_reasons->setVisible(!reasons.isEmpty());
    m_list->setVisible(report.setAside > 0);
    resize(width(), std::max(height(), sizeHint().height()));
}

void ImportDialog::showProblem(const QString &sentence)
{
    finish(tr("Nothing was imported"));
    m_state->setText(sentence);
}

} // namespace attune::ui
