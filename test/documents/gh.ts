// Stands for GitHub's command line in the commands of documents: the same requests, to the lab. What a workflow does when it
// runs is shown elsewhere, so each run that it starts is cancelled at once.
import { parseArgs } from "node:util"
import { sealSecret } from "../../packages/cli/src/setup/github/seal-secret.ts"

const { GITHUB_API_URL: api = "", GITHUB_TOKEN: token = "" } = process.env
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    body: { type: "string" },
    env: { type: "string" },
    repo: { type: "string", short: "R" },
    field: { type: "string", short: "f", multiple: true },
  },
})
const [topic, verb, name = ""] = positionals
// The deployment is in the repository that its Terraform code was copied to; here that is the product's own.
const home = name === "deploy-observability.yml" ? "percihealth/auto-triage" : process.env["GITHUB_REPOSITORY"]
const repository = values.repo ?? home ?? ""
const headers = { authorization: `Bearer ${token}`, accept: "application/vnd.github+json" }

await main(`${topic} ${verb}`)

async function main(command: string): Promise<void> {
  switch (command) {
    case "auth token":
      return void process.stdout.write(`${token}\n`)
    case "workflow run":
      return startWorkflow()
    case "workflow enable":
      return void (await ask("PUT", `/repos/${repository}/actions/workflows/${name}/enable`))
    case "variable set":
      return setVariable()
    case "secret set":
      return setSecret()
    default:
      throw new Error(`gh ${command}: not known here`)
  }
}

async function startWorkflow(): Promise<void> {
  const fields = (values.field ?? []).map(field => [
    field.slice(0, field.indexOf("=")),
    field.slice(field.indexOf("=") + 1),
  ])
  const path = `/repos/${repository}/actions`
  await ask("POST", `${path}/workflows/${name}/dispatches`, { ref: "main", inputs: Object.fromEntries(fields) })
  const { workflow_runs: runs } = (await ask("GET", `${path}/workflows/${name}/runs`)) as {
    workflow_runs: { id: number; status: string }[]
  }
  for (const { id, status } of runs) if (status !== "completed") await cancel(`${path}/runs/${id}`)
}

async function cancel(run: string): Promise<void> {
  // 409: it has ended meanwhile.
  const answer = await fetch(`${api}${run}/cancel`, { method: "POST", headers })
  if (!answer.ok && answer.status !== 409) throw new Error(`${run} cannot be cancelled: ${answer.status}`)
}

async function setVariable(): Promise<void> {
  const value = { name, value: values.body ?? "" }
  const path = `/repos/${repository}/actions/variables`
  const known = await fetch(`${api}${path}/${name}`, { headers })
  await (known.ok ? ask("PATCH", `${path}/${name}`, value) : ask("POST", path, value))
}

async function setSecret(): Promise<void> {
  const path =
    values.env === undefined
      ? `/repos/${repository}/actions/secrets`
      : `/repos/${repository}/environments/${values.env}/secrets`
  const { key, key_id } = (await ask("GET", `${path}/public-key`)) as { key: string; key_id: string }
  // As gh asks at the terminal: the value that the person has.
  const encrypted_value = await sealSecret(process.env[name] ?? "", key)
  await ask("PUT", `${path}/${name}`, { encrypted_value, key_id })
}

async function ask(method: string, path: string, body?: object): Promise<unknown> {
  const answer = await fetch(`${api}${path}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${method} ${path} answers ${answer.status}: ${text}`)
  return text === "" ? null : JSON.parse(text)
}
