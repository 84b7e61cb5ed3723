import type { Brief } from "../fix/brief.ts"

const MAX_LENGTH = 120
/** Never written to and never the target of a fix, whatever the configuration says. */
const PROTECTED = ["main", "master"]
/** A branch with this name is where fixes go, even in a repository whose default branch it is. */
const DEVELOPMENT = "develop"

/**
 * Why a fix must not go from this branch to this base, or null where it may.
 *
 * Names are those of a whitelist that lies within what `git check-ref-format` allows.
 */
export function branchFault(brief: Brief, defaultBranch: string | null): string | null {
  const { branch, base, config } = brief
  const names = [branch, base.branch]
  const bad = names.find(name => !isPlainName(name))
  if (bad !== undefined) return "The name of a branch holds what no branch of a fix may hold"
  if (isProtected(base.branch, defaultBranch))
    return `A fix never goes into ${base.branch}: set autofix.base to a branch that is merged by people, e.g. develop`
  if (isProtected(branch, defaultBranch) || branch === base.branch || branch === DEVELOPMENT)
    return "The branch of the fix is one that people work on"
  return branch.startsWith(config.autofix.branchPrefix) ? null : "The branch of the fix lacks the configured prefix"
}

function isProtected(name: string, defaultBranch: string | null): boolean {
  const lower = name.toLowerCase()
  if (PROTECTED.includes(lower)) return true
  return defaultBranch !== null && lower === defaultBranch.toLowerCase() && lower !== DEVELOPMENT
}

function isPlainName(name: string): boolean {
  if (name.length === 0 || name.length > MAX_LENGTH || !/^[A-Za-z0-9][A-Za-z0-9._/-]*$/.test(name)) return false
  if (name.includes("..") || name.startsWith("refs/") || /^[0-9a-f]{40}$/.test(name)) return false
  return name.split("/").every(part => /^[A-Za-z0-9_-]/.test(part) && !/\.lock$|\.$/.test(part))
}
