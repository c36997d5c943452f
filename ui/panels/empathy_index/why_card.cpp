// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/empathy_index/why_card.h"

#include "ui/panels/empathy_index/evidence_model.h"
#include "ui/panels/empathy_index/figures_model.h"
#include "ui/panels/empathy_index/index_text.h"
#include "ui/widgets/table_setup.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace attune::ui {

WhyCard::WhyCard(QWidget *parent)
    : Card(tr("Why this?"), parent)
    , m_figures(new FiguresModel(this))
    , m_evidence(new EvidenceModel(this))
{
    buildLayout();
    bindActions();
}

void WhyCard::buildLayout()
{
    m_sentences = mutedLabel();
    m_sentences->setWrapping(true);
    m_gaming = new TextLabel(TextStyle::Body, {}, nullptr, Role::Warning);
    m_gaming->setWrapping(true);
    m_gaming->setTextFormat(Qt::PlainText);
    m_table = new QTableView;
    m_table->setModel(m_figures);
    m_table->setAccessibleName(tr("Figures of the index"));
    dressTable(m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_about = mutedLabel();
    m_about->setWrapping(true);
    m_list = new QListView;
    m_list->setModel(m_evidence);
    m_list->setAccessibleName(tr("Interactions behind the figure"));
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    dressTwoLineList(m_list);
    m_open = new QPushButton(tr("Open"));
    m_open->setToolTip(tr("Opens the interaction at these words"));
    m_contest = new QPushButton(tr("Contest…"));
    m_contest->setToolTip(tr("Says why this figure is wrong, so that a person decides"));
    m_decide = new QPushButton(tr("Decide…"));
    m_decide->setToolTip(tr("A person's word wins over the program's; it is signed with a reason"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::k8);
    buttons->addWidget(m_open);
    buttons->addWidget(m_contest);
    buttons->addWidget(m_decide);
    buttons->addStretch(1);
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k8);
    for (QWidget *part : {static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_sentences),
             static_cast<QWidget *>(m_gaming), static_cast<QWidget *>(m_about),
             static_cast<QWidget *>(m_list)})
        column->addWidget(part);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it can be reached
    scroll->setAccessibleName(tr("Why this?"));
    scroll->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    scroll->setMinimumHeight(scaled(110));
    body()->addWidget(scroll, 1);
    body()->addLayout(buttons);
}

void WhyCard::bindActions()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &WhyCard::showEvidence);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &WhyCard::showButtons);
    const auto open = [this](const QModelIndex &index) {
        if (const auto *line = m_evidence->evidence(index.row()))
            Q_EMIT openWanted(line->leg, line->turn);
    };
    connect(m_list, &QListView::activated, this, open);
    connect(m_open, &QPushButton::clicked, this, [this, open] { open(m_list->currentIndex()); });
    connect(m_contest, &QPushButton::clicked, this, [this] {
        if (const auto *line = m_evidence->evidence(m_list->currentIndex().row()))
            Q_EMIT contestWanted(line->leg, figure());
    });
    connect(m_decide, &QPushButton::clicked, this, [this] {
        if (const auto *line = m_evidence->evidence(m_list->currentIndex().row()))
            Q_EMIT decideWanted(line->leg, figure());
    });
}

scoring::Proxy WhyCard::figure() const
{
    return static_cast<scoring::Proxy>(std::max(0, m_table->currentIndex().row()));
}

void WhyCard::showNothing(const QString &sentence)
{
    m_unit = 0;
    m_details.reset();
    setAside({});
    m_sentences->setText(sentence);
    m_figures->clear();
    m_gaming->hide();
    m_table->hide();
    showEvidence();
}

void WhyCard::show(std::shared_ptr<const empathy_index::Snapshot> snapshot,
    const empathy_index::Unit &unit, const QString &name)
{
    const int row = m_unit == unit.id ? m_table->currentIndex().row() : -1;
    m_snapshot = std::move(snapshot);
    if (m_unit != unit.id)
        m_details.reset();
    m_unit = unit.id;
    setAside(name);
    QStringList sentences = whySentences(unit, m_snapshot->outcome);
    sentences += tr("Compared with what is usual for queue and channel; no source delivers reasons "
                    "of contact, so what customers came for is not taken out.");
    m_sentences->setText(sentences.join(QLatin1Char(' ')));
    m_gaming->hide();
    m_figures->show(unit, m_snapshot->outcome.weights);
    m_table->setVisible(unit.index.has_value());
    m_table->setFixedHeight(
        m_table->horizontalHeader()->sizeHint().height() + rowHeight() * m_figures->rowCount() + 2);
    m_table->setCurrentIndex(m_figures->index(row >= 0 ? row : m_figures->weakest(), 0));
    showEvidence();
}

void WhyCard::showDetails(std::shared_ptr<const empathy_index::UnitDetails> details)
{
    if (!m_snapshot || details->unit != m_unit)
        return;
    m_details = std::move(details);
    const auto unit =
        std::ranges::find(m_snapshot->outcome.units, m_unit, &empathy_index::Unit::id);
    if (unit != m_snapshot->outcome.units.end()) {
        const QStringList gaming = gamingSentences(*unit, *m_details);
        m_gaming->setText(gaming.join(QLatin1Char('\n')));
        m_gaming->setVisible(!gaming.isEmpty());
    }
    showEvidence();
}

void WhyCard::showEvidence()
{
    std::vector<empathy_index::Evidence> evidence;
    if (m_details)
        evidence = m_details->evidence[static_cast<std::size_t>(figure())];
    m_about->setVisible(!evidence.empty());
    m_about->setText(tr("%1: what speaks most against it, then for it").arg(figureName(figure())));
    m_about->setToolTip(figureReason(figure()));
    m_list->setVisible(!evidence.empty());
    m_evidence->show(m_snapshot, std::move(evidence), figure());
    m_list->setFixedHeight(twoLineRowHeight() * m_evidence->rowCount() + 2);
    if (m_evidence->rowCount() > 0)
        m_list->setCurrentIndex(m_evidence->index(0));
    showButtons();
}

void WhyCard::showButtons()
{
    const bool any = m_evidence->evidence(m_list->currentIndex().row()) != nullptr;
    m_open->setVisible(any);
    m_contest->setVisible(any && m_snapshot->decisions.mayContest);
    m_decide->setVisible(any && m_snapshot->decisions.mayDecide);
}

QList<QWidget *> WhyCard::regions() const
{
    QList<QWidget *> out;
    if (m_table->isVisible())
        out += m_table;
    if (m_list->isVisible())
        out += m_list;
    return out;
}

} // namespace attune::ui
