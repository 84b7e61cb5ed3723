import { ConfigError } from "../../errors.ts"
import type { ServiceConfig } from "../../config/config.ts"

// What no fix may touch, told to the agent's program too: a wrong way is cheaper refused at once than in the verdict.
const PROTECTED = [
  ".git*/**",
  ".git*",
  ".claude/**",
  ".mcp.json",
  "**/.env",
  "**/.env.*",
  "**/package.json",
  "**/package-lock.json",
  "**/pnpm-lock.yaml",
  "**/yarn.lock",
  "**/CODEOWNERS",
  "**/CLAUDE.md",
  "**/AGENTS.md",
]

/** Globs, relative to the root of the repository, that the agent may edit. Never with a leading slash: it would match nothing. */
export function editableGlobs(service: Pick<ServiceConfig, "path" | "editable"> | null): string[] {
  const globs = service === null || service.editable.length === 0 ? [below(service?.path ?? null)] : service.editable
  return globs.map(glob => checkedGlob(glob, "services[].editable"))
}

/** Settings of the agent's program. Its own sandbox stays off: it runs in ours. */
export function agentSettings(forbidden: readonly string[]): object {
  const denied = [...PROTECTED, ...forbidden.map(glob => checkedGlob(glob, "autofix.policy.forbidden"))]
  return {
    permissions: {
      defaultMode: "dontAsk",
      disableBypassPermissionsMode: "disable",
      denyInsteadOfPrompting: true,
      // Its twin for reads also refuses `cd` into a folder of the repository, and with it the service's commands.
      blockWritesOutsideWorkingDirectories: true,
      deny: [
        "WebFetch",
        "WebSearch",
        "Agent",
        "Read(**/.env)",
        "Read(**/.env.*)",
        ...denied.map(glob => `Edit(${glob})`),
      ],
    },
    includeCoAuthoredBy: false,
  }
}

function below(path: string | null): string {
  return path === null || path === "." || path === "" ? "**" : `${path}/**`
}

function checkedGlob(glob: string, key: string): string {
  if (/[()\n]/.test(glob)) throw new ConfigError(`${key} holds a glob with brackets or a line break: write it without`)
  return glob.replace(/^(?:\.?\/)+/, "")
}
