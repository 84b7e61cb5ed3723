import { expect, it } from "vitest"
import { markdownToHtml } from "./markdown-to-html.ts"

function shown(text: string): string {
  return "".concat(markdownToHtml(text) as string).replaceAll(/\n\s*/g, "")
}

it.each([
  ["### A `b` **c**", "<h4>A <code>b</code> <b>c</b></h4>"],
  ["one\ntwo\n\nthree", "<p>onetwo</p><p>three</p>"],
  ["- a\n- b", "<ul><li>a</li><li>b</li></ul>"],
  ["1. a\n2. b", "<ol><li>a</li><li>b</li></ol>"],
  ["|  |  |\n| --- | --- |\n| a | b\\|c |", '<div class="wide"><table><tr><td>a</td><td>b|c</td></tr></table></div>'],
  ["[x](<https://a.test/b>)", '<p><a href="https://a.test/b" rel="noreferrer">x</a></p>'],
  ["```\n# **a**\n```", "<pre># **a**</pre>"],
  ["<details><summary>s</summary>\n\na\n\n</details>\nb", "<details><summary>s</summary><p>a</p></details><p>b</p>"],
])("%j shows as markup", (text, markup) => expect(shown(text)).toBe(markup))

it.each([
  ["<script>x</script>", "<p>&lt;script&gt;x&lt;/script&gt;</p>"],
  ["&#60;b&#62; &lt;i&gt;", "<p>&lt;b&gt; &lt;i&gt;</p>"],
  ["a [x](<***/browse/x>)", "<p>a x</p>"],
  ["[x](javascript:y)", "<p>[x](javascript:y)</p>"],
  ['[x](https://a"onclick=y)', '<p><a href="https://a&quot;onclick=y" rel="noreferrer">x</a></p>'],
  ["</details></main>\n\nx", "<p>&lt;/details&gt;&lt;/main&gt;</p><p>x</p>"],
])("%j shows as text", (text, markup) => expect(shown(text)).toBe(markup))

it("is cut where it is long, and says so", () => {
  expect(shown("a ".repeat(100_000))).toContain("The rest is not shown here.")
})
