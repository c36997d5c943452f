// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The ways into the centre as who is signed in changes them: their passphrase, and the printed key.
#pragma once

#include "app/window/desk.h"

#include <QObject>

namespace attune::app {

class KeysWiring : public QObject {
    Q_OBJECT

public:
    /// `desk` must outlive it.
    explicit KeysWiring(Desk &desk, QObject *parent = nullptr);

    void changePassphrase();
    /// Asks first: parts printed before are worth nothing afterwards.
    void makeRecoveryKey();

private:
    void drawRecoveryKey();
    void showParts(const QStringList &parts);

    Desk &m_desk;
};

} // namespace attune::app
