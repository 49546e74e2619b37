# SPDX-License-Identifier: GPL-3.0-or-later
"""The small changes to C++ that packaging/mutate makes: what can be changed in a text, and what into.

It knows tokens and braces, not types: spaces tell `a < b` from `vector<double>`, since clang-format has set them. What it
changes wrongly does not compile, and is not counted. Comments, texts, directives, assertions, templates' headers, and
what a log or a tooltip says are left alone.
"""

import collections
import re

# What stands at [start, end) becomes `new`; `what` names the change in the words of a report.
Mutation = collections.namedtuple("Mutation", "start end new what")
Token = collections.namedtuple("Token", "kind text start end")

TOKEN = re.compile(
    r"""(?P<skipped>//[^\n]* | /\*.*?\*/ | \s+ | ^[ \t]*\#(?:\\\n|[^\n])*)
      | (?P<text>(?:u8|[uUL])?(?:R"(?P<mark>[^()\\\s]*)\(.*?\)(?P=mark)" | "(?:[^"\\\n]|\\.)*" | '(?:[^'\\\n]|\\.)+'))
      | (?P<number>\.?\d(?:[eEpP][+-]|'?[\w.])*)
      | (?P<name>[A-Za-z_]\w*)
      | (?P<sign><=>|->\*?|\+\+|--|::|\.\.\.|<<=?|>>=|[-+*/%&|^<>=!]=|&&|\|\||.)""",
    re.M | re.S | re.X,
)

# Each with what it may become.
BETWEEN = {
    "<": ("<=", ">"), "<=": ("<", ">="), ">": (">=", "<"), ">=": (">", "<="), "==": ("!=",), "!=": ("==",),
    "&&": ("||",), "||": ("&&",), "+": ("-",), "-": ("+",), "*": ("/",), "/": ("*",), "+=": ("-=",), "-=": ("+=",),
    "*=": ("/=",), "/=": ("*=",),
}  # fmt: skip
STEP = {"++": "--", "--": "++"}
INTEGER = re.compile(r"(\d[\d']*)([uUlLzZ]*)")
KEYWORDS = {
    "alignas", "alignof", "case", "catch", "decltype", "delete", "else", "for", "if", "new", "noexcept", "requires",
    "return", "sizeof", "static_cast", "switch", "throw", "typeid", "while",
}  # fmt: skip
# A statement in which one of these stands is left as it is: it checks, or it speaks to people.
LEFT_ALONE = re.compile(
    r"assert|static_assert|template|using|Q_(?:ASSERT|OBJECT|DECLARE|UNREACHABLE|UNUSED)\w*|HWY_[A-Z_]*ASSERT"
    r"|qC?(?:Debug|Info|Warning|Critical|Fatal)|setToolTip|setStatusTip|setWhatsThis|reserve"
)
OPENING = {"(": ")", "[": "]", "{": "}"}


def tokens_of(text):
    found = []
    for match in TOKEN.finditer(text):
        if match.lastgroup == "mark" or match["text"]:
            found.append(Token("text", match[0], *match.span()))
        elif match.lastgroup != "skipped":
            found.append(Token(match.lastgroup, match[0], *match.span()))
    return found


def partners(tokens):
    """Where the bracket that each bracket belongs to stands, by their indices."""
    found, waiting = {}, []
    for index, token in enumerate(tokens):
        if token.kind != "sign":
            continue
        if token.text in OPENING:
            waiting.append(index)
        elif token.text in OPENING.values() and waiting:
            found[index] = waiting.pop()
            found[found[index]] = index
    return found


class Source:
    """A text with what is to be known of its tokens."""

    def __init__(self, text):
        self.text = text
        self.tokens = tokens_of(text)
        self.partner = partners(self.tokens)
        self.left_alone = self._left_alone()
        self.in_body = self._in_body()

    def at(self, index):
        return self.tokens[index].text if 0 <= index < len(self.tokens) else ""

    def _left_alone(self):
        """Whether each token stands in a statement that is left alone."""
        found, begin = [], 0
        for index, token in enumerate(self.tokens):
            if token.kind == "sign" and token.text in ";{}" or index + 1 == len(self.tokens):
                names = (one.text for one in self.tokens[begin : index + 1] if one.kind == "name")
                found += [any(map(LEFT_ALONE.fullmatch, names))] * (index + 1 - begin)
                begin = index + 1
        return found

    def _in_body(self):
        """Whether the innermost braces around each token are a function's and not those of a class or namespace."""
        found, around, head = [], [False], []
        for token in self.tokens:
            if token.text == "}" and len(around) > 1:
                around.pop()
            found.append(around[-1])
            if token.text == "{":
                around.append(not ({"class", "struct", "union", "enum", "namespace"} & set(head) and "(" not in head))
            head = [] if token.text in (";", "{", "}") else head + [token.text]
        return found

    def spaced(self, token):
        around = self.text[token.start - 1 : token.start] + self.text[token.end : token.end + 1]
        return len(around) == 2 and around.isspace()


