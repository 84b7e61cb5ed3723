import type { FixOutcome } from "../../fix/fix-outcome.ts"
import type { ReportState } from "../report-state.ts"

type Words = {
  /** Heading of the comment and of the summary. */
  readonly title: string
  /** What a person does now; null where the pull request's own words say it. */
  readonly next: string | null
}

const AGAIN = "To try again, run the workflow Datadog Error Triage by hand with the issue id below and force_fix"

const WORDS: Readonly<Record<FixOutcome, Words>> = {
  opened: { title: "A fix is open as a draft pull request, its checks are not finished", next: null },
  "ci-green": { title: "A fix is open as a draft pull request, its checks passed", next: null },
  "ci-red": { title: "A fix is open as a draft pull request, and its checks failed", next: null },
  "ci-blocked": { title: "A fix is open as a draft pull request, its checks wait for a person", next: null },
  refused: { title: "A fix was made and refused", next: `Fix it by hand. ${AGAIN}.` },
  "gave-up": { title: "The agent gave up", next: `Fix it by hand. ${AGAIN}.` },
  "over-budget": {
    title: "The fix ran out of money",
    next: `Fix it by hand. ${AGAIN}, after autofix.max-usd was raised in .github/auto-triage.yml.`,
  },
  "out-of-turns": {
    title: "The fix ran out of turns",
    next: `Fix it by hand. ${AGAIN}, after autofix.max-turns was raised in .github/auto-triage.yml.`,
  },
  "out-of-time": {
    title: "The fix ran out of time",
    next: `Fix it by hand. ${AGAIN}, after autofix.max-minutes was raised in .github/auto-triage.yml.`,
  },
  "agent-failed": {
    title: "The agent could not do its work",
    next: `A key or a credit that is refused has to be mended; a service that is overloaded needs time. ${AGAIN}.`,
  },
  "switched-off": {
    title: "The switch for fixes was turned off, so there is no pull request",
    next: `${AGAIN}, once the variable AUTOFIX_ENABLED is true again.`,
  },
  "base-moved": { title: "The base branch went on while the fix was verified", next: `${AGAIN}.` },
  held: { title: "A fix was asked for by hand, and the gate holds", next: `${AGAIN}, once the reason is gone.` },
  broken: {
    title: "The fix broke off",
    next: 'Look at the run. "Re-run failed jobs" goes on from there and updates this comment, unless it is the job fix that failed: a try starts its agent once, and "Re-run all jobs" makes another try.',
  },
}

/** The words of an outcome; those for a pull request say what to do with it as it is now. */
export function outcomeWords(state: Pick<ReportState, "outcome" | "pull">): { title: string; next: string } {
  const { title, next } = WORDS[state.outcome]
  if (state.pull?.state === "merged")
    return { title: `${title} (merged)`, next: "Nothing: somebody merged the pull request." }
  if (state.pull?.state === "closed" && next === null)
    return { title: `${title} (closed)`, next: "Nothing: somebody closed the pull request without merging it." }
  return { title, next: next ?? PULL[state.outcome] ?? "" }
}

const REJECT =
  "To reject it, close the pull request unmerged: the same error is then not tried again, until the pull request gets the label for another try or the time for that is over."
const PULL: Readonly<Partial<Record<FixOutcome, string>>> = {
  opened: `Nothing yet: this comment is updated when the checks have finished. ${REJECT}`,
  "ci-green": `Review the pull request and mark it as ready. ${REJECT}`,
  "ci-red": `Look at the failed check, and mend the branch or reject the fix. ${REJECT}`,
  "ci-blocked": `Read the changes, then let the checks run on the pull request's page, which needs write access. ${REJECT}`,
}
