// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario_json.h"
#include "core/session/step_cause.h"

#include <QFlags>
#include <QObject>
#include <QUndoStack>

#include <concepts>
#include <cstdint>
#include <optional>
#include <type_traits>

namespace actlab {

/// Parts of a scenario, so that a view need not look at changes to what it does not show.
enum class Section {
    page = 0x1,
    functions = 0x2,
    softmax = 0x4,
    network = 0x8,
    networkView = 0x10,
    weights = 0x20,
    backprop = 0x40,
    figureLanguage = 0x80
};
Q_DECLARE_FLAGS(Sections, Section)

/// Where two scenarios differ.
Sections difference(const Scenario &one, const Scenario &other);

/// What has happened to a document: all that a follower needs, whoever follows before it.
struct DocumentChange {
    Sections sections; ///< that are others now; none where only the run beside the scenario is
    StepCause cause{};
    std::uint64_t state{}; ///< ScenarioDocument::state()
};

/// What an edit is called in "Undo …". The text is marked with QT_TRANSLATE_NOOP("Edit", …) and translated when shown,
/// so that the history follows a change of language; `argument` stands for its %1 and is the same in every language.
struct EditName {
    const char *source = "";
    QString argument;

    QString text() const;
};

/// The scenario that is open, and its history. Views show scenario(), ask for changes with edit() and follow changed();
/// nobody else writes the scenario.
class ScenarioDocument : public QObject {
    Q_OBJECT

public:
    explicit ScenarioDocument(Scenario scenario = {}, QObject *parent = nullptr);

    const Scenario &scenario() const { return scenario_; }

    /// A number for each moment of the history: an edit makes another one, undo and redo come back to it.
    std::uint64_t state() const { return state_; }
    /// Makes `next` the scenario, as one step of the history; nothing happens where it is the same. Edits with the same
    /// `gesture` (a drag, a sweep) become one step until finishGesture(), or none when they end where they began.
    void edit(const EditName &name, Scenario next, const QString &gesture = {});

    /// The same for a change to a copy of the scenario.
    template <class Change>
    requires std::invocable<Change, Scenario &>
    void edit(const EditName &name, Change &&change, const QString &gesture = {})
    {
        Scenario next = scenario_;
        std::forward<Change>(change)(next);
        edit(name, std::move(next), gesture);
    }

    /// Makes a step of the history even where `next` is the scenario that is there already: what changes is the run
    /// beside it, as `cause` says, which is restart or branch. What was set by hand is that of `next`.
    void step(const EditName &name, Scenario next, StepCause cause);

    void finishGesture();

    /// Turns to a page, which is no step of the history: undo comes back to the page where a step was made, and redo to
    /// the one that the step led to.
    void turnTo(PageName page);

    /// Makes another document of it: no step of the history, of which nothing is left. What its network has learned is
    /// what its run begins with; the run keeps it.
    void open(const SavedDocument &document);

    bool canUndo() const { return history_.canUndo(); }
    bool canRedo() const { return history_.canRedo(); }
    /// Name of the step that undo() or redo() would take; empty where there is none.
    QString undoText() const;
    QString redoText() const;
    void undo();
    void redo();

    /// Lets a receiver, by a function of its own or one without arguments, follow changes of some sections.
    template <class Receiver, class Follow> void whenChanged(Sections sections, Receiver *receiver, Follow follow)
    {
        connect(this, &ScenarioDocument::changed, receiver, [=](const DocumentChange &change) {
            if (!(change.sections & sections))
                return;
            if constexpr (std::is_member_function_pointer_v<Follow>)
                (receiver->*follow)();
            else
                follow();
        });
    }

Q_SIGNALS:
    /// Another document is there; changed() follows where it differs from the one before.
    void opened(const actlab::SavedDocument &document);
    /// Once for each change, after it.
    void changed(const actlab::DocumentChange &change);
    /// What undo and redo can do, or their names, have changed.
    void historyChanged();

private:
    class Step;
    void exchange(Scenario &other, std::uint64_t &state);
    void tell(Sections sections, StepCause cause);
    void push(const EditName &name, Scenario next, std::uint64_t state, int gesture);
    const Step *lastStep() const;

    Scenario scenario_;
    std::uint64_t state_ = 0;
    std::uint64_t states_ = 0;          ///< that there have been
    StepCause cause_ = StepCause::open; ///< of the step that the history is about to make
    QUndoStack history_;
    QString gesture_;       ///< the one that is going on, or empty
    int gestureNumber_ = 0; ///< tells it from earlier ones of the same name
};

} // namespace actlab
