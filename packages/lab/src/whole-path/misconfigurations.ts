import { USUAL_PERMISSIONS } from "../jira/permissions.ts"
import { commitFile, readFileOf } from "./commit-file.ts"
import type { LabClient } from "./lab-client.ts"

/** Something that is set up wrongly, and what the run that meets it has to tell. */
export type Misconfiguration = {
  readonly name: string
  /** Breaks it; what is returned mends it. */
  readonly break: (lab: LabClient) => Promise<Mend> | Mend
  /** What the message must hold: where to change, and what. */
  readonly says: readonly RegExp[]
}

type Mend = () => unknown
type Break = Misconfiguration["break"]

const CONFIG = ".github/auto-triage.yml"
const PROJECT = "project: PPL"
const ISSUE_TYPE = /issue-type: \S+/
const WORKFLOW = ".github/workflows/error-triage.yml"

const WRONG_JIRA = [/JIRA_API_TOKEN/, /JIRA_USER_EMAIL/, /expired/]
const SECRETS: readonly Misconfiguration[] = [
  { name: "a wrong Jira token", break: secret("JIRA_API_TOKEN", "ATATT3xSomethingElse0000"), says: WRONG_JIRA },
  {
    name: "an expired Jira token",
    break({ lab }) {
      lab.world.jira.admin.expireToken()
      return () => lab.world.jira.admin.renewToken()
    },
    says: WRONG_JIRA,
  },
  { name: "a wrong Jira e-mail", break: secret("JIRA_USER_EMAIL", "someone@percihealth.example"), says: WRONG_JIRA },
  {
    name: "a Jira e-mail that is none",
    break: secret("JIRA_USER_EMAIL", "robot: x"),
    says: [/JIRA_USER_EMAIL/, /e-mail/],
  },
  {
    name: "a Jira address without https",
    break: secret("JIRA_BASE_URL", "percihealth.atlassian.net"),
    says: [/JIRA_BASE_URL/, /https:\/\/example\.atlassian\.net/],
  },
  {
    name: "a Jira address where nobody answers",
    break: secret("JIRA_BASE_URL", "http://127.0.0.1:2"),
    says: [/Jira could not be reached/, /JIRA_BASE_URL/],
  },
  {
    name: "a Jira address of something else",
    break: lab => secret("JIRA_BASE_URL", lab.lab.world.urls.github)(lab),
    says: [/no Jira at the address/, /JIRA_BASE_URL/],
  },
  {
    name: "a wrong Datadog API key",
    break: secret("DATADOG_API_KEY", "f".repeat(32)),
    says: [/DATADOG_API_KEY/, /DATADOG_SITE/],
  },
  {
    name: "a wrong Datadog application key",
    break: secret("DATADOG_APP_KEY", "f".repeat(40)),
    says: [/DATADOG_APP_KEY/, /error_tracking_read/],
  },
  ...["DATADOG_API_KEY", "DATADOG_APP_KEY", "JIRA_BASE_URL", "JIRA_USER_EMAIL", "JIRA_API_TOKEN"].map(name => ({
    name: `no secret ${name}`,
    break: withoutSecret(name),
    says: [new RegExp(`add the secret ${name}`), /input "[a-z-]+" is empty/],
  })),
]

