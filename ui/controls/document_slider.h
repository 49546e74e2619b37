// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/scenario_document.h"
#include "ui/widgets/value_slider.h"

#include <functional>

namespace actlab {

/// One number of the document that a slider stands for.
struct DocumentNumber {
    QString key;       ///< the same number, the same key: its changes merge into one step of the history
    EditName edit;     ///< from ui/document/edit_names.h
    Section section{}; ///< of the document, where it is
    SliderScale scale;
    std::function<QString()> title;   ///< in the window's language; made again when that changes
    std::function<QString()> meaning; ///< a sentence on what it does to the picture
    QString unit;                     ///< behind the number, such as "%"; in words part of what is read aloud
    std::function<double(const Scenario &)> get;
    std::function<void(Scenario &, double)> set;
    std::function<Result<void>(const Scenario &)> check; ///< whether a document with another value is one
};

/// The slider of one number of the document: asks the document for its changes and follows it.
class DocumentSlider : public ValueSlider {
    Q_OBJECT

public:
    DocumentSlider(ScenarioDocument &document, DocumentNumber number, QWidget *parent = nullptr);

    const QString &key() const { return number_.key; }
    const DocumentNumber &number() const { return number_; }

    /// `owner` is read aloud with the title ("Softplus, beta"); empty where the title is enough.
    void setOwner(const QString &owner);

protected:
    void retranslate() override;

private:
    Scenario with(double value) const;
    void follow();

    ScenarioDocument &document_;
    DocumentNumber number_;
    QString owner_;
};

} // namespace actlab
