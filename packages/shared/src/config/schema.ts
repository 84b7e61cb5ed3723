import * as z from "zod/mini"

// The shape of .github/auto-triage.yml. Everything is optional; the defaults are in defaults.ts. The published JSON
// schema is generated from this file, so a description here is what an editor shows.

const described = <T extends z.core.$ZodType>(schema: T, description: string): T => {
  z.globalRegistry.add(schema, { description })
  return schema
}
const name = () => z.string().check(z.minLength(1), z.maxLength(255))
const names = (description: string) => described(z.optional(z.array(name())), description)
const text = (description: string) => described(z.optional(name()), description)
const points = () => z.number().check(z.minimum(-100), z.maximum(100))
const atLeast = () => z.number().check(z.minimum(0))
const bands = (description: string) =>
  described(z.optional(z.array(z.strictObject({ "at-least": atLeast(), points: points() }))), description)
const track = z.enum(["logs", "trace", "rum"])
const positive = (max: number) => z.int().check(z.minimum(1), z.maximum(max))

const usd = (description: string) =>
  described(z.optional(z.number().check(z.minimum(0.01), z.maximum(10_000))), description)
const upTo = (max: number, description: string) => described(z.optional(positive(max)), description)

const commands = z.strictObject({
  install: text("Installs the dependencies; the only command with a network."),
  lint: text("Linter."),
  typecheck: text("Type checker."),
  test: text("All tests of the service."),
  "test-files": text("Runs single test files, whose paths stand for {files}, e.g. node --test {files}."),
})

const autofix = z.strictObject({
  base: described(
    z.optional(
      z.string().check(
        z.regex(/^(?!(?:main|master)$)(?!.*(?:\.\.|\/\/|[/.]$))\w[\w./-]{0,200}$/, {
          error: "a branch other than main or master",
        }),
      ),
    ),
    "Branch that fixes go to. Never main or master.",
  ),
  "branch-prefix": described(
    z.optional(z.string().check(z.regex(/^[a-z][a-z0-9-]{0,40}\/$/, { error: "a prefix such as auto-fix/" }))),
    "What the names of fix branches begin with.",
  ),
  model: text("Model of the agent, by its full name."),
  "fallback-model": described(
    z.optional(z.nullable(name())),
    "Model to use where the first is overloaded; null for none.",
  ),
  "max-turns": upTo(200, "Turns of one run."),
  "max-usd": usd("USD of one run."),
  // The job of the agent has 60 minutes, of which the installation may take 15.
  "max-minutes": upTo(40, "Minutes of one run."),
  "max-usd-per-day": usd("USD per UTC day, over all runs."),
  "max-usd-per-month": usd("USD per UTC month, over all runs."),
  "max-per-day": upTo(1000, "Runs per UTC day."),
  "max-open": upTo(100, "Open fix pull requests."),
  "max-running": upTo(20, "Runs at the same time."),
  sandbox: described(
    z.optional(z.enum(["required", "preferred", "off"])),
    "Whether agent and tests run in bubblewrap: its absence is an error, is accepted, or it is not used.",
  ),
  "ci-trust": described(
    z.optional(z.enum(["auto", "approve"])),
    "Whether CI runs the agent's code at once, with that workflow's secrets, or after a person lets it.",
  ),
  checks: names("Names of the check runs that must be green. Default: those that rulesets require, else all."),
  "rejection-days": upTo(3650, "How long a pull request that a person closed unmerged speaks against another try."),
  "retry-label": text("Label on a rejected pull request that allows another try."),
  transitions: described(
    z.optional(
      z.strictObject({
        opened: text("When the draft pull request is open."),
        "ci-green": text("When its checks are green."),
        "ci-red": text("When one of them is red."),
        failed: text("When there is no fix."),
        proven: text("When the merged fix is proven in production. See docs/sweep.md."),
      }),
    ),
    "Names of Jira transitions, by how the fix goes.",
  ),
  "datadog-spend": described(z.optional(z.boolean()), "Ask Datadog too what was spent; the larger figure counts."),
  policy: z.optional(
    z.strictObject({
      forbidden: names("Globs that no fix may touch, besides the built-in ones."),
      tests: names("Globs of test files, besides the built-in ones."),
      "max-files": upTo(500, "Files that a fix may change."),
      "max-lines": upTo(10_000, "Lines that a fix may add and remove."),
      "max-bytes": upTo(10_000_000, "Bytes of the changed files' difference."),
    }),
  ),
})

