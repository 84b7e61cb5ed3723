import { mkdtempSync } from "node:fs"
import { rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { onTestFinished } from "vitest"
import { realClock, type LabClock } from "../../core/clock.ts"
import type { RunDetail } from "../run-detail.ts"
import { createRunner, type Runner, type RunnerOptions } from "../runner.ts"
import { createFakeHost, type FakeEvent, type FakeHost } from "./fake-host.ts"

export type TestRunner = {
  readonly runner: Runner
  readonly host: FakeHost
  readonly clock: LabClock
  /** An empty directory that is removed after the test. */
  readonly directory: string
  /** Raises an event, waits until nothing is pending, and returns the runs that it started. */
  emit(event: FakeEvent): Promise<readonly RunDetail[]>
  /** Commits one workflow as .github/workflows/test.yml beside `files`, dispatches it, and returns its run. */
  run(workflow: string, options?: RunOptions): Promise<RunDetail>
}

export type RunOptions = {
  readonly files?: Readonly<Record<string, string>>
  readonly payload?: Record<string, unknown>
}

export const REPOSITORY = "acme/app"

/** A runner with a host in memory. Both end with the test, and no process stays. */
export function createTestRunner(options: Partial<RunnerOptions> = {}): TestRunner {
  const directory = mkdtempSync(join(tmpdir(), "runner-test-"))
  const host = createFakeHost()
  const problems: unknown[] = []
  const clock = realClock((_, error) => problems.push(error))
  const runner = createRunner({
    clock,
    host,
    workDirectory: join(directory, "runner"),
    toolCache: join(directory, "tools"),
    standIns: {},
    openDoors: ({ jobId }) =>
      Promise.resolve({
        githubApi: `http://127.0.0.1:1/api/${encodeURIComponent(jobId)}`,
        githubServer: "http://127.0.0.1:1",
        close: () => Promise.resolve(),
        translate: value => value,
      }),
    ...options,
    delays: { interrupt: 200, terminate: 200, stream: 500, ...options.delays },
  })
  onTestFinished(async () => {
    await runner.close()
    clock.close()
    await rm(directory, { recursive: true, force: true })
    if (problems.length > 0) throw new AggregateError(problems, "The runner failed in the background")
  })

  async function emit(event: FakeEvent): Promise<readonly RunDetail[]> {
    const before = new Set(runner.runs().map(run => run.id))
    host.emit(event)
    await clock.settled()
    return runner.runs().filter(run => !before.has(run.id))
  }

  return {
    runner,
    host,
    clock,
    directory,
    emit,
    async run(workflow, { files = {}, payload = {} } = {}) {
      host.commit(REPOSITORY, { ...files, ".github/workflows/test.yml": workflow })
      const [run] = await emit({
        name: "repository_dispatch",
        repository: REPOSITORY,
        payload: { action: "go", client_payload: payload },
      })
      if (!run) throw new Error("The workflow did not start")
      return run
    },
  }
}