def of_operators(source):
    for index, token in enumerate(source.tokens):
        before = source.tokens[index - 1] if index else None
        if token.kind != "sign" or before is None:
            continue
        if token.text in BETWEEN and source.spaced(token) and before.text != "operator":
            for new in BETWEEN[token.text]:
                yield index, Mutation(token.start, token.end, new, f"{new} for {token.text}")
        elif token.text in STEP and before.text != "operator":
            yield index, Mutation(token.start, token.end, STEP[token.text], f"{STEP[token.text]} for {token.text}")
        elif token.text == "-" and before.text in ("(", "[", "{", ",", "=", "?", ":", "return", "*", "<", ">", "=="):
            yield index, Mutation(token.start, token.end, "", "a sign dropped")


def of_numbers(source):
    for index, token in enumerate(source.tokens):
        integer = INTEGER.fullmatch(token.text) if token.kind == "number" else None
        pure_virtual = source.at(index - 1) == "=" and source.at(index - 2) in (")", "const", "noexcept", "override")
        if integer and not pure_virtual:
            new = str(int(integer[1].replace("'", "")) + 1) + integer[2]
            yield index, Mutation(token.start, token.end, new, f"{new} for {token.text}")


def of_conditions(source):
    for index, token in enumerate(source.tokens):
        if token.text not in ("if", "while") or token.kind != "name" or source.at(index + 1) != "(":
            continue
        end = source.partner.get(index + 1)
        if end is None:
            continue
        begin = index + 2
        for place in range(begin, end):  # what is declared first stays
            if source.at(place) == ";":
                begin = place + 1
        if "=" in [source.at(place) for place in range(begin, end)]:
            continue
        span = source.tokens[begin].start, source.tokens[end - 1].end
        yield index, Mutation(*span, f"!({source.text[slice(*span)]})", f"the condition of “{token.text}” turned round")


def call_at(source, index):
    """The index after the statement that begins there, if that is a call and nothing else."""
    if source.at(index) in ("emit", "Q_EMIT"):
        index += 1
    called = False
    while source.tokens[index].kind == "name" and source.at(index) not in KEYWORDS:
        if source.at(index).isupper():  # a macro
            return None
        index += 1
        while source.at(index) in ("(", "[") and index in source.partner:
            called = source.at(index) == "("
            index = source.partner[index] + 1
        if source.at(index) == ";":
            return index + 1 if called else None
        if source.at(index) not in (".", "->", "::"):
            return None
        index += 1
    return None


def begins_statement(source, index):
    before = source.at(index - 1)
    if before in (";", "{", "}", "else"):
        return True
    opening = source.partner.get(index - 1) if before == ")" else None
    return opening is not None and source.at(opening - 1) in ("if", "for", "while")


def of_calls(source):
    for index, token in enumerate(source.tokens):
        if token.kind == "name" and source.in_body[index] and begins_statement(source, index):
            end = call_at(source, index)
            if end is not None:
                yield index, Mutation(token.start, source.tokens[end - 1].end, ";", "a call dropped")


def mutations(text):
    """Every change that can be made to a text, in the order of their places."""
    source = Source(text)
    found = [
        mutation
        for kind in (of_operators, of_numbers, of_conditions, of_calls)
        for index, mutation in kind(source)
        if not source.left_alone[index]
    ]
    return sorted(found)


def applied(text, mutation):
    return text[: mutation.start] + mutation.new + text[mutation.end :]


def line_of(text, mutation):
    return text.count("\n", 0, mutation.start) + 1


def lines_changed(text, mutation):
    """The lines that a change touches, as they were and as they are then."""
    begin = text.rfind("\n", 0, mutation.start) + 1
    end = text.find("\n", mutation.end)
    end = len(text) if end < 0 else end
    new = text[begin : mutation.start] + mutation.new + text[mutation.end : end]
    return text[begin:end].split("\n"), new.split("\n")
