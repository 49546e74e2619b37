// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train_run.h"

#include "app/commands/command.h"
#include "app/interrupt.h"
#include "app/output.h"
#include "core/model/model.h"
#include "core/network/weights.h"
#include "core/support/json_text.h"
#include "core/support/number_text.h"
#include "core/training/trainer.h"
#include "core/training/walkthrough.h"
#include "ui/file/output_file.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <cstdio>

#ifdef _WIN32
#include <io.h>
#else
#include <unistd.h>
#endif

namespace actlab {
namespace {

using Clock = std::chrono::steady_clock;
using Seconds = std::chrono::duration<double>;

bool errors_go_to_a_terminal()
{
#ifdef _WIN32
    return _isatty(_fileno(stderr)) != 0;
#else
    return isatty(fileno(stderr)) != 0;
#endif
}

void append_optional(std::string &line, std::optional<double> value)
{
    line += ',';
    if (value)
        append_text(line, *value);
}

/// The gradients of the mean loss of the first batch, where the run begins; none of them has a penalty. `first` is a
/// run of its own.
nlohmann::ordered_json first_gradients(Trainer first)
{
    const NetworkWeights start = first.weights();
    first.step_batch();
    const auto layers = to_document(first.gradient()).at("layers");
    return {{"layers", layers},
            {"inputs", gradient_by_inputs(first.scenario(), first.data()->task, start, first.first_batch())}};
}

class TrainRun {
public:
    TrainRun(const TrainPlan &plan, Trainer &&trainer, nlohmann::ordered_json gradients)
        : plan_(plan), trainer_(std::move(trainer)), gradients_(std::move(gradients))
    {
    }

    Result<void> run()
    {
        return prepare().and_then([this] { return train(); }).and_then([this] { return finish(); });
    }

private:
    Result<void> prepare()
    {
        if (plan_.weights_out) { // before hours of training, not after
            if (auto opened = weights_out_.emplace(*plan_.weights_out).open(); !opened)
                return opened;
        }
        if (!plan_.log)
            return {};
        return log_.emplace(*plan_.log).open().and_then([this] {
            return log_->write("epoch,train_loss,test_loss,train_accuracy,test_accuracy\n");
        });
    }

    Result<void> train()
    {
        const Interrupt interrupt;
        // Epochs between looks at Ctrl-C and clock, so that looking takes no time that counts.
        const auto points = trainer_.data()->training.size();
        const std::uint64_t epochs = log_ ? 1 : std::clamp<std::uint64_t>(100'000 / points, 1, 1'000);
        auto logged = log_epoch();
        while (logged && trainer_.epoch() < plan_.epochs && !trainer_.divergence() && !interrupted_) {
            train_epochs(std::min(epochs, plan_.epochs - trainer_.epoch()));
            if (!trainer_.divergence())
                logged = log_epoch();
            show_progress();
            interrupted_ = interrupt.requested();
        }
        if (progress_shown_)
            std::fputc('\n', stderr);
        return logged;
    }

    void train_epochs(std::uint64_t count)
    {
        const auto start = Clock::now();
        for (std::uint64_t i = 0; i < count && trainer_.step_epoch(); ++i) {
        }
        seconds_ += Clock::now() - start;
    }

    Result<void> log_epoch()
    {
        if (!log_)
            return {};
        const auto training = trainer_.training_scores();
        const auto test = trainer_.test_scores();
        std::string line = std::to_string(trainer_.epoch());
        append_optional(line, training.loss);
        append_optional(line, test ? std::optional(test->loss) : std::nullopt);
        append_optional(line, training.accuracy);
        append_optional(line, test ? test->accuracy : std::nullopt);
        return log_->write(line + '\n');
    }

