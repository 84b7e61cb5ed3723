/** One package of others that a bundle has code of. */
export type Component = {
  readonly name: string
  readonly version: string
  /** SPDX expression, as its package.json says it. */
  readonly licence: string
  /** Its licence and notices, which must be shipped with it. */
  readonly text: string
}

const SEPARATOR = `\n\n${"-".repeat(80)}\n\n`
const HEAD = /^(\S+) (\S+) \(([^)\n]+|\([^\n]+\))\)$/

/**
 * What a bundle's licenses.txt says is in it. The bundler writes that file from the modules that it took, so it is what is
 * really shipped, and a check of dist/ holds it to that.
 *
 * @throws Error where the file is not of that form.
 */
export function bundledComponents(licences: string): readonly Component[] {
  return licences
    .trimEnd()
    .split(SEPARATOR)
    .filter(entry => entry !== "")
    .map(entry => {
      const end = entry.indexOf("\n")
      const head = end < 0 ? entry : entry.slice(0, end)
      const [, name, version, licence] = HEAD.exec(head) ?? []
      if (name === undefined || version === undefined || licence === undefined)
        throw new Error(`licenses.txt has an entry that names no package: ${head.slice(0, 100)}`)
      return { name, version, licence, text: end < 0 ? "" : entry.slice(end).trim() }
    })
}

/** Of several bundles, each package once, by name and version. */
export function distinctComponents(components: readonly Component[]): readonly Component[] {
  const byName = new Map(components.map(component => [`${component.name}@${component.version}`, component]))
  return [...byName.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, component]) => component)
}
