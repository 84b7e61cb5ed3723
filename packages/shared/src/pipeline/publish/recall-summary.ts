import { clipText } from "../../text/clip.ts"
import { mdText } from "../../text/markdown.ts"
import { type CallCount, callsBlock } from "../summary/calls-block.ts"
import type { Recall } from "./recall-fix.ts"

/** Markdown of the recall job's summary. */
export function writeRecallSummary({ recalled, why }: Recall, calls: readonly CallCount[]): string {
  const title = recalled ? "The pull request was taken back" : "The pull request was left alone"
  const parts = [`### ${title}`, mdText(clipText(why, 600)), callsBlock(calls)]
  return `${parts.filter(part => part !== "").join("\n\n")}\n`
}