    void show_progress()
    {
        constexpr auto interval = std::chrono::milliseconds(100);
        if (!plan_.progress || !errors_go_to_a_terminal() || Clock::now() < next_progress_)
            return;
        next_progress_ = Clock::now() + interval;
        progress_shown_ = true;
        // From the left edge, cut off at the right one (a line that wraps could not be overwritten), the rest cleared.
        std::fprintf(stderr, "\r\x1b[?7l%s\x1b[K\x1b[?7h", summary().toUtf8().constData());
    }

    QString summary()
    {
        const auto training = trainer_.training_scores();
        const auto test = trainer_.test_scores();
        auto text =
            CommandLine::tr("Epoch %1 of %2: train loss %3").arg(trainer_.epoch()).arg(plan_.epochs).arg(training.loss);
        if (test)
            text += CommandLine::tr(", test loss %1").arg(test->loss);
        if (training.accuracy)
            text += CommandLine::tr(", train accuracy %1 %").arg(100 * *training.accuracy, 0, 'f', 1);
        if (test && test->accuracy)
            text += CommandLine::tr(", test accuracy %1 %").arg(100 * *test->accuracy, 0, 'f', 1);
        return text;
    }

    const char *status() const
    {
        return trainer_.divergence() ? "diverged" : interrupted_ ? "interrupted" : "finished";
    }

    std::string result_json()
    {
        const auto training = trainer_.training_scores();
        const auto test = trainer_.test_scores();
        const auto or_null = [](std::optional<double> value) {
            return value ? nlohmann::ordered_json(*value) : nlohmann::ordered_json();
        };
        nlohmann::ordered_json result{{"status", status()},
                                      {"epoch", trainer_.epoch()},
                                      {"train_loss", training.loss},
                                      {"test_loss", or_null(test ? std::optional(test->loss) : std::nullopt)},
                                      {"train_accuracy", or_null(training.accuracy)},
                                      {"test_accuracy", or_null(test ? test->accuracy : std::nullopt)},
                                      {"seconds", seconds_.count()},
                                      {"layers", to_document(trainer_.weights()).at("layers")}};
        const TableColumns *columns = columns_of(plan_.scenario.data);
        if (columns && !columns->classes.empty())
            result["classes"] = columns->classes;
        if (plan_.gradients)
            result["gradients"] = gradients_;
        return to_json_text(result) + '\n';
    }

    Result<void> finish()
    {
        return write_files()
            .and_then([this] { return write_output(plan_.json ? result_json() : summary().toStdString() + '\n'); })
            .and_then([this]() -> Result<void> {
                if (trainer_.divergence())
                    return tl::unexpected(error_of(*trainer_.divergence(), trainer_.scenario().training.learning_rate));
                if (interrupted_)
                    return failure(ErrorCode::training_interrupted, {std::to_string(trainer_.epoch())});
                return {};
            });
    }

    std::string weights_file() const
    {
        return write_model(trainer_.scenario().network, trainer_.weights(), model_format(*plan_.weights_out));
    }

    Result<void> write_files()
    {
        if (weights_out_) {
            auto written = weights_out_->write(weights_file()).and_then([this] { return weights_out_->commit(); });
            if (!written)
                return written;
        }
        return log_ ? log_->commit() : Result<void>();
    }

    const TrainPlan &plan_;
    Trainer trainer_;
    nlohmann::ordered_json gradients_; ///< of the first step, where they are wanted
    std::optional<OutputFile> weights_out_;
    std::optional<OutputFile> log_;
    Seconds seconds_{};
    Clock::time_point next_progress_{};
    bool progress_shown_ = false;
    bool interrupted_ = false;
};

} // namespace

Result<void> train(const TrainPlan &plan)
{
    const auto begin = [&] { return begin_training(plan.scenario, plan.changes, plan.learned); };
    return begin().and_then([&](Trainer &&trainer) {
        nlohmann::ordered_json gradients;
        if (plan.gradients)
            gradients = first_gradients(*begin());
        return TrainRun(plan, std::move(trainer), std::move(gradients)).run();
    });
}

} // namespace actlab
