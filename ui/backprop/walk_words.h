// SPDX-License-Identifier: GPL-3.0-or-later
// What a walk through backpropagation says, in one language.
#pragma once

#include "ui/backprop/walk_shown.h"
#include "ui/diagram/network_words.h"
#include "ui/text/number_words.h"

#include <QString>
#include <QStringList>

namespace actlab {

class WalkWords {
public:
    explicit WalkWords(Language language) : words_(language) {}

    Language language() const { return words_.language(); }

    QString stage(WalkStage stage) const;
    /// "Step 3 of 7 · Gradients: hidden layer 1".
    QString title(const WalkShown &shown) const;
    /// What this step does, in a sentence.
    QString explanation(const WalkShown &shown) const;
    /// What the letters of this step's formulas stand for: "z: weighted sum · a = f(z): …".
    QString letters(const WalkShown &shown) const;
    /// "hidden layer 1, unit 2", "weight from x₁ to …".
    QString name(const Walk &walk, const NetworkPart &part) const;
    /// "hidden layer 1" or "inputs": a column of the picture, of which the inputs are number 0.
    QString column(const Walk &walk, std::size_t index) const;
    /// What is not in the picture, and how it is reached; empty where everything is.
    QString rest(const WalkShown &shown, const std::vector<std::size_t> &hiddenColumns) const;
    /// Title, explanation and the step's numbers in words, for those who do not see the picture.
    QString description(const WalkShown &shown) const;
    /// What there is instead of a walk.
    QString nothing() const { return text(QT_TRANSLATE_NOOP("WalkWords", "There is no network to walk through.")); }
    /// A text marked with QT_TRANSLATE_NOOP("WalkWords", …).
    QString text(const char *source) const { return words_.text("WalkWords", source); }
    const NetworkWords &words() const { return words_; }

private:
    QString place(const Walk &walk, const WalkStep &step) const;

    NetworkWords words_;
};

/// Parts, of which some are sentences already, one behind the other.
QString inSentences(QStringList parts);

/// Formulas as rich text, line by line: the rule in symbols, then with the numbers put in.
class WalkFormulas {
public:
    WalkFormulas(const WalkShown &shown, const WalkWords &text) : shown_(shown), walk_(*shown.walk), text_(text) {}

    /// The calculation of the step that is shown: of each unit that it is about and that is drawn.
    QString ofStep() const;
    /// The calculation of one part, from the forward pass to its update.
    QString ofPart(const NetworkPart &part) const;

private:
    static constexpr QLatin1String equals{" = "};

    QStringList ofUnit(WalkStage stage, std::size_t layer, std::size_t unit) const;
    QStringList forward(std::size_t layer, std::size_t unit) const;
    QStringList error(std::size_t unit) const;
    QStringList backward(std::size_t layer, std::size_t unit) const;
    QStringList gradients(std::size_t layer, std::size_t unit) const;
    QStringList updates(std::size_t layer, std::size_t unit) const;
    QStringList delta(std::size_t layer, std::size_t unit) const;
    QString gradient(const WeightId &place) const;
    QStringList byInput(std::size_t input) const;
    QString update(const WeightId &place) const;
    QString penalised(const WeightId &place) const;
    QString penaltyRule() const;
    bool hasCoupledL2() const;
    QString rule() const;
    QString loss() const;
    QString lossSlope(std::size_t unit) const;
    QString slopeRule(std::size_t layer, const WalkUnit &found) const;

    const WalkSample &sample() const { return walk_.samples.front(); }
    const WalkUnit &unit(std::size_t layer, std::size_t unit) const { return sample().layers[layer][unit]; }
    bool isOutput(std::size_t layer) const { return layer + 1 == walk_.weights.layers.size(); }
    double wanted(std::size_t unit) const;

    QString n(double value) const { return fixedDecimals(value, shown_.decimals); }
    QString factor(double value) const; ///< in brackets where it is negative
    QString result(double value) const; ///< bold; blank on a worksheet
    QString known(double value) const;  ///< computed before: blank on a worksheet, too
    QString symbol(const QString &letter, std::size_t layer, std::size_t unit) const;
    QString weightSymbol(const WeightId &place) const;
    QString inputSymbol(std::size_t layer, std::size_t input) const;
    QString activation(std::size_t layer) const;

    const WalkShown &shown_;
    const Walk &walk_;
    const WalkWords &text_;
};

} // namespace actlab
