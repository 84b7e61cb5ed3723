import { clipText } from "../../text/clip.ts"
import type { Issue } from "../enrich.ts"

/** Version and commit that an error names, as a storm tells deploys apart; null where it names neither. */
export function deployOf({ version, namedCommit }: Pick<Issue, "version" | "namedCommit">): string | null {
  const parts = [version, namedCommit?.slice(0, 12)].filter(part => part !== null && part !== undefined && part !== "")
  return parts.length === 0 ? null : clipText(parts.join(" at "), 120)
}
