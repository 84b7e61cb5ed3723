import { clipText } from "../../text/clip.ts"
import { counted } from "../../text/counted.ts"
import { mdCode, mdTable, mdText } from "../../text/markdown.ts"
import { utcTime } from "../../text/utc-time.ts"
import { type CallCount, callsBlock } from "../summary/calls-block.ts"
import { bullets, section } from "../summary/markdown-list.ts"
import type { RepairResult, SweepOutcome, SweepResult } from "./sweep-result.ts"
import { tokenWords } from "./token-words.ts"

const TITLES: Readonly<Record<SweepOutcome, string>> = {
  "nothing-to-do": "Nothing was lost",
  repaired: "What was lost or half done is being repaired",
  waiting: "Something was lost or half done; some of it is left for the next sweep",
  incomplete: "Not all could be looked at or repaired",
  "cannot-see": "This sweep could not see whether alerts were lost",
  "dry-run": "What a sweep would do",
}
const RESULTS: Readonly<Record<RepairResult["result"], string>> = {
  mended: "its triage was started",
  planned: "its triage would be started",
  "not-needed": "known by now",
  failed: "its triage could not be started",
  left: "left for the next sweep",
}
const OTHER_RESULTS: typeof RESULTS = {
  mended: "repaired",
  planned: "would be repaired",
  "not-needed": "no repair needed, or not ours to make",
  failed: "could not be repaired",
  left: "left for the next sweep",
}
const MOST_ROWS = 100

/** Markdown of the job's summary: what was found, what was done about it, what was left alone and why. */
export function writeSweepSummary(result: SweepResult, calls: readonly CallCount[]): string {
  const { outcome, seen, blindness, token, openPulls } = result
  return [
    `### ${TITLES[outcome]}`,
    blindness === null ? "" : mdText(clipText(blindness, 1500)),
    mdTable(
      ["", ""],
      [
        ...(seen === null ? [] : seenRows(seen)),
        ["Dispatch token", mdText(clipText(tokenWords(token), 600))],
        ["Open fix pull requests", openPulls === null ? "cannot be counted" : String(openPulls)],
      ],
    ),
    ...(seen === null ? [] : seenBlocks(seen)),
    callsBlock(calls),
  ]
    .filter(part => part !== "")
    .join("\n\n")
    .concat("\n")
}

function seenRows({ places, lost }: NonNullable<SweepResult["seen"]>): string[][] {
  const environments = [...lost].map(([name, count]) => `${clipText(name, 60)}: ${count}`)
  return [
    ["Looked after", places === 0 ? "no monitor that is not muted" : counted(places, "monitor")],
    ["Lost alerts", environments.length === 0 ? "none" : mdText(environments.slice(0, 20).join(", "))],
  ]
}

function seenBlocks({ repairs, leftAlone, limits }: NonNullable<SweepResult["seen"]>): string[] {
  const table = mdTable(["Error", "Where", "Since", "Found", "Done"], repairs.slice(0, MOST_ROWS).map(rowOf))
  const more = repairs.length > MOST_ROWS ? `\n\nand ${repairs.length - MOST_ROWS} more` : ""
  return [
    repairs.length === 0 ? "" : section("Repairs", table + more),
    section(
      "Left alone",
      bullets([...leftAlone], ([why, count]) => `${count} × ${mdText(clipText(why, 200))}`),
    ),
    section(
      "Limits",
      bullets(limits, line => mdText(clipText(line, 400))),
    ),
  ]
}

function rowOf({ finding, result, why }: RepairResult): string[] {
  const { kind, issueId, service, environments, openedAt, what, subject = "" } = finding
  const words = (kind === "lost-alert" ? RESULTS : OTHER_RESULTS)[result]
  return [
    mdCode(issueId),
    mdText(clipText(environments.length === 0 ? service : `${service} in ${environments.join(", ")}`, 200)),
    utcTime(openedAt),
    mdText(clipText(subject === "" ? what : `${what} (${subject})`, 300)),
    mdText(clipText(why === null ? words : `${words}: ${why}`, 500)),
  ]
}
