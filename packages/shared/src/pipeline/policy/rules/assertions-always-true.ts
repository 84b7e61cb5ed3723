import { tokenRule } from "../source/token-rule.ts"

const what = "an assertion that cannot fail"

/** Checks that check nothing. */
export const assertionsAlwaysTrue = tokenRule("assertions-always-true", [
  {
    pattern:
      /\bexpect\s{0,3}\(\s{0,3}(true|false|\d{1,9}|["'`][^"'`\n]{0,60}["'`]|null|undefined)\s{0,3}\)\s{0,3}\.\s{0,3}(?:toBe|toEqual|toStrictEqual|eql|equal|to\.equal|to\.be)\s{0,3}\(\s{0,3}\1\s{0,3}\)|\bexpect\s{0,3}\(\s{0,3}(?:true|1|!0|!false)\s{0,3}\)\s{0,3}\.\s{0,3}(?:toBeTruthy|toBeDefined|not\.toBe\w{4,12}|to\.be\.(?:true|ok))|\bexpect\s{0,3}\(\s{0,3}([\w.]{1,80})\s{0,3}\)\s{0,3}\.\s{0,3}(?:toBe|toEqual|toStrictEqual)\s{0,3}\(\s{0,3}\2\s{0,3}\)|\bexpect\.(?:assertions\s{0,3}\(\s{0,3}0|pass\b)/g,
    layer: "bare",
    languages: ["javascript"],
    edited: "deny",
    what,
  },
  {
    pattern:
      /\bassert(?:\.(?:ok|isTrue|True))?\s{0,3}\(\s{0,3}(?:t\s{0,3},\s{0,3})?(?:true|1|!0)\s{0,3}[,)]|\bassert\.(?:equal|strictEqual|deepEqual|deepStrictEqual|Equal)\s{0,3}\(\s{0,3}(?:t\s{0,3},\s{0,3})?(true|\d{1,9}|["'][^"'\n]{0,60}["']|[A-Za-z_][\w.]{0,80})\s{0,3},\s{0,3}\1\s{0,3}[,)]/g,
    layer: "bare",
    edited: "deny",
    what,
  },
  {
    pattern:
      /(?<![.\w])assert\s{1,3}(?:True|1|not False|(\w{1,60})\s{0,3}==\s{0,3}\1)\s{0,3}(?:$|[,;#\n])|(?<![.\w])assert\s[^\n]{1,200}\bor\s{1,3}(?:True|1)\b|(?<![.\w])assert\s{0,3}\(\s{0,3}[^()\n]{1,100},\s{0,3}["']/gm,
    languages: ["python"],
    layer: "bare",
    edited: "deny",
    what,
  },
  {
    pattern:
      /\bassert(?:True|_true)?\s{0,3}\(\s{0,3}(?:true|True)\s{0,3}[,)]|\bassert(?:False|_false)\s{0,3}\(\s{0,3}(?:false|False)\s{0,3}[,)]|\bassert(?:Equals?|_equal|_eq|Same)!?\s{0,3}\(\s{0,3}(\d{1,9}|["'][^"'\n]{0,60}["']|[A-Za-z_$][\w.]{0,80})\s{0,3},\s{0,3}\1\s{0,3}[,)]|\bassertThat\s{0,3}\(\s{0,3}(?:true|(\w{1,60})\s{0,3}\)\s{0,3}\.\s{0,3}isEqualTo\s{0,3}\(\s{0,3}\2\s{0,3}\))/g,
    layer: "bare",
    edited: "deny",
    what,
  },
  {
    pattern:
      /\bAssert\.(?:IsTrue|True)\s{0,3}\(\s{0,3}true\s{0,3}[,)]|\bAssert\.(?:AreEqual|Equal|Same)\s{0,3}\(\s{0,3}(\d{1,9}|["'][^"'\n]{0,60}["']|[A-Za-z_][\w.]{0,80})\s{0,3},\s{0,3}\1\s{0,3}[,)]|\bexpect\s{0,3}\(\s{0,3}(?:true,\s{0,3}(?:isTrue|true|equals\(true\))|(\w{1,60}),\s{0,3}\2\s{0,3}\))|\bexpect\s{0,3}\(\s{0,3}true\s{0,3}\)\s{0,3}\.to\s{0,3}(?:be|eq)|\$this->assertTrue\s{0,3}\(\s{0,3}true\s{0,3}\)|\bassert\s{1,3}true\b/g,
    layer: "bare",
    edited: "deny",
    what,
  },
])
