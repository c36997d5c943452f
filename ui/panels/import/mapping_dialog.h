// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the columns of a CSV file mean: guessed, shown beside what stands in them, put right by a
// person.
#pragma once

#include "core/sync/unmapped.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace attune::ui {

class TextLabel;

class MappingDialog : public QDialog {
    Q_OBJECT

public:
    explicit MappingDialog(sync::UnmappedFile file, QWidget *parent = nullptr);

    /// As it stands in the dialog now.
    sync::ColumnMapping mapping() const;

Q_SIGNALS:
    /// The person looked at it and says it is right.
    void confirmed(const attune::sync::ColumnMapping &mapping);

private:
    void buildLayout();
    QWidget *buildHead();
    QWidget *buildColumns();
    void fillFields();
    void tryIt();
    QString samplesOf(std::size_t column) const;

    sync::UnmappedFile m_file;
    sync::ColumnMapping m_mapping; ///< as guessed, and the table chosen since
    QComboBox *m_table = nullptr;
    QComboBox *m_dates = nullptr;
    QLineEdit *m_zone = nullptr;
    std::vector<QComboBox *> m_fields;
    std::vector<QComboBox *> m_units;
    TextLabel *m_verdict = nullptr;
    QPushButton *m_confirm = nullptr;
};

} // namespace attune::ui
