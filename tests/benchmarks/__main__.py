"""`python -m tests.benchmarks`: all of them, one after another, each in a process of its own."""

from __future__ import annotations

import pkgutil
import subprocess
import sys
import time

import tests.benchmarks


def main() -> int:
    """Runs every module of this package; ends with 1 if one of them failed."""
    failed = []
    names = sorted(module.name for module in pkgutil.iter_modules(tests.benchmarks.__path__))
    for name in names:
        if name == "__main__":
            continue
        print(f"== {name} ".ljust(80, "="), flush=True)
        began = time.perf_counter()
        ended = subprocess.run([sys.executable, "-m", f"tests.benchmarks.{name}"], check=False)
        if ended.returncode:
            failed.append(name)
        print(f"({time.perf_counter() - began:.0f} s)\n", flush=True)
    if failed:
        print(f"failed: {', '.join(failed)}", file=sys.stderr)
    return bool(failed)


if __name__ == "__main__":
    sys.exit(main())