const monitors = z.strictObject({
  source: described(
    z.optional(z.enum(["all", "backend", "browser", "mobile"])),
    "Which errors the monitors count. Default: all.",
  ),
  "new-above": described(
    z.optional(z.int().check(z.minimum(0))),
    "Occurrences within a day above which a new issue alerts. Default: 0, so the first one does.",
  ),
  "impact-above": described(
    z.optional(positive(1_000_000_000)),
    "Occurrences within the window above which an issue is of high impact. Default: 50.",
  ),
  "impact-window": described(
    z.optional(
      z.string().check(
        z.regex(/^(?:[1-9]|[1-3]\d|4[0-8])h$|^(?:[1-9]\d{0,2}|1\d{3}|2[0-7]\d{2}|28[0-7]\d|2880)m$/, {
          error: "a time such as 1h or 30m, at most 48h",
        }),
      ),
    ),
    "Time in which high impact is counted, e.g. 1h or 30m. Default: 1h.",
  ),
})

const service = z.strictObject({
  name: described(name(), "Service name as Datadog shows it."),
  path: text("Folder of the service in the repository, e.g. apps/backend."),
  team: text("A key of teams."),
  component: text("Jira component."),
  labels: names("Labels added to its tickets."),
  tracks: described(z.optional(z.array(track)), "Event kinds to search for samples, in order. Default: by platform."),
  criticality: described(z.optional(points()), "Points added to the score of its errors."),
  environments: names(
    "Environments that it runs in, and that monitors watch. Default: staging and the first production one.",
  ),
  commands: described(z.optional(commands), "Shell commands, run in the service's folder."),
  editable: names("Globs of what a fix may change. Default: everything below path."),
  monitors: described(z.optional(monitors), "What Datadog's monitors watch."),
})

const team = z.strictObject({
  id: text("Id (UUID) of the Atlassian team."),
  owners: names("Names in CODEOWNERS that mean this team, e.g. @org/backend."),
})

const route = z.strictObject({
  when: z.strictObject({
    service: text("Service name."),
    path: text("Glob over the path of the first suspect file."),
    owner: text("Owner as in CODEOWNERS."),
    environment: text("Environment."),
  }),
  team: text("A key of teams."),
  component: text("Jira component."),
  priority: text("Jira priority, instead of the scored one."),
  labels: names("Labels to add."),
  "issue-type": text("Jira issue type."),
  project: text("Jira project key."),
})

const jira = z.strictObject({
  project: described(
    z.optional(z.string().check(z.regex(/^[A-Z][A-Z0-9_]+$/, { error: "a project key such as PPL" }))),
    "Project key.",
  ),
  "issue-type": text("Name or id of the issue type."),
  labels: names("Labels on every ticket."),
  "team-field": described(
    z.optional(
      z.string().check(z.regex(/^customfield_\d+$/, { error: "the id of a field such as customfield_10050" })),
    ),
    "Field id of the Atlassian team field; found through the create screen by default.",
  ),
  fields: described(
    z.optional(z.record(name(), z.unknown())),
    "Values for further fields of the create screen, by id or name.",
  ),
  "when-done": described(
    z.optional(z.enum(["reopen", "new-linked", "leave"])),
    "What happens when the error comes back after its ticket was done.",
  ),
  "reopen-transition": text("Name of the transition that reopens a ticket."),
  "wont-fix-resolutions": names("Resolutions that mean a decision; such tickets are left alone."),
  "link-type": text("Link type between an old ticket and its successor."),
  "occurrences-field": described(
    z.optional(
      z.string().check(z.regex(/^customfield_\d+$/, { error: "the id of a field such as customfield_10050" })),
    ),
    "Number field that holds the occurrences.",
  ),
  priorities: described(
    z.optional(z.array(z.strictObject({ "at-least": atLeast(), name: name() }))),
    "Jira priority by score.",
  ),
})

