import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { ConfigError } from "../errors.ts"
import { ORDINARY } from "./testing/ordinary-texts.ts"
import { PRIVATE } from "./testing/private-texts.ts"
import { compileRules, redactStack, redactText } from "./redact.ts"

const markersIn = (text: string): number => text.split("[redacted:").length - 1
const sum = (receipts: readonly { readonly count: number }[]): number =>
  receipts.reduce((total, { count }) => total + count, 0)

describe("what is private goes", () => {
  test.each(PRIVATE)("%s: %s", (rule, text, ...values) => {
    const { text: redacted, receipts } = redactText(text)
    for (const value of values) expect(redacted).not.toContain(value)
    expect(receipts.map(receipt => receipt.rule)).toContain(rule)
    expect(sum(receipts)).toBe(markersIn(redacted))
  })

  test("the table is as long as it claims to be", () => {
    expect(PRIVATE.length).toBeGreaterThanOrEqual(150)
    expect(ORDINARY.length).toBeGreaterThanOrEqual(100)
  })
})

describe("what says where and how the code failed stays", () => {
  test.each(ORDINARY)("%s", text => {
    expect(redactText(text)).toEqual({ text, receipts: [] })
  })
})

// What may stand around a value in a log line without belonging to it.
const around = fc.constantFrom(
  "",
  "error ",
  "\n",
  "(",
  "<p>",
  "x; ",
  "Error: ",
  "\t",
  "- ",
  "[1] ",
  "[redacted:name] ",
  "a=1, ",
)
const after = fc.constantFrom("", "\n", " ", "\nnext line", " \n\n", "\r\n", "\u2028")

test("a value does not survive in any surroundings, and the receipt counts what was replaced", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(around, fc.constantFrom(...PRIVATE), after), { minLength: 1, maxLength: 4 }),
      parts => {
        const lines = parts.map(([before, [, text], behind]) => before + text + behind)
        const { text: redacted, receipts } = redactText(lines.join("\n"))
        // A very short value may stand in another part of the text for another reason.
        const values = parts.flatMap(([, [, , ...all]]) => all.filter(value => value.length > 4))
        for (const value of values) expect(redacted).not.toContain(value)
        expect(sum(receipts)).toBe(markersIn(redacted) - markersIn(lines.join("\n")))
      },
    ),
    { numRuns: 2000 },
  )
})

test("redacting again changes and counts nothing", () => {
  const piece = fc.oneof(
    fc.constantFrom(...PRIVATE.map(([, text]) => text), ...ORDINARY),
    fc.string({ unit: "binary", maxLength: 5 }),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 5 }), pieces => {
      const once = redactText(pieces.join("\n"))
      expect(redactText(once.text)).toEqual({ text: once.text, receipts: [] })
    }),
    { numRuns: 1000 },
  )
})

test("a bracket at the end of a line is no key of the next", () => {
  const text = 'Patient(id=3, diagnosis=[redacted:health-text])\n:x => "y"'
  expect(redactText(text)).toEqual({ text, receipts: [] })
})

