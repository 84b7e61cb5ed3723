import { expect, test } from "vitest"

import { meaningfulFrame } from "./meaningful-frame.ts"

test.each([
  ["JavaScript", "Error: x\n    at async Shop.pay (/app/src/pay.ts:12:9)", "Shop.pay", "/app/src/pay.ts"],
  [
    "JavaScript below Node's own",
    "Error\n at run (node:internal/x:1:2)\n at pay (src/pay.js:1:2)",
    "pay",
    "src/pay.js",
  ],
  ["Firefox", "pay@https://shop.test/a.js:12:9\nmain@https://shop.test/b.js:1:1", "pay", "https://shop.test/a.js"],
  [
    "Python, innermost last",
    'Traceback:\n  File "/a/main.py", line 1, in main\n  File "/a/pay.py", line 2, in pay',
    "pay",
    "/a/pay.py",
  ],
  [
    "Java",
    "java.lang.X: y\n\tat java.util.List.get(List.java:1)\n\tat shop.Pay.run(Pay.java:12)",
    "shop.Pay.run",
    "Pay.java",
  ],
  [".NET", "System.X: y\n   at Shop.Pay.Run(Int32 a) in /src/Pay.cs:line 12", "Shop.Pay.Run", "/src/Pay.cs"],
  ["Go", "panic: x\n\nmain.pay(0x1)\n\t/app/pay.go:12 +0x1d", "main.pay", "/app/pay.go"],
  ["Ruby", "/app/pay.rb:12:in `pay'\n/app/main.rb:1:in `<main>'", "pay", "/app/pay.rb"],
  ["PHP", "#0 /app/pay.php(12): Shop->pay()\n#1 {main}", "Shop->pay", "/app/pay.php"],
  ["Dart", "#0      Shop.pay (package:shop/pay.dart:12:5)", "Shop.pay", "package:shop/pay.dart"],
  ["Rust", "   0: shop::pay\n             at ./src/pay.rs:12:5", "shop::pay", "./src/pay.rs"],
  ["Elixir", "** (X) y\n    (shop 0.1.0) lib/pay.ex:12: Shop.Pay.run/1", "Shop.Pay.run/1", "lib/pay.ex"],
  ["Swift", "0   Shop   0x0001a2b Shop.pay() + 12 (Pay.swift:12)", "Shop.pay()", "Pay.swift"],
  [
    "own code in a folder called internal",
    "X\n at pay (/app/internal/pay.ts:1:1)\n at b (/app/b.ts:1:1)",
    "pay",
    "/app/internal/pay.ts",
  ],
])("finds the frame of %s", (_, stack, ...[name, file]) => {
  expect(meaningfulFrame(stack)).toEqual({ function: name, file })
})

test("takes a library's frame where there is no other, and none where no line is a frame", () => {
  expect(meaningfulFrame("E\n at get (/a/node_modules/x/index.js:1:1)")?.function).toBe("get")
  expect(meaningfulFrame("something\nhappened")).toBeNull()
})
