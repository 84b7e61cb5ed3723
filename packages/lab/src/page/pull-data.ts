import { execFileSync } from "node:child_process"
import { gitEnvironment } from "../github/git/run-git.ts"
import type { PullSnapshot } from "../github/snapshot.ts"
import type { World } from "../world/world.ts"

export type PullData = PullSnapshot & {
  readonly repository: string
  /** Unified diff of what it would change. */
  readonly diff: string
}

const LONGEST_DIFF = 60_000
const DIFF_BYTES = 16 * 1024 * 1024

/** Pull requests of the lab's repositories with their diffs, oldest first. */
export function pullData(world: World): readonly PullData[] {
  return world.github.snapshot().repositories.flatMap(repository =>
    repository.pulls.map(pull => ({
      ...pull,
      repository: repository.name,
      diff: diffOf(world.github.gitDirectory(repository.name), pull),
    })),
  )
}

/** Git's own text; what cannot be shown says so, because the page must come up all the same. */
function diffOf(directory: string, { baseSha, headSha }: PullSnapshot): string {
  try {
    const diff = execFileSync("git", ["diff", "--no-color", "--no-ext-diff", `${baseSha}...${headSha}`, "--"], {
      cwd: directory,
      env: gitEnvironment(),
      encoding: "utf8",
      maxBuffer: DIFF_BYTES,
      stdio: ["ignore", "pipe", "ignore"],
    })
    return diff.length > LONGEST_DIFF ? `${diff.slice(0, LONGEST_DIFF)}\nThe rest is not shown here.` : diff
  } catch {
    return "The difference cannot be shown."
  }
}
