// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/error.h"

#include <QCoreApplication>
#include <QString>

namespace actlab {

/// The sentences of an error whose wording depends on what was given, each for the error code of its name.
class ErrorCases {
    Q_DECLARE_TR_FUNCTIONS(ErrorWords)

public:
    /// `error` outlives this.
    explicit ErrorCases(const Error &error) : error_(error) {}

    /// What the error says of itself at a place, cut where no sentence could hold it; empty where it says nothing.
    QString argument(std::size_t index) const;
    /// The argument as a large count: "100,000,000".
    QString count(std::size_t index) const;

    QString malformedNumber() const;
    QString malformedCount() const;
    QString outsideRange() const;
    QString unknownActivation() const;
    QString unknownParameter() const;
    QString outsideDomain() const;
    QString wrongDirection() const;
    QString rangeTooLong() const;
    QString foreignModel() const;
    QString damagedModel() const;
    QString largeModel() const;
    QString missingOptionValue() const;
    QString unknownFileFormat() const;
    QString notReadable() const;
    QString notWritable() const;
    QString trainingDiverged() const;
    QString unknownCommand() const;
    QString unknownOption() const;
    QString unknownMember() const;
    QString wrongKind() const;
    QString wrongValue() const;

private:
    QString unknownParameterOfSeveral() const;

    const Error &error_;
};

} // namespace actlab
