"""What a function needs from its module to stand alone: imports, literal constants; or why it cannot."""

import ast
import builtins
import symtable
