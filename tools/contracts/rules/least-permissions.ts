import type { Fault } from "../fault.ts"
import { isMap } from "yaml"
import { child, children, type Entry, faultMaker, jobsOf, textOf, type YamlFile } from "../yaml-file.ts"

/** Nothing by default, each grant where it is needed and with its reason. For workflows; an action.yml grants nothing. */
export function leastPermissions(file: YamlFile): Fault[] {
  if (child(file.root, "jobs") === undefined) return []
  const fault = faultMaker(file, "least-permissions")
  const top = child(file.root, "permissions")
  const none = top !== undefined && isMap(top.node) && children(top).length === 0
  const faults = none
    ? []
    : [fault(top ?? file.root, "top-level permissions must be {}; grant in the job that needs it")]
  return [...faults, ...jobsOf(file).flatMap(job => grantFaults(file, job))]
}

function grantFaults(file: YamlFile, job: Entry): Fault[] {
  const fault = faultMaker(file, "least-permissions")
  const permissions = child(job, "permissions")
  if (permissions === undefined) return []
  if (textOf(permissions) !== "") return [fault(permissions, `name each permission instead of ${textOf(permissions)}`)]
  return children(permissions)
    .filter(grant => textOf(grant) !== "none" && !hasComment(file, grant))
    .map(grant => fault(grant, `say in a comment why the job needs ${grant.key}: ${textOf(grant)}`))
}

function hasComment(file: YamlFile, grant: Entry): boolean {
  const above = file.lines[grant.line - 2] ?? ""
  return /\s#\s*\w/.test(file.lines[grant.line - 1] ?? "") || /^\s*#\s*\w/.test(above)
}
