import type { Terminal } from "./terminal.ts"

/**
 * Asks for each name once, since a secret may stand in several environments, and keeps the answers in `learned` by name.
 * Without a terminal, only what is learned already is an answer.
 */
export function createAskSecret(
  terminal: Terminal | null,
  learned: Record<string, string>,
): (name: string) => Promise<string | null> {
  const asked = new Set<string>()
  return async name => {
    if (terminal !== null && !asked.has(name)) {
      asked.add(name)
      const value = await terminal.hidden(`   ${name} (does not show; Enter: go on without): `)
      if (value !== "") learned[name] = value
    }
    return learned[name] ?? null
  }
}
