import type { Fault } from "../fault.ts"
import { child, children, type Entry, faultMaker, jobsOf, stepsOf, textOf, type YamlFile } from "../yaml-file.ts"

// The one action that belongs to the caller: how its repository sets up its tools, as it stands in the checkout of the base.
const callersSetup = ".github/actions/auto-fix-setup"

/** Others' code by a commit that cannot move, its version beside it for people and Dependabot; own code by `$/`. */
export function pinnedUses(file: YamlFile): Fault[] {
  const fault = faultMaker(file, "pinned-uses")
  const uses = [...jobsOf(file), ...stepsOf(file)]
    .filter(owner => !isCallersSetup(owner))
    .map(owner => child(owner, "uses"))
  return uses
    .filter((entry): entry is Entry => entry !== undefined)
    .flatMap(entry => {
      const reason = whyNot(textOf(entry), file.lines[entry.line - 1] ?? "")
      return reason === null ? [] : [fault(entry, `${textOf(entry)}: ${reason}`)]
    })
}

// Only where it is there, and handed nothing.
function isCallersSetup(step: Entry): boolean {
  const handed = children(step).filter(({ key }) => !["name", "if", "uses"].includes(key))
  const guarded = textOf(child(step, "if")) === `hashFiles('${callersSetup}/action.yml') != ''`
  return textOf(child(step, "uses")) === `./${callersSetup}` && guarded && handed.length === 0
}

function whyNot(uses: string, line: string): string | null {
  if (uses.startsWith("$/")) return null
  // A relative path means the caller's checkout when this workflow is called from another repository.
  if (uses.startsWith(".")) return "use $/ for what is in this repository"
  if (uses.startsWith("docker://")) return /@sha256:[0-9a-f]{64}$/.test(uses) ? null : "pin the image by its digest"
  if (!/@[0-9a-f]{40}$/.test(uses)) return "pin it by a full commit SHA"
  return /\s#\s*v\d/.test(line) ? null : "say the version in a comment, as in `# v1.2.3`"
}
