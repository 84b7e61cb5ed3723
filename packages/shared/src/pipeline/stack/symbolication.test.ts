import { describe, expect, it } from "vitest"
import { parseStack } from "./parse-stack.ts"
import { judgeSymbolication, type Build, type Symbolication } from "./symbolication.ts"

function judge(text: string, platform: string, version: string | null = "1.4.2"): Symbolication {
  const build: Build = { platform, version }
  return judgeSymbolication(parseStack(text, { platform }), build)
}

const MINIFIED = "Error: x\n    at e (https://shop.example.com/static/js/main.4f1a9c3e.js:2:184213)"
const HERMES = "Error: x\n    at pay (address at index.android.bundle:1:234817)"
const FLUTTER = "    #00 abs 0000007a1b4f1a9c virt 000000000022ca9c _kDartIsolateSnapshotInstructions+0x16aa9c"
const APPLE = "0   Shop   0x0000000104a3c1d4 0x104a30000 + 49620"
const OBFUSCATED = "java.lang.Error\n\tat a.b.c(SourceFile:12)"

describe("judgeSymbolication", () => {
  it.each([
    ["source code of a browser", "    at pay (webpack:///src/pay.ts:1:2)", "BROWSER"],
    ["Python", '  File "/app/a.py", line 1, in f', "BACKEND"],
    ["dependencies alone", "    at next (/app/node_modules/koa/lib/a.js:1:2)", "BACKEND"],
    ["C# with its files", "   at Acme.Cart.Total() in /src/Cart.cs:line 12", "BACKEND"],
  ])("is content with %s", (_, text, platform) => {
    expect(judge(text, platform)).toEqual({ symbolicated: true, missing: [] })
  })

  it.each([
    ["minified code of a browser", MINIFIED, "BROWSER", "Source maps", "datadog-ci sourcemaps upload"],
    ["a bundle of React Native", HERMES, "REACT_NATIVE", "Source maps", "datadog-ci react-native upload"],
    ["minified code on a server", MINIFIED, "BACKEND", "Source maps", "--enable-source-maps"],
    ["Flutter without symbols", FLUTTER, "FLUTTER", "Flutter symbols", "datadog-ci flutter-symbols upload"],
    ["iOS without symbols", APPLE, "IOS", "dSYM files", "datadog-ci dsyms upload"],
    ["obfuscated Android", OBFUSCATED, "ANDROID", "Mapping file", "uploadMapping"],
    [
      "native Android",
      "#00 pc 000000000004a0d8  /data/app/x/lib/arm64/libshop.so",
      "ANDROID",
      "Native symbols",
      "elf-symbols",
    ],
    [".NET without PDB files", "   at Acme.Shop.Cart.Total()", "BACKEND", "Debug information", ".pdb"],
    [
      "Rust without debug information",
      "   0: shop::pay\n   1: shop::main",
      "BACKEND",
      "Debug information",
      "line-tables-only",
    ],
  ])("says what is missing for %s", (_, text, platform, what, fix) => {
    const { symbolicated, missing } = judge(text, platform)
    expect(symbolicated).toBe(false)
    expect(missing.map(gap => gap.what)).toEqual([what])
    expect(missing[0]?.fix).toContain(fix)
    expect(missing[0]?.why).not.toBe("")
  })

  it("names the version, and asks for one where there is none to match uploads by", () => {
    expect(judge(MINIFIED, "BROWSER").missing[0]?.why).toContain("version 1.4.2")
    expect(judge(MINIFIED, "BROWSER", null).missing.map(gap => gap.what)).toEqual([
      "Source maps",
      "Version of the build",
    ])
    expect(judge(APPLE, "IOS", null).missing.map(gap => gap.what)).toEqual(["dSYM files"])
  })

  it("says that there is no stack where there are no frames", () => {
    const { symbolicated, missing } = judge("something failed", "BACKEND")
    expect(symbolicated).toBe(false)
    expect(missing.map(gap => gap.what)).toEqual(["Stack trace"])
  })
})
