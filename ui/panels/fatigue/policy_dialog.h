// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every constant behind the load, with its source and its reason: none of them was measured.
#pragma once

#include "core/fatigue/policy.h"

#include <QDialog>

#include <memory>

namespace attune::ui {

class PolicyDialog : public QDialog {
    Q_OBJECT

public:
    PolicyDialog(std::shared_ptr<const fatigue::Policy> policy, const QString &limits,
        QWidget *parent = nullptr);

private:
    void buildLayout(const QString &limits);

    std::shared_ptr<const fatigue::Policy> m_policy;
};

} // namespace attune::ui
