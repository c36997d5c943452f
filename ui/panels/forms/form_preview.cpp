// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/forms/form_preview.h"

#include "ui/panels/forms/form_text.h"
#include "ui/panels/scoring/score_sheet.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace attune::ui {

FormPreview::FormPreview(QWidget *parent)
    : QWidget(parent)
    , m_sheet(new ScoreSheet({}))
    , m_value(new TextLabel(TextStyle::Figure))
    , m_groups(new TextLabel(TextStyle::Body))
    , m_about(mutedLabel())
    , m_clear(new QPushButton(tr("Clear answers")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k12);
    m_sheet->bindKeys(*m_sheet);
    column->addWidget(m_sheet, 1);
    auto *card = new Card(tr("What these answers earn"));
    m_clear->setAutoDefault(false);
    card->addHeadWidget(m_clear);
    for (TextLabel *label : {m_groups, m_about})
        label->setWrapping(true);
    for (TextLabel *label : {m_value, m_groups, m_about})
        card->body()->addWidget(label);
    column->addWidget(card);
    connect(m_sheet, &ScoreSheet::edited, this, &FormPreview::showScore);
    connect(m_clear, &QPushButton::clicked, this, &FormPreview::clear);
}

void FormPreview::show(const forms::Form &form)
{
    m_form = form;
    m_sheet->setForm(form);
    showScore();
}

void FormPreview::clear()
{
    m_sheet->setAnswers({});
    showScore();
}

void FormPreview::stand(forms::Place place)
{
    if (!questionAt(m_form, place))
        return;
    int row = place.question;
    for (int group = 0; group < place.group; ++group)
        row += static_cast<int>(m_form.groups[static_cast<std::size_t>(group)].questions.size());
    m_sheet->setCurrentQuestion(row);
}

QString FormPreview::score() const
{
    return m_value->text();
}

void FormPreview::showScore()
{
    const forms::Score score = scoreOf(m_form, m_sheet->answers());
    m_value->setText(scoreText(score));
    m_about->setText(scoreSentences(m_form, score).join(QLatin1Char(' ')));
    m_groups->setText(groupsText(m_form, score));
    m_groups->setVisible(!m_groups->text().isEmpty());
    m_clear->setEnabled(!m_sheet->answers().empty());
}

} // namespace attune::ui
