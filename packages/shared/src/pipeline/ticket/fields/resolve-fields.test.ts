import { expect, test } from "vitest"
import { DEFAULT_CONFIG } from "../../../config/defaults.ts"
import { ConfigError } from "../../../errors.ts"
import type { CreateField } from "../../../ports/issue-tracker.ts"
import { doc, paragraph } from "../../../text/adf.ts"
import type { Route } from "../../route.ts"
import { anIssue } from "../../testing/an-issue.ts"
import { resolveFields } from "./resolve-fields.ts"

const TEAM = "0a5e6c1e-3f0b-4d6e-9d5c-6b1f0c7a1001"

function field(id: string, change: Partial<CreateField> = {}): CreateField {
  return { id, name: id, required: false, hasDefault: false, type: "string", allowed: [], ...change }
}

const screen = [
  field("summary", { required: true }),
  field("description"),
  field("labels", { type: "array of string" }),
  field("priority", { type: "priority", allowed: [{ id: "2", name: "High" }] }),
  field("components", { type: "array of component", allowed: [{ id: "77", name: "backend" }] }),
  field("customfield_1", { name: "Team", type: "com.atlassian.jira.plugin.system.customfieldtypes:atlassian-team" }),
  field("customfield_2", {
    name: "Severity",
    type: "com.atlassian.jira.plugin.system.customfieldtypes:select",
    allowed: [{ id: "9", name: "S1" }],
  }),
  field("customfield_3", { name: "Notes", type: "com.atlassian.jira.plugin.system.customfieldtypes:textarea" }),
  field("customfield_4", { name: "Count", type: "number" }),
]
const route: Route = {
  project: "PPL",
  issueType: "Bug",
  team: "backend",
  teamId: TEAM,
  component: "Backend",
  priority: "high",
  labels: ["auto-triage", "with a space"],
  reason: "",
}
const text = { summary: "TypeError", description: doc(paragraph("words")) }

function resolve(
  change: {
    readonly fields?: readonly CreateField[]
    readonly route?: Partial<Route>
    readonly jira?: Partial<typeof DEFAULT_CONFIG.jira>
  } = {},
) {
  return resolveFields({
    issue: anIssue({ occurrences: 12 }),
    route: { ...route, ...change.route },
    type: { id: "10001", name: "Bug", fields: change.fields ?? screen },
    jira: { ...DEFAULT_CONFIG.jira, ...change.jira },
    text,
  })
}

function without(id: string): CreateField[] {
  return screen.filter(candidate => candidate.id !== id)
}

test("names become ids, the team stays a bare id, and labels have no spaces", () => {
  expect(resolve()).toEqual({
    warnings: [],
    fields: {
      project: { key: "PPL" },
      issuetype: { id: "10001" },
      summary: "TypeError",
      description: text.description,
      labels: ["auto-triage", "with-a-space"],
      priority: { id: "2" },
      components: [{ id: "77" }],
      customfield_1: TEAM,
    },
  })
})

test("further fields come from the configuration, by id or name, in the shape of the field", () => {
  const jira = { fields: { Severity: "s1", customfield_3: "rich", Count: 3 }, occurrencesField: "Count" }
  expect(resolve({ jira }).fields).toMatchObject({
    customfield_2: { id: "9" },
    customfield_3: doc(paragraph("rich")),
    customfield_4: 12,
  })
})

test("what is not on the screen and not needed is left out with a warning", () => {
  const { fields, warnings } = resolve({ fields: screen.filter(({ id }) => id === "labels" || id === "summary") })
  expect(Object.keys(fields)).toEqual(["project", "issuetype", "summary", "labels"])
  expect(warnings).toHaveLength(4)
})

test("a screen without Labels is a matter of configuration", () => {
  expect(() => resolve({ fields: without("labels") })).toThrow(/Labels is not on the create screen/)
})

test("a value that Jira does not offer is answered with those it does", () => {
  expect(() => resolve({ route: { priority: "P1" } })).toThrow(/no "P1" in the field priority.*"High"/)
  expect(() => resolve({ route: { component: "web" } })).toThrow(/no "web".*"backend"/)
  expect(() => resolve({ jira: { fields: { Severity: "S9" } } })).toThrow(/jira\.fields\.customfield_2.*"S1"/)
})

test("a required field without value or default is named with the line to add, and one with a default is not", () => {
  const required = field("customfield_5", { name: "Region", required: true, allowed: [{ id: "1", name: "EU" }] })
  expect(() => resolve({ fields: [...screen, required] })).toThrow(ConfigError)
  expect(() => resolve({ fields: [...screen, required] })).toThrow(
    /"Region" \(customfield_5\).*jira\.fields\.customfield_5: "EU"/,
  )
  expect(resolve({ fields: [...screen, { ...required, hasDefault: true }] }).fields).not.toHaveProperty("customfield_5")
  const given = resolve({ fields: [...screen, required], jira: { fields: { Region: "EU" } } })
  expect(given.fields).toMatchObject({ customfield_5: { id: "1" } })
})

test("lists and plain values of the configuration go through", () => {
  const list = field("customfield_6", { type: "array of option", allowed: [{ id: "1", name: "a" }] })
  const fields = [...screen, list]
  expect(resolve({ fields, jira: { fields: { customfield_6: "a" } } }).fields).toMatchObject({
    customfield_6: [{ id: "1" }],
  })
  expect(resolve({ fields, jira: { fields: { customfield_6: [{ id: "5" }] } } }).fields).toMatchObject({
    customfield_6: [{ id: "5" }],
  })
})
