// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The quiet box of a scope: a muted caption, the value, and a sign that it opens.
#pragma once

#include "ui/theme/icons.h"

#include <QAbstractButton>

#include <optional>

namespace attune::ui {

class ChipButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit ChipButton(const QString &caption, QWidget *parent = nullptr);

    void setValue(const QString &value);
    QString value() const { return m_value; }
    QString caption() const { return m_caption; }
    void setSign(std::optional<Icon> sign);
    /// Without the arrow it opens something all the same, but is first of all something to read.
    void setArrowShown(bool shown);
    /// For narrow windows: without the caption, which then is in the tool tip.
    void setShort(bool brief);
    /// Shut, with the reason in the tool tip and for screen readers; an empty one opens it again.
    void setShut(const QString &why);
    /// Room for the whole value, however long.
    void setWhole(bool whole);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A click, or Down on the keyboard: time to open whatever it opens.
    void opened();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void describe();
    int arrowRoom() const;

    QString m_caption;
    QString m_value;
    QString m_shut; ///< why it is
    std::optional<Icon> m_sign;
    bool m_arrow = true;
    bool m_short = false;
    bool m_whole = false;
};

} // namespace attune::ui
