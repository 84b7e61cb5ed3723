import { perFile } from "../rule.ts"

const LIMIT =
  /(?:time_?out|timeLimit|deadline|interval|max_?wait|delay|ttl|max_?age|limit|max_?size|max_?length|max_?retries|pool_?size|memory)\w{0,30}["'`]?\s{0,3}(?::\s{0,3}\w{1,20}\s{0,3}=|[:=(,])[^\d\n]{0,60}([\d_]{1,15})/gi

/** Limits that were reached and are now further away. */
export const timeoutsRaised = perFile("timeouts-raised", file =>
  file.hunks().flatMap(({ addedAt, added, removedAt, removed }) => {
    const was = numbers(file.before?.lines.slice(removedAt, removedAt + removed))
    const is = numbers(file.after?.lines.slice(addedAt, addedAt + added))
    const isRaised = was.length > 0 && is.length > 0 && Math.max(...is) > Math.max(...was)
    if (!isRaised) return []
    return [{ verdict: "warn", path: file.change.path, line: addedAt + 1, what: "a limit is raised" }]
  }),
)

function numbers(lines: readonly string[] | undefined): number[] {
  const text = (lines ?? []).join("\n")
  return [...text.matchAll(LIMIT)].map(match => Number((match[1] ?? "").replaceAll("_", ""))).slice(0, 1_000)
}
