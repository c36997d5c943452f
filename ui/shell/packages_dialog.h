// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sealed packages of sessions: those that lie in the shared folder, what is in the one that was
// opened, and a form to send a further one.
#pragma once

#include <QDateTime>
#include <QDialog>

#include <optional>
#include <vector>

class QComboBox;
class QDateTimeEdit;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace attune::ui {

class TextLabel;

struct PackageLine {
    QString id;
    QString text; ///< for whom, what for, until when
    bool opens = false; ///< for who is signed in, and not over yet
};

/// An interaction or a form that can be picked.
struct PackageChoice {
    QString id; ///< as its source names it; of a form, its own
    QString text;
};

struct PackageWish {
    QString session;
    QDateTime until;
    QStringList participants;
    QStringList contacts; ///< as their source names them
    QString form; ///< empty: none
};

class PackagesDialog : public QDialog {
    Q_OBJECT

public:
    /// `users` may be sent something; `maySend` says why this person sends nothing, empty: they
    /// may.
    PackagesDialog(const QStringList &users, const QString &maySend, const QDateTime &now,
        QWidget *parent = nullptr);

    /// What can be picked; what was picked before stays so.
    void showChoices(
        const std::vector<PackageChoice> &contacts, const std::vector<PackageChoice> &forms);
    void showPackages(const std::vector<PackageLine> &packages);
    void showContent(const QString &text);
    /// What came of sending or opening; a problem leaves the form as it is.
    void showOutcome(const QString &sentence, bool isProblem);

Q_SIGNALS:
    void openWanted(const QString &id);
    void sendWanted(const attune::ui::PackageWish &wish);

private:
    void buildLayout(const QStringList &users, const QString &maySend, const QDateTime &now);
    void bindActions();
    void fillContacts();
    QStringList contacts() const;
    std::optional<PackageWish> wish() const;
    void look();

    std::vector<PackageChoice> m_choices;
    QStringList m_picked; ///< of them, in the order they were picked

    QListWidget *m_packages;
    QPushButton *m_open;
    QPlainTextEdit *m_content;
    QLineEdit *m_session;
    QDateTimeEdit *m_until;
    QListWidget *m_participants;
    QLineEdit *m_narrow;
    QListWidget *m_contacts;
    QLineEdit *m_further;
    QComboBox *m_form;
    QPushButton *m_send;
    QPushButton *m_close;
    TextLabel *m_outcome;
};

} // namespace attune::ui
