import { spawn } from "node:child_process"
import { randomUUID } from "node:crypto"
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs"
import { join } from "node:path"
import { sha256 } from "@auto-triage/shared/action/sealed-file"
import { BugError, ConfigError } from "@auto-triage/shared/errors"
import type { Log } from "@auto-triage/shared/ports/log"
import { clipText } from "@auto-triage/shared/text/clip"
import { fileSha256 } from "./file-sha256.ts"
import { findProgram } from "./find-program.ts"
import { rememberChecked, wasChecked } from "./was-checked.ts"

export type InstalledCli = { readonly program: string; readonly version: string }

export type CliInstallation = {
  /** Folder with package.json, package-lock.json and binaries.json. */
  readonly pinned: string
  /** Folder that copies are kept in. */
  readonly keptIn: string
  /** Environment of npm. */
  readonly env: Readonly<Record<string, string>>
  readonly log: Log
}

const MANIFESTS = ["package.json", "package-lock.json"]
// Without scripts, because only the native program is used. Who is cut off from the registry is told within seconds.
const NPM_ARGUMENTS =
  "ci --ignore-scripts --no-audit --no-fund --no-update-notifier --loglevel=error --fetch-retries=3 --fetch-retry-mintimeout=1000 --fetch-retry-maxtimeout=5000".split(
    " ",
  )
const TIMEOUT_MS = 600_000

/**
 * Installs the agent's program by its lockfile, or uses the copy that an earlier run left. Runs may do this at once, and
 * be killed meanwhile: a copy is there as a whole or not at all, and used only where its digest is the pinned one.
 *
 * @throws ConfigError where it cannot be installed, or there is none for this machine.
 */
export async function installCli(installation: CliInstallation): Promise<InstalledCli> {
  const { pinned, keptIn, log } = installation
  const lock = readFileSync(join(pinned, "package-lock.json"), "utf8")
  const kept = join(keptIn, sha256(lock).slice(0, 32))
  const version = versionOf(lock)
  const digests = readDigests(pinned)
  const usable = await usableProgram(kept, digests)
  if (usable !== null) return { program: usable, version }
  const fresh = `${kept}.${randomUUID()}`
  mkdirSync(fresh, { recursive: true })
  try {
    for (const name of MANIFESTS) cpSync(join(pinned, name), join(fresh, name))
    await npmInstall(fresh, installation.env)
    await checkFresh(fresh, digests)
    log.info("the agent's program was installed", { version })
    return { program: (await usableProgram(kept, digests)) ?? moveInPlace(fresh, kept), version }
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
}

// Where no digest is pinned for this platform, npm's check of the lockfile has to be done each time.
async function usableProgram(folder: string, digests: Readonly<Record<string, string>>): Promise<string | null> {
  const found = findProgram(folder)
  const digest = found === null ? undefined : digests[found.platform]
  if (found === null || digest === undefined) return null
  if (wasChecked(found.path, digest)) return found.path
  if ((await fileSha256(found.path)) !== digest) return null
  rememberChecked(found.path, digest)
  return found.path
}

async function checkFresh(folder: string, digests: Readonly<Record<string, string>>): Promise<void> {
  const found = findProgram(folder)
  if (found === null) throw new ConfigError("The agent's program is not built for this runner: use ubuntu-latest")
  const digest = digests[found.platform]
  if (digest !== undefined && (await fileSha256(found.path)) !== digest)
    throw new ConfigError(
      "The agent's program that was installed is not the pinned one: check the registry that npm is set to",
    )
}

/** Gives the fresh copy its lasting name. A copy that is there already is not the pinned one. */
function moveInPlace(fresh: string, kept: string): string {
  const old = `${kept}.${randomUUID()}`
  if (existsSync(kept)) renameSync(kept, old)
  try {
    renameSync(fresh, kept)
  } finally {
    rmSync(old, { recursive: true, force: true })
  }
  const found = findProgram(kept)
  if (found === null) throw new BugError("The agent's program is gone right after it was installed")
  return found.path
}

function npmInstall(folder: string, env: Readonly<Record<string, string>>): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn("npm", NPM_ARGUMENTS, {
      cwd: folder,
      env,
      stdio: ["ignore", "ignore", "pipe"],
      timeout: TIMEOUT_MS,
    })
    let said = ""
    child.stderr.on("data", (chunk: Buffer) => (said = (said + chunk.toString("utf8")).slice(-4_000)))
    child.on("error", error => reject(cannotInstall("npm cannot be started", error)))
    child.on("close", code => (code === 0 ? resolve() : reject(cannotInstall(npmsReason(said), undefined))))
  })
}

// npm's code and the line that says what is wrong, out of its prefixes, a stack and a pointer to its log.
function npmsReason(said: string): string {
  const lines = said.split("\n").map(line => line.replace(/^npm (?:error|ERR!)/, "").trim())
  const code = lines.find(line => line.startsWith("code "))
  const wrong = lines.find(line => line !== "" && !/^(?:code|syscall|errno) /.test(line))
  return clipText([code, wrong].filter(line => line !== undefined).join("; "), 400)
}

function cannotInstall(why: string, cause: unknown): ConfigError {
  return new ConfigError(
    `The agent's program could not be installed (${why}): let the runner reach the npm registry, and have npm on its PATH`,
    { cause },
  )
}

function versionOf(lock: string): string {
  const { packages } = JSON.parse(lock) as { packages: Record<string, { version?: string }> }
  return packages["node_modules/@anthropic-ai/claude-code"]?.version ?? "unknown"
}

function readDigests(pinned: string): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(join(pinned, "binaries.json"), "utf8")) as Record<string, string>
}
