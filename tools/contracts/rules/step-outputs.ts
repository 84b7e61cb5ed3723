import type { Fault } from "../fault.ts"
import { allEntries, child, children, type Entry, faultMaker, jobsOf, textOf, type YamlFile } from "../yaml-file.ts"

/** Names of the outputs of an own action by its `$/` path; null where there is no such action. */
export type OutputsOf = (path: string) => readonly string[] | null

/** Every `steps.ID.outputs.NAME` of a step that uses an own action names an output that this action has. */
export function stepOutputs(file: YamlFile, outputsOf: OutputsOf): Fault[] {
  const fault = faultMaker(file, "step-outputs")
  return jobsOf(file).flatMap(job => {
    const known = new Map(children(child(job, "steps")).flatMap(step => ownOutputs(step, outputsOf)))
    return allEntries(job).flatMap(entry =>
      references(textOf(entry))
        .filter(({ step, output }) => known.get(step)?.includes(output) === false)
        .map(({ step, output }) => fault(entry, `the action of step ${step} has no output ${output}`)),
    )
  })
}

function ownOutputs(step: Entry, outputsOf: OutputsOf): [string, readonly string[]][] {
  const uses = textOf(child(step, "uses"))
  const outputs = uses.startsWith("$/") ? outputsOf(uses.slice(2)) : null
  return outputs === null ? [] : [[textOf(child(step, "id")), outputs]]
}

function references(text: string): { step: string; output: string }[] {
  const matches = text.matchAll(/\bsteps\.([\w-]+)\.outputs\.([\w-]+)/g)
  return Array.from(matches, match => ({ step: match[1] ?? "", output: match[2] ?? "" }))
}
