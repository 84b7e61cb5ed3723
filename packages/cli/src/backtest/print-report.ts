import type { Count } from "@auto-triage/shared/pipeline/backtest/sum-up"
import type { ThresholdStep } from "@auto-triage/shared/pipeline/backtest/try-thresholds"
import { counted } from "@auto-triage/shared/text/counted"
import { logText } from "@auto-triage/shared/text/log-text"
import { usdText } from "@auto-triage/shared/text/usd-text"
import type { BacktestReport } from "@auto-triage/shared/pipeline/backtest/backtest-report"

const MOST_CHANGES = 50

/** The report for a terminal. */
export function printReport(report: BacktestReport): string {
  const { summary, budget, compared } = report
  const lines = [
    `${counted(summary.tickets, "error")} from ${minute(report.from)} to ${minute(report.to)} UTC, with ${report.config}`,
    "",
    ...section("Tickets by team", summary.byTeam),
    ...section("Tickets by component", summary.byComponent),
    ...section("Tickets by priority", summary.byPriority),
    ...section("New errors by UTC day", summary.byDay),
    ...section("Fix, or first reason to hold", summary.byDecision),
    "Budget:",
    `  ${counted(summary.fixes, "fix").replace(/fixs$/, "fixes")} for ${usdText(budget.mostUsd)} at most, ${usdText(budget.costliestDayUsd)} on the costliest day of ${usdText(budget.maxUsdPerDay)}`,
    "",
    ...thresholdLines(report.thresholds),
    ...stormLines(report.storms),
    "Worth knowing:",
    `  ${summary.withoutTeam} without a team`,
    `  ${summary.withGaps} with gaps${summary.byGap.length === 0 ? "" : `: ${summary.byGap.map(({ name, count }) => logText(`${name} (${count})`, 200)).join(", ")}`}`,
    `  ${summary.older} opened before: only a High Impact monitor tells of them`,
    `  ${summary.unwatched} of services that the configuration does not have: no monitor tells of them`,
    "",
    ...(compared === null ? [] : changeLines(compared)),
    ...(report.limits.length === 0
      ? []
      : ["Not in the figures:", ...report.limits.map(limit => `  ${logText(limit, 400)}`), ""]),
    `Own time ${(report.ownMs / 1000).toFixed(1)} s, ${counted(report.calls, "call")}, ${counted(report.fromCache, "error")} from the cache. Nothing was written to any vendor.`,
  ]
  return `${lines.join("\n")}\n`
}

function section(title: string, counts: readonly Count[]): readonly string[] {
  const width = Math.max(0, ...counts.map(({ name }) => (name ?? "none").length))
  const rows = counts.map(
    ({ name, count }) => `  ${logText(name ?? "none", 100).padEnd(Math.min(40, width))}  ${count}`,
  )
  return [`${title}:`, ...(rows.length === 0 ? ["  none"] : rows), ""]
}

function thresholdLines(steps: readonly ThresholdStep[]): readonly string[] {
  const telling = steps.filter(({ change }) => change !== 0)
  const rows = telling.map(
    ({ key, now, value, change, of }) =>
      `  ${logText(key, 100)} ${value} instead of ${now}: ${change > 0 ? "+" : ""}${change} ${of}`,
  )
  return ["Thresholds that change something, before caps and budgets:", ...(rows.length === 0 ? ["  none"] : rows), ""]
}

function stormLines({ found, tried }: BacktestReport["storms"]): readonly string[] {
  const isOn = tried.some(({ now }) => now)
  const rows = found.map(
    ({ service, deploy, startedAt, early, joined }) =>
      `  ${minute(startedAt)} ${logText(deploy === null ? service : `${service} ${deploy}`, 160)}: ${counted(early, "error")} with tickets of their own, ${joined} under an umbrella`,
  )
  const others = tried.map(
    ({ issues, minutes, now, storms, joined }) =>
      `  more than ${issues} within ${counted(minutes, "minute")}${now ? " (as configured)" : ""}: ${counted(storms, "storm")}, ${counted(joined, "error")} under umbrellas`,
  )
  const none = isOn ? "  none" : "  the breaker is off: set storm in the configuration"
  return ["Storms:", ...(rows.length === 0 ? [none] : rows), "Storms with other values:", ...others, ""]
}

function changeLines({ config, changed }: NonNullable<BacktestReport["compared"]>): readonly string[] {
  const rows = changed
    .slice(0, MOST_CHANGES)
    .flatMap(({ issue, changes }) => [
      `  ${logText(`${issue.type}: ${issue.message}`, 120)}`,
      ...changes.map(({ what, from, to, why }) => `    ${what} ${logText(`${from} → ${to} (${why})`, 240)}`),
    ])
  const more = changed.length - MOST_CHANGES
  const rest = more > 0 ? [`  and ${more} more: --json and --page have all of them`] : []
  return [`${counted(changed.length, "error")} would change with ${config}:`, ...rows, ...rest, ""]
}

function minute(at: number): string {
  return new Date(at).toISOString().slice(0, 16).replace("T", " ")
}
