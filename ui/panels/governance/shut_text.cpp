// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/governance/shut_text.h"

#include "ui/panels/governance/page_text.h"
#include "ui/panels/governance/page_words.h"

namespace attune::ui {

QString shutText(const governance::Shut &shut)
{
    if (shut.agreement)
        return closedText(*shut.agreement);
    if (shut.ask.empty())
        return PageWords::tr(
            "This is not yours to see. It is for: %1. Nobody here has one of these "
            "roles; an administrator gives them.")
            .arg(rolesText(shut.whose));
    QStringList names;
    for (const std::string &name : shut.ask)
        names += utf8(name);
    return PageWords::tr("This is not yours to see. It is for: %1. Ask %2.")
        .arg(rolesText(shut.whose), names.join(QStringLiteral(", ")));
}

} // namespace attune::ui
