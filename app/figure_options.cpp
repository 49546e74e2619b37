// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure_options.h"

#include "app/commands/command.h"
#include "app/output.h"
#include "app/report.h"
#include "core/support/number_text.h"
#include "ui/export/figure_writer.h"

#include <array>

namespace actlab {
namespace {

Error outside_limits(const char *option, const std::string &given, double least, double most)
{
    return {ErrorCode::outside_range, {option, given, to_text(least), to_text(most)}};
}

/// WIDTHxHEIGHT in whole pixels.
Result<QSize> read_size(const std::string &text)
{
    const auto cross = text.find('x');
    if (cross == std::string::npos)
        return failure(ErrorCode::malformed_size, {text});
    bool has_width = false;
    bool has_height = false;
    const QSize size(QString::fromStdString(text.substr(0, cross)).toInt(&has_width),
                     QString::fromStdString(text.substr(cross + 1)).toInt(&has_height));
    if (!has_width || !has_height)
        return failure(ErrorCode::malformed_size, {text});
    for (const int side : {size.width(), size.height()}) {
        if (side < FigureStyle::minimumSide || side > FigureStyle::maximumSide) {
            return tl::unexpected(
                outside_limits("--size", std::to_string(side), FigureStyle::minimumSide, FigureStyle::maximumSide));
        }
    }
    return size;
}

Result<double> read_scale(const OptionText &text)
{
    return finite_value("--scale", text, FigureStyle().scale).and_then([&](double scale) -> Result<double> {
        if (scale < FigureStyle::minimumScale || scale > FigureStyle::maximumScale)
            return tl::unexpected(
                outside_limits("--scale", *text, FigureStyle::minimumScale, FigureStyle::maximumScale));
        return scale;
    });
}

} // namespace

void add_figure_options(CLI::App &call, FigureOptions &options)
{
    add_value(call, "--theme", options.theme, "light|dark", CommandLine::tr("Colours; light unless given"));
    add_value(call, "--size", options.size, "WIDTHxHEIGHT", CommandLine::tr("In pixels; 960x600 unless given"));
    add_value(call, "--scale", options.scale, "N",
              CommandLine::tr("Pixels of a PNG for each of the size, from 1 to 4; 1 unless given"));
    add_flag(call, "--transparent", options.transparent, CommandLine::tr("Leave out the background"));
    add_required_value(call, "-o,--output", options.output, "FILE",
                       CommandLine::tr("The file to write, which ends in .png, .svg, .pdf or .csv; “-” is standard "
                                       "output"));
    add_value(call, "--format", options.format, "png|svg|pdf|csv",
              CommandLine::tr("What is written; needed with “-o -”, by the file's name unless given"));
}

Result<FigureTarget> read_target(const FigureOptions &options)
{
    const QString file = QString::fromStdString(*options.output);
    const auto target = [&](FigureFormat format) { return FigureTarget{format, file}; };
    if (options.format) {
        static constexpr std::array<std::string_view, everyFigureFormat.size()> words{"png", "svg", "pdf", "csv"};
        return word_value("--format", options.format, words)
            .and_then([](const std::string &word) { return figureFormatOf(u'.' + QString::fromStdString(word)); })
            .map(target);
    }
    if (is_standard_output(*options.output))
        return failure(ErrorCode::missing_argument, {"--format"});
    return figureFormatOf(file).map(target);
}

namespace {

Result<void> write(const Figure &figure, const FigureStyle &style, const FigureTarget &target)
{
    if (!is_standard_output(target.file.toStdString()))
        return saveFigure(figure, style, target.format, target.file);
    return figureBytes(figure, style, target.format).and_then([](const std::string &bytes) {
        return write_output(bytes);
    });
}

} // namespace

Result<void> write_figure(const Figure &figure, const FigureStyle &style, const FigureTarget &target)
{
    auto written = write(figure, style, target);
    const QString lacks = target.format == FigureFormat::csv ? QString() : figure.remark(style);
    if (written && !lacks.isEmpty())
        remark(lacks.toStdString());
    return written;
}

Result<FigureStyle> read_style(const FigureOptions &options, Language language)
{
    FigureStyle style;
    style.language = language;
    style.isTransparent = options.transparent;
    static constexpr std::array<std::string_view, 2> themes{"light", "dark"};
    const auto theme = word_value("--theme", options.theme, themes);
    if (!theme)
        return tl::unexpected(theme.error());
    style.scheme = *theme == "dark" ? ColourScheme::dark : ColourScheme::light;
    if (options.size) {
        const auto size = read_size(*options.size);
        if (!size)
            return tl::unexpected(size.error());
        style.size = *size;
    }
    return read_scale(options.scale).map([&](double scale) {
        style.scale = scale;
        return style;
    });
}

} // namespace actlab
