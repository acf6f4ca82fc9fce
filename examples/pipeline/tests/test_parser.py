"""What the parser compiles."""

import unittest

from reckon import ReckonError
from reckon.parser import compile_line


def code(text):
    """Gives the instructions of `text` as one short text."""
    words = []
    for instruction, operand, _ in compile_line(text)[1]:
        words.append(instruction if operand is None else str(operand))
    return " ".join(words)


class ParserTest(unittest.TestCase):
    """Order of operations, names and errors."""

    def test_products_before_sums(self):
        """A product binds more strongly than a sum."""
        self.assertEqual(code("1 + 2 * 3"), "1 2 3 * +")
        self.assertEqual(code("(1 + 2) * 3"), "1 2 + 3 *")

    def test_grouping(self):
        """Differences group from the left, powers from the right."""
        self.assertEqual(code("9 - 4 - 3"), "9 4 - 3 -")
        self.assertEqual(code("2 ** 3 ** 2"), "2 3 2 ** **")

    def test_signs(self):
        """A sign binds less strongly than a power and more strongly than a product."""
        self.assertEqual(code("-2 ** 2"), "2 2 ** negate")
        self.assertEqual(code("-2 * 3"), "2 negate 3 *")
        self.assertEqual(code("2 ** -1"), "2 1 negate **")

    def test_calls(self):
        """A call carries the number of its arguments."""
        self.assertEqual(code("max(1, 2, x)"), "1 2 x ('max', 3)")

    def test_assignment(self):
        """A name before = is what the formula is for."""
        self.assertEqual(compile_line("area = 3 * 4")[0], "area")
        self.assertIsNone(compile_line("3 * 4")[0])

    def test_errors(self):
        """Each mistake is named with its column."""
        for text, column in (("1 +", 4), ("(1", 3), ("1 2", 3), ("max(1,", 7), ("* 2", 1), ("a = = 2", 5)):
            with self.assertRaises(ReckonError) as caught:
                compile_line(text)
            self.assertEqual((text, caught.exception.column), (text, column))

    def test_depth_is_bounded(self):
        """Nesting without end is an error and not a crash."""
        with self.assertRaisesRegex(ReckonError, "too deeply nested"):
            compile_line("(" * 5000 + "1" + ")" * 5000)
