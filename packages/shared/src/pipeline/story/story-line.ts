/** One thing that happened to an error, its ticket or its fix. Every text may be as hostile as its source. */
export type StoryLine = {
  /** Epoch milliseconds, UTC. */
  readonly at: number
  /** Which record tells of it. */
  readonly from: "ledger" | "run" | "fix" | "pull" | "jira" | "datadog"
  readonly who: string
  readonly what: string
  /** Empty where nothing says why. */
  readonly why: string
  readonly link: string | null
}

/** What a source tells: lines, what stands without a time, and what could not be seen, with what to set. */
export type StoryPart = {
  readonly lines: readonly StoryLine[]
  readonly links: readonly string[]
  readonly gaps: readonly string[]
}

/** All parts as one story, oldest first, nothing twice. */
export function joinStory(parts: readonly StoryPart[]): StoryPart {
  const seen = new Set<string>()
  const lines = parts
    .flatMap(part => part.lines)
    .filter(line => Number.isFinite(line.at))
    .toSorted((left, right) => left.at - right.at)
    .filter(line => {
      const key = JSON.stringify(line)
      return seen.has(key) ? false : (seen.add(key), true)
    })
  return {
    lines,
    links: [...new Set(parts.flatMap(part => part.links))],
    gaps: [...new Set(parts.flatMap(part => part.gaps))],
  }
}
