// SPDX-License-Identifier: GPL-3.0-or-later
// How smooth the network page is while it trains flat out: 2-16×6-1 tanh, batches of 100 of 2,000 points, in a real
// window of 1920×1080. Reports the time between finished paints, and from a move of the learning-rate slider to the
// finished paint that shows it.
//
//     network_page_frames [seconds [picture]]   picture: loss, gradients, hidden_space … (core/scenario/scenario.h);
//     under Xvfb or a display; QT_QPA_PLATFORM=offscreen works too
#include "ui/controls/run_bar.h"
#include "ui/document/scenario_document.h"
#include "ui/network/network_page.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace actlab;

namespace {

/// Notes when a paint of a window is finished, flushed to the display.
class PaintClock : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        const bool isPaint = event->type() == QEvent::UpdateRequest;
        const bool handled = QApplication::notify(receiver, event);
        if (isPaint && isMeasuring_) {
            const double now = static_cast<double>(clock_.nsecsElapsed()) * 1e-6;
            paints.push_back(now);
            if (sliderMoved_ >= 0)
                answers.push_back(now - sliderMoved_);
            sliderMoved_ = -1;
        }
        return handled;
    }

    void begin()
    {
        clock_.start();
        processorBefore_ = processorMilliseconds();
        isMeasuring_ = true;
    }
    /// What this thread has taken per frame, whatever else the machine does meanwhile.
    double processorPerFrame() const
    {
        const auto frames = static_cast<double>(std::max<std::size_t>(1, paints.size()));
        return (processorMilliseconds() - processorBefore_) / frames;
    }
    void sliderMoves() { sliderMoved_ = static_cast<double>(clock_.nsecsElapsed()) * 1e-6; }

    std::vector<double> paints;  ///< milliseconds since begin()
    std::vector<double> answers; ///< milliseconds from a move of the slider to the next finished paint

private:
    static double processorMilliseconds()
    {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) * 1e-6;
    }

    QElapsedTimer clock_;
    double processorBefore_ = 0;
    bool isMeasuring_ = false;
    double sliderMoved_ = -1;
};

double quantile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

Scenario configurationC()
{
    Scenario scenario;
    NetworkScenario &network = scenario.network;
    network.network.hidden.assign(6, LayerSpec{16, "tanh", {}});
    network.network.initializer = Initializer::xavier_uniform;
    network.training.batch_size = 100;
    network.data.samples = 2'000;
    network.data.train_fraction = 1;
    return scenario;
}

void report(const PaintClock &clock, double seconds, std::uint64_t epochs)
{
    std::vector<double> gaps;
    for (std::size_t i = 1; i < clock.paints.size(); ++i)
        gaps.push_back(clock.paints[i] - clock.paints[i - 1]);
    std::printf("frames/s           %.1f\n", static_cast<double>(gaps.size()) / seconds);
    std::printf("between paints/ms  median %.1f  p99 %.1f  max %.1f\n", quantile(gaps, 0.5), quantile(gaps, 0.99),
                quantile(gaps, 1));
    std::printf("processor/frame/ms %.1f\n", clock.processorPerFrame());
    std::printf("slider to paint/ms median %.1f  p99 %.1f  (%zu moves)\n", quantile(clock.answers, 0.5),
                quantile(clock.answers, 0.99), clock.answers.size());
    std::printf("epochs/s           %.0f\n", static_cast<double>(epochs) / seconds);
}

} // namespace

int main(int argc, char **argv)
{
    PaintClock application(argc, argv);
    const double seconds = argc > 1 ? std::atof(argv[1]) : 10;
    const Theme theme = makeTheme(ColourScheme::light);
    apply(theme, application);
    Scenario scenario = configurationC();
    if (argc > 2)
        scenario.network_view.curves = find_choice<NetworkCurves>(argv[2]).value();
    ScenarioDocument document(scenario);
    Run run(document);
    NetworkPage page(document, run);
    page.setTheme(theme);
    page.resize(1920, 1080);
    page.show();
    page.findChild<RunBar *>()->setSpeed(Worker::flat_out);

    std::uint64_t epochBefore = 0;
    QTimer::singleShot(1'000, &page, [&] {
        epochBefore = run.snapshot()->epoch;
        application.begin();
    });
    QTimer slider;
    double rate = 0.03;
    QObject::connect(&slider, &QTimer::timeout, &page, [&] {
        application.sliderMoves();
        rate = rate > 0.05 ? 0.03 : rate * 1.01;
        document.edit(
            {"", {}}, [&](Scenario &s) { s.network.training.learning_rate = rate; }, QStringLiteral("drag"));
    });
    QTimer::singleShot(1'500, &slider, [&] { slider.start(97); });
    QTimer::singleShot(static_cast<int>(1'000 * (seconds + 1)), &application, &QCoreApplication::quit);
    QApplication::exec();
    report(application, seconds, run.snapshot()->epoch - epochBefore);
    return 0;
}
