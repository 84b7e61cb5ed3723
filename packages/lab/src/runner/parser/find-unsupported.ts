import { toText } from "../expressions/to-text.ts"
import { isRecord } from "../is-record.ts"
import type { YamlFile, YamlPath } from "./yaml-file.ts"

const JOB_KEYS = ["container", "services", "snapshot"]
const STEP_KEYS = ["background", "wait", "wait-all", "cancel", "parallel"]

/** What GitHub can do and this runner cannot, each with its key and line. An unknown key is the parser's business. */
export function findUnsupported(path: string, yaml: YamlFile): readonly string[] {
  const found: string[] = []
  const refuse = (key: YamlPath, why = "is not supported by the lab's runner"): void => {
    found.push(`${path} (Line: ${yaml.lineOf(key)}): '${key.join(".")}' ${why}`)
  }
  const { jobs, defaults } = yaml.value
  if (isRecord(defaults)) checkShell(readShell(defaults), ["defaults", "run", "shell"], refuse)
  for (const [id, job] of isRecord(jobs) ? Object.entries(jobs) : []) {
    if (isRecord(job)) checkJob(job, ["jobs", id], refuse)
  }
  return found
}

type Refuse = (key: YamlPath, why?: string) => void

function checkJob(job: Record<string, unknown>, path: YamlPath, refuse: Refuse): void {
  for (const key of JOB_KEYS) if (job[key] !== undefined) refuse([...path, key])
  const labels = runnerLabels(job["runs-on"])
  const foreign = labels.find(label => !label.includes("${{") && !label.startsWith("ubuntu-"))
  if (foreign !== undefined)
    refuse([...path, "runs-on"], `asks for '${foreign}': the lab has hosted Ubuntu runners only`)
  if (isRecord(job["defaults"])) checkShell(readShell(job["defaults"]), [...path, "defaults", "run", "shell"], refuse)
  const steps = Array.isArray(job["steps"]) ? job["steps"] : []
  for (const [index, step] of steps.entries()) {
    if (!isRecord(step)) continue
    const stepPath = [...path, "steps", index]
    for (const key of STEP_KEYS) if (step[key] !== undefined) refuse([...stepPath, key])
    checkShell(step["shell"], [...stepPath, "shell"], refuse)
    if (typeof step["uses"] === "string" && step["uses"].startsWith("docker://")) {
      refuse([...stepPath, "uses"], `is '${step["uses"]}': the lab's runner has no containers`)
    }
  }
}

function runnerLabels(value: unknown): readonly string[] {
  if (isRecord(value)) return runnerLabels(value["labels"])
  if (Array.isArray(value)) return value.map(String)
  return typeof value === "string" ? [value] : []
}

function readShell(defaults: Record<string, unknown>): unknown {
  return isRecord(defaults["run"]) ? defaults["run"]["shell"] : undefined
}

function checkShell(shell: unknown, path: YamlPath, refuse: Refuse): void {
  if (shell === undefined || shell === "bash" || shell === "sh" || toText(shell).includes("${{")) return
  refuse(path, `is '${toText(shell)}': the lab's runner knows bash and sh`)
}
