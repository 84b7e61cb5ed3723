import { defineCheck } from "../../check.ts"
import type { Reading } from "../../../../ports/reading.ts"
import type { DoctorSources } from "../../doctor-sources.ts"
import type { Verdict } from "../../verdict.ts"
import { pass } from "../pass.ts"
import { WORKFLOWS } from "./workflow-paths.ts"

type Use = { readonly file: string; readonly uses: string }

/** What the workflows of the installation run that is not of this repository. */
export const workflowPins = defineCheck({
  id: "workflow-pins",
  step: "2",
  title: "What the workflows use from other repositories is pinned by a commit, and the product at one version",
  why: "A tag or branch can be moved to other code, which then runs with the secrets of these jobs.",
  breaks: ["triage"],
  ask: "Does each uses: of the error- workflows end in 40 hexadecimal digits?",
  read: readUses,
  judge: (all): readonly Verdict[] => {
    const remote = all.filter(({ uses }) => !/^[./$]/.test(uses) && !uses.startsWith("docker://"))
    const faults = remote.flatMap(faultOf)
    const versions = new Set(
      remote.map(({ uses }) => /\/auto-triage\/.*@(.+)$/.exec(uses)?.[1] ?? "").filter(ref => ref !== ""),
    )
    if (versions.size > 1)
      faults.push({
        state: "warn",
        seen: `the product is used at ${versions.size} versions`,
        fix: "Pin all uses of the product to the same commit",
      })
    return faults.length > 0 ? faults : [pass(`${remote.length} uses, each by its commit`)]
  },
})

function faultOf({ file, uses }: Use): readonly Verdict[] {
  const [what = "", ref = ""] = uses.split("@")
  if (/^0{40}$/.test(ref))
    return [
      {
        state: "fail",
        subject: uses,
        seen: `${file} still has the placeholder of the README`,
        fix: `Replace it with the commit of a release: gh release list --repo ${what.split("/").slice(0, 2).join("/")}`,
      },
    ]
  if (/^[0-9a-f]{40}$/.test(ref)) return []
  const repository = what.split("/").slice(0, 2).join("/")
  return [
    {
      state: "fail",
      subject: uses,
      seen: `${file} uses a tag or branch, which can be moved`,
      fix: `gh api repos/${repository}/commits/${ref === "" ? "HEAD" : ref} --jq .sha, and write it behind the @`,
    },
  ]
}

async function readUses({ github }: DoctorSources): Promise<Reading<readonly Use[]>> {
  const found: Use[] = []
  for (const path of [...WORKFLOWS, ".github/workflows/error-autofix.yml"]) {
    const file = await github.workflow(path)
    if (file.kind === "hidden") return file
    found.push(...(file.value?.uses ?? []).map(uses => ({ file: path, uses })))
  }
  return { kind: "seen", value: found }
}
