import { defineCheck } from "../../check.ts"
import type { Verdict } from "../../verdict.ts"
import type { Reading } from "../../../../ports/reading.ts"
import type { Config } from "../../../../config/config.ts"
import type { DoctorSources } from "../../doctor-sources.ts"
import { ownersOf, parseCodeowners } from "../../../stack/repository/codeowners.ts"
import { pass } from "../pass.ts"

type Found = { readonly path: string; readonly text: string } | null

// GitHub looks in this order and uses the first.
const PLACES = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"]

/** Owners, by which tickets are routed. */
export const codeowners = defineCheck({
  id: "codeowners",
  step: "2",
  title: "CODEOWNERS can be read, and its owners of services are teams of the configuration",
  why: "A ticket goes to the owners of the file at fault; an owner that no team has sends it to the service's or the default team.",
  breaks: ["ticket"],
  ask: "Is there a CODEOWNERS file, and is each of its teams one of teams.*.owners in .github/auto-triage.yml?",
  read: readFile,
  judge: (found, { expected }): Verdict => {
    if (found === null)
      return {
        state: "warn",
        seen: "there is none",
        fix: "Add .github/CODEOWNERS, or rely on the team of each service",
      }
    const strange = strangeLines(found.text)
    if (strange.length > 0)
      return {
        state: "warn",
        seen: `GitHub skips line ${strange.join(", ")} of ${found.path}`,
        fix: `Write the line as "path @owner" in ${found.path}`,
      }
    const unknown = unknownOwners(found.text, expected.config)
    if (unknown.length > 0)
      return {
        state: "warn",
        seen: `${unknown.slice(0, 5).join(", ")} owns a service and is no team's`,
        fix: "Add the owner to owners of its team in .github/auto-triage.yml",
      }
    return pass(found.path)
  },
})

async function readFile({ github }: DoctorSources): Promise<Reading<Found>> {
  for (const path of PLACES) {
    const file = await github.file(path)
    if (file.kind === "hidden") return file
    if (file.value !== null) return { kind: "seen", value: { path, text: file.value } }
  }
  return { kind: "seen", value: null }
}

/** Numbers of lines that look like rules and are none. */
function strangeLines(text: string): readonly number[] {
  const read = new Set(parseCodeowners(text).map(({ line }) => line))
  return text
    .split(/\r?\n/)
    .flatMap((line, at) => (line.trim() === "" || line.trim().startsWith("#") || read.has(at + 1) ? [] : [at + 1]))
    .slice(0, 10)
}

function unknownOwners(text: string, { services, teams }: Config): readonly string[] {
  const known = new Set(Object.values(teams).flatMap(team => team.owners.map(owner => owner.toLowerCase())))
  if (known.size === 0) return []
  const rules = parseCodeowners(text)
  const owners = services.flatMap(({ path }) => (path === null ? [] : ownersOf(rules, `${path}/x`)))
  return [...new Set(owners)].filter(owner => !known.has(owner.toLowerCase()))
}