describe("generated values", () => {
  const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`))
  const word = fc
    .stringMatching(/^[A-Z][a-z]{3,8}$/)
    .filter(name => !redactText(" Error user login failed for ").text.includes(name))
  const keyed = (keys: string[], value: fc.Arbitrary<string>) =>
    fc.tuple(
      fc.constantFrom(...keys),
      fc.constantFrom('"K":"V"', "K=V", "K: V", "'K' => 'V'", "<K>V</K>", '\\"K\\":\\"V\\"', "K='V'", "(K)=(V)"),
      value,
    )

  test.each([
    ["names", keyed(["firstName", "last_name", "patientName", "surname"], word)],
    [
      "passwords",
      keyed(["password", "DB_PASSWORD", "userPassword"], fc.stringMatching(/^[A-Za-z][A-Za-z0-9!.]{7,14}[a-z]$/)),
    ],
    ["NHS numbers", keyed(["nhsNumber", "nhs_no", "patient_id"], digits(10))],
    [
      "diagnoses",
      keyed(
        ["diagnosis", "symptoms", "clinicalNotes"],
        fc.tuple(word, word).map(words => words.join(" ")),
      ),
    ],
    ["phones", keyed(["phone", "mobileNumber"], digits(9))],
  ])("of %s never survive, whatever the notation", (_, cases) => {
    fc.assert(
      fc.property(cases, ([key, form, value]) => {
        const text = `failed for ${form.replaceAll("K", key).replace("V", value)}`
        const { text: redacted, receipts } = redactText(text)
        expect(redacted).not.toContain(value)
        expect(sum(receipts)).toBe(markersIn(redacted))
      }),
      { numRuns: 500 },
    )
  })

  test.each(["no.a0a0a00a", "is!Abcdefgh", "not-a-word1", "too_many2x"])(
    "a password that begins like prose: %s",
    value => {
      expect(redactText(`failed for password: ${value}`).text).not.toContain(value)
    },
  )

  test("e-mail addresses never survive", () => {
    fc.assert(
      fc.property(
        fc
          .emailAddress({ size: "small" })
          .map(mail => `${mail.replace(/[^\w.@-]/g, "x").replace(/^[^a-z0-9@]+/i, "a")}.com`)
          // user@1.2.x is a version of a package.
          .filter(mail => !/@\d+\.\d/.test(mail)),
        mail => {
          expect(redactText(`user <${mail}> is unknown`).text).toBe("user <[redacted:email]> is unknown")
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe("rules of the configuration", () => {
  test("are applied under their name", () => {
    expect(redactText("staff EMP-12345 left", [{ name: "staff-id", pattern: "EMP-\\d+" }])).toEqual({
      text: "staff [redacted:staff-id] left",
      receipts: [{ rule: "staff-id", count: 1 }],
    })
  })

  test("take a long match in one piece", () => {
    const rules = [{ name: "digits", pattern: "\\d+" }]
    expect(redactText("7".repeat(5000), rules).receipts).toEqual([{ rule: "digits", count: 1 }])
  })

  test.each([
    "EMP-\\d+",
    "ward\\s+\\w+",
    "(?:[ -]?\\d){9}",
    "(?:\\d+-)+x",
    "[a-z]+@corp",
    "\\w+\\s+\\w+\\s+\\w+",
    "(?:foo|bar)+",
    "(?<=id )\\d{1,9}",
    "\\p{Lu}{2}\\d{6}",
    "[\\]a-]+x",
    "a{2,}b",
    "(?<year>\\d{4})-\\d\\d",
  ])("%s is taken", pattern => {
    expect(() => compileRules([{ name: "own", pattern }])).not.toThrow()
  })

  test.each([
    ["(a+)+$", /repeated group/],
    ["(a|ab)+c", /repeated group/],
    ["(?:a*)*b", /repeated group/],
    ["(\\w+\\s?)+x", /repeated group/],
    ["([a-z]+)*1", /repeated group/],
    ["(?:(?:a?b?)c?)+d", /repeated group/],
    ["a*a*b", /two repeats/],
    [".*foo.*", /two repeats/],
    ["\\s*\\w*\\s*x", /two repeats/],
    ["(\\d+)(\\d+)x", /two repeats/],
    ["(\\w)\\1", /back references/],
    ["(?<q>a)\\k<q>", /back references/],
    ["(?=a+b)a", /lookaround/],
    ["a?a?a?a?a?a?a?a?a?a?a?a?x", /too many optional parts/],
    ["[", /no valid regular expression/],
    ["(?<a", /no valid regular expression/],
    ["a*", /matches the empty text/],
    ["", /1 to 500 characters/],
    ["a".repeat(501), /1 to 500 characters/],
  ])("%s is refused with what to change", (pattern, message) => {
    expect(() => compileRules([{ name: "own", pattern }])).toThrow(ConfigError)
    expect(() => compileRules([{ name: "own", pattern }])).toThrow(message)
    expect(() => compileRules([{ name: "own", pattern }])).toThrow('redact rule "own"')
  })

  test("need a name that can stand in the text", () => {
    expect(() => compileRules([{ name: "My rule]", pattern: "a" }])).toThrow(ConfigError)
  })
})

describe("stacks", () => {
  test("message lines are redacted, frames keep their every character", () => {
    const frames = ["    at load (/srv/app/user@2.1.0/index.js:10:5)", "    at async Promise.all (index 0)"]
    const { text, receipts } = redactStack(
      ["Error: no user john@example.com", ...frames, "Caused by: Error: dob=1980-02-03", ...frames].join("\n"),
    )
    expect(text).toBe(
      ["Error: no user [redacted:email]", ...frames, "Caused by: Error: dob=[redacted:date-of-birth]", ...frames].join(
        "\n",
      ),
    )
    expect(receipts).toEqual([
      { rule: "date-of-birth", count: 1 },
      { rule: "email", count: 1 },
    ])
  })

  test.each([
    ["fn@https://a.example/x.js?email=john@example.com:10:5", "fn@https://a.example/x.js?email=[redacted:email]:10:5"],
    [
      "    at f (https://a.example/x.js?token=abc123&v=2:10:5)",
      "    at f (https://a.example/x.js?token=[redacted:secret]&v=2:10:5)",
    ],
    ["    at f (https://u:pw@a.example/x.js:1:2)", "    at f (https://[redacted:url-credentials]@a.example/x.js:1:2)"],
    ["#0 /srv/a.php(12): login('john@example.com', 'x')", "#0 /srv/a.php(12): login('[redacted:email]', 'x')"],
    [`    at f (/srv/ghp_${"a1".repeat(18)}/x.js:1:2)`, "    at f (/srv/[redacted:api-key]/x.js:1:2)"],
  ])("an unmistakable secret goes even from a frame: %s", (frame, expected) => {
    expect(redactStack(frame).text).toBe(expected)
  })

  test("the caller may say what a frame is, and extra rules leave frames alone", () => {
    const rules = [{ name: "own", pattern: "EMP\\d" }]
    expect(
      redactStack("@ john@example.com EMP1\n! john@example.com EMP1", line => line.startsWith("@"), rules).text,
    ).toBe("@ john@example.com EMP1\n! [redacted:email] [redacted:own]")
  })

  test("a message that only resembles a frame is redacted", () => {
    for (const line of ["at john@example.com", "john@example.com", "john@example.com:25", "from john@example.com to x"])
      expect(redactStack(`Error\n${line}`).text).not.toContain("john@")
  })
})
