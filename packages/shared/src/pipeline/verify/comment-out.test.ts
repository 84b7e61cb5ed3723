import { describe, expect, it } from "vitest"
import { withCommentedOut } from "./comment-out.ts"

describe("a source with another one in comments", () => {
  it.each<[string, string]>([
    ["a.ts", "a\n\n// b\n//   c\n"],
    ["a.py", "a\n\n# b\n#   c\n"],
  ])("keeps what %s does and holds all of the other", (path, text) => {
    expect(withCommentedOut(path, "a\n", "b\n  c")).toBe(text)
  })

  it("lets no line of the other out of its comment", () => {
    expect(withCommentedOut("a.js", "a", "b\r\nc\rd\u2028e\u2029f")).toBe("a\n\n// b\n// c\n// d\n// e\n// f\n")
  })

  it.each([
    ["a.json", "a", "b"],
    ["a.php", "a", "b"],
    ["a.js", "a", "//# sourceMappingURL=x"],
    ["a.rb", "__END__", "b"],
  ])("is not made of %s with %j and %j", (path, text, other) => {
    expect(withCommentedOut(path, text, other)).toBeNull()
  })
})
