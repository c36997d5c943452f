// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/pdf_page.h"

#include <QPdfWriter>
#include <QTextDocument>

namespace attune::app {

void writePdf(
    QIODevice &out, const QString &title, const QString &html, QPageLayout::Orientation orientation)
{
    QPdfWriter writer(&out);
    writer.setTitle(title);
    writer.setResolution(kDotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageOrientation(orientation);
    QTextDocument page;
    page.setHtml(html);
    page.print(&writer);
}

} // namespace attune::app
