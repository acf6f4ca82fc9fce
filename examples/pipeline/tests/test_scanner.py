"""What the scanner makes of a line."""

import unittest

from reckon import ReckonError
from reckon.scanner import scan


def kinds(text):
    """Gives the kinds and texts of the tokens of `text`, without the last."""
    return [(token.kind, token.text) for token in scan(text)[:-1]]


class ScannerTest(unittest.TestCase):
    """Tokens, columns and errors."""

    def test_numbers(self):
        """All forms of numbers are one token each."""
        for text in ("0", "42", "3.14", "1e9", "2.5E-3", "7e+2"):
            self.assertEqual(kinds(text), [("number", text)])

    def test_longest_operator_wins(self):
        """`**` is a power and not two products."""
        self.assertEqual(kinds("a**b//c"), [("name", "a"), ("operator", "**"), ("name", "b"), ("operator", "//"), ("name", "c")])

    def test_columns_count_from_one(self):
        """Each token knows where it stands, the end too."""
        self.assertEqual([token.column for token in scan("a + 10")], [1, 3, 5, 7])

    def test_comments_are_space(self):
        """What follows # is not read."""
        self.assertEqual(kinds("1 # plus ?"), [("number", "1")])

    def test_unknown_character(self):
        """A character that means nothing is named with its column."""
        with self.assertRaisesRegex(ReckonError, "unexpected character '\\?'") as caught:
            scan("1 ? 2")
        self.assertEqual(caught.exception.column, 3)
