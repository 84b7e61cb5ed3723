import { tokenRule } from "../source/token-rule.ts"

const what = "a debugger or debugging mode is left in the code"

/** What stops a process, or shows its insides to strangers. */
export const debuggingLeft = tokenRule("debugging-left", [
  {
    pattern:
      /(?<![\w$.])debugger\b|["'`](?:node:)?inspector["'`]|\bprocess\._debug\w{1,20}|\.set\s{0,3}\(\s{0,3}["'`]env["'`]\s{0,3},\s{0,3}["'`]development/g,
    languages: ["javascript"],
    layer: "bare",
    what,
  },
  {
    pattern:
      /(?<![\w.])breakpoint\s{0,3}\(|\bi?pdb\.(?:set_trace|post_mortem)\b|\bimport\s{1,9}i?pdb\b|\bdebugpy\b|^[ \t]{0,40}DEBUG\s{0,3}=\s{0,3}True\b|\bdebug\s{0,3}=\s{0,3}True\b/gm,
    languages: ["python"],
    what,
  },
  { pattern: /\bbinding\.(?:pry|irb|break)\b|(?<![\w.])(?:byebug|debugger)\b/g, languages: ["ruby"], what },
  { pattern: /"net\/http\/pprof"|"expvar"/g, languages: ["go"], layer: "bare", what },
  { pattern: /\bUseDeveloperExceptionPage\b|\bDebugger\.(?:Launch|Break)\b/g, languages: ["csharp"], what },
  { pattern: /(?<![\w>:])(?:var_dump|print_r|dd|xdebug_break)\s{0,3}\(/g, languages: ["php"], inTests: "warn", what },
])
