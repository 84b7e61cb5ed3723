import type { EnrichContext, SuspectFile } from "../enrich.ts"
import { ownersOf, parseCodeowners } from "../stack/repository/codeowners.ts"
import type { ParsedStack } from "../stack/frame.ts"

const MAX_SUSPECTS = 20

/**
 * Files of the repository that in-app frames lead to, each once, with owners and a link: those of the root cause first,
 * and innermost first within each.
 */
export function findSuspects(
  { frames, rootCause = 0 }: Pick<ParsedStack, "frames" | "rootCause">,
  context: EnrichContext & { readonly commit: string | null },
): SuspectFile[] {
  const rules = context.codeowners === null ? [] : parseCodeowners(context.codeowners)
  const suspects = new Map<string, SuspectFile>()
  for (const frame of [...frames.slice(rootCause), ...frames.slice(0, rootCause)]) {
    const path = frame.repositoryPath
    if (path === null || !frame.inApp || suspects.has(path)) continue
    suspects.set(path, {
      path,
      line: frame.line,
      function: frame.function,
      owners: ownersOf(rules, path),
      url: linkTo(path, frame.line, context),
    })
    if (suspects.size === MAX_SUSPECTS) break
  }
  return [...suspects.values()]
}

function linkTo(
  path: string,
  line: number | null,
  context: EnrichContext & { readonly commit: string | null },
): string | null {
  if (context.commit === null) return null
  const encoded = path.split("/").map(encodeURIComponent).join("/")
  return `${context.serverUrl}/${context.repository}/blob/${context.commit}/${encoded}${line === null ? "" : `#L${line}`}`
}
