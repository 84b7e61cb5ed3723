import { describe, expect, it } from "vitest"
import { createSecretMasker } from "./secret-masker.ts"

function mask(secrets: readonly string[], text: string): string {
  const masker = createSecretMasker()
  for (const secret of secrets) masker.add(secret)
  return masker.mask(text)
}

describe("createSecretMasker", () => {
  it.each([
    ["the value", "token s3cr3t-value here", "token *** here"],
    ["its base64", `x ${Buffer.from("s3cr3t-value").toString("base64")} y`, "x *** y"],
    ["its JSON form", String.raw`{"a":"s3cr3t-value"}`, `{"a":"***"}`],
    ["two side by side as one", "s3cr3t-values3cr3t-value", "***"],
  ])("masks %s", (_, text, masked) => {
    expect(mask(["s3cr3t-value"], text)).toBe(masked)
  })

  it("masks the secret inside base64(user:secret) whatever the user's length", () => {
    for (const user of ["u", "us", "use"]) {
      const encoded = Buffer.from(`${user}:a-long-enough-secret`).toString("base64")
      expect(mask(["a-long-enough-secret"], `Basic ${encoded}`)).toContain("***")
    }
  })

  it("masks each line of a secret of several lines", () => {
    const key = "-----BEGIN KEY-----\nline-one\nline-two\n-----END KEY-----"
    expect(mask([key], "found line-two there")).toBe("found *** there")
    expect(mask([key], `all ${key} end`)).toBe("all *** end")
  })

  it("masks URL-encoded, XML-escaped and quoted forms", () => {
    expect(mask(["a b&c<d"], `q=${encodeURIComponent("a b&c<d")}`)).toBe("q=***")
    expect(mask(["a b&c<d"], "a b&amp;c&lt;d")).toBe("***")
    expect(mask(['"quoted-secret"'], "quoted-secret")).toBe("***")
  })

  it("masks a value that overlaps itself whole, in linear time", () => {
    expect(mask(["aa"], "xaaay")).toBe("x***y")
    expect(mask(["abab"], "xabababy")).toBe("x***y")
    expect(mask(["a".repeat(200_000)], `x${"a".repeat(1_000_000)}y`)).toBe("x***y")
  })

  it("joins overlapping finds and leaves other text alone", () => {
    expect(mask(["abcdef", "defghi"], "xabcdefghiy")).toBe("x***y")
    expect(mask(["abcdef"], "abcde")).toBe("abcde")
    expect(mask(["", "  "], "nothing")).toBe("nothing")
  })
})