const VENDORS: readonly Misconfiguration[] = [
  {
    name: "a Datadog site that does not exist",
    break({ lab }) {
      const { github, repository, urls } = lab.world
      github.setVariable(repository, "DATADOG_SITE", "datadoghq.de")
      github.setVariable(repository, "DATADOG_URL", null)
      return () => {
        github.setVariable(repository, "DATADOG_SITE", "datadoghq.eu")
        github.setVariable(repository, "DATADOG_URL", urls.datadog)
      }
    },
    says: [/DATADOG_SITE/, /"datadoghq\.de"/, /datadoghq\.eu/],
  },
  {
    name: "an application key without error_tracking_read",
    break({ lab }) {
      lab.world.datadog.permissions.deny("issue")
      return () => lab.world.datadog.permissions.allow("issue")
    },
    says: [/DATADOG_APP_KEY/, /the scope error_tracking_read/],
  },
  {
    name: "a job that may only read contents",
    break: inFile(WORKFLOW, "contents: write", "contents: read"),
    says: [/permissions: contents: write/, /ledger/],
  },
  {
    name: "a job that may not even read contents",
    break: inFile(WORKFLOW, "contents: write", "actions: read"),
    says: [/permissions: contents: write/, /read percihealth/],
  },
  {
    name: "Datadog down",
    break: fault({ service: "datadog", kind: "status:503", times: 1000 }),
    says: [/Datadog.*503/],
  },
  {
    name: "Datadog resetting connections",
    break: fault({ service: "datadog", kind: "reset-before", times: 1000 }),
    says: [/Datadog closed the connection/],
  },
  {
    name: "a proxy's page instead of Datadog",
    break: fault({ service: "datadog", kind: "html", times: 1000 }),
    says: [/not one that Datadog gives/],
  },
  { name: "Jira down", break: fault({ service: "jira", kind: "status:503", times: 1000 }), says: [/Jira.*503/] },
  {
    name: "GitHub down",
    break: fault({ service: "github", path: "/graphql", kind: "status:503", times: 1000 }),
    says: [/GitHub.*503.*a problem of its own/],
  },
]

const SCREENS: readonly Misconfiguration[] = [
  {
    name: "Jira without Labels on its create screen",
    break({ lab }) {
      lab.world.jira.admin.removeFieldFromScreen("labels", "create")
      return () => lab.world.jira.admin.restoreFieldOnScreen("labels", "create")
    },
    says: [/field Labels is not on the create screen of issue type "\w+" in project PPL/],
  },
  {
    name: "Jira that loses labels without a word",
    break({ lab }) {
      lab.world.jira.admin.setLabelLoss(true)
      return () => lab.world.jira.admin.setLabelLoss(false)
    },
    says: [/PPL-\d+ does not carry the label datadog-issue-/, /Add the field Labels to the create screen/],
  },
  {
    name: "an account without Create issues",
    break: permissions("CREATE_ISSUES"),
    says: [/JIRA_API_TOKEN lacks the permission Create issues/, /project PPL/, /jira\.(project|issue-type) in /],
  },
  {
    name: "an account without Browse projects",
    break: permissions("BROWSE_PROJECTS"),
    says: [/JIRA_API_TOKEN lacks the permission Browse projects/, /jira\.project in \.github\/auto-triage\.yml/],
  },
]

const FILE: readonly Misconfiguration[] = [
  {
    name: "a configuration that is not YAML",
    break: inFile(CONFIG, "services:", "services: ["),
    says: [/auto-triage\.yml:\d+: this is not valid YAML/],
  },
  {
    name: "an unknown key",
    break: inFile(CONFIG, "default-team:", "defaultteam:"),
    says: [/auto-triage\.yml:18: .*unknown key "defaultteam"/, /spelling/],
  },
  {
    name: "an unknown team",
    break: inFile(CONFIG, "team: backend,", "team: backand,"),
    says: [/auto-triage\.yml:6: team "backand" is not under "teams"/, /"backend"/],
  },
]

