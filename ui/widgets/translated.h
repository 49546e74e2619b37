// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>

namespace actlab {

/// A widget that sets its texts in one function, which runs again when the language of the window changes. The class
/// calls it itself at the end of its constructor.
template <class Base> class Translated : public Base {
public:
    using Base::Base;

protected:
    virtual void retranslate() = 0;

    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            retranslate();
        Base::changeEvent(event);
    }
};

} // namespace actlab
