import { ConfigError } from "../../errors.ts"
import { patternFault } from "./pattern-fault.ts"
import type { PatternRule } from "./patterns.ts"

/** A rule of the configuration: what `pattern` (a JavaScript regular expression without flags) matches goes. */
export type ExtraRule = { readonly name: string; readonly pattern: string }

const compiled = new WeakMap<readonly ExtraRule[], readonly PatternRule[]>()

/**
 * Compiles the rules of the configuration. An unbounded quantifier takes at most 256 characters at a time.
 *
 * @throws ConfigError that names the rule, what is wrong with it, and what to write instead.
 */
export function compileRules(rules: readonly ExtraRule[]): readonly PatternRule[] {
  const known = compiled.get(rules)
  if (known !== undefined) return known
  const fresh = rules.map(compileRule)
  compiled.set(rules, fresh)
  return fresh
}

function compileRule({ name, pattern }: ExtraRule): PatternRule {
  if (!/^[a-z0-9-]{1,40}$/.test(name))
    throw new ConfigError(`redact rule ${JSON.stringify(name.slice(0, 60))}: a name is 1 to 40 of a-z, 0-9 and "-"`)
  const fault = patternFault(pattern)
  if (fault !== null) throw new ConfigError(`redact rule "${name}": ${fault}`)
  return { rule: name, pattern: new RegExp(bounded(pattern), "dgu"), accept: match => match !== "" }
}

// Without a bound a quantifier that fails at its end costs the square of a long line.
function bounded(pattern: string): string {
  return pattern.replace(/\\.|\[(?:\\.|[^\]\\])*\]|[*+]\??|\{(\d+),\}/gs, (token, least?: string) => {
    if (least !== undefined) return `{${least},${Math.max(256, Number(least))}}`
    if (token.startsWith("*")) return `{0,256}${token.slice(1)}`
    return token.startsWith("+") ? `{1,256}${token.slice(1)}` : token
  })
}
