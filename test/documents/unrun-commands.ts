/** Commands of documents that the test does not run: the line begins like this, or with `block` the block that holds it. */
export type Unrun = { readonly file: string; readonly line: string; readonly why: string; readonly block?: true }

const vendor = "needs the real GitHub"
const terraform = "needs OpenTofu or Terraform; packages/lab/src/provision applies the module where there is one"
const whole = "runs for minutes; the suite holds the same"
const policy = "packages/cli/src/policy/policy.test.ts runs it on repositories of its own"

export const UNRUN: readonly Unrun[] = [
  { file: "CONTRIBUTING.md", line: "npm test", why: "these are the checks themselves", block: true },
  { file: "README.md", line: "git clone https", why: vendor },
  { file: "README.md", line: "cd auto-triage", why: "follows the clone, which is the checkout here" },
  { file: "README.md", line: "npm run lab -- --bare", why: "started before all others, for it keeps running" },
  {
    file: "README.md",
    line: "curl -sS -X POST -H",
    why: "runs beside all that follows; packages/lab/src/smoke runs it",
    block: true,
  },
  { file: "README.md", line: "npm run demo", why: whole },
  { file: "README.md", line: "npm run lab  ", why: "the bare lab of the same command runs" },
  { file: "README.md", line: "npm run policy", why: policy },
  { file: "README.md", line: "npm run bench", why: whole },
  { file: "README.md", line: "npm test", why: "this is a part of it" },
  { file: "docs/deploy.md", line: "openssl", why: "needs openssl" },
  { file: "docs/doctor.md", line: "GITHUB_REPOSITORY=", why: vendor },
  { file: "docs/explain.md", line: "npm run explain -- --issue", why: "needs answers of Datadog as files" },
  { file: "docs/explain.md", line: "npm run --silent explain -- --samples", why: "needs jq" },
  { file: "docs/explain.md", line: "npm run explain -- --ticket", why: "run with --env-file by other documents" },
  { file: "docs/lab.md", line: "terraform init", why: terraform, block: true },
  {
    file: "docs/lab.md",
    line: 'curl -sS -X POST "$CONTROL/datadog/errors" --data \'{"service":"backend-api","env":"staging"',
    why: "goes on after Terraform",
    block: true,
  },
  { file: "docs/lab.md", line: "terraform destroy", why: terraform, block: true },
  {
    file: "docs/lab.md",
    line: "cat > script.json",
    why: "downloads the agent; packages/lab/src/hostile-agent runs it so",
    block: true,
  },
  { file: "docs/policy.md", line: "npm run --silent policy", why: policy, block: true },
  {
    file: "docs/releasing.md",
    line: "node tools/run.mjs node tools/release.ts check",
    why: "for a version that is about to be released",
  },
  {
    file: "docs/releasing.md",
    line: "node tools/run.mjs node tools/release.ts pin-examples",
    why: "for a version that was released",
  },
  { file: "docs/releasing.md", line: "gh release verify", why: vendor, block: true },
  { file: "docs/runbook.md", line: "git clone https", why: vendor },
  { file: "docs/storm.md", line: "npm run storm", why: whole },
  { file: "docs/terraform.md", line: "terraform init", why: terraform, block: true },
  { file: "docs/terraform.md", line: "tofu init", why: terraform, block: true },
]
