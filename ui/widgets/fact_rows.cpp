// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fact_rows.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace attune::ui {

namespace {

QHBoxLayout *lineIn(QWidget *row)
{
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, space::k4, 0, space::k4);
    line->setSpacing(space::k8);
    return line;
}

} // namespace

FactRows::FactRows(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setAccessibleName(name);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void FactRows::clear()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void FactRows::add(QWidget *row)
{
    if (m_column->count() > 0)
        m_column->addWidget(new Hairline);
    m_column->addWidget(row);
}

void FactRows::show(const std::vector<FactLine> &facts)
{
    clear();
    for (const FactLine &fact : facts) {
        auto *row = new QWidget;
        auto *line = lineIn(row);
        auto *text = new TextLabel(TextStyle::Body, fact.text);
        text->setWrapping(true);
        line->addWidget(text, 1);
        line->addWidget(new Pill(fact.tone, fact.word));
        add(row);
    }
}

void FactRows::show(const std::vector<AnswerLine> &answers)
{
    clear();
    for (const AnswerLine &answer : answers) {
        auto *row = new QWidget;
        auto *line = lineIn(row);
        auto *words = new QVBoxLayout;
        words->setSpacing(space::k2);
        auto *question = new TextLabel(TextStyle::Body, answer.question);
        question->setWrapping(true);
        words->addWidget(question);
        if (!answer.note.isEmpty()) {
            auto *note = mutedLabel(answer.note);
            note->setWrapping(true);
            words->addWidget(note);
        }
        line->addLayout(words, 1);
        auto *value = new TextLabel(TextStyle::BodyStrong, answer.value);
        value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        line->addWidget(value);
        add(row);
    }
}

} // namespace attune::ui
