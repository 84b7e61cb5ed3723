import { randomUUID } from "node:crypto"
import { rm } from "node:fs/promises"
import { join } from "node:path"
import { compileCache } from "../../process/compile-cache.ts"
import { artifactsOf } from "../artifacts-of.ts"
import { createSecretMasker, type SecretMasker } from "../commands/secret-masker.ts"
import { evaluateTemplate } from "../expressions/evaluate-template.ts"
import { evaluateTexts } from "../expressions/evaluate-texts.ts"
import { toText } from "../expressions/to-text.ts"
import { isRecord } from "../is-record.ts"
import { defaultPermissions, readPermissions } from "../permissions.ts"
import type { JobOutcome, JobRecord } from "../records.ts"
import type { Doors } from "../runner-options.ts"
import { createJobDirectories } from "../steps/job-directories.ts"
import { createJobProcesses, type JobProcesses } from "../steps/job-processes.ts"
import type { JobRuntime } from "../steps/job-runtime.ts"
import { jobContexts } from "./job-contexts.ts"
import { jobValues } from "./job-values.ts"
import { machineEnvironment } from "./machine-environment.ts"
import type { JobRequest } from "./job-request.ts"
import { runJobSteps } from "./run-job-steps.ts"
import { watchJob } from "./watch-job.ts"

/** Does a job that has a slot: opens its doors, mints its token, runs its steps, and takes all of it back. */
export async function executeJob(request: JobRequest, record: JobRecord): Promise<JobOutcome> {
  const { instance, job } = request
  const { engine, run, tree } = instance
  record.status = "in_progress"
  record.startedAt = engine.clock.now()
  const raw = tree.file.raw
  record.permissions =
    readPermissions(job.raw["permissions"]) ??
    readPermissions(raw["permissions"]) ??
    instance.ceiling ??
    defaultPermissions
  const key = `${run.id}-${run.attempt}-${record.id.replace(/[^\w-]/g, "_")}`
  const root = join(engine.workDirectory, "jobs", key)
  const processes = createJobProcesses({ trackingId: `github_${randomUUID()}`, directory: root }, engine.delays)
  const doors = await engine.openDoors({ runId: String(run.id), jobId: record.id, pids: processes.pids })
  engine.processes.add(processes)
  const token = engine.host.mintJobToken({ repository: run.repository, permissions: record.permissions })
  try {
    return await doSteps(request, record, { doors, token, root, processes })
  } finally {
    processes.killAll()
    engine.processes.delete(processes)
    engine.host.revokeToken(token)
    await Promise.all([doors.close(), rm(root, { recursive: true, force: true, maxRetries: 3 })])
    record.status = "completed"
    record.completedAt = engine.clock.now()
  }
}

type Equipment = {
  readonly doors: Doors
  readonly token: string
  readonly root: string
  readonly processes: JobProcesses
}

async function doSteps(request: JobRequest, record: JobRecord, equipment: Equipment): Promise<JobOutcome> {
  const runtime = createRuntime(request, record, equipment)
  const stopWatching = watchJob(request, runtime)
  try {
    const outputs = await runJobSteps(runtime, request)
    record.conclusion = runtime.cancellation.requested ? "cancelled" : runtime.failed ? "failure" : "success"
    for (const [name, value] of Object.entries(outputs)) record.outputs[name] = runtime.masker.mask(value)
    return { result: record.conclusion, outputs }
  } catch (error) {
    record.conclusion = "failure"
    throw error
  } finally {
    stopWatching()
  }
}

function createRuntime(request: JobRequest, record: JobRecord, equipment: Equipment): JobRuntime {
  const { instance, cancellation } = request
  const { engine, run } = instance
  const { doors, token } = equipment
  const directories = createJobDirectories(
    { root: equipment.root, tools: engine.toolCache },
    run.repository,
    run.event.payload,
  )
  const values = jobValues(request, value => doors.translate(value))
  record.environment = values.environment
  const debug = ["ACTIONS_STEP_DEBUG", "ACTIONS_RUNNER_DEBUG"].some(
    name => (values.secrets.get(name) ?? values.variables.get(name)) === "true",
  )
  const contexts = jobContexts(request, values, { directories, doors, token, debug })
  const env = readEnv(request, contexts)
  return {
    ...engine,
    record,
    directories,
    cancellation,
    debug,
    contexts,
    processes: equipment.processes,
    masker: maskAll([token, ...values.secrets.values()]),
    jobContext: jobContext(request, record),
    machineEnv: machineEnvironment(directories, engine.nodePath),
    actionEnv: {
      ACTIONS_RUNTIME_TOKEN: token,
      ACTIONS_RUNTIME_URL: `${doors.githubServer}/`,
      ACTIONS_RESULTS_URL: `${doors.githubServer}/`,
    },
    standInEnv: { LAB_ARTIFACTS: artifactsOf(engine), ...compileCache() },
    defaults: readDefaults(request, { ...contexts, env }),
    env,
    paths: [],
    posts: [],
    failed: false,
  }
}

function readEnv(request: JobRequest, contexts: Record<string, unknown>): Map<string, string> {
  const { instance, job } = request
  return new Map([
    ...evaluateTexts(instance.tree.file.raw["env"], { contexts }),
    ...evaluateTexts(job.raw["env"], { contexts }),
  ])
}

function readDefaults(request: JobRequest, contexts: Record<string, unknown>): JobRuntime["defaults"] {
  const runOf = (value: unknown): Record<string, unknown> =>
    isRecord(value) && isRecord(value["run"]) ? value["run"] : {}
  const run = { ...runOf(request.instance.tree.file.raw["defaults"]), ...runOf(request.job.raw["defaults"]) }
  const text = (key: string): string | null =>
    run[key] === undefined ? null : toText(evaluateTemplate(run[key], { contexts }))
  return { shell: text("shell"), workingDirectory: text("working-directory") }
}

function maskAll(secrets: readonly string[]): SecretMasker {
  const masker = createSecretMasker()
  for (const secret of secrets) masker.add(secret.trim())
  return masker
}

function jobContext({ instance }: JobRequest, record: JobRecord): Record<string, unknown> {
  const { file } = instance.tree
  const { source, path } = file
  const ref = source.repository === instance.run.repository ? instance.run.event.ref : source.sha
  return {
    check_run_id: record.number,
    workflow_ref: `${source.repository}/${path}@${ref}`,
    workflow_sha: source.sha,
    workflow_repository: source.repository,
    workflow_file_path: path,
  }
}
