import type { RollbackChange } from "../rollback-change.ts"
import { type BackOrder, leftToPerson, nothingLeft, type WayBack } from "./way-back.ts"

/** Workflows that were disabled, and pull requests that were closed. */
export async function hostBack(
  order: BackOrder,
  change: Extract<RollbackChange, { kind: "workflow" | "pull" }>,
): Promise<WayBack> {
  return change.kind === "workflow" ? workflowBack(order, change.file) : pullBack(order, change.number)
}

async function workflowBack({ host }: BackOrder, file: string): Promise<WayBack> {
  const now = await host.workflowState(file)
  if (now === "active") return nothingLeft(`the workflow ${file} is active`)
  if (now === null) return nothingLeft(`the repository has no workflow ${file} any more`)
  return {
    byHand: null,
    remains: false,
    note: null,
    steps: [
      {
        words: `enable the workflow ${file}`,
        request: `PUT /actions/workflows/${file}/enable`,
        change: null,
        run: () => host.enableWorkflow(file),
      },
    ],
    async prove() {
      const state = await host.workflowState(file)
      return [{ state: state === "active" ? "proven" : "refuted", words: `${file} is ${state ?? "not there"}` }]
    },
  }
}

async function pullBack({ host, branchPrefix, retryLabel }: BackOrder, number: number): Promise<WayBack> {
  const open = await host.openFixPulls(branchPrefix)
  return open.some(pull => pull.number === number)
    ? nothingLeft(`the pull request ${number} is open`)
    : {
        ...leftToPerson(`reopen the pull request ${number} if it is wanted, or put the label ${retryLabel} on it`),
        // Nobody has to want it.
        remains: false,
      }
}