const VALUES: readonly Misconfiguration[] = [
  {
    name: "an unknown issue type",
    break: inFile(CONFIG, ISSUE_TYPE, "issue-type: Defect"),
    says: [/no issue type "Defect"/, /jira\.issue-type in \.github\/auto-triage\.yml/, /"Bug"/],
  },
  {
    name: "an unknown id of an issue type",
    break: inFile(CONFIG, ISSUE_TYPE, 'issue-type: "10099"'),
    says: [/project PPL has no issue type 10099/, /jira\.issue-type in \.github\/auto-triage\.yml/],
  },
  {
    name: "an unknown component",
    break: inFile(CONFIG, "component: backend,", "component: bakend,"),
    says: [/no "bakend"/, /component of a service/, /\.github\/auto-triage\.yml/, /"backend"/],
  },
  {
    name: "an unknown priority",
    break: inFile(CONFIG, PROJECT, "project: PPL\n  priorities: [{ at-least: 0, name: P1 }]"),
    says: [/no "P1"/, /jira\.priorities/, /\.github\/auto-triage\.yml/, /"Highest"/],
  },
  {
    name: "an unknown team id",
    break: inFile(CONFIG, "-6b1f0c7a1002", "-6b1f0c7a9999"),
    says: [/Team Id '[^']*9999' is not valid/, /\.github\/auto-triage\.yml: a team's id stands under teams/],
  },
  {
    name: "a project that does not exist",
    break: inFile(CONFIG, PROJECT, "project: NOPE"),
    says: [/'NOPE' does not exist/, /jira\.project in \.github\/auto-triage\.yml/],
  },
  {
    name: "a required field without a value, once the configuration gives it one",
    async break(lab) {
      const options = [{ id: "1", name: "Unknown" }]
      const field = { id: "customfield_10077", name: "Root cause", kind: "option", options } as const
      lab.lab.world.jira.admin.addRequiredField(field)
      const line = 'fields: { customfield_10077: "Unknown" }'
      const usual = await readFileOf(lab, CONFIG)
      return () => commitFile(lab, CONFIG, usual.replace(PROJECT, `project: PPL\n  ${line}`))
    },
    says: [/"Root cause" \(customfield_10077\)/, /add the line {2}fields: \{ customfield_10077: "Unknown" \}/],
  },
]

/** What stops a run before it writes anything. */
export const EARLY: readonly Misconfiguration[] = [...SECRETS, ...VENDORS, ...FILE]

/** What stops it after that. The last one is mended by a configuration that differs from the usual one. */
export const LATE: readonly Misconfiguration[] = [...SCREENS, ...VALUES]

/** Breaks that a run gets over by itself. */
export const PASSING: readonly Pick<Misconfiguration, "name" | "break">[] = (
  ["datadog", "jira", "github"] as const
).flatMap(service => {
  // The dispatch itself is GitHub's first request.
  const path = service === "github" ? { path: "/graphql" } : {}
  return [
    { name: `429 with Retry-After from ${service}`, break: fault({ service, ...path, kind: "status:429" }) },
    { name: `503 twice from ${service}`, break: fault({ service, ...path, kind: "status:503", times: 2 }) },
  ]
})

function secret(name: string, value: string): Break {
  return ({ lab }) => {
    const { github, repository } = lab.world
    const before = github.secrets(repository).get(name) ?? ""
    github.setSecret(repository, name, value)
    return () => github.setSecret(repository, name, before)
  }
}

function withoutSecret(name: string): Break {
  return async ({ lab }) => {
    const { github, repository, urls, credentials } = lab.world
    const before = github.secrets(repository).get(name) ?? ""
    await fetch(`${urls.github}/repos/${repository}/actions/secrets/${name}`, {
      method: "DELETE",
      headers: { authorization: `Bearer ${credentials.adminPat}` },
    })
    return () => github.setSecret(repository, name, before)
  }
}

function inFile(path: string, from: string | RegExp, to: string): Break {
  return async lab => {
    const usual = await readFileOf(lab, path)
    const broken = usual.replace(from, to)
    if (broken === usual) throw new Error(`${path} has no ${String(from)}`)
    await commitFile(lab, path, broken)
    return () => commitFile(lab, path, usual)
  }
}

function permissions(missing: (typeof USUAL_PERMISSIONS)[number]): Break {
  return ({ lab }) => {
    const { admin } = lab.world.jira
    admin.setPermissions(USUAL_PERMISSIONS.filter(permission => permission !== missing))
    return () => admin.setPermissions(USUAL_PERMISSIONS)
  }
}

function fault(request: Readonly<Record<string, unknown>>): Break {
  return async lab => {
    await lab.control("POST", "/faults", request)
    return () => lab.control("DELETE", "/faults")
  }
}
