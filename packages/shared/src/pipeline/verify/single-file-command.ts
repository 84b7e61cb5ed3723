/** A script of package.json that starts one program: assignments before it, and its words. */
export type Script = { readonly environment: readonly string[]; readonly words: readonly [string, ...string[]] }

const ASSIGNMENT = /^[A-Za-z_][A-Za-z0-9_]*=[\w./:=,@+-]*$/
const PLAIN = /^[\w./:=,@+*!-]+$/
// What npm writes into a new package.json; there is no test behind it.
const PLACEHOLDER = "no test specified"

/** Null where there is no script, or the one that npm writes for "no tests yet". Words are empty-handed of quotes. */
export function parseScript(script: string | undefined): Script | null {
  if (script === undefined || script.trim() === "" || script.includes(PLACEHOLDER)) return null
  const all = script
    .trim()
    .split(/\s+/)
    .map(word => word.replace(/^(['"])(.*)\1$/, "$2"))
  const start = all.findIndex(word => !ASSIGNMENT.test(word))
  const [program, ...others] = all.slice(start === -1 ? all.length : start)
  return program === undefined
    ? { environment: [], words: ["sh"] }
    : { environment: all.slice(0, Math.max(0, start)), words: [program, ...others] }
}

/**
 * The command that runs single test files the way a script runs all of them, with `{files}` for their paths; null where the
 * script is of a kind that is not known.
 */
export function singleFileCommand({ environment, words }: Script): string | null {
  if (!words.every(word => PLAIN.test(word))) return null
  const [program, ...others] = words[0] === "npx" ? words.slice(1) : words
  const command = commandOf(program ?? "", others)
  return command === null ? null : [...environment, command].join(" ")
}

function commandOf(program: string, words: readonly string[]): string | null {
  const flags = words.filter(word => word.startsWith("-"))
  if (program === "node" && flags.includes("--test")) return nodeCommand(flags)
  // A flag whose value is a word of its own could not be told from a path, so only the two settings that matter are kept.
  const config = flags.filter(flag => /^--(?:config|root|project)=/.test(flag))
  if (program === "vitest") return ["npx --no-install vitest run --reporter=verbose", ...config, "{files}"].join(" ")
  if (program === "jest") return ["npx --no-install jest --verbose", ...config, "--runTestsByPath {files}"].join(" ")
  return null
}

// TAP, because what a test prints is a comment there and can be no result.
function nodeCommand(flags: readonly string[]): string {
  const kept = flags.filter(flag => !/^--test(?:$|-reporter|-coverage|-only|-name|-skip|-shard)/.test(flag))
  return ["node --test --test-reporter=tap", ...kept, "{files}"].join(" ")
}
