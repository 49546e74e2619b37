// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <string>
#include <vector>

/// The first Python that can import a module; none: empty.
inline QString python_with(const QString &module)
{
    for (const char *python : {"/usr/bin/python3", "python3"}) {
        QProcess process;
        process.start(python, {"-c", "import " + module});
        if (process.waitForFinished(120000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
            return python;
    }
    return {};
}

struct ScriptRun {
    bool succeeded = false;
    QByteArray output;
    QByteArray errors;
};

/// Runs scripts one after the other in one Python, each in a namespace of its own. `modules` are files that imports
/// find first.
class ScriptFolder {
public:
    void add(const std::string &script)
    {
        write(QStringLiteral("%1.py").arg(names_.size(), 4, 10, QLatin1Char('0')), script);
        names_ << folder_.filePath(QStringLiteral("%1.py").arg(names_.size(), 4, 10, QLatin1Char('0')));
    }
    /// A file in a folder makes that folder a regular package: one without __init__.py would lose to an installed one.
    void write(const QString &name, const std::string &text)
    {
        const QString package = QFileInfo(name).path();
        if (package != QLatin1String(".")) {
            QDir().mkpath(folder_.filePath(package));
            QFile(folder_.filePath(package + QLatin1String("/__init__.py"))).open(QIODevice::WriteOnly);
        }
        QFile file(folder_.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(text.data(), qint64(text.size()));
    }
    ScriptRun run(const QString &python) const
    {
        return start(python, "import runpy, sys\nfor file in sys.argv[1:]:\n    runpy.run_path(file)");
    }
    /// Compiles them without running them.
    ScriptRun compile(const QString &python) const
    {
        return start(python, "import sys\nfor file in sys.argv[1:]:\n    compile(open(file).read(), file, 'exec')");
    }

private:
    ScriptRun start(const QString &python, const QString &program) const
    {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert("PYTHONPATH", folder_.path());
        environment.insert("PYTHONDONTWRITEBYTECODE", "1");
        environment.insert("OMP_NUM_THREADS", "1");
        process.setProcessEnvironment(environment);
        process.start(python, QStringList{"-c", program} + names_);
        const bool ended = process.waitForFinished(280000) && process.exitStatus() == QProcess::NormalExit;
        return {ended && process.exitCode() == 0, process.readAllStandardOutput(), process.readAllStandardError()};
    }

    QTemporaryDir folder_;
    QStringList names_;
};
