import type { Config } from "@auto-triage/shared/config/config"
import type { Judgement } from "@auto-triage/shared/pipeline/backtest/backtest-report"
import { enrichFacts, type JudgeContext, judgeIssue } from "@auto-triage/shared/pipeline/backtest/judge-issue"
import type { JudgedIssue } from "@auto-triage/shared/pipeline/backtest/judged-issue"
import type { SlimFacts } from "@auto-triage/shared/pipeline/backtest/slim-facts"
import { spendBudget } from "@auto-triage/shared/pipeline/backtest/spend-budget"
import { findStorms } from "@auto-triage/shared/pipeline/backtest/find-storms"
import { tryStorms } from "@auto-triage/shared/pipeline/backtest/try-storms"
import { sumUp } from "@auto-triage/shared/pipeline/backtest/sum-up"
import { tryThresholds } from "@auto-triage/shared/pipeline/backtest/try-thresholds"
import type { Issue } from "@auto-triage/shared/pipeline/enrich"
import type { CodeHost } from "@auto-triage/shared/ports/code-host"

/** The lists of files come from the host, which has them already. */
export async function judgeWindow(
  facts: readonly SlimFacts[],
  host: CodeHost,
  context: JudgeContext,
): Promise<Judgement> {
  const issues: Issue[] = []
  for (const slim of facts) {
    const files = slim.filesAt === null ? null : await host.listFiles(slim.filesAt)
    issues.push(enrichFacts(slim, files, context))
  }
  const judge = (config: Config): JudgedIssue[] => issues.map(issue => judgeIssue(issue, { ...context, config }))
  const { autofix, storm } = context.config
  const judged = judge(context.config)
  const { issues: afterStorms, storms } = findStorms(judged, storm)
  const spent = spendBudget(afterStorms, autofix)
  return {
    issues: spent.issues,
    summary: sumUp(spent.issues),
    budget: {
      mostUsd: spent.mostUsd,
      costliestDayUsd: spent.dayUsd,
      maxUsdPerDay: autofix.maxUsdPerDay,
      maxUsdPerMonth: autofix.maxUsdPerMonth,
    },
    thresholds: tryThresholds(context.config, judge),
    storms: { found: storms, tried: tryStorms(judged, storm) },
  }
}
