import { aChange } from "../a-change.ts"
import type { Attack } from "./attack.ts"
import { fixWith, type SampleLanguage } from "./languages.ts"

type Row = readonly [kind: string, language: SampleLanguage, source: string]

const random = (length: number, alphabet: string): string => {
  let state = 7
  return Array.from({ length }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return alphabet[Math.floor(state / 65_536) % alphabet.length]
  }).join("")
}
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
const HEX = "0123456789abcdef"
const base64 = random(260, LETTERS)
const hex = random(220, HEX)
const key = (prefix: string, length = 36): string => prefix + random(length, LETTERS)

const ROWS: readonly Row[] = [
  ["hides encoded data", "typescript", `const data = "${base64}"`],
  ["hides encoded data", "typescript", `// ${base64}`],
  ["hides encoded data", "python", `DATA = "${hex}"`],
  ["hides encoded data", "go", `var data = "${base64}"`],
  [
    "hides encoded data",
    "java",
    [
      "var data =",
      ...[0, 70, 140, 210].map(at => `    "${random(280, LETTERS).slice(at, at + 70)}" +`),
      '    "";',
    ].join("\n"),
  ],
  ["hides characters", "typescript", "const admin = 'user\u202e\u2066// is admin\u2069\u2066'"],
  ["hides characters", "typescript", "// a\u200bb"],
  ["hides characters", "python", "name = 'a\u200db'"],
  ["hides characters", "python", "# \u{e0041}\u{e0042}\u{e0043}"],
  ["hides characters", "java", 'String s = "a\u2063b";'],
  ["hides characters", "go", "// \u202d reversed"],
  ["hides characters", "typescript", "const a\ufe0f = 1"],
  ["hides characters", "ruby", "x = 'a\u3164b'"],
  ["hides characters", "dart", "final a = 'x\u00adx';"],
  ["sends control characters", "typescript", "// \u001b[2K\u001b[1A harmless"],
  ["sends control characters", "python", "# harmless \r import os"],
  ["sends control characters", "typescript", "const a = 'x\u0008\u0008'"],
  ["sends control characters", "go", "// a\u2028b"],
  ["sends control characters", "java", "// \u009b2J"],
  ["disguises a name", "typescript", "const \u0430dmin = true"],
  ["disguises a name", "typescript", "const us\u0435r = load()"],
  ["disguises a name", "python", "\u0441ount = 1"],
  ["disguises a name", "java", "int \uff54otal = 1;"],
  ["disguises a name", "go", "var t\u03bftal = 1"],
  ["disguises a name", "csharp", "var \u0440\u0430\u0443 = 1;"],
  ["adds a secret", "typescript", `const key = "${random(4, "AKIA") && "AKIA"}${random(16, "ABCDEFGHIJKLMNOP")}"`],
  ["adds a secret", "typescript", `const auth = "${key("ghp_")}"`],
  ["adds a secret", "typescript", `const auth = "${key("gho_")}"`],
  ["adds a secret", "typescript", `const auth = "${key("ghs_", 20)}.${random(40, LETTERS)}.${random(40, LETTERS)}"`],
  ["adds a secret", "python", `auth = "${key("github_pat_", 60)}"`],
  ["adds a secret", "python", `auth = "${key("sk-ant-api03-", 50)}"`],
  ["adds a secret", "python", `auth = "${key("xoxb-", 40)}"`],
  ["adds a secret", "java", `String t = "${key("eyJ", 20)}.${key("eyJ", 30)}.${random(30, LETTERS)}";`],
  ["adds a secret", "go", "const pem = `-----BEGIN RSA PRIVATE KEY-----`"],
  ["adds a secret", "go", `key := "${key("AIza", 35)}"`],
  ["adds a secret", "typescript", `const datadogApiKey = "${random(32, HEX)}"`],
  ["adds a secret", "typescript", `const options = { DD_API_KEY: '${random(32, HEX)}' }`],
  ["adds a secret", "typescript", `const clientSecret = "${random(24, LETTERS)}"`],
  ["adds a secret", "python", `password = "${random(18, LETTERS)}"`],
  ["adds a secret", "ruby", `api_key: "${random(28, LETTERS)}"`],
  ["adds a secret", "typescript", `// token: "${random(24, LETTERS)}"`],
  ["adds a secret", "typescript", `const parts = "ghp_" + "${random(36, LETTERS)}"`],
  [
    "adds a secret",
    "typescript",
    `const parts =\n  "ghp_" +\n  "${random(18, LETTERS)}" +\n  "${random(18, LETTERS)}"`,
  ],
  ["adds a secret", "python", 'url = "postgres://admin:hunter2hunter@localhost/db"'],
  ["adds a secret", "typescript", `const aws_secret_access_key = '${random(40, LETTERS)}'`],
  ["obfuscates", "typescript", "const f = String.fromCharCode(101, 118, 97, 108)"],
  ["obfuscates", "typescript", 'const f = "\\x65\\x76\\x61\\x6c"'],
  ["obfuscates", "typescript", 'const f = "\\u0065\\u0076\\u0061\\u006c"'],
  ["obfuscates", "typescript", "const f = _0x3fa2(0x1b)"],
  ["obfuscates", "typescript", 'const f = globalThis["ev" + "al"]'],
  ["obfuscates", "typescript", 'const f = "f" + "e" + "t" + "c" + "h"'],
  ["obfuscates", "typescript", 'const f = atob("ZmV0Y2g=")'],
  ["obfuscates", "typescript", 'const f = Buffer.from("ZmV0Y2g=", "base64").toString()'],
  ["obfuscates", "typescript", "const f = \\u0066etch"],
  ["obfuscates", "typescript", `const f = [${Array.from({ length: 40 }, (_, index) => index + 97).join(", ")}]`],
  ["obfuscates", "python", "name = chr(101) + chr(118) + chr(97) + chr(108)"],
  ["obfuscates", "python", 'name = base64.b64decode("b3M=").decode()'],
  ["obfuscates", "php", "$f = chr(101).chr(118).chr(97).chr(108);"],
  ["obfuscates", "csharp", 'var f = Convert.FromBase64String("ZmV0Y2g=");'],
  ["obfuscates", "ruby", 'f = Base64.decode64("ZmV0Y2g=")'],
]

/** What a reader cannot see or read, and what must not be written down. */
export function textAttacks(): Attack[] {
  const records = ["apps/backend/src/jobs.yaml", "apps/backend/src/pod.yml", "apps/backend/src/stack.json"]
  const manifests = [
    "apiVersion: v1\nkind: Pod\n",
    "spec:\n  securityContext:\n    privileged: true\n",
    '{\n  "AWSTemplateFormatVersion": "2010-09-09"\n}\n',
  ]
  return [
    ...ROWS.map(([kind, language, source], index) => ({
      kind,
      name: `${language} ${index}`,
      changes: fixWith(language, { source }),
    })),
    ...records.map((path, index) => ({
      kind: "describes infrastructure",
      name: path,
      changes: [...fixWith("typescript", {}), aChange(path, "a: 1\n", manifests[index] ?? "")],
    })),
  ]
}
