import { expect, test } from "vitest"
import { errorHead } from "./error-head.ts"

test.each([
  ["TypeError: x is undefined\n    at f (/a.js:1:2)", "TypeError", "x is undefined"],
  ["Uncaught (in promise) TypeError: x\n    at f (/a.js:1:2)", "TypeError", "x"],
  ["/app/a.js:3\n  throw x\n  ^\n\nTypeError [ERR_X]: y\n    at f (/a.js:1:2)", "TypeError", "y"],
  ["2023-05-01T10:00:00.000Z app[web.1]: RangeError: z", "RangeError", "z"],
  ["java.lang.NullPointerException\n\tat a.B.c(B.java:1)", "java.lang.NullPointerException", null],
  ['Exception in thread "main" a.b.CartGone: x\n\tat a.B.c(B.java:1)\nCaused by: a.E: y', "a.b.CartGone", "x"],
  ["E/AndroidRuntime( 1234): java.lang.RuntimeException: x", "java.lang.RuntimeException", "x"],
  ["Unhandled exception. System.InvalidOperationException: x\n   at A.B()", "System.InvalidOperationException", "x"],
  [
    'Traceback (most recent call last):\n  File "a.py", line 1\nKeyError: 1\n\nDuring handling\n\nTraceback (most recent call last):\n  File "b.py", line 2\nshop.models.Order.DoesNotExist: none',
    "shop.models.Order.DoesNotExist",
    "none",
  ],
  [
    "NoMethodError (undefined method `x' for nil):\n\napp/a.rb:1:in `f'",
    "NoMethodError",
    "undefined method `x' for nil",
  ],
  ["a.rb:3:in `f': no x (ArgumentError)\n\tfrom a.rb:7:in `<main>'", "ArgumentError", "no x"],
  ["panic: runtime error: index out of range\n\ngoroutine 1 [running]:", "panic", "runtime error: index out of range"],
  ["thread 'main' panicked at 'no x', src/a.rs:1:2", "panicked", "no x"],
  ["thread 'main' panicked at src/a.rs:1:2:\nno x", "panicked", "no x"],
  ["PHP Fatal error:  Uncaught TypeError: no x in /srv/a.php:12\nStack trace:", "TypeError", "no x"],
  ['local.ERROR: x {"exception":"[object] (App\\\\Gone(code: 0): no x at /srv/a.php:12)', "App\\Gone", "no x"],
  [
    "** (KeyError) key :x not found in: %{}\n    (shop 0.1.0) lib/a.ex:1: A.f/1",
    "KeyError",
    "key :x not found in: %{}",
  ],
  ["*** Terminating app due to uncaught exception 'NSRangeException', reason: 'no x'", "NSRangeException", "no x"],
  ["The following _CastError was thrown building Cart(dirty):\nNull check\n", "_CastError", "Null check"],
  [
    "Traceback (most recent call last):\n  File \"a.py\", line 1, in f\nException: ('x', 'y')",
    "Exception",
    "('x', 'y')",
  ],
  ["Parameters: {}\nnote: run with x\ncolumn: 12", null, null],
  ["", null, null],
])("%j is %s: %s", (text, type, message) => {
  expect(errorHead(text)).toEqual({ type, message })
})

test("a text of a megabyte takes no longer than its first lines", () => {
  for (const unit of ["a.", "A:", " ", "'", "(", "Uncaught A: "]) expect(errorHead(unit.repeat(500_000))).toBeDefined()
})
