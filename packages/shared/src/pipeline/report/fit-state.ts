import { cleanText } from "../../text/clean.ts"
import { clipText } from "../../text/clip.ts"
import { type ExtraRule, redactText } from "../../text/redact.ts"
import type { ReportState } from "./report-state.ts"

/** Jira keeps 32,768 characters of a property; the rest is room for its key and for what we may have miscounted. */
const MARKER_LIMIT = 30_000
/** UTF-16 units of the agent's two texts; other texts are parts of it. Tried in order until the whole fits. */
const SIZES = [2400, 1200, 600, 200]

/** The state with every text redacted, cleaned and cut so that the whole fits into the marker of a comment. */
export function fitState(state: ReportState, rules: readonly ExtraRule[]): ReportState {
  // Cut far behind what will be shown, so that no half of a secret that the rules would not know can be in it.
  const redacted = mapTexts(state, SIZES[0] ?? 0, (text, share) => {
    const head = cleanText(text, { keepNewlines: true, maxLength: 4 * share }).text
    return redactText(head, rules).text
  })
  const cut = (size: number): ReportState =>
    mapTexts(redacted, size, (text, share) => clipText(text, share, { keepNewlines: true }))
  const fitting = SIZES.map(cut).find(fitted => JSON.stringify(fitted).length <= MARKER_LIMIT)
  return fitting ?? bare(cut(0))
}

type Change = (text: string, maxLength: number) => string

function mapTexts(state: ReportState, size: number, change: Change): ReportState {
  const short = (text: string): string => change(text, Math.min(250, Math.floor(size / 8)))
  const { agent, verdicts } = state
  return {
    ...state,
    // Ours: no rule of redaction may make an id of them unreadable.
    issueId: clipText(state.issueId, 100),
    branch: clipText(state.branch, 250),
    pull: state.pull === null ? null : { ...state.pull, url: shortUrl(state.pull.url) ?? "" },
    why: change(state.why, 700),
    service: state.service === null ? null : change(state.service, 120),
    environment: state.environment === null ? null : change(state.environment, 120),
    agent:
      agent === null
        ? null
        : {
            ...agent,
            rootCause: change(agent.rootCause, size),
            fix: change(agent.fix, size),
            test: change(agent.test, 250),
          },
    verdicts:
      verdicts === null
        ? null
        : {
            ...verdicts,
            objections: verdicts.objections.slice(0, 12).map(({ rule, verdict, evidence }) => ({
              rule: change(rule, 60),
              verdict,
              evidence: evidence.slice(0, 3).map(short),
            })),
          },
    checks: state.checks.slice(0, 20).map(({ name, state: stands, word, url }) => ({
      name: change(name, 100),
      state: stands,
      word: change(word, 40),
      url: url === null ? null : shortUrl(url),
    })),
  }
}

function shortUrl(url: string): string | null {
  return url.length > 300 ? null : url
}

/** What is left where a state fits in no other way: the outcome and its reason. */
function bare(state: ReportState): ReportState {
  return { ...state, agent: null, verdicts: null, checks: [] }
}
