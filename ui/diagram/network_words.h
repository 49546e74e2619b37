// SPDX-License-Identifier: GPL-3.0-or-later
// How parts of a network are called.
#pragma once

#include "core/network/network_spec.h"
#include "ui/diagram/diagram_layout.h"
#include "ui/text/translation.h"

#include <QString>

#include <cstddef>
#include <string_view>

namespace actlab {

/// What the parts of a network are called, in one language: the window's, or a figure's.
class NetworkWords {
public:
    explicit NetworkWords(Language language) : language_(language), translation_(language) {}

    Language language() const { return language_; }
    QString of(const Bilingual &text) const { return in(language_, text); }

    /// Name of an activation by its id, which is in the catalogue.
    QString activation(std::string_view id) const;
    /// The same where there is little room: Korean spells "tanh" out in nine syllables.
    QString shortActivation(std::string_view id) const;
    /// Without the explanation in brackets.
    QString output(Output output) const;
    /// "hidden layer 2", "the output layer".
    QString layer(std::size_t layer, const NetworkSpec &spec) const;
    /// "Weight from x₁ to unit 2 of hidden layer 1", "Bias of …"; of an input what a click does.
    QString part(const NetworkPart &part, const NetworkSpec &spec) const;
    /// What the map of a unit or an input feature is called.
    QString map(const NetworkPart &part, const NetworkSpec &spec) const;
    /// What the picture of the plane shows: there is a boundary only between classes.
    QString plane(std::size_t classes) const;
    /// What the picture of a network with one input shows.
    QString fit() const;
    /// A text marked with QT_TRANSLATE_NOOP(context, …).
    QString text(const char *context, const char *source) const { return translation_(context, source); }

private:
    QString text(const char *source) const { return translation_("NetworkWords", source); }

    Language language_;
    Translation translation_;
};

} // namespace actlab
