"""Tokens to instructions for the machine: a compiler that needs no tree, since operands come before operators."""

from . import ReckonError
from .scanner import scan

# Binding strength of each infix operator, and whether it groups from the right.
INFIX = {
    "+": (1, False),
    "-": (1, False),
    "*": (2, False),
    "/": (2, False),
    "//": (2, False),
    "%": (2, False),
    "**": (4, True),
}
SIGN = 3
DEEPEST = 100


class Parser:
    """Compiles one line."""

    def __init__(self, text):
        """Takes the tokens of `text`."""
        self.tokens = scan(text)
        self.next = 0
        self.depth = 0
        self.code = []

    def peek(self):
        """Gives the token that comes next, without taking it."""
        return self.tokens[self.next]

    def take(self, *texts):
        """Takes the next token when it is one of the operators `texts`, and otherwise gives None."""
        token = self.peek()
        if token.kind != "operator" or token.text not in texts:
            return None
        self.next += 1
        return token

    def expect(self, text):
        """Takes the operator `text`, or raises ReckonError."""
        if self.take(text) is None:
            raise ReckonError("expected %r, found %s" % (text, describe(self.peek())), self.peek().column)

    def line(self):
        """Compiles `name = formula` or a formula on its own; gives the name or None."""
        name = None
        if self.peek().kind == "name" and self.tokens[self.next + 1].text == "=":
            name = self.peek().text
            self.next += 2
        self.formula(0)
        if self.peek().kind != "end":
            raise ReckonError("unexpected %s" % describe(self.peek()), self.peek().column)
        return name

    def formula(self, strength):
        """Compiles operands and the operators between them that bind at least as strongly as `strength`."""
        self.depth += 1
        if self.depth > DEEPEST:
            raise ReckonError("too deeply nested", self.peek().column)
        self.operand()
        while True:
            token = self.peek()
            binding = INFIX.get(token.text) if token.kind == "operator" else None
            if binding is None or binding[0] < strength:
                break
            self.next += 1
            self.formula(binding[0] if binding[1] else binding[0] + 1)
            self.code.append(("apply", token.text, token.column))
        self.depth -= 1

    def operand(self):
        """Compiles a number, a name, a call, a formula in parentheses, or one of these with a sign."""
        token = self.peek()
        if self.take("-", "+"):
            self.formula(SIGN)
            if token.text == "-":
                self.code.append(("negate", None, token.column))
        elif self.take("("):
            self.formula(0)
            self.expect(")")
        elif token.kind == "number":
            self.next += 1
            number = float(token.text) if set(token.text) & set(".eE") else int(token.text)
            self.code.append(("push", number, token.column))
        elif token.kind == "name":
            self.next += 1
            if self.take("("):
                self.code.append(("call", (token.text, self.arguments()), token.column))
            else:
                self.code.append(("load", token.text, token.column))
        else:
            raise ReckonError("expected a number, a name or '(', found %s" % describe(token), token.column)

    def arguments(self):
        """Compiles what stands between the parentheses of a call; gives the number of arguments."""
        if self.take(")"):
            return 0
        count = 1
        self.formula(0)
        while self.take(","):
            self.formula(0)
            count += 1
        self.expect(")")
        return count


def describe(token):
    """Gives the token as an error message names it."""
    return "the end of the line" if token.kind == "end" else repr(token.text)


def compile_line(text):
    """Gives `(name or None, instructions)` of one line; raises ReckonError."""
    parser = Parser(text)
    name = parser.line()
    return name, parser.code
