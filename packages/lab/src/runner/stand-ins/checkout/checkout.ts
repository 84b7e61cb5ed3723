import { mkdirSync, readdirSync, rmSync } from "node:fs"
import { join, resolve } from "node:path"
import type { ActionProcess } from "../toolkit/action-process.ts"
import { refuseInputs } from "../toolkit/refuse-inputs.ts"
import { removeCredentials, writeCredentials } from "./credentials.ts"
import { git } from "./git.ts"

type Wanted = { readonly refspec: string; readonly start: string; readonly branch: string | null }

/** Fetches one revision of a repository over git's own protocol into the workspace. */
export function checkout(action: ActionProcess): void {
  refuseInputs(action, { submodules: ["false"], lfs: ["false"], "sparse-checkout": [], filter: [], "ssh-key": [] })
  const directory = prepareDirectory(action)
  const server = (action.input("github-server-url") || (action.env["GITHUB_SERVER_URL"] ?? "")).replace(/\/$/, "")
  const token = action.input("token")
  git(directory, "init", "--quiet")
  git(directory, "remote", "add", "origin", `${server}/${action.input("repository")}`)
  const temp = action.env["RUNNER_TEMP"] ?? ""
  const { file, secret } = writeCredentials(directory, { server, token, temp })
  action.print(`::add-mask::${secret}`)
  action.saveState("directory", directory)
  action.saveState("credentials", file)
  try {
    const wanted = chooseRevision(action, directory)
    fetch(action, directory, wanted.refspec)
    if (wanted.branch === null) git(directory, "checkout", "--quiet", "--force", "--detach", wanted.start)
    else git(directory, "checkout", "--quiet", "--force", "-B", wanted.branch, wanted.start)
    const commit = git(directory, "rev-parse", "HEAD").trim()
    action.print(`HEAD is now at ${commit}`)
    action.setOutput("ref", action.input("ref") || (action.env["GITHUB_REF"] ?? ""))
    action.setOutput("commit", commit)
  } finally {
    if (!action.isTrue("persist-credentials")) removeCredentials({ directory, file })
  }
}

function prepareDirectory(action: ActionProcess): string {
  const workspace = action.env["GITHUB_WORKSPACE"] ?? ""
  const directory = resolve(workspace, action.input("path"))
  if (directory !== workspace && !directory.startsWith(`${workspace}/`)) {
    throw new Error(`Repository path '${directory}' is not under '${workspace}'`)
  }
  mkdirSync(directory, { recursive: true })
  // Never kept from an earlier checkout: a stand-in need not be quick about that.
  for (const name of readdirSync(directory)) rmSync(join(directory, name), { recursive: true, force: true })
  return directory
}

function chooseRevision(action: ActionProcess, directory: string): Wanted {
  const ref = action.input("ref")
  const isOwn = action.input("repository").toLowerCase() === (action.env["GITHUB_REPOSITORY"] ?? "").toLowerCase()
  if (ref === "" && isOwn) return ofEvent(action.env["GITHUB_REF"] ?? "", action.env["GITHUB_SHA"] ?? "")
  if (/^[0-9a-f]{40}$/i.test(ref)) return { refspec: ref, start: ref, branch: null }
  const known = git(directory, "ls-remote", "--symref", "origin").split("\n")
  if (ref === "") return ofBranch(defaultBranch(known))
  const names = known.map(line => line.split("\t")[1])
  const full = [ref, `refs/heads/${ref}`, `refs/tags/${ref}`].find(
    name => name.startsWith("refs/") && names.includes(name),
  )
  if (full === undefined) throw new Error(`A branch or tag with the name '${ref}' could not be found`)
  if (full.startsWith("refs/heads/")) return ofBranch(full.slice("refs/heads/".length))
  return { refspec: `+${full}:${full}`, start: full, branch: null }
}

/** The very commit of the event, also where its branch has gone on. */
function ofEvent(ref: string, sha: string): Wanted {
  if (!ref.startsWith("refs/heads/")) return { refspec: sha, start: sha, branch: null }
  const branch = ref.slice("refs/heads/".length)
  return { refspec: `+${sha}:refs/remotes/origin/${branch}`, start: sha, branch }
}

function ofBranch(branch: string): Wanted {
  const remote = `refs/remotes/origin/${branch}`
  return { refspec: `+refs/heads/${branch}:${remote}`, start: remote, branch }
}

function defaultBranch(lines: readonly string[]): string {
  const head = lines.find(line => line.startsWith("ref: refs/heads/"))
  if (head === undefined) throw new Error("The repository has no default branch")
  return head.slice("ref: refs/heads/".length).split("\t")[0] ?? ""
}

function fetch(action: ActionProcess, directory: string, refspec: string): void {
  const depth = Number(action.input("fetch-depth") || "1")
  const isAll = depth === 0
  const tags = action.isTrue("fetch-tags") || isAll ? ["+refs/tags/*:refs/tags/*"] : []
  // With all branches, the wanted one has its place already; git refuses two sources for one ref.
  const wanted = isAll ? ["+refs/heads/*:refs/remotes/origin/*", refspec.replace(/^\+|:.*$/g, "")] : [refspec]
  const limit = isAll ? [] : [`--depth=${depth}`]
  git(
    directory,
    "-c",
    "protocol.version=2",
    "fetch",
    "--quiet",
    "--no-tags",
    "--prune",
    ...limit,
    "origin",
    ...tags,
    ...wanted,
  )
}
