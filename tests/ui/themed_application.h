// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QApplication>

/// An application that looks like the program: in the light theme.
class ThemedApplication : public QApplication {
public:
    ThemedApplication(int &argc, char **argv) : QApplication(argc, argv)
    {
        apply(actlab::makeTheme(actlab::ColourScheme::light), *this);
    }
};
