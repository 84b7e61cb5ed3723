import { type AdfNode, bulletList, heading, paragraph, strong, table } from "../../text/adf.ts"
import { clipText } from "../../text/clip.ts"
import type { Route } from "../route.ts"
import type { Assessment, RulePoints } from "../score.ts"

const MOST_RULES = 30

/** Why this score and priority, and apart from it how likely a machine can fix the error. */
export function scoreSection(assessment: Assessment, route: Route): AdfNode[] {
  const { total, rules, fixability } = assessment
  const rows = rules
    .slice(0, MOST_RULES)
    .map(({ rule, points, reason }) => [clipText(rule, 60), signed(points), clipText(reason, 200)])
  const configured =
    route.priority === assessment.priority ? "" : ` The route asks for ${clipText(route.priority, 60)} instead.`
  return [
    heading(3, "Why this score"),
    table(
      ["Rule", "Points", "Reason"],
      [...rows, [strong("total"), strong(String(total)), `priority ${clipText(assessment.priority, 60)}`]],
    ),
    paragraph(strong(`Fixability ${fixability.total} of 100.`), configured),
    ...(fixability.rules.length === 0
      ? []
      : [bulletList(fixability.rules.slice(0, MOST_RULES).map(rule => [inWords(rule)]))]),
  ]
}

function inWords({ rule, points, reason }: RulePoints): string {
  return `${clipText(rule, 60)} ${signed(points)}: ${clipText(reason, 200)}`
}

function signed(points: number): string {
  return points > 0 ? `+${points}` : String(points)
}
