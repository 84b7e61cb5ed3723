import { tokenRule } from "../source/token-rule.ts"

const what = "the process is ended"

/** An end of the process from within: in a test run, everything after it counts as passed. */
export const processEnded = tokenRule("process-ended", [
  {
    pattern: /\bGetCurrentProcess\s{0,3}\(\)\s{0,3}\.\s{0,3}(?:Kill|Close)|\bSystemNavigator\.pop\b/g,
    languages: ["csharp", "dart"],
    what: "the process is ended",
  },
  {
    pattern: /\bprocess\s{0,9}(?:\?\.|\.)\s{0,9}(?:exit|abort|kill|reallyExit|exitCode\s{0,9}=)|\bDeno\.exit\b/g,
    languages: ["javascript"],
    what,
  },
  {
    pattern:
      /\bos\s{0,3}\.\s{0,3}_exit\b|\bsys\s{0,3}\.\s{0,3}exit\b|(?<![.\w])(?:exit|quit)\s{0,3}\(|\bpytest\.exit\b|\bSystemExit\b|\bos\.(?:kill|abort)\b/g,
    languages: ["python"],
    what,
  },
  {
    pattern:
      /\bSystem\.exit\b|\bRuntime\.getRuntime\(\)\.(?:exit|halt)\b|\bexitProcess\b|\bEnvironment\.(?:Exit|FailFast)\b/g,
    languages: ["java", "kotlin", "scala", "csharp"],
    what,
  },
  { pattern: /\bos\.Exit\b|\bruntime\.Goexit\b|\bsyscall\.Kill\b|\blog\.Fatal\w{0,3}\b/g, languages: ["go"], what },
  { pattern: /(?<![.\w:])(?:exit|exit!|abort)\b(?!\s{0,3}=)|\bProcess\.(?:exit|kill)\b/g, languages: ["ruby"], what },
  { pattern: /(?<![\w$>:])(?:exit|die)\s{0,3}[(;]/g, languages: ["php"], what },
  {
    pattern: /(?<![.\w])exit\s{0,3}\(|\b(?:process::exit|abort|_exit|System\.halt)\s{0,3}\(/g,
    languages: ["dart", "swift", "rust", "c", "elixir"],
    what,
  },
])
