"""A small linter: lint.py DIRECTORY...  Prints `file:line: message` and exits with 1 when something is found."""

import ast
import pathlib
import sys

LONGEST_LINE = 140


def imported_names(tree):
    """Gives each name that an import binds, with its line."""
    for node in ast.walk(tree):
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            for alias in node.names:
                yield (alias.asname or alias.name).split(".")[0], node.lineno


def problems(path):
    """Gives `(line, message)` of everything that is wrong in a file."""
    text = path.read_text(encoding="utf-8")
    tree = ast.parse(text, str(path))
    for number, line in enumerate(text.splitlines(), 1):
        if len(line) > LONGEST_LINE:
            yield number, "line of %d characters" % len(line)
        if line != line.rstrip():
            yield number, "white space at the end of the line"
    if ast.get_docstring(tree) is None:
        yield 1, "module without a docstring"
    used = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    for name, number in imported_names(tree):
        if name not in used:
            yield number, "%s is imported and not used" % name
    for node in ast.walk(tree):
        if isinstance(node, (ast.FunctionDef, ast.ClassDef)) and ast.get_docstring(node) is None:
            yield node.lineno, "%s without a docstring" % node.name
        if isinstance(node, ast.ExceptHandler) and node.type is None:
            yield node.lineno, "except without a type"


def main():
    """Lints the directories of the command line."""
    files = sorted(path for name in sys.argv[1:] for path in pathlib.Path(name).rglob("*.py"))
    found = 0
    for path in files:
        for line, message in sorted(problems(path)):
            print("%s:%d: %s" % (path, line, message))
            found += 1
    print("%d files, %d problems" % (len(files), found))
    sys.exit(1 if found or not files else 0)


main()
