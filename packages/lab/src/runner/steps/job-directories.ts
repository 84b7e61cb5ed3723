import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"

export type JobDirectories = {
  /** Holds all of them but the tools; removed after the job. */
  readonly root: string
  /** RUNNER_WORKSPACE; the workspace is in it. */
  readonly parent: string
  readonly workspace: string
  readonly temp: string
  readonly home: string
  /** RUNNER_TOOL_CACHE, which later jobs find as this one leaves it. */
  readonly tools: string
  /** TMPDIR: on GitHub each job has a machine, and so a /tmp, of its own. */
  readonly machineTemp: string
  readonly eventFile: string
}

export function createJobDirectories(
  { root, tools: toolCache }: Pick<JobDirectories, "root" | "tools">,
  repository: string,
  event: unknown,
): JobDirectories {
  const name = repository.split("/")[1] ?? repository
  const directories: JobDirectories = {
    root,
    parent: join(root, "work", name),
    workspace: join(root, "work", name, name),
    temp: join(root, "work", "_temp"),
    home: join(root, "home"),
    tools: toolCache,
    machineTemp: join(root, "tmp"),
    eventFile: join(root, "work", "_temp", "_github_workflow", "event.json"),
  }
  const { workspace, temp, home, tools, machineTemp } = directories
  for (const path of [workspace, join(temp, "_github_workflow"), home, tools, machineTemp]) {
    mkdirSync(path, { recursive: true })
  }
  writeFileSync(directories.eventFile, `${JSON.stringify(event, null, 2)}\n`)
  return directories
}
