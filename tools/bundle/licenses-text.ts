import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

type Manifest = { readonly name: string; readonly version: string; readonly license?: string }

const separator = `\n\n${"-".repeat(80)}\n\n`

/**
 * What the licences of the packages in these folders ask to be shipped: for each, once and by name, its licence and notices.
 *
 * @throws Error that names a package which does not say how it is licensed.
 */
export function licensesText(folders: readonly string[]): string {
  const entries = folders.map(licenseOf)
  const texts = new Map(
    entries
      .toSorted((a, b) => (a.title < b.title ? -1 : Number(a.title > b.title)))
      .map(({ title, text }) => [title, text]),
  )
  return `${[...texts.values()].join(separator)}\n`
}

function licenseOf(folder: string): { readonly title: string; readonly text: string } {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest
  if (license === undefined) throw new Error(`${name} is bundled and its package.json names no licence`)
  const files = readdirSync(folder)
    .filter(file => /^(?:licen[cs]e|notice|copying)\b/i.test(file))
    .sort()
  const title = `${name} ${version}`
  const texts = files.map(file => readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim())
  return { title, text: [`${title} (${license})`, ...texts].join("\n\n") }
}
