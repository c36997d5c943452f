// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What looks like a search field in the top bar and opens the command palette.
#pragma once

#include <QAbstractButton>

namespace attune::ui {

class SearchBox : public QAbstractButton {
    Q_OBJECT

public:
    /// `keys` is shown at its right end, as the platform writes them.
    SearchBox(const QString &text, const QString &keys, QWidget *parent = nullptr);

    /// For narrow windows: the icon alone.
    void setShort(bool brief);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int keysWidth() const;

    QString m_keys;
    bool m_short = false;
};

} // namespace attune::ui
