"""The scripts that every page asks for, brought together: one file, which a browser asks for once.

They stay modules of their own in docs/assets. In the file each has a scope of its own, the names
that it exports are those of the file, and an error in one that exports nothing stops no other. What
only some pages need, or a reader brings about, stays apart, and imports from the file what it
imported from a module that is in it.
"""

import re
from collections.abc import Collection, Iterable
from pathlib import Path

BUNDLE = "scripts.js"

_IMPORT = re.compile(r'^import \{[\s\w,]*\} from "\./[^"]+";\n', re.MULTILINE)
_EXPORT = re.compile(r"^export (?=(?:async )?(?:class|const|function) (\w+))", re.MULTILINE)
_OTHER = re.compile(r"^(?:import|export)\b.*", re.MULTILINE)
_FROM = re.compile(r'(^import |\bfrom )"\./([^"]+)";', re.MULTILINE)


def bundle(modules: Iterable[Path]) -> str:
    """Return modules as one, which exports what they export.

    They come in the order in which they run. Raises `ValueError` if two export the same name, or
    one imports or exports in a way that is not known here.
    """
    parts, exported = list[str](), dict[str, None]()
    for module in modules:
        code = _IMPORT.sub("", module.read_text(encoding="utf-8"))
        names = _EXPORT.findall(code)
        code = _EXPORT.sub("", code)
        if other := _OTHER.search(code):
            raise ValueError(
                f'{module.name}: expected `import {{ name }} from "./module.js";`, or `export`'
                f" before a class, const or function, found `{other[0]}`"
            )
        if twice := [name for name in names if name in exported]:
            raise ValueError(
                f"expected names that only one script exports, found {twice[0]} in {module.name}"
            )
        exported |= dict.fromkeys(names)
        listed = ",".join(names)
        parts.append(
            f"const {{{listed}}} = (() => {{\n{code}\nreturn {{{listed}}};\n}})();\n"
            if names
            else f"try {{ (() => {{\n{code}\n}})(); }} catch (error) {{ reportError(error); }}\n"
        )
    return "".join([*parts, f"export {{{','.join(exported)}}};\n"])


def from_bundle(code: str, names: Collection[str]) -> str:
    """Return a module that imports from the bundle what it imports from files of these names."""

    def moved(found: re.Match[str]) -> str:
        return f'{found[1]}"./{BUNDLE if found[2] in names else found[2]}";'

    return _FROM.sub(moved, code)
