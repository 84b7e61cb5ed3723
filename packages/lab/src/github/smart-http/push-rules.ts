import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { mayBypass, requiredChecks, rulesOf } from "../rules/ruleset.ts"
import type { RepositoryState } from "../state/repository-state.ts"
import type { Token } from "../tokens/token.ts"

type Pusher = { readonly repository: RepositoryState; readonly token: Token }

const PREFIX = "refs/heads/"

/**
 * What the hook of a push looks at (see push-hook.ts), as lines for its environment. The commits that GitHub vouches for
 * are too many for that, and lie in a file of the repository.
 *
 * @param body of the push: lines with their length before them, each with the old id, the new id and the ref
 */
export function pushRules({ repository, token }: Pusher, body: Buffer): string {
  const rules = pushedRefs(body)
    .filter(ref => ref.startsWith(PREFIX))
    .flatMap(ref => rulesOf(repository, ref.slice(PREFIX.length)).map(found => ({ ref, ...found })))
    .filter(({ ruleset }) => !mayBypass(repository, token, ruleset))
  if (rules.some(({ rule }) => rule.type === "required_signatures")) {
    writeFileSync(
      join(repository.git.directory, "lab-verified-commits"),
      [...repository.verifiedCommits, ""].join("\n"),
    )
  }
  return rules
    .flatMap(({ ref, rule }) =>
      rule.type === "required_status_checks"
        ? requiredChecks(rule).map(name => [ref, rule.type, name])
        : [[ref, rule.type, ""]],
    )
    .map(columns => columns.join("\t"))
    .join("\n")
}

function pushedRefs(body: Buffer): readonly string[] {
  const refs: string[] = []
  for (let at = 0; at + 4 <= body.length;) {
    const length = Number.parseInt(body.toString("latin1", at, at + 4), 16)
    if (!(length > 4)) break
    // After the first command, a NUL and the capabilities.
    const line = body.toString("utf8", at + 4, at + length).split("\0", 1)[0] ?? ""
    const ref = line.trimEnd().split(" ")[2]
    if (ref !== undefined) refs.push(ref)
    at += length
  }
  return refs
}
