import { execFileSync } from "node:child_process"
import { readdirSync, readFileSync, realpathSync } from "node:fs"
import { join, relative } from "node:path"
import { ConfigError } from "@auto-triage/shared/errors"
import type { GitHubHost, RulesetInput } from "../core/github-contract.ts"
import { gitEnvironment } from "../github/git/run-git.ts"
import { checkWorkflows, followChecks, type WorkflowText } from "./check-workflows.ts"
import { productFiles, PRODUCT_ROOT } from "./product-files.ts"

const MINIATURE = join(PRODUCT_ROOT, "packages/lab/target")
const CONFIG = ".github/auto-triage.yml"
const DEPLOYMENT = ".github/workflows/deploy-observability.yml"
const FOLLOWER = ".github/workflows/error-autofix-report.yml"

// What a repository of this kind asks of its long-lived branches.
const REVIEWED: RulesetInput = {
  name: "reviewed and checked",
  include: ["refs/heads/main", "refs/heads/develop"],
  bypass: "admin",
  rules: [
    { type: "deletion" },
    { type: "non_fast_forward" },
    { type: "pull_request", parameters: { required_approving_review_count: 0 } },
    {
      type: "required_status_checks",
      parameters: { required_status_checks: [{ context: "backend" }], strict_required_status_checks_policy: false },
    },
  ],
}

export type TargetRepository = {
  readonly branch: string
  /** Text of the configuration, and what to call it where it has a fault. */
  readonly config: { readonly text: string; readonly file: string }
  /** Where its commits come from, the commit on top that installs the product, and the rules of its branches. */
  readonly source: Pick<Parameters<GitHubHost["addRepository"]>[0], "from" | "onTop" | "rulesets">
  /** What a person should know about it, in sentences. */
  readonly notes: readonly string[]
}

/**
 * Reads the repository whose errors are triaged: the miniature that comes with the lab, or `from`, which is never
 * written to. Only what is committed counts, as on GitHub.
 *
 * @throws ConfigError where `from` is no git repository or has no commit.
 */
export function readTarget(options: {
  readonly from: string | null
  readonly configFile: string | null
  /** False leaves out the workflow that applies Terraform: it would start from a state that nobody kept. */
  readonly deploys?: boolean
  /** True leaves the product and its configuration out, as before a setup. */
  readonly bare?: boolean
}): TargetRepository {
  const { from, configFile, deploys = true, bare = false } = options
  const given = configFile === null ? null : { text: readText(configFile), file: configFile }
  const miniature = { text: readFileSync(join(MINIATURE, CONFIG), "utf8"), file: CONFIG }
  const own = from === null ? null : readRepository(from)
  const config = given ?? own?.config ?? miniature
  const installed = bare ? {} : { onTop: installation(config.text, own?.checks ?? [], deploys) }
  if (from === null || own === null)
    return {
      branch: "main",
      config,
      source: { from: { files: miniatureFiles(bare), branches: ["develop"] }, ...installed, rulesets: [REVIEWED] },
      notes: [],
    }
  const notes = config === miniature ? [`${from} has no ${CONFIG}: the lab's own is used.`, ...own.notes] : own.notes
  return { branch: own.branch, config, source: { from: { git: from }, ...installed }, notes }
}

type Commit = NonNullable<TargetRepository["source"]["onTop"]>

/** The commit that installs the product, its workflow that follows checks told their names. */
function installation(config: string, checks: readonly string[], deploys: boolean): Commit {
  const { [DEPLOYMENT]: deployment = "", ...shipped } = productFiles()
  const product = deploys ? { ...shipped, [DEPLOYMENT]: deployment } : shipped
  const follow = followChecks(product[FOLLOWER] ?? "", checks)
  return { message: "Install auto-triage", files: { ...product, [FOLLOWER]: follow, [CONFIG]: config } }
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8")
  } catch (error) {
    throw new ConfigError(`${file}: this file cannot be read`, { cause: error })
  }
}

type Repository = Pick<TargetRepository, "branch" | "notes"> & {
  readonly config: TargetRepository["config"] | null
  /** Names of the workflows that run on its pull requests. */
  readonly checks: readonly string[]
}

function readRepository(folder: string): Repository {
  checkIsRepository(folder)
  if (git(folder, ["rev-parse", "--verify", "--quiet", "HEAD^{commit}"]) === null)
    throw new ConfigError(`${folder}: this git repository has no commit yet; the lab sees only what is committed`)
  const text = git(folder, ["show", `HEAD:${CONFIG}`])
  const bare = git(folder, ["rev-parse", "--is-bare-repository"])?.trim() === "true"
  const changed = bare ? "" : (git(folder, ["status", "--porcelain"]) ?? "")
  return {
    // A detached HEAD, as CI checks out, has no branch.
    branch: git(folder, ["symbolic-ref", "--quiet", "--short", "HEAD"])?.trim() ?? "main",
    config: text === null ? null : { text, file: join(folder, CONFIG) },
    checks: checkWorkflows(readWorkflows(folder)),
    notes: [
      ...(changed === "" ? [] : [`${folder} has changes that are not committed: the lab does not see them.`]),
      ...replaced(folder),
    ],
  }
}

/** Its workflows, those of the branch that fixes go to included. */
function readWorkflows(folder: string): WorkflowText[] {
  return ["HEAD", "develop"].flatMap(revision =>
    listWorkflows(folder, revision).map(path => ({ path, text: git(folder, ["show", `${revision}:${path}`]) ?? "" })),
  )
}

function listWorkflows(folder: string, revision: string): string[] {
  const listed = git(folder, ["ls-tree", "-z", "--name-only", revision, "--", ".github/workflows/"]) ?? ""
  return listed.split("\0").filter(path => /\.ya?ml$/.test(path))
}

/** The lab runs the product as it stands here, and not as the repository has copied or adapted it. */
function replaced(folder: string): readonly string[] {
  const own = listWorkflows(folder, "HEAD").filter(path => path in productFiles())
  if (own.length === 0) return []
  return [
    `${own.join(", ")} of ${folder}: the lab runs the product's own instead, following the checks of this repository.`,
  ]
}

function checkIsRepository(folder: string): void {
  const inside = git(folder, ["rev-parse", "--is-inside-work-tree"])?.trim()
  if (inside === undefined)
    throw new ConfigError(`${folder}: this is not a git repository; --repo takes the folder of one`)
  if (inside === "false") return
  const top = git(folder, ["rev-parse", "--show-toplevel"])?.trim() ?? folder
  if (realpathSync(top) !== realpathSync(folder))
    throw new ConfigError(`${folder}: this is a folder inside the git repository ${top}; use --repo ${top}`)
}

/** What git prints, or null where it fails. */
function git(folder: string, args: readonly string[]): string | null {
  try {
    // The repository may belong to somebody else, e.g. a mounted checkout; git refuses that unless told otherwise.
    return execFileSync("git", ["-c", "safe.directory=*", ...args], {
      cwd: folder,
      env: gitEnvironment(),
      encoding: "utf8",
      maxBuffer: 1 << 28,
      stdio: ["ignore", "pipe", "ignore"],
    })
  } catch {
    return null
  }
}

function miniatureFiles(bare: boolean): Record<string, string> {
  const files = readdirSync(MINIATURE, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
  const texts = files.map(
    file => [relative(MINIATURE, file).replaceAll("\\", "/"), readFileSync(file, "utf8")] as const,
  )
  return Object.fromEntries(texts.filter(([path]) => !bare || path !== CONFIG))
}
