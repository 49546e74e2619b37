// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/matrix_text.h"

#include "core/support/typed_number.h"

#include <algorithm>
#include <string>
#include <utility>

namespace actlab {
namespace {

constexpr std::string_view true_minus = "\u2212";

bool is_digit(char letter)
{
    return letter >= '0' && letter <= '9';
}

bool is_letter(char letter)
{
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || letter == '_';
}

/// Takes a text apart into matrices.
class MatrixReader {
public:
    explicit MatrixReader(std::string_view text) : text_(text), has_brackets_(text.find('[') != std::string_view::npos)
    {
    }

    Result<std::vector<TextMatrix>> read()
    {
        while (at_ < text_.size()) {
            if (auto taken = take(); !taken)
                return tl::unexpected(taken.error());
        }
        if (auto ended = end_row(lists_.empty() ? 0 : lists_.back().first); !ended)
            return tl::unexpected(ended.error());
        end_matrix();
        if (matrices_.empty())
            return failure(ErrorCode::matrix_missing);
        return matrices_;
    }

private:
    Result<void> take()
    {
        const char letter = text_[at_];
        if (begins_number())
            return take_number();
        if (letter == '\'' || letter == '"') {
            const auto end = text_.find(letter, at_ + 1);
            at_ = end == std::string_view::npos ? text_.size() : end + 1;
            return {};
        }
        if (is_letter(letter))
            return take_word();
        ++at_;
        switch (letter) {
        case '[':
            lists_.push_back({++last_list_, false});
            return {};
        case ']':
            return end_list();
        case ';':
            return end_part();
        case '\n':
            return has_brackets_ ? Result<void>() : end_line();
        default:
            return {};
        }
    }

    /// A list of numbers is a row of what is around it, but a matrix by itself at the outside, or with rows of its own.
    Result<void> end_list()
    {
        if (lists_.empty())
            return {};
        const auto [list, has_rows] = lists_.back();
        lists_.pop_back();
        return end_row(has_rows || lists_.empty() ? list : lists_.back().first);
    }

    Result<void> end_part()
    {
        if (lists_.empty())
            return end_row(0);
        lists_.back().second = true;
        return end_row(lists_.back().first);
    }

    bool begins_number() const
    {
        std::size_t i = at_;
        if (text_.substr(i).starts_with(true_minus))
            i += true_minus.size();
        else if (text_[i] == '-' || text_[i] == '+')
            ++i;
        if (i < text_.size() && text_[i] == '.')
            ++i;
        return i < text_.size() && is_digit(text_[i]);
    }

    Result<void> take_number()
    {
        constexpr std::string_view ends = " \t\r\n,;[]()";
        const auto end = std::min(text_.find_first_of(ends, at_), text_.size());
        const std::string_view word = text_.substr(at_, end - at_);
        const auto number = parse_typed_number(word);
        if (!number)
            return tl::unexpected(number.error());
        at_ = end;
        if (!has_brackets_ || !lists_.empty()) // else it counts something
            row_.push_back(*number);
        return {};
    }

    /// Names mean nothing, but what is no number must not be passed over as one.
    Result<void> take_word()
    {
        std::size_t end = at_;
        while (end < text_.size() && (is_letter(text_[end]) || is_digit(text_[end]) || text_[end] == '.' ||
                                      text_[end] == '=' || text_[end] == ':'))
            ++end;
        const std::string word(text_.substr(at_, end - at_));
        at_ = end;
        if (word == "nan" || word == "inf")
            return failure(ErrorCode::malformed_number, {word});
        return {};
    }

    /// A row of the matrix that `list` is.
    Result<void> end_row(std::size_t list)
    {
        if (row_.empty())
            return {};
        if (list != list_)
            end_matrix();
        list_ = list;
        if (matrix_.rows > 0 && row_.size() != matrix_.columns)
            return failure(ErrorCode::matrix_ragged, {std::to_string(matrices_.size() + 1), std::to_string(row_.size()),
                                                      std::to_string(matrix_.columns)});
        matrix_.columns = row_.size();
        ++matrix_.rows;
        matrix_.numbers.insert(matrix_.numbers.end(), row_.begin(), row_.end());
        row_.clear();
        return {};
    }

    Result<void> end_line()
    {
        if (!row_.empty())
            return end_row(0);
        end_matrix();
        return {};
    }

    void end_matrix()
    {
        if (matrix_.rows > 0)
            matrices_.push_back(std::exchange(matrix_, {}));
    }

    std::string_view text_;
    bool has_brackets_;
    std::size_t at_ = 0;
    std::vector<std::pair<std::size_t, bool>> lists_; ///< that are open, and whether semicolons end rows in them
    std::size_t last_list_ = 0;
    std::size_t list_ = 0; ///< that the matrix in the making is
    std::vector<double> row_;
    TextMatrix matrix_;
    std::vector<TextMatrix> matrices_;
};

std::string shape_of(std::size_t rows, std::size_t columns)
{
    return std::to_string(rows) + "×" + std::to_string(columns);
}

Result<void> put_weights(const TextMatrix &from, std::size_t number, LayerWeights &layer)
{
    const bool fits = from.rows == layer.outputs && from.columns == layer.inputs;
    const bool fits_transposed = from.rows == layer.inputs && from.columns == layer.outputs;
    if (!fits && !fits_transposed)
        return failure(ErrorCode::weights_shape, {std::to_string(number), "weight", shape_of(from.rows, from.columns),
                                                  shape_of(layer.outputs, layer.inputs)});
    for (std::size_t unit = 0; unit < layer.outputs; ++unit) {
        for (std::size_t input = 0; input < layer.inputs; ++input)
            layer.at(unit, input) = from.numbers[fits ? unit * layer.inputs + input : input * layer.outputs + unit];
    }
    return {};
}

Result<void> put_biases(const TextMatrix &from, std::size_t number, LayerWeights &layer)
{
    const bool is_vector = from.rows == 1 || from.columns == 1;
    if (!is_vector || from.numbers.size() != layer.outputs)
        return failure(ErrorCode::weights_shape, {std::to_string(number), "bias", shape_of(from.rows, from.columns),
                                                  std::to_string(layer.outputs)});
    layer.bias = from.numbers;
    return {};
}

} // namespace

Result<std::vector<TextMatrix>> parse_matrices(std::string_view text)
{
    return MatrixReader(text).read();
}

Result<NetworkWeights> weights_from_text(std::string_view text, const NetworkWeights &present)
{
    if (const auto first = text.find_first_not_of(" \t\r\n"); first != std::string_view::npos && text[first] == '{')
        return parse_weights(text).and_then(
            [&](const NetworkWeights &given) { return check_weights(given, present).map([&] { return given; }); });
    const auto matrices = parse_matrices(text);
    if (!matrices)
        return tl::unexpected(matrices.error());
    const std::size_t layers = present.layers.size();
    const bool has_biases = matrices->size() == 2 * layers;
    if (!has_biases && matrices->size() != layers)
        return failure(ErrorCode::matrix_count,
                       {std::to_string(matrices->size()), std::to_string(2 * layers), std::to_string(layers)});
    NetworkWeights weights = present;
    for (std::size_t i = 0; i < layers; ++i) {
        const std::size_t place = has_biases ? 2 * i : i;
        auto put = put_weights((*matrices)[place], i + 1, weights.layers[i]);
        if (put && has_biases)
            put = put_biases((*matrices)[place + 1], i + 1, weights.layers[i]);
        if (!put)
            return tl::unexpected(put.error());
    }
    return check_weights(weights, present).map([&] { return weights; });
}

} // namespace actlab
