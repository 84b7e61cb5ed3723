import * as z from "zod/mini"

// What `explain --json` prints, as a schema. It is published as schemas/explain.schema.json, so a description here is
// what another program's author reads.

const described = <T extends z.core.$ZodType>(schema: T, description: string): T => {
  z.globalRegistry.add(schema, { description })
  return schema
}
const text = (description: string) => described(z.string(), description)
const textOrNull = (description: string) => described(z.nullable(z.string()), description)
const position = (description: string) => described(z.nullable(z.int().check(z.minimum(1))), description)
const strings = (description: string) => described(z.array(z.string()), description)

const frame = z.strictObject({
  raw: text("The line as it stood in the stack, redacted and without trailing white space."),
  function: textOrNull("Function or method as the runtime printed it, without arguments."),
  file: textOrNull("Path, URL or file name as the runtime printed it, without line and column."),
  line: position("1-based line."),
  column: position("1-based column."),
  inApp: described(z.boolean(), "Code of the application itself, not of its runtime, framework or dependencies."),
  repositoryPath: textOrNull("Path of the file in the repository of --repo."),
})

const suspectFile = z.strictObject({
  path: text("Path in the repository."),
  line: position("1-based line of the innermost frame in this file."),
  function: textOrNull("Function of that frame."),
  owners: strings("Owners by CODEOWNERS."),
  url: textOrNull("Link to the line at the deployed commit; null where no commit is known."),
})

const rules = z.array(
  z.strictObject({
    rule: text("Name of the rule, as score.weights of the configuration takes it."),
    points: z.number(),
    reason: text("Why it applies."),
  }),
)

const score = z.strictObject({
  total: described(z.number(), "Sum of the points, at least 0."),
  rules,
  priority: text("Jira priority that the total stands for."),
})

const fixability = z.strictObject({
  total: described(z.number().check(z.minimum(0), z.maximum(100)), "Sum of the points, from 0 to 100."),
  rules,
})

const routeFields = {
  project: text("Jira project key."),
  issueType: text("Name or id of the issue type."),
  team: textOrNull("Team, as the configuration names it."),
  teamId: textOrNull("Id of the Atlassian team."),
  component: textOrNull("Jira component."),
  priority: text("Jira priority."),
}

const route = z.strictObject({
  ...routeFields,
  labels: strings("Labels from the configuration."),
  reason: text("Why this team."),
})

const gate = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("fix"), why: text("Why a fix may start.") }),
  z.strictObject({
    kind: z.literal("hold"),
    reason: z.enum([
      "kill-switch",
      "no-ticket",
      "not-production",
      "below-score",
      "below-fixability",
      "unsymbolicated",
      "no-suspect-file",
    ]),
    why: text("The first rule that is not met, in words."),
  }),
])

const redacted = z.strictObject({
  type: text("Type of the error."),
  message: text("Message of the error."),
  stack: text("Stack, cut to what a ticket can hold."),
  receipt: described(
    z.array(z.strictObject({ rule: z.string(), count: z.int().check(z.minimum(1)) })),
    "Which rule removed something from these texts, and how often; never the value.",
  ),
})

const node = z.strictObject({
  type: z.string(),
  attrs: z.optional(z.record(z.string(), z.unknown())),
  get content() {
    return z.optional(z.array(node))
  },
  text: z.optional(z.string()),
  marks: z.optional(
    z.array(z.strictObject({ type: z.string(), attrs: z.optional(z.record(z.string(), z.unknown())) })),
  ),
})

const ticket = z.strictObject({
  ...routeFields,
  labels: strings("All labels, with datadog-issue-<id> where the id is known."),
  summary: described(z.string().check(z.maxLength(255)), "Title."),
  description: described(
    z.strictObject({ type: z.literal("doc"), version: z.literal(1), content: z.array(node) }),
    "Atlassian Document Format.",
  ),
})

const explanation = {
  frames: described(z.array(frame), "Innermost call first; the frames of causes follow those of the error."),
  suspectFiles: described(z.array(suspectFile), "Files that frames of the application lead to, likeliest first."),
  score: described(score, "How much the error matters."),
  fixability: described(fixability, "How likely a machine can fix it, apart from how much it matters."),
  route: described(route, "Where its ticket goes."),
  gate: described(gate, "Whether a fix may start, asked as if AUTOFIX_ENABLED were true and the ticket there."),
  fingerprint: described(
    z.string().check(z.regex(/^[0-9a-f]{16}$/)),
    "The same for errors that are the same to auto-triage.",
  ),
  redacted: described(redacted, "The texts after personal and secret data was removed."),
  ticket: described(ticket, "The ticket as it would be created."),
}
const file = text("Only with --batch: the file, relative to its folder.")

/** One explanation; with --batch it also names its file, or only the fault of a file that could not be explained. */
export const EXPLANATION_SCHEMA = z.union([
  z.strictObject({ ...explanation, file: z.optional(file) }),
  z.strictObject({ file, error: text("Only with --batch: why this file could not be explained.") }),
])
