// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/call.h"

#include "app/option_values.h"
#include "app/output.h"
#include "core/scenario/scenario_file.h"
#include "core/support/nearest.h"
#include "ui/text/translation.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <cctype>
#include <memory>

namespace actlab {
namespace {

constexpr const char *program_name = "activation-lab";

/// A subcommand as CLI11 knows it.
struct Declared {
    const CLI::App *options = nullptr;
    Platform platform{};
    Check check;
};

class HelpFormatter : public CLI::Formatter {
public:
    std::string make_usage(const CLI::App *options, std::string name) const override
    {
        return '\n' + Formatter::make_usage(options, std::move(name));
    }
};

class CallReader {
public:
    explicit CallReader(Language language);

    Result<Call> read(const std::vector<std::string> &arguments);

private:
    void describe();
    void add_commands(Language language);
    void add_common_options(CLI::App &options);
    /// The subcommand that was called, or else the program.
    const CLI::App &called() const;
    Result<void> check_words() const;
    /// Errors: unexpected_argument.
    Result<void> check_terminators(const std::vector<std::string> &arguments) const;
    Result<Call> check_call() const;

    CLI::App program_;
    std::shared_ptr<HelpFormatter> formatter_ = std::make_shared<HelpFormatter>();
    OptionText language_;
    OptionText file_;
    std::vector<Declared> declared_;
};

/// CLI11 takes the next argument for the value of an option that ends in '=': here it is the empty text.
std::vector<std::string> with_empty_values(const std::vector<std::string> &arguments)
{
    std::vector<std::string> all;
    for (const std::string &argument : arguments) {
        const bool empty_value = argument.starts_with("--") && argument.find('=') == argument.size() - 1;
        all.push_back(empty_value ? argument.substr(0, argument.size() - 1) : argument);
        if (empty_value)
            all.emplace_back();
    }
    return all;
}

std::string nearest_option(const std::string &given, const CLI::App &options)
{
    std::vector<std::string> names;
    for (const CLI::Option *option : options.get_options()) {
        for (const std::string &name : option->get_lnames())
            names.push_back(name);
    }
    const std::vector<std::string_view> views(names.begin(), names.end());
    const auto name = given.substr(0, given.find('='));
    const auto guess = plausible(name.substr(std::min(name.size(), name.find_first_not_of('-'))), views);
    return guess.empty() ? "" : "--" + std::string(guess);
}

std::string nearest_command(const std::string &given)
{
    std::vector<std::string_view> names;
    std::ranges::transform(commands(), std::back_inserter(names), &Command::name);
    return std::string(plausible(given, names));
}

Call printing(std::string text)
{
    return {Platform::text, [text = std::move(text)] { return write_output(text); }, {}};
}

/// The name of the first switch among the arguments that was given a value, if there is one.
std::optional<std::string> switch_with_value(const CLI::App &options, const std::vector<std::string> &arguments)
{
    for (const std::string &argument : arguments) {
        const auto name = argument.substr(0, argument.find('='));
        const CLI::Option *option = name == argument ? nullptr : options.get_option_no_throw(name);
        if (option && option->get_expected_max() == 0)
            return name;
    }
    return {};
}

/// The option that a word names, with its value in the same word or without; null where it names none.
const CLI::Option *named_option(const CLI::App &options, const std::string &word)
{
    if (word.size() < 2 || word.front() != '-')
        return nullptr;
    const bool is_long = word.starts_with("--");
    return options.get_option_no_throw(is_long ? word.substr(0, word.find('=')) : word.substr(0, 2));
}

/// True for what can be meant as an option only: "-" and "-5" are values.
bool is_meant_as_option(const CLI::App &options, const std::string &word)
{
    const bool has_letter = word.size() > 2 && std::isalpha(static_cast<unsigned char>(word[2]));
    return (has_letter && word.starts_with("--")) || named_option(options, word);
}

/// In the help, a lone capital letter stands for a number.
Error without_value(const CLI::Option &option, const std::string &word)
{
    return {ErrorCode::missing_option_value, {word, option.get_option_text().size() == 1 ? "number" : ""}};
}

/// CLI11 takes whatever comes next for an option's value, and then blames something else. Errors: missing_option_value.
Result<void> check_values(const CLI::App &options, const std::vector<std::string> &arguments)
{
    for (std::size_t i = 0; i < arguments.size() && arguments[i] != "--"; ++i) {
        const std::string &word = arguments[i];
        const CLI::Option *option = named_option(options, word);
        const bool has_own_word = option && (option->check_name(word) && option->get_expected_max() > 0);
        if (!has_own_word)
            continue;
        ++i;
        if (i == arguments.size() || is_meant_as_option(options, arguments[i]))
            return tl::unexpected(without_value(*option, word));
    }
    return {};
}

/// What CLI11 itself refuses.
Error error_of(const CLI::ParseError &error, const CLI::App &options, const std::vector<std::string> &arguments)
{
    if (dynamic_cast<const CLI::RequiredError *>(&error)) {
        const auto missing = options.get_options(
            [](const CLI::Option *option) { return option->get_required() && option->count() == 0; });
        return {ErrorCode::missing_argument, {missing.front()->get_name()}};
    }
    if (const auto name = switch_with_value(options, arguments))
        return {ErrorCode::unexpected_value, {*name}};
    return {ErrorCode::missing_option_value, {arguments.back(), ""}};
}

/// Errors: unknown_option, unexpected_argument.
Result<void> check_remaining(const CLI::App &options)
{
    auto remaining = options.remaining();
    std::erase(remaining, "--");
    const auto looks_like_option = [](const std::string &word) { return word.size() > 1 && word.starts_with('-'); };
    const auto option = std::ranges::find_if(remaining, looks_like_option);
    if (option != remaining.end())
        return failure(ErrorCode::unknown_option, {*option, nearest_option(*option, options)});
    if (!remaining.empty())
        return failure(ErrorCode::unexpected_argument, {remaining.front()});
    return {};
}

CallReader::CallReader(Language language) : program_("", program_name)
{
    describe();
    add_common_options(program_);
    add_value(program_, "FILE", file_, "FILE.actlab", CommandLine::tr("A document to open in the window"));
    add_commands(language);
}

void CallReader::describe()
{
    formatter_->label("Usage", CommandLine::tr("Usage").toStdString());
    formatter_->label("OPTIONS", CommandLine::tr("OPTIONS").toStdString());
    formatter_->label("SUBCOMMAND", CommandLine::tr("COMMAND").toStdString());
    formatter_->label("Positionals", CommandLine::tr("Arguments").toStdString());
    formatter_->column_width(34);
    program_.description(
        CommandLine::tr("Activation Lab: see what activation functions, their derivatives and tiny networks do")
            .toStdString());
    program_.set_version_flag("--version", std::string(program_name) + " " + ACTLAB_VERSION,
                              CommandLine::tr("Print the version").toStdString());
    program_.footer(CommandLine::tr("Without a command, the window opens. “activation-lab COMMAND --help” explains a "
                                    "command.\nExit status: 0 done, 1 the work failed, 2 the call was wrong.")
                        .toStdString());
    program_.require_subcommand(0, 1);
}

void CallReader::add_commands(Language language)
{
    for (const Command *command : commands()) {
        CLI::App *options = program_.add_subcommand(command->name, CommandLine::tr(command->summary).toStdString());
        options->group(CommandLine::tr("Commands").toStdString());
        declared_.push_back({options, command->platform, command->declare(*options, language)});
        add_common_options(*options);
    }
}

void CallReader::add_common_options(CLI::App &options)
{
    options.formatter(formatter_);
    options.allow_extras();
    options.set_help_flag("-h,--help", CommandLine::tr("Print this help").toStdString());
    add_value(options, "--language", language_, "ko|en",
              CommandLine::tr("Language of messages and figures; the environment's unless given"));
    const std::string group = CommandLine::tr("Options").toStdString();
    for (CLI::Option *option : options.get_options([](const CLI::Option *some) { return some->nonpositional(); }))
        option->group(group);
}

Result<Call> CallReader::read(const std::vector<std::string> &arguments)
{
    auto all = with_empty_values(arguments);
    try {
        program_.parse(std::vector<std::string>(all.rbegin(), all.rend()));
    } catch (const CLI::CallForHelp &) {
        return printing(program_.help());
    } catch (const CLI::CallForVersion &) {
        return printing(program_.version() + '\n');
    } catch (const CLI::ParseError &error) {
        const auto values = check_values(called(), all);
        return tl::unexpected(values ? error_of(error, called(), all) : values.error());
    }
    return check_values(called(), all)
        .and_then([&] { return check_terminators(all); })
        .and_then([this] { return check_words(); })
        .and_then([this] { return check_call(); });
}

const CLI::App &CallReader::called() const
{
    const auto subcommands = program_.get_subcommands();
    return subcommands.empty() ? program_ : *subcommands.front();
}

/// Errors: unknown_command, those of check_remaining, unknown_choice.
Result<void> CallReader::check_words() const
{
    if (file_ && !is_document_name(*file_) && !file_->starts_with('-'))
        return failure(ErrorCode::unknown_command, {*file_, nearest_command(*file_)});
    static constexpr std::array<std::string_view, 2> languages{"en", "ko"};
    return check_remaining(program_)
        .and_then([this] { return check_remaining(called()); })
        .and_then([this] { return word_value("--language", language_, languages); })
        .map([](const std::string &) {});
}

/// CLI11 ends a subcommand at a lone "++" and forgets it, unless it is an option's value.
Result<void> CallReader::check_terminators(const std::vector<std::string> &arguments) const
{
    constexpr std::string_view terminator = "++";
    auto kept = std::ranges::count(called().remaining(), terminator);
    for (const CLI::Option *option : called().get_options())
        kept += std::ranges::count(option->results(), terminator);
    if (&called() != &program_ && std::ranges::count(arguments, terminator) > kept)
        return failure(ErrorCode::unexpected_argument, {std::string(terminator)});
    return {};
}

Result<Call> CallReader::check_call() const
{
    for (const auto &[options, platform, check] : declared_) {
        if (options->parsed())
            return check().map([on = platform](Work &&work) { return Call{on, std::move(work), {}}; });
    }
    return Call{Platform::window, {}, file_};
}

} // namespace

std::optional<Language> chosen_language(const std::vector<std::string> &arguments)
{
    constexpr std::string_view option = "--language";
    std::string word;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == option && i + 1 < arguments.size())
            word = arguments[i + 1];
        else if (arguments[i].starts_with(std::string(option) + '='))
            word = arguments[i].substr(option.size() + 1);
    }
    return languageWithCode(QString::fromStdString(word));
}

Result<Call> read_call(const std::vector<std::string> &arguments, Language language)
{
    return CallReader(language).read(arguments);
}

} // namespace actlab
