// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>

/// How a run of the real program ended.
struct Run {
    int status = -1;
    QByteArray output;
    QByteArray errors;

    QList<QByteArray> lines() const
    {
        auto all = output.split('\n');
        if (all.last().isEmpty())
            all.removeLast();
        return all;
    }
};

/// The environment of somebody who logs in over the network: no display and no settings for Qt.
inline QProcessEnvironment environment_without_display(const QString &locale = "C.UTF-8")
{
    auto environment = QProcessEnvironment::systemEnvironment();
    const auto names = environment.keys();
    for (const QString &name : names) {
        if (name.startsWith("QT_") || name.startsWith("LC_") || name.endsWith("DISPLAY") || name == "LANGUAGE")
            environment.remove(name);
    }
    environment.insert("LANG", locale);
    return environment;
}

/// Runs the program with arguments that may hold anything.
inline Run run_with(const QStringList &arguments, const QByteArray &input = {},
                    const QProcessEnvironment &environment = environment_without_display())
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(ACTLAB_PROGRAM, arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(60000) && process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

/// Runs the program with arguments that have blanks between them.
inline Run run(const char *arguments, const QByteArray &input = {},
               const QProcessEnvironment &environment = environment_without_display())
{
    return run_with(QString::fromUtf8(arguments).split(' ', Qt::SkipEmptyParts), input, environment);
}
