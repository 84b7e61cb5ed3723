import type { FileView } from "../file-view.ts"
import type { Finding, Rule } from "../rule.ts"
import { tokenRule } from "../source/token-rule.ts"
import { declarationsOf } from "../tests/test-titles.ts"

const what = "a test is not run any more"

// Tests that some place cannot run, as tests in a browser. What is always true is no condition.
const CONDITION =
  /\.(?:skipIf|runIf)\s{0,3}\((?!\s{0,3}(?:true|false|!?\d|!|process\b|["'`]))|\bmark\.skipif\s{0,3}\((?!\s{0,3}(?:True|not False|\d|"|'))/
const LOOK_AHEAD = 8

const skipped = tokenRule("tests-skipped", [
  {
    pattern:
      /\.\s{0,3}(?:each|for)\s{0,3}\(\s{0,3}\[\s{0,60}\]\s{0,3}\)|\bfunction\s{1,9}(?:it|test|describe)\s{0,3}\(|\b(?:const|let|var)\s{1,9}(?:it|test|describe)\s{0,3}=\s{0,3}(?:function\b|\([^()\n]{0,60}\)[^=\n]{0,20}=>)/g,
    languages: ["javascript"],
    inSource: "pass",
    edited: "deny",
    what,
  },
  {
    pattern:
      /(?<![\w$])(?:it|test|describe|suite|context|specify|bench)\s{0,3}(?:\.\s{0,3}\w{1,20}\s{0,3}){0,2}\.\s{0,3}(?:skip|skipIf|runIf|todo|fails|failing|fixme|slow)\b|(?<![\w$.])(?:xit|xtest|xdescribe|xcontext|xspecify|xfeature|xscenario)\b|(?<![\w$])(?:it|test|describe)\s{0,3}\[\s{0,3}["'`](?:skip|todo)|\b(?:ctx|t|context|this)\s{0,3}\.\s{0,3}(?:skip|todo)\s{0,3}\(|\b(?:skip|todo)\s{0,3}:\s{0,3}(?:true\b|["'`!]|process\b|[\w.]{0,40}\b(?:isCI|CI|env)\b)|(?<![\w$.])(?:it|test|describe|suite)\s{0,3}\([^\n]{0,300}\b(?:skip|todo)\s{0,3}:\s{0,3}(?!false\b)[^,}\s]/g,
    languages: ["javascript"],
    layer: "bare",
    edited: "deny",
    what,
  },
  {
    pattern:
      /\bpytest\s{0,3}\.\s{0,3}(?:mark\s{0,3}\.\s{0,3}(?:skip|skipif|xfail)|skip|xfail|importorskip)\b|\bmark\s{0,3}\.\s{0,3}(?:skip|xfail)\w{0,3}\b|\bunittest\s{0,3}\.\s{0,3}(?:skip\w{0,10}|expectedFailure)\b|@(?:skip|skipIf|skipUnless|expectedFailure)\b|\bskipTest\s{0,3}\(|\bSkipTest\b|\b__test__\s{0,3}=\s{0,3}False|\bpytestmark\s{0,3}=|\bparametrize\s{0,3}\(\s{0,60}["'][^"'\n]{1,100}["']\s{0,3},\s{0,60}(?:\[\s{0,60}\]|\(\s{0,60}\))\s{0,60}[),]|^\s{0,40}test_\w{1,80}\s{0,3}=(?!=)|@pytest\.fixture\b[^\n]{0,60}\n\s{0,40}(?:async\s{1,3})?def\s{1,3}test_|@pytest\.mark\.(?:slow|manual|nightly|flaky|broken|wip|disabled|ignore|quarantine|external)\b|\bcollect_ignore\w{0,5}\b/gm,
    languages: ["python"],
    edited: "deny",
    what,
  },
  {
    pattern:
      /@Test\b\s{1,40}private\b|@RepeatedTest\s{0,3}\(\s{0,3}0|@(?:[a-z]\w{0,30}\.){0,6}(?:Ignore|Ignored|Disabled\w{0,40}|EnabledIf\w{0,40}|EnabledOn\w{0,20}|DisabledIf\w{0,40}|Tag|Category)\b|\bassum(?:e|ing)(?:True|False|That|NoException)?\s{0,3}\(|\bAssumptions?\s{0,3}\.|\bSkipException\b|@Test\s{0,3}\(\s{0,3}(?:enabled\s{0,3}=\s{0,3}false|expected\s{0,3}=)|\bxshould\b|\bxdescribe\b|\.config\s{0,3}\(\s{0,3}enabled\s{0,3}=\s{0,3}false/g,
    languages: ["java", "kotlin", "scala"],
    edited: "deny",
    what,
  },
  {
    pattern:
      /\b[tb]\s{0,3}\.\s{0,3}Skip(?:f|Now)?\b|\btesting\.Short\b|^\/\/\s{0,3}(?:go:build|\+build)\b|\bFlakyTest\b|\b(?:Skip|XIt|PIt|XDescribe|PDescribe|PContext)\s{0,3}\(/gm,
    languages: ["go"],
    layer: "text",
    edited: "deny",
    what,
  },
  {
    pattern:
      /(?<![\w.:@])(?:skip|pending|xit|xdescribe|xcontext|xspecify|xscenario|xexample)\b(?!\s{0,3}[=.])|\bskip\s{0,3}(?::|=>)\s{0,3}(?!false)|(?<![\w.])omit\b|:skip\b|:pending\b|,\s{0,3}:slow\b|,\s{0,3}(?:if|unless):\s/g,
    languages: ["ruby"],
    edited: "deny",
    what,
  },
  {
    pattern: /\bskip\s{0,3}:\s{0,3}(?!false\b|null\b)[^,)\s]|@Skip\b|\bmarkTestSkipped\b|@Tags\b|@TestOn\b/g,
    languages: ["dart"],
    layer: "bare",
    edited: "deny",
    what,
  },
  {
    pattern:
      /\bSkip\s{0,3}=\s{0,3}["'\w]|\bExplicit\s{0,3}=\s{0,3}true|\[(?:\w{1,20},\s{0,3})?(?:Ignore|Explicit|Inconclusive|Trait|Category)\b|^[ \t]{0,20}#if\s|\bAssert\.(?:Ignore|Inconclusive|Pass|Skip)\b|\bSkip\.If\w{0,4}\b/gm,
    languages: ["csharp"],
    layer: "bare",
    edited: "deny",
    what,
  },
  {
    pattern:
      /\bmarkTest(?:Skipped|Incomplete)\b|@(?:group|requires|doesNotPerformAssertions|depends)\b|->skip\s{0,3}\(|->todo\s{0,3}\(|#\[(?:Group|RequiresPhp|DoesNotPerformAssertions)/g,
    languages: ["php"],
    layer: "text",
    edited: "deny",
    what,
  },
  {
    pattern:
      /\bXCTSkip\w{0,10}\b|\.disabled\s{0,3}\(|#\[ignore\]|@tag\s{1,3}:?skip|@moduletag\s{1,3}:?skip|\bGTEST_SKIP\b|\bDISABLED_\w/g,
    languages: ["swift", "rust", "elixir", "c"],
    edited: "deny",
    what,
  },
])

/** Tests that are there and do not run. A new one with a condition that the file knows warns: verification needs it to run. */
export const testsSkipped: Rule = {
  name: skipped.name,
  judge: (files, context) =>
    skipped.judge(files, context).map((finding): Finding => {
      const file = files.find(one => one.change.path === finding.path)
      return file !== undefined && isNewWithCondition(file, finding.line ?? 0)
        ? { ...finding, verdict: "warn" }
        : finding
    }),
}

function isNewWithCondition({ before, after }: FileView, line: number): boolean {
  if (before === null || after === null) return false
  const condition = CONDITION.exec((after.lines[line - 1] ?? "").slice(0, 1_000))?.[0]
  if (condition === undefined || !before.layer("code").includes(condition)) return false
  const known = new Set(declarationsOf(before).map(({ title }) => title))
  const next = declarationsOf(after).find(one => one.line >= line - 1 && one.line < line + LOOK_AHEAD)
  return next !== undefined && !known.has(next.title)
}
