"""Prints the manual page, made from the tables that the program itself uses."""

from reckon import VERSION
from reckon.machine import CONSTANTS, FUNCTIONS
from reckon.parser import INFIX


def arity(least, most):
    """Gives the number of arguments in words."""
    if most is None:
        return "%d or more arguments" % least
    return "%d argument(s)" % least if least == most else "%d to %d arguments" % (least, most)


def main():
    """Prints the page."""
    print("RECKON(1)%60s" % ("reckon " + VERSION))
    print("\nNAME\n    reckon - works out formulas, one a line")
    print("\nFORMULAS\n    NAME = FORMULA keeps the value for later lines; # starts a comment.")
    print("\nOPERATORS")
    for strength in sorted({strength for strength, _ in INFIX.values()}, reverse=True):
        print("    " + "  ".join(text for text, (bound, _) in INFIX.items() if bound == strength))
    print("\nFUNCTIONS")
    for name, (_, least, most) in sorted(FUNCTIONS.items()):
        print("    %-8s %s" % (name, arity(least, most)))
    print("    Constants: " + ", ".join(sorted(CONSTANTS)))
    print("\nERRORS\n    Are printed as FILE:LINE:COLUMN: MESSAGE; the exit status is then 1.")


main()
