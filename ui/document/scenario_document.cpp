// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/scenario_document.h"

#include <QCoreApplication>

#include <utility>

namespace actlab {
namespace {

constexpr int historyLimit = 1000;
constexpr int noGesture = -1; ///< as an id of QUndoCommand: never merged

} // namespace

Sections difference(const Scenario &one, const Scenario &other)
{
    Sections sections;
    sections.setFlag(Section::page, one.page != other.page);
    sections.setFlag(Section::functions, one.functions != other.functions);
    sections.setFlag(Section::softmax, one.softmax != other.softmax);
    sections.setFlag(Section::network, one.network != other.network);
    sections.setFlag(Section::weights, one.weight_changes != other.weight_changes);
    sections.setFlag(Section::networkView, one.network_view != other.network_view);
    sections.setFlag(Section::backprop, one.backprop != other.backprop);
    sections.setFlag(Section::figureLanguage, one.figure_language != other.figure_language);
    return sections;
}

QString EditName::text() const
{
    const QString translated = QCoreApplication::translate("Edit", source);
    return argument.isEmpty() ? translated : translated.arg(argument);
}

/// One step of the history. It holds the scenario on its other side: undo and redo both exchange it with the
/// document's.
class ScenarioDocument::Step : public QUndoCommand {
public:
    Step(ScenarioDocument &document, EditName name, Scenario next, std::uint64_t state, int gesture)
        : document_(document), name_(std::move(name)), other_(std::move(next)), state_(state), gesture_(gesture),
          from_(document.scenario_.page), to_(other_.page)
    {
    }

    const EditName &name() const { return name_; }
    const Scenario &other() const { return other_; }
    std::uint64_t otherState() const { return state_; }
    void undo() override { exchange(from_); }
    void redo() override { exchange(to_); }
    int id() const override { return gesture_; }

    /// The next step of the gesture is done already, and where the gesture began is still in other_: there is nothing
    /// to take over.
    bool mergeWith(const QUndoCommand *) override
    {
        setObsolete(other_ == document_.scenario_);
        return true;
    }

private:
    /// Other pages may have been turned to since.
    void exchange(PageName page)
    {
        other_.page = page;
        document_.exchange(other_, state_);
    }

    ScenarioDocument &document_;
    EditName name_;
    Scenario other_;
    std::uint64_t state_; ///< other_'s
    int gesture_;
    PageName from_; ///< where the step was made
    PageName to_;   ///< where it led to
};

ScenarioDocument::ScenarioDocument(Scenario scenario, QObject *parent) : QObject(parent), scenario_(std::move(scenario))
{
    history_.setUndoLimit(historyLimit);
    connect(&history_, &QUndoStack::indexChanged, this, &ScenarioDocument::historyChanged);
}

void ScenarioDocument::edit(const EditName &name, Scenario next, const QString &gesture)
{
    if (next == scenario_)
        return;
    drop_foreign_changes(next, scenario_);
    if (!gesture.isEmpty() && gesture != gesture_)
        ++gestureNumber_;
    gesture_ = gesture;
    const Step *last = lastStep();
    const bool continues = !gesture.isEmpty() && last && last->id() == gestureNumber_;
    cause_ = continues ? StepCause::continued : StepCause::edit;
    const bool isBack = continues && last->other() == next; // where the gesture began
    const std::uint64_t state = isBack ? last->otherState() : ++states_;
    push(name, std::move(next), state, gesture.isEmpty() ? noGesture : gestureNumber_);
}

void ScenarioDocument::step(const EditName &name, Scenario next, StepCause cause)
{
    finishGesture();
    cause_ = cause;
    push(name, std::move(next), ++states_, noGesture);
}

void ScenarioDocument::push(const EditName &name, Scenario next, std::uint64_t state, int gesture)
{
    history_.push(new Step(*this, name, std::move(next), state, gesture));
}

const ScenarioDocument::Step *ScenarioDocument::lastStep() const
{
    return canUndo() ? static_cast<const Step *>(history_.command(history_.index() - 1)) : nullptr;
}

void ScenarioDocument::finishGesture()
{
    gesture_.clear();
}

void ScenarioDocument::turnTo(PageName page)
{
    if (page == scenario_.page)
        return;
    finishGesture();
    scenario_.page = page;
    tell(Section::page, StepCause::turn);
}

void ScenarioDocument::open(const SavedDocument &document)
{
    finishGesture();
    history_.clear();
    state_ = ++states_;
    const Scenario before = std::exchange(scenario_, document.scenario);
    Q_EMIT opened(document);
    if (before != scenario_)
        tell(difference(scenario_, before), StepCause::open);
}

QString ScenarioDocument::undoText() const
{
    return canUndo() ? lastStep()->name().text() : QString();
}

QString ScenarioDocument::redoText() const
{
    return canRedo() ? static_cast<const Step *>(history_.command(history_.index()))->name().text() : QString();
}

void ScenarioDocument::undo()
{
    finishGesture();
    cause_ = StepCause::undo;
    history_.undo();
}

void ScenarioDocument::redo()
{
    finishGesture();
    cause_ = StepCause::redo;
    history_.redo();
}

void ScenarioDocument::exchange(Scenario &other, std::uint64_t &state)
{
    std::swap(scenario_, other);
    std::swap(state_, state);
    tell(difference(scenario_, other), cause_);
}

void ScenarioDocument::tell(Sections sections, StepCause cause)
{
    Q_EMIT changed({sections, cause, state_});
}

} // namespace actlab
