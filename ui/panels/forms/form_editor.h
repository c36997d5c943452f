// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a form or the next version of one: its parts, the one that is chosen, and beside them the
// page on which it will be scored. Every change can be taken back, and a draft is kept.
#pragma once

#include "core/forms/editing.h"
#include "core/forms/form_drafts.h"

#include <QDialog>
#include <QTimer>

#include <functional>

class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;
class QVBoxLayout;

namespace attune::ui {

class FormPage;
class FormPreview;
class GroupPage;
class OutlineModel;
class QuestionPage;
class TextLabel;

class FormEditor : public QDialog {
    Q_OBJECT

public:
    struct Session {
        std::string subject;
        QString title;
    };
    struct What {
        forms::FormDraft begin; ///< what it begins with when nothing was begun
        std::optional<forms::FormDraft> kept; ///< what was begun
        std::vector<forms::Form> versions; ///< that are published; none: a new form
        std::vector<std::string> names; ///< short names of all published forms
        std::vector<Session> sessions; ///< a change may come from
        QString note; ///< what is to be known before going on
        bool isNamed = false; ///< the short name stands already
    };
    explicit FormEditor(What what, QWidget *parent = nullptr);
    ~FormEditor() override;

    forms::FormDraft draft() const;
    const forms::Editing &editing() const { return m_editing; }
    /// A form from a file in place of this one: a step that can be taken back.
    void take(forms::Form form);
    FormPreview *preview() const { return m_preview; }
    OutlineModel *outline() const { return m_outline; }
    forms::Place place() const { return m_place; }
    /// Chooses a part; the nearest where there is none.
    void stand(forms::Place place);
    /// Empty: it is published, and the dialog closes. Else what is wrong; nothing is lost.
    void showOutcome(const QString &problem);

public Q_SLOTS:
    void addQuestion();
    void addGroup();
    void undo();
    void redo();
    void publish();
    void nextProblem();
    /// A change that waits to be kept is kept first.
    void done(int result) override;

Q_SIGNALS:
    /// A moment after the last change. Not begun: it is as it began, and needs no draft.
    void draftChanged(const attune::forms::FormDraft &draft, bool begun);
    void publishWanted(const attune::forms::FormDraft &draft);
    void importWanted();
    void exportWanted(const attune::forms::Form &form);

private:
    void buildLayout();
    QWidget *buildHead();
    QWidget *buildOutline();
    QWidget *buildPages();
    QWidget *buildFoot();
    void bindActions();
    void bindPages();
    void bindKeys();
    bool eventFilter(QObject *watched, QEvent *event) override;
    void edit(forms::Form next, const QString &field = {});
    void editQuestion(const QString &field, const forms::Question &next);
    void addAnswer();
    void duplicate();
    void remove();
    void move(int by);
    void moveUp() { move(-1); }
    void moveDown() { move(1); }
    void showAll();
    void showPage();
    void say(const QString &problem);
    void edited();
    void keepDraft();
    void nextRegion();

    What m_what;
    forms::Editing m_editing;
    forms::Place m_place;
    QTimer m_saving;
    bool m_showing = false;
    OutlineModel *m_outline;
    QTableView *m_parts = nullptr;
    QStackedWidget *m_pages = nullptr;
    FormPage *m_formPage = nullptr;
    GroupPage *m_groupPage = nullptr;
    QuestionPage *m_questionPage = nullptr;
    FormPreview *m_preview = nullptr;
    QLineEdit *m_change = nullptr;
    QComboBox *m_session = nullptr;
    TextLabel *m_counts = nullptr, *m_problem = nullptr;
    QPushButton *m_undo = nullptr, *m_redo = nullptr, *m_publish = nullptr, *m_later = nullptr;
    std::vector<std::pair<QPushButton *, void (FormEditor::*)()>> m_acts;
};

} // namespace attune::ui
