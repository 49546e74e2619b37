// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application_scope.h"

#include "app/report.h"

#include <QApplication>

#include <array>
#include <cstdio>
#include <cstdlib>

namespace actlab {
namespace {

/// Standard error is for a command's own line: not for what Qt says of the environment, such as a locale that is not
/// UTF-8 or a missing XDG_RUNTIME_DIR.
template <class Application> std::unique_ptr<QCoreApplication> create_quietly(int &argc, char **argv)
{
    const auto handler = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    auto application = std::make_unique<Application>(argc, argv);
    qInstallMessageHandler(handler);
    return application;
}

/// A handler of messages has no place of its own to keep it.
std::string &last_words()
{
    static std::string line;
    return line;
}

/// Qt aborts the program where no display answers, and has more to say of it than people can use.
void end_without_display(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtDebugMsg) // somebody has asked for it
        std::fprintf(stderr, "%s\n", message.toLocal8Bit().constData());
    if (type != QtFatalMsg)
        return;
    std::fputs(last_words().c_str(), stderr);
    std::_Exit(static_cast<int>(ExitStatus::work_failed));
}

std::unique_ptr<QCoreApplication> create_window_application(int &argc, char **argv)
{
    const auto handler = qInstallMessageHandler(end_without_display);
    auto application = std::make_unique<QApplication>(argc, argv);
    qInstallMessageHandler(handler);
    return application;
}

std::unique_ptr<QCoreApplication> create_offscreen_application(int &argc, char **argv)
{
    // A figure is the same whatever desktop it is drawn on.
    for (const char *name : {"QT_QPA_PLATFORMTHEME", "QT_STYLE_OVERRIDE", "QT_SCALE_FACTOR", "QT_FONT_DPI"})
        qunsetenv(name);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return create_quietly<QApplication>(argc, argv);
}

std::unique_ptr<QCoreApplication> create_application(Platform platform)
{
    static std::array<char, 15> name{"activation-lab"};
    static std::array<char *, 2> argv{name.data(), nullptr};
    static int argc = 1; // Qt keeps references to both
    switch (platform) {
    case Platform::text:
        return create_quietly<QCoreApplication>(argc, argv.data());
    case Platform::offscreen:
        return create_offscreen_application(argc, argv.data());
    case Platform::window:
        // Wayland knows the window by this, and takes its icon from there.
        QGuiApplication::setDesktopFileName(QStringLiteral("org.activationlab.ActivationLab"));
        break;
    }
    return create_window_application(argc, argv.data());
}

} // namespace

bool has_display()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        if (!qEnvironmentVariableIsEmpty(name))
            return true;
    }
    return false;
#else
    return true;
#endif
}

void prepare_for_a_silent_display()
{
    const QByteArray wayland = qgetenv("WAYLAND_DISPLAY");
    const QByteArray display = wayland.isEmpty() ? qgetenv("DISPLAY") : wayland;
    last_words() = line_of({ErrorCode::no_display, {display.toStdString()}});
}

ApplicationScope::ApplicationScope(Platform platform, Language language)
    : application_(create_application(platform)), language_(language)
{
    QCoreApplication::setApplicationVersion(QStringLiteral(ACTLAB_VERSION));
}

} // namespace actlab
