"""The command line."""

import argparse
import sys

from . import VERSION, ReckonError
from .machine import run
from .parser import compile_line


def show(value):
    """Gives a number as people write it: `0.1`, not `0.1000000000000000055`; `2`, not `2.0`."""
    if isinstance(value, float):
        return "%.12g" % value
    return str(value)


def reckon(lines, name, code_only, out):
    """Works through `lines`; gives the number of errors, which it prints as `name:line:column: message`."""
    variables = {}
    errors = 0
    for number, line in enumerate(lines, 1):
        if not line.split("#")[0].strip():
            continue
        try:
            target, code = compile_line(line.rstrip("\n"))
            if code_only:
                for instruction, operand, _ in code:
                    out.write("%s %s\n" % (instruction, "" if operand is None else operand))
                continue
            value = run(code, variables)
        except ReckonError as error:
            errors += 1
            out.write("%s:%d:%d: %s\n" % (name, number, error.column, error))
            continue
        if target is None:
            out.write("%s\n" % show(value))
        else:
            variables[target] = value
            out.write("%s = %s\n" % (target, show(value)))
    return errors


def main():
    """Runs the files named on the command line, or the standard input; exits with 1 after an error in a formula."""
    parser = argparse.ArgumentParser(prog="reckon", description="Works out formulas, one a line.")
    parser.add_argument("files", nargs="*", metavar="FILE")
    parser.add_argument("--code", action="store_true", help="print the instructions, do not run them")
    parser.add_argument("--version", action="version", version="reckon " + VERSION)
    options = parser.parse_args()
    errors = 0
    for path in options.files:
        with open(path, encoding="utf-8") as file:
            errors += reckon(file, path, options.code, sys.stdout)
    if not options.files:
        errors += reckon(sys.stdin, "stdin", options.code, sys.stdout)
    sys.exit(1 if errors else 0)
