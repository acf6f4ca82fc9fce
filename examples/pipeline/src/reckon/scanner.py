"""Text to tokens."""

import re
from collections import namedtuple

from . import ReckonError

Token = namedtuple("Token", "kind text column")

PATTERN = re.compile(
    r"""
    (?P<space>\s+|\#.*)
  | (?P<number>\d+(\.\d+)?([eE][+-]?\d+)?)
  | (?P<name>[A-Za-z_]\w*)
  | (?P<operator>\*\*|//|[-+*/%()=,])
    """,
    re.VERBOSE,
)


def scan(text):
    """Gives the tokens of one line, the last of kind `end`; raises ReckonError at a character that means nothing."""
    tokens = []
    position = 0
    while position < len(text):
        match = PATTERN.match(text, position)
        if match is None:
            raise ReckonError("unexpected character %r" % text[position], position + 1)
        if match.lastgroup != "space":
            tokens.append(Token(match.lastgroup, match.group(), position + 1))
        position = match.end()
    tokens.append(Token("end", "", len(text) + 1))
    return tokens
