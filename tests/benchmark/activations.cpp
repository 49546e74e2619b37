// SPDX-License-Identifier: GPL-3.0-or-later
//
// Times f and f′ of activations over an array, one thread. activations.py beside this file drives it:
//
//     activations INPUT          INPUT holds doubles in this machine's order
//
// answers every line `ID COUNT SECONDS [INSTRUCTION-SET]` of standard input by the nanoseconds for one pass over the
// first COUNT numbers of INPUT, the fastest of as many as fit into SECONDS; the line `instruction-sets` by their names.

#include "core/activation/catalogue.h"
#include "core/activation/evaluate.h"
#include "core/support/instruction_set.h"

#include <algorithm>
#include <chrono>
#include <fstream>
#include <iostream>
#include <iterator>
#include <optional>
#include <span>
#include <sstream>
#include <string>
#include <vector>

namespace {

using namespace actlab;
using Clock = std::chrono::steady_clock;
using Nanoseconds = std::chrono::duration<double, std::nano>;

struct Request {
    std::string id;
    std::size_t count = 0;
    double seconds = 0;
    std::string instruction_set; ///< empty: the best
};

std::vector<double> read_doubles(const char *file_name)
{
    std::ifstream file(file_name, std::ios::binary | std::ios::ate);
    if (!file)
        return {};
    std::vector<double> numbers(static_cast<std::size_t>(file.tellg()) / sizeof(double));
    file.seekg(0);
    file.read(reinterpret_cast<char *>(numbers.data()), static_cast<std::streamsize>(numbers.size() * sizeof(double)));
    return numbers;
}

Request parse(const std::string &line)
{
    Request request;
    std::istringstream(line) >> request.id >> request.count >> request.seconds >> request.instruction_set;
    return request;
}

/// Enough passes for the clock's resolution not to matter are timed together.
double nanoseconds_per_pass(const Activation &activation, std::span<const double> x, double seconds)
{
    const auto parameters = default_parameters(activation);
    std::vector<double> value(x.size());
    std::vector<double> first(x.size());
    const auto passes = std::max<std::size_t>(1, 20'000 / std::max<std::size_t>(1, x.size()));
    const auto end = Clock::now() + std::chrono::duration<double>(seconds);
    double fastest = std::numeric_limits<double>::infinity();
    do {
        const auto start = Clock::now();
        for (std::size_t pass = 0; pass < passes; ++pass)
            evaluate(activation, parameters, x, value, first);
        fastest = std::min(fastest, Nanoseconds(Clock::now() - start).count() / static_cast<double>(passes));
    } while (Clock::now() < end);
    return fastest;
}

void answer(const std::string &line, std::span<const double> input)
{
    if (line == "instruction-sets") {
        for (const auto name : available_instruction_sets())
            std::cout << name << ' ';
        std::cout << std::endl;
        return;
    }
    const Request request = parse(line);
    const auto activation = find_activation(request.id);
    const auto sets = available_instruction_sets();
    const auto &set = request.instruction_set;
    if (!activation || request.count > input.size() || (!set.empty() && std::ranges::find(sets, set) == sets.end())) {
        std::cout << "error: " << line << std::endl;
        return;
    }
    std::optional<InstructionSetLimit> limit;
    if (!set.empty())
        limit.emplace(set);
    std::cout << nanoseconds_per_pass(**activation, input.first(request.count), request.seconds) << std::endl;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::cerr << "usage: activations INPUT < REQUESTS\n";
        return 2;
    }
    const auto input = read_doubles(argv[1]);
    if (input.empty()) {
        std::cerr << argv[1] << ": no doubles to read\n";
        return 1;
    }
    for (std::string line; std::getline(std::cin, line);)
        answer(line, input);
}
