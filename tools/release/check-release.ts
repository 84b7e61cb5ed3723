export type ReleaseCheck =
  | { readonly kind: "ready"; readonly version: string; readonly major: string | null; readonly notes: string }
  | { readonly kind: "refused"; readonly faults: readonly string[] }

export type ReleaseFacts = {
  readonly tag: string
  readonly changelog: string
  /** Of package.json. */
  readonly packageVersion: string
}

const TAG = /^v((\d+)\.\d+\.\d+)(-[0-9A-Za-z.-]+)?$/

/**
 * Whether a tag can be released: it is a version, package.json says the same, and the newest dated section of the changelog
 * is its own and says something. `major` is the tag that moves to it, e.g. v1; null for a version before a release.
 */
export function checkRelease({ tag, changelog, packageVersion }: ReleaseFacts): ReleaseCheck {
  const [, base, major, rest] = TAG.exec(tag) ?? []
  if (base === undefined || major === undefined)
    return { kind: "refused", faults: [`${tag} is no version: tag it v1.2.3`] }
  const version = `${base}${rest ?? ""}`
  const sections = sectionsOf(changelog)
  const newest = sections.find(({ title }) => !title.startsWith("[Unreleased]"))
  const faults = [
    ...(packageVersion === version ? [] : [`package.json says ${packageVersion}: set its version to ${version}`]),
    ...changelogFaults(newest, version),
  ]
  if (faults.length > 0) return { kind: "refused", faults }
  return { kind: "ready", version, major: rest === undefined ? `v${major}` : null, notes: newest?.body ?? "" }
}

type Section = { readonly title: string; readonly body: string }

function changelogFaults(newest: Section | undefined, version: string): readonly string[] {
  const wanted = `"## [${version}] - YYYY-MM-DD"`
  if (newest === undefined) return [`CHANGELOG.md has no version yet: put ${wanted} above what is released`]
  const [, named, date] = /^\[([^\]]+)\] - (\d{4}-\d\d-\d\d)$/.exec(newest.title) ?? []
  if (named !== version || date === undefined)
    return [`The newest section of CHANGELOG.md is "${newest.title}": it must be ${wanted}`]
  return newest.body === "" ? [`The section of ${version} in CHANGELOG.md is empty: say what callers notice`] : []
}

function sectionsOf(changelog: string): readonly Section[] {
  return changelog
    .replaceAll("\r\n", "\n")
    .split(/^## /m)
    .slice(1)
    .map(section => {
      const end = section.indexOf("\n")
      return end < 0
        ? { title: section.trim(), body: "" }
        : { title: section.slice(0, end).trim(), body: section.slice(end).trim() }
    })
}
