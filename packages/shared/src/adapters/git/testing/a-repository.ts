import { execFileSync } from "node:child_process"
import { createHash } from "node:crypto"
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"

export type ARepository = {
  readonly folder: string
  /** Full SHA of the first commit. */
  readonly base: string
  readonly git: (...args: readonly string[]) => string
  /** Digest of every file of the checkout and of the git folder. */
  readonly digest: () => string
  readonly remove: () => void
}

const IDENTITY = { GIT_AUTHOR_NAME: "Ada", GIT_AUTHOR_EMAIL: "ada@example.com" }
const COMMITTER = { GIT_COMMITTER_NAME: "Ada", GIT_COMMITTER_EMAIL: "ada@example.com" }

/** A checkout with one commit of these files. */
export function aRepository(files: Readonly<Record<string, string | Buffer>>, format = "sha1"): ARepository {
  const folder = mkdtempSync(join(tmpdir(), "auto-triage-git-"))
  const env = { PATH: process.env["PATH"], HOME: folder, GIT_CONFIG_NOSYSTEM: "1", ...IDENTITY, ...COMMITTER }
  const git = (...args: readonly string[]): string =>
    execFileSync("git", ["-c", "core.autocrlf=false", ...args], { cwd: folder, env, encoding: "latin1" })
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  git("init", "-q", "-b", "develop", `--object-format=${format}`)
  git("add", "-A")
  git("commit", "-q", "-m", "base")
  return {
    folder,
    base: git("rev-parse", "HEAD").trim(),
    git,
    digest: () => digestOf(folder),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

function digestOf(folder: string): string {
  const hash = createHash("sha256")
  for (const name of (readdirSync(folder, { recursive: true }) as string[]).toSorted()) {
    const path = join(folder, name)
    hash.update(`${name}\0`)
    if (statSync(path).isFile()) hash.update(readFileSync(path))
  }
  return hash.digest("hex")
}
