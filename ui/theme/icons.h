// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Icons by name, drawn from the embedded icon font in the theme's colours, sharp at every scale.
#pragma once

#include "ui/theme/colours.h"

#include <QIcon>
#include <QRectF>

class QPainter;

namespace attune::ui {

enum class Icon {
    Alert,
    AlertCircle,
    ArrowLeft,
    Audit,
    Bell,
    Book,
    Calendar,
    Chart,
    ChartBox,
    Chat,
    Check,
    CheckCircle,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    ChevronUp,
    Circle,
    CircleOutline,
    Clock,
    Close,
    Comment,
    CommentAlert,
    Copy,
    Crown,
    Dashboard,
    Database,
    Debrief,
    Diamond,
    Document,
    DocumentChart,
    Download,
    Email,
    Export,
    EyeOff,
    FastForward,
    Filter,
    Flag,
    Flask,
    Folder,
    Headset,
    Heart,
    HeartPulse,
    Help,
    History,
    Home,
    Import,
    Inbox,
    Info,
    Keyboard,
    Link,
    List,
    Lock,
    Logout,
    Menu,
    More,
    Octagon,
    Pause,
    People,
    PeopleSwap,
    Person,
    Phone,
    Pin,
    Play,
    Rewind,
    Scales,
    Search,
    Settings,
    Shield,
    Signpost,
    SkipNext,
    SkipPrevious,
    Sort,
    Square,
    Star,
    Sync,
    Table,
    Theme,
    Thermometer,
    Timer,
    Transfer,
    Tree,
    Undo,
    Volume,
    Web,
};

/// Follows the theme while it lives. Disabled and selected take their own colours by themselves.
QIcon icon(Icon which, Role role = Role::Text);

/// Straight onto a painter, centred in `box`, for delegates and painted widgets.
void paintIcon(QPainter &painter, Icon which, const QRectF &box, const QColor &colour);

} // namespace attune::ui