const smoke = z.strictObject({
  service: text("Service in whose name the error is logged. Default: the first one."),
  type: text("Type of the error that the agent is to fix. Default: Error."),
  message: text("Its message; the mark of the test comes before it."),
  frames: described(
    z.optional(z.array(name()).check(z.maxLength(20))),
    "Its stack, innermost first, e.g. createBooking (/app/apps/backend/src/bookings/service.ts:12:23).",
  ),
  "done-transition": text("Name of the Jira transition that closes its ticket."),
})

export const CONFIG_SCHEMA = z.strictObject({
  site: text("Datadog site, e.g. datadoghq.eu."),
  production: names("Environments that count as production."),
  services: described(z.optional(z.array(service)), "What is known about each service."),
  teams: described(z.optional(z.record(name(), team)), "Teams that tickets are routed to."),
  "default-team": text("Team of whatever no rule routes; a key of teams."),
  jira: z.optional(jira),
  score: z.optional(
    z.strictObject({
      weights: described(
        z.optional(z.record(name(), points())),
        "Points per rule, by its name; 0 switches it off. The rules are listed in docs/rubric.md.",
      ),
      bands: z.optional(
        z.strictObject({
          occurrences: bands("By occurrences."),
          users: bands("By users."),
          "recency-hours": bands("By hours since the last occurrence."),
        }),
      ),
    }),
  ),
  routes: described(z.optional(z.array(route)), "Routing rules; the first that matches wins, part by part."),
  ledger: z.optional(
    z.strictObject({
      repository: described(
        z.optional(z.string().check(z.regex(/^[\w.-]+\/[\w.-]+$/, { error: "a repository as owner/name" }))),
        "Repository that holds the ledger, owner/name.",
      ),
      namespace: described(
        z.optional(
          z
            .string()
            .check(z.regex(/^refs\/[\w-]+(\/[\w-]+)+$/, { error: "a ref namespace such as refs/auto-triage/issues" })),
        ),
        "Ref namespace of the ledger.",
      ),
      "settle-seconds": described(z.optional(positive(900)), "How long Jira's search may lag behind a write."),
      // Shorter than a slow request, a lease would let a second run create while the first one's create is on its way.
      "lease-seconds": described(
        z.optional(z.int().check(z.minimum(60), z.maximum(3600))),
        "When a claim of an unknown run is taken as dead.",
      ),
    }),
  ),
  storm: described(
    z.optional(
      z.strictObject({
        issues: described(z.int().check(z.minimum(2), z.maximum(200)), "New errors above which there is a storm."),
        minutes: described(positive(1440), "Within so many minutes."),
      }),
    ),
    "More new errors of one service or deploy than this share one ticket. Default: none do. See docs/storm.md.",
  ),
  gate: z.optional(z.strictObject({ "min-score": z.optional(atLeast()), "min-fixability": z.optional(atLeast()) })),
  autofix: z.optional(autofix),
  reconcile: described(
    z.optional(
      z.strictObject({
        "quiet-hours": described(
          z.optional(positive(336)),
          "Hours without the error, on versions that hold its fix, after which the fix is proven. Default: 72.",
        ),
      }),
    ),
    "What the sweep compares. See docs/sweep.md.",
  ),
  smoke: described(z.optional(smoke), "The error that a smoke test logs."),
  redact: described(
    z.optional(z.array(z.strictObject({ name: name(), pattern: name() }))),
    "Further patterns of personal data to remove.",
  ),
  samples: z.optional(z.strictObject({ "window-hours": z.optional(positive(720)), limit: z.optional(positive(1000)) })),
})

export type ConfigFile = z.infer<typeof CONFIG_SCHEMA>
