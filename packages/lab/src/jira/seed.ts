import type {
  Field,
  IssueType,
  LinkType,
  Named,
  ProjectSeed,
  ScreenField,
  Status,
  User,
  WorkflowTransition,
} from "./model.ts"

export const PRIORITIES: readonly Named[] = ["Highest", "High", "Medium", "Low", "Lowest"].map((name, index) => ({
  id: String(index + 1),
  name,
}))
export const DEFAULT_PRIORITY = "3"

export const RESOLUTIONS: readonly Named[] = ["Done", "Won't Do", "Duplicate", "Cannot Reproduce"].map(
  (name, index) => ({
    id: String(10_000 + index),
    name,
  }),
)
export const DEFAULT_RESOLUTION = "10000"

export const LINK_TYPES: readonly LinkType[] = [
  { id: "10000", name: "Blocks", inward: "is blocked by", outward: "blocks" },
  { id: "10001", name: "Cloners", inward: "is cloned by", outward: "clones" },
  { id: "10002", name: "Duplicate", inward: "is duplicated by", outward: "duplicates" },
  { id: "10003", name: "Relates", inward: "relates to", outward: "relates to" },
]

/** Atlassian teams by their id. */
export const TEAMS: readonly Named[] = [
  { id: "0a5e6c1e-3f0b-4d6e-9d5c-6b1f0c7a1001", name: "platform" },
  { id: "0a5e6c1e-3f0b-4d6e-9d5c-6b1f0c7a1002", name: "backend" },
  { id: "0a5e6c1e-3f0b-4d6e-9d5c-6b1f0c7a1003", name: "web" },
  { id: "0a5e6c1e-3f0b-4d6e-9d5c-6b1f0c7a1004", name: "mobile" },
  { id: "0a5e6c1e-3f0b-4d6e-9d5c-6b1f0c7a1005", name: "patient-records" },
]

export const PEOPLE: readonly User[] = [
  { accountId: "5b10a2844c20165700ede21a", displayName: "Robin Okafor", emailAddress: "robin@example.com" },
  { accountId: "5b10a2844c20165700ede21b", displayName: "Ines Duarte", emailAddress: "ines@example.com" },
]

export const TEAM_FIELD = "customfield_10001"
export const OCCURRENCES_FIELD = "customfield_10050"

const FIELDS: readonly Field[] = [
  { id: "project", name: "Project", kind: "project" },
  { id: "issuetype", name: "Issue Type", kind: "issuetype" },
  { id: "summary", name: "Summary", kind: "summary" },
  { id: "description", name: "Description", kind: "document" },
  { id: "labels", name: "Labels", kind: "labels" },
  { id: "priority", name: "Priority", kind: "priority", hasDefault: true },
  { id: "components", name: "Components", kind: "components" },
  { id: "assignee", name: "Assignee", kind: "user" },
  { id: "reporter", name: "Reporter", kind: "user", hasDefault: true },
  { id: "parent", name: "Parent", kind: "parent" },
  { id: TEAM_FIELD, name: "Team", kind: "team" },
  { id: OCCURRENCES_FIELD, name: "Occurrences", kind: "number" },
]

const ISSUE_TYPES: readonly IssueType[] = [
  { id: "10001", name: "Story", subtask: false, description: "Functionality from a user's point of view." },
  { id: "10002", name: "Task", subtask: false, description: "A small, distinct piece of work." },
  { id: "10003", name: "Sub-task", subtask: true, description: "A piece of a larger task." },
  { id: "10004", name: "Bug", subtask: false, description: "A problem or error." },
  { id: "10005", name: "Incident", subtask: false, description: "An unplanned interruption of a service." },
]

const TO_DO = "10000"
const IN_PROGRESS = "3"
const IN_REVIEW = "10001"
const DONE = "10002"

const STATUSES: readonly Status[] = [
  { id: TO_DO, name: "To Do", category: "new" },
  { id: IN_PROGRESS, name: "In Progress", category: "indeterminate" },
  { id: IN_REVIEW, name: "In Review", category: "indeterminate" },
  { id: DONE, name: "Done", category: "done" },
]

const TRANSITIONS: readonly WorkflowTransition[] = [
  { id: "11", name: "Back to To Do", from: [IN_PROGRESS, IN_REVIEW], to: TO_DO, screen: [] },
  { id: "21", name: "Start Progress", from: [TO_DO, IN_REVIEW], to: IN_PROGRESS, screen: [] },
  { id: "31", name: "Ready for Review", from: [IN_PROGRESS], to: IN_REVIEW, screen: [] },
  { id: "41", name: "Done", from: [TO_DO, IN_PROGRESS, IN_REVIEW], to: DONE, screen: ["resolution"] },
  { id: "51", name: "Reopen", from: [DONE], to: TO_DO, screen: [] },
]

/** Project PPL as the product's users have it: five issue types, one workflow with a way back out of Done. */
export function pplProject(): ProjectSeed {
  return {
    id: "10010",
    key: "PPL",
    name: "Platform",
    issueTypes: ISSUE_TYPES,
    components: ["backend", "web", "mobile", "platform"].map((name, index) => ({ id: String(10_100 + index), name })),
    statuses: STATUSES,
    transitions: TRANSITIONS,
    fields: FIELDS,
    createScreens: screens(["project", "issuetype", "summary", "reporter"]),
    editScreens: screens(["summary", "reporter"]),
  }
}

function screens(required: readonly string[]): Record<string, readonly ScreenField[]> {
  const optional = ["description", "labels", "priority", "components", "assignee", TEAM_FIELD, OCCURRENCES_FIELD]
  return Object.fromEntries(
    ISSUE_TYPES.map(type => [
      type.id,
      [...required, ...(type.subtask ? ["parent"] : [])]
        .map(field => ({ field, required: true }))
        .concat(optional.map(field => ({ field, required: false }))),
    ]),
  )
}
