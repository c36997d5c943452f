// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"
#include "ui/theme/fonts.h"

#include <QFont>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>

namespace attune::ui {

namespace {

/// Code points of Material Design Icons 1.6, as its scss names them.
char16_t glyphOf(Icon icon)
{
    switch (icon) {
    case Icon::Alert:
        return 0xF026; // alert
    case Icon::AlertCircle:
        return 0xF028; // alert-circle
    case Icon::ArrowLeft:
        return 0xF04D; // arrow-left
    case Icon::Audit:
        return 0xF14C; // clipboard-check
    case Icon::Bell:
        return 0xF09A; // bell
    case Icon::Book:
        return 0xF5DA; // book-open-page-variant
    case Icon::Calendar:
        return 0xF0ED; // calendar
    case Icon::Chart:
        return 0xF12A; // chart-line
    case Icon::ChartBox:
        return 0xF41F; // poll
    case Icon::Chat:
        return 0xF28C; // forum
    case Icon::Check:
        return 0xF12C; // check
    case Icon::CheckCircle:
        return 0xF5E0; // check-circle
    case Icon::ChevronDown:
        return 0xF140; // chevron-down
    case Icon::ChevronLeft:
        return 0xF141; // chevron-left
    case Icon::ChevronRight:
        return 0xF142; // chevron-right
    case Icon::ChevronUp:
        return 0xF143; // chevron-up
    case Icon::Circle:
        return 0xF12F; // checkbox-blank-circle
    case Icon::CircleOutline:
        return 0xF130; // checkbox-blank-circle-outline
    case Icon::Clock:
        return 0xF150; // clock
    case Icon::Close:
        return 0xF156; // close
    case Icon::Comment:
        return 0xF188; // comment-text
    case Icon::CommentAlert:
        return 0xF362; // message-alert
    case Icon::Copy:
        return 0xF18F; // content-copy
    case Icon::Crown:
        return 0xF1A5; // crown
    case Icon::Dashboard:
        return 0xF56E; // view-dashboard
    case Icon::Database:
        return 0xF1B8; // database
    case Icon::Debrief:
        return 0xF17F; // comment-check
    case Icon::Diamond:
        return 0xF1C8; // diamond
    case Icon::Document:
        return 0xF219; // file-document
    case Icon::DocumentChart:
        return 0xF215; // file-chart
    case Icon::Download:
        return 0xF1DA; // download
    case Icon::Email:
        return 0xF1EE; // email
    case Icon::Export:
        return 0xF207; // export
    case Icon::EyeOff:
        return 0xF209; // eye-off
    case Icon::FastForward:
        return 0xF211; // fast-forward
    case Icon::Filter:
        return 0xF236; // filter-variant
    case Icon::Flag:
        return 0xF23B; // flag
    case Icon::Flask:
        return 0xF093; // flask
    case Icon::Folder:
        return 0xF24B; // folder
    case Icon::Headset:
        return 0xF2CE; // headset
    case Icon::Heart:
        return 0xF2D1; // heart
    case Icon::HeartPulse:
        return 0xF5F6; // heart-pulse
    case Icon::Help:
        return 0xF625; // help-circle-outline
    case Icon::History:
        return 0xF2DA; // history
    case Icon::Home:
        return 0xF2DC; // home
    case Icon::Import:
        return 0xF2FA; // import
    case Icon::Inbox:
        return 0xF2FB; // inbox
    case Icon::Info:
        return 0xF2FC; // information
    case Icon::Keyboard:
        return 0xF30C; // keyboard
    case Icon::Link:
        return 0xF339; // link-variant
    case Icon::List:
        return 0xF572; // view-list
    case Icon::Lock:
        return 0xF33E; // lock
    case Icon::Logout:
        return 0xF343; // logout
    case Icon::Menu:
        return 0xF35C; // menu
    case Icon::More:
        return 0xF1D8; // dots-horizontal
    case Icon::Octagon:
        return 0xF029; // alert-octagon
    case Icon::Pause:
        return 0xF3E4; // pause
    case Icon::People:
        return 0xF00E; // account-multiple
    case Icon::PeopleSwap:
        return 0xF019; // account-switch
    case Icon::Person:
        return 0xF004; // account
    case Icon::Phone:
        return 0xF3F2; // phone
    case Icon::Pin:
        return 0xF403; // pin
    case Icon::Play:
        return 0xF40A; // play
    case Icon::Rewind:
        return 0xF45F; // rewind
    case Icon::Scales:
        return 0xF5D1; // scale-balance
    case Icon::Search:
        return 0xF349; // magnify
    case Icon::Settings:
        return 0xF493; // settings
    case Icon::Shield:
        return 0xF498; // shield
    case Icon::Signpost:
        return 0xF641; // directions-fork
    case Icon::SkipNext:
        return 0xF4AD; // skip-next
    case Icon::SkipPrevious:
        return 0xF4AE; // skip-previous
    case Icon::Sort:
        return 0xF4BF; // sort-variant
    case Icon::Square:
        return 0xF12E; // checkbox-blank
    case Icon::Star:
        return 0xF4CE; // star
    case Icon::Sync:
        return 0xF4E6; // sync
    case Icon::Table:
        return 0xF4EB; // table
    case Icon::Theme:
        return 0xF50E; // theme-light-dark
    case Icon::Thermometer:
        return 0xF50F; // thermometer
    case Icon::Timer:
        return 0xF51B; // timer
    case Icon::Transfer:
        return 0xF4E1; // swap-horizontal
    case Icon::Tree:
        return 0xF4AA; // sitemap
    case Icon::Undo:
        return 0xF54C; // undo
    case Icon::Volume:
        return 0xF57E; // volume-high
    case Icon::Web:
        return 0xF1E7; // earth
    }
    return 0xF625;
}

class FontIconEngine final : public QIconEngine {
public:
    FontIconEngine(Icon icon, Role role)
        : m_icon(icon)
        , m_role(role)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, m_icon, rect, colour(roleFor(mode)));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paint(&painter, {{0, 0}, size}, mode, state);
        return result;
    }

    QIconEngine *clone() const override { return new FontIconEngine(*this); }

private:
    Role roleFor(QIcon::Mode mode) const
    {
        if (mode == QIcon::Disabled)
            return Role::Disabled;
        const bool plain = m_role == Role::Text || m_role == Role::Muted;
        return mode == QIcon::Selected && plain ? Role::SelectionText : m_role;
    }

    Icon m_icon;
    Role m_role;
};

} // namespace

QIcon icon(Icon which, Role role)
{
    return QIcon(new FontIconEngine(which, role));
}

void paintIcon(QPainter &painter, Icon which, const QRectF &box, const QColor &colour)
{
    const double side = std::min(box.width(), box.height());
    if (side < 1)
        return;
    QFont font = iconFont();
    font.setPixelSize(qRound(side));
    painter.save();
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(box, Qt::AlignCenter | Qt::TextDontClip, QString(QChar(glyphOf(which))));
    painter.restore();
}

} // namespace attune::ui
