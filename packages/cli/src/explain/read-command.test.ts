import { afterEach, describe, expect, test, vi } from "vitest"
import { ConfigError } from "@auto-triage/shared/errors"
import { readCommand } from "./read-command.ts"

afterEach(() => vi.unstubAllEnvs())

describe("the command line", () => {
  test("names files as the person did and finds them from where the person stands", () => {
    vi.stubEnv("INIT_CWD", "/home/jo/shop")
    expect(
      readCommand(["--issue", "a.json", "--samples=../b.txt", "--config", "/c.yml", "--repo", ".", "--json"]),
    ).toEqual({
      kind: "error",
      issue: { given: "a.json", full: "/home/jo/shop/a.json" },
      samples: { given: "../b.txt", full: "/home/jo/b.txt" },
      config: { given: "/c.yml", full: "/c.yml" },
      repo: { given: ".", full: "/home/jo/shop" },
      json: true,
    })
  })

  test("asks for one error, a batch, a ticket or help", () => {
    expect(readCommand(["--issue", "a.json"])).toMatchObject({ kind: "error", samples: null, json: false })
    expect(readCommand(["--batch", "d", "--repo", "r"])).toMatchObject({ kind: "batch", folder: { given: "d" } })
    expect(readCommand(["--ticket", " PPL-1 ", "--json"])).toMatchObject({ kind: "ticket", key: "PPL-1", json: true })
    expect(readCommand(["-h"])).toEqual({ kind: "help" })
    expect(readCommand(["--help", "--json"])).toEqual({ kind: "help" })
  })

  test.each([
    [["--isue", "x"], "Unknown option '--isue'."],
    [["x.txt"], "Unexpected argument 'x.txt'. npm needs -- before the options."],
    [["--samples"], "--samples has no value, or one that begins with a hyphen."],
    [["--samples", ""], "--samples has no value"],
    [[], "There is nothing to explain: give --samples FILE, --issue FILE, --batch DIR or --ticket KEY"],
    [["--repo", "."], "There is nothing to explain: give --samples FILE, --issue FILE, --batch DIR or --ticket KEY"],
    [["--batch", "d", "--issue", "x"], "--batch and --issue exclude each other"],
    [["--batch", "d", "--ticket", "PPL-1"], "--batch and --ticket exclude each other"],
    [["--ticket", "PPL-1", "--samples", "x"], "--ticket and --samples exclude each other"],
  ])("refuses %j and says why", (args, message) => {
    expect(() => readCommand(args)).toThrow(new ConfigError(`${message}\nAll options: npm run explain -- --help`))
  })
})
