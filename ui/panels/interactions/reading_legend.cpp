// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/interactions/reading_legend.h"

#include "ui/theme/colour_maps.h"
#include "ui/theme/paint.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>
#include <QPainter>

#include <functional>

namespace attune::ui {

namespace {

constexpr int kSampleWidth = 40, kSampleHeight = 16;
constexpr int kBarHeight = 8, kLineWidth = 2;

/// A piece of what is explained, painted as it is there.
class Sample final : public QWidget {
public:
    explicit Sample(std::function<void(QPainter &, const QRectF &)> paint)
        : m_paint(std::move(paint))
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return {scaled(kSampleWidth), scaled(kSampleHeight)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_paint(painter, rect());
    }

private:
    std::function<void(QPainter &, const QRectF &)> m_paint;
};

std::function<void(QPainter &, const QRectF &)> lineIn(Role role)
{
    return [role](QPainter &painter, const QRectF &box) {
        painter.fillRect(
            QRectF(box.left(), box.center().y(), box.width(), kLineWidth), colour(role));
    };
}

QRectF barIn(const QRectF &box)
{
    const double high = scaledF(kBarHeight);
    return {box.left(), box.center().y() - high / 2, box.width(), high};
}

void paintSteps(QPainter &painter, const QRectF &box)
{
    const QRectF bar = barIn(box);
    const double wide = bar.width() / kMapSteps;
    for (int step = 0; step < kMapSteps; ++step)
        paintBox(painter, {bar.left() + step * wide, bar.top(), wide - 1, bar.height()}, 0,
            mapColour(ColourMap::Diverging, step),
            step == kMapSteps / 2 ? colour(Role::Border) : QColor());
}

} // namespace

ReadingLegend::ReadingLegend(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::k8);
    grid->setVerticalSpacing(space::k4);
    grid->setColumnStretch(1, 1);
    const auto add = [&](std::function<void(QPainter &, const QRectF &)> paint, const QString &is) {
        auto *words = new TextLabel(TextStyle::Caption, is, nullptr, ui::Role::Muted);
        words->setWrapping(true);
        const int row = grid->rowCount();
        grid->addWidget(new Sample(std::move(paint)), row, 0, Qt::AlignTop);
        grid->addWidget(words, row, 1);
    };
    add(lineIn(Role::Accent), tr("warm wording; lifts the customer's sentiment"));
    add(lineIn(Role::Warning), tr("curt, blaming or stock wording; lowers it"));
    add(lineIn(Role::Info), tr("name, details taken up, escalation"));
    add(lineIn(Role::Critical), tr("abuse, threat or offence"));
    add(&paintSteps, tr("the bar: turns of the customer, below to above neutral"));
    add([](QPainter &painter, const QRectF &box) { painter.fillRect(barIn(box), missingBrush()); },
        tr("not assessed"));
}

} // namespace attune::ui
