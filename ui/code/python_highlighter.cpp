// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/code/python_highlighter.h"

namespace actlab {
namespace {

QTextCharFormat coloured(const QColor &colour, bool emphasised = false)
{
    QTextCharFormat format;
    format.setForeground(colour);
    if (emphasised)
        format.setFontWeight(QFont::DemiBold);
    return format;
}

} // namespace

PythonHighlighter::PythonHighlighter(QTextDocument *document, const Theme &theme) : QSyntaxHighlighter(document)
{
    // In this order: what is in a text or comment is neither a keyword nor a number.
    rules_ = {{QRegularExpression(QStringLiteral(
                   "\\b(and|as|assert|break|class|continue|def|elif|else|for|from|if|import|in|is|lambda|not|or|"
                   "return|super|while|with|yield|None|True|False)\\b")),
               coloured(theme.accent, true)},
              {QRegularExpression(QStringLiteral("\"[^\"]*\"")), coloured(theme.category(1))},
              {QRegularExpression(QStringLiteral("#.*")), coloured(theme.mutedText)}};
}

void PythonHighlighter::highlightBlock(const QString &text)
{
    for (const auto &[pattern, format] : rules_) {
        for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
            const auto match = matches.next();
            setFormat(int(match.capturedStart()), int(match.capturedLength()), format);
        }
    }
}

} // namespace actlab
