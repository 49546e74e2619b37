// SPDX-License-Identifier: GPL-3.0-or-later
// How long a step of a slider takes until everything that it changes is painted, at 1920×1080.
//
//     QT_QPA_PLATFORM=offscreen slider_latency [STEPS]
//
// Drives the real plot, and the real window through its slider for the weight. Prints milliseconds: median, 99th
// percentile and worst, once by the clock and once by this thread's own processor time, which other programs on the
// machine do not disturb. Ends with 1 where a 99th percentile by the clock reaches 16 ms.
#include "ui/document/scenario_document.h"
#include "ui/functions/function_numbers.h"
#include "ui/graph/function_plot.h"
#include "ui/run/run.h"
#include "ui/settings/settings.h"
#include "ui/text/translation.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QSettings>
#include <QSlider>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <functional>
#include <string>

using namespace actlab;

namespace {

constexpr double limit = 16; // milliseconds: a frame at 60 Hz
constexpr QSize screen(1920, 1080);

/// Counts the paint events of a widget and of what it contains.
class Paints : public QObject {
public:
    explicit Paints(QWidget &widget) { widget.installEventFilter(this); }
    int count() const { return count_; }
    bool eventFilter(QObject *, QEvent *event) override
    {
        count_ += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }

private:
    int count_ = 0;
};

double wallTime()
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

double threadTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

double percentile(std::vector<double> times, double share)
{
    std::ranges::sort(times);
    return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
}

void print(const char *clock, const std::vector<double> &times)
{
    std::printf("  %s median %6.2f  p99 %6.2f  worst %6.2f", clock, percentile(times, 0.5), percentile(times, 0.99),
                percentile(times, 1));
}

/// Times `step(i)` until `plot` is painted again and nothing is left to do. True if it keeps the limit.
bool measure(const char *name, QWidget &plot, int steps, const std::function<void(int)> &step)
{
    constexpr int warmUp = 20;
    std::vector<double> wall;
    std::vector<double> thread;
    const Paints paints(plot);
    for (int i = -warmUp; i < steps; ++i) {
        const int before = paints.count();
        const double wallStart = wallTime();
        const double threadStart = threadTime();
        step(i + warmUp);
        while (paints.count() == before)
            QCoreApplication::processEvents();
        if (i >= 0) {
            thread.push_back(threadTime() - threadStart);
            wall.push_back(wallTime() - wallStart);
        }
        QCoreApplication::processEvents();
    }
    std::printf("%-58s", name);
    print("clock:", wall);
    print("  thread:", thread);
    std::printf("\n");
    return percentile(wall, 0.99) < limit;
}

/// Back and forth between 0 and 1, in as many different steps as there are.
double sweep(int i)
{
    const double phase = (i % 200) / 100.0;
    return phase < 1 ? phase : 2 - phase;
}

FunctionsScenario threeFunctions(bool withSecond)
{
    FunctionsScenario scenario;
    scenario.curves = {{"sigmoid", {}}, {"gelu", {}}, {"relu", {}}};
    scenario.show_second = withSecond;
    return scenario;
}

bool measurePlot(int steps)
{
    FunctionPlot plot;
    plot.resize(screen);
    plot.show();
    bool isFast = true;
    const auto slide = [&](const char *name, FunctionsScenario scenario) {
        isFast &= measure(name, plot, steps, [&plot, scenario](int i) mutable {
            scenario.affine.weight = 0.5 + 1.5 * sweep(i);
            plot.show(scenario);
        });
    };
    slide("plot, 3 functions with f′, fitted view", threeFunctions(false));
    slide("plot, 3 functions with f′ and f″, fitted view", threeFunctions(true));
    FunctionsScenario zoomed = threeFunctions(true);
    zoomed.window = PlotWindow{-4, 4, -1, 3};
    slide("plot, 3 functions with f′ and f″, zoomed", zoomed);
    zoomed.shade_vanishing = true;
    slide("plot, the same with vanishing gradients shaded", zoomed);
    FunctionsScenario waves = threeFunctions(false);
    waves.curves = {{"sin", {20}}, {"cos", {20}}, {"gcu", {}}};
    slide("plot, 3 functions with f′ that oscillate 30 times", waves);
    waves.curves = {{"sin", {1000}}, {"snake", {500}}, {"gcu", {}}};
    waves.range = {-5000, 5000, 10};
    slide("plot, 3 functions with f′ that are bands", waves);

    plot.show(threeFunctions(true));
    QCoreApplication::processEvents();
    isFast &= measure("plot, moving the probe", plot, steps, [&](int i) { plot.moveProbe(-4 + 8 * sweep(i)); });
    return isFast;
}

DocumentSlider *weightSlider(const QWidget &window)
{
    for (auto *slider : window.findChildren<DocumentSlider *>()) {
        if (slider->key() == QLatin1String("weight"))
            return slider;
    }
    return nullptr;
}

bool measureWindow(int steps)
{
    const QTemporaryDir folder;
    QSettings store(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    Settings settings(store);
    InterfaceLanguage language(Language::english);
    Scenario scenario;
    scenario.functions = threeFunctions(false);
    ScenarioDocument document(std::move(scenario));
    Run run(document);
    MainWindow window({document, run, language, settings});
    window.setWindowState(Qt::WindowNoState); // a screen without a display is smaller
    window.resize(screen);
    window.show();
    QCoreApplication::processEvents();
    DocumentSlider *weight = weightSlider(window);
    auto *plot = window.findChild<FunctionPlot *>();
    if (!weight || !plot) {
        std::printf("the window has no slider for the weight\n");
        return false;
    }
    auto *slider = weight->findChild<QSlider *>();
    slider->setSliderDown(true); // one gesture, as a drag is
    constexpr int reach = 20;    // positions
    return measure("window, the weight's slider, 3 functions with f′", *plot, steps, [&](int i) {
        const int middle = (slider->minimum() + slider->maximum()) / 2;
        slider->setSliderPosition(middle + std::abs(i % (2 * reach) - reach)); // another one each time
    });
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const int steps = argc > 1 ? std::max(1, std::stoi(argv[1])) : 600;
    const bool isPlotFast = measurePlot(steps);
    const bool isWindowFast = measureWindow(steps);
    return isPlotFast && isWindowFast ? 0 : 1;
}
