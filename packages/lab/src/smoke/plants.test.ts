import { afterAll, afterEach, beforeAll, expect, test } from "vitest"
import { USUAL_PERMISSIONS } from "../jira/permissions.ts"
import { EARLY, LATE } from "../whole-path/misconfigurations.ts"
import { openSmoke, type SmokeUnderTest } from "./smoke-under-test.ts"

type Mend = () => unknown
type Plant = {
  readonly name: string
  readonly plant: (smoke: SmokeUnderTest) => Mend | Promise<Mend>
  readonly stage: string
  /** What the first cause says. */
  readonly says: RegExp
}

let smoke: SmokeUnderTest

beforeAll(async () => {
  smoke = await openSmoke()
})
afterAll(() => smoke.lab.close())

/** Plants that are there for the triage already. */
function known(name: string, stage: string, says: RegExp): Plant {
  const found = [...EARLY, ...LATE].find(one => one.name === name)
  if (found === undefined) throw new Error(`there is no plant "${name}"`)
  return { name, plant: ({ lab }) => found.break(lab), stage, says }
}

const PLANTS: readonly Plant[] = [
  known("a wrong Datadog API key", "emit", /DATADOG_API_KEY/),
  known("a wrong Datadog application key", "issue", /DATADOG_APP_KEY/),
  known("an application key without error_tracking_read", "issue", /error_tracking_read/),
  known("a wrong Jira token", "triage", /JIRA_API_TOKEN/),
  known("a wrong Jira e-mail", "triage", /JIRA_USER_EMAIL/),
  known("an account without Create issues", "triage", /Create issues/),
  known("an account without Browse projects", "triage", /Browse projects/),
  known("Jira without Labels on its create screen", "triage", /Labels/),
  known("an unknown component", "triage", /bakend/),
  known("a job that may only read contents", "triage", /contents: write/),
  {
    name: "Error Tracking without logs",
    plant({ lab }) {
      const { toggles } = lab.lab.world.datadog
      toggles.errorTrackingForLogs = false
      return () => (toggles.errorTrackingForLogs = true)
    },
    stage: "issue",
    says: /Error Tracking makes no issues of logs/,
  },
  {
    name: "an application key without monitors_read",
    plant({ lab }) {
      lab.lab.world.datadog.permissions.deny("monitors-read")
      return () => lab.lab.world.datadog.permissions.allow("monitors-read")
    },
    stage: "monitor",
    says: /monitors_read/,
  },
  {
    name: "an account without Transition issues",
    plant({ lab }) {
      const { admin } = lab.lab.world.jira
      admin.setPermissions(USUAL_PERMISSIONS.filter(one => one !== "TRANSITION_ISSUES"))
      return () => admin.setPermissions(USUAL_PERMISSIONS)
    },
    stage: "clean-up",
    says: /done status/,
  },
  // Last, because a token that is revoked stays so.
  {
    name: "a revoked dispatch token",
    plant({ lab }) {
      lab.lab.world.github.revokeToken(lab.lab.world.credentials.dispatchPat)
      return () => {}
    },
    stage: "dispatch",
    says: /webhook/,
  },
]

afterEach(() => smoke.lab.idle())

test.each(PLANTS)(
  "$name is red at its step, with its cause first",
  async ({ plant, stage, says }) => {
    const mend = await plant(smoke)
    const result = await smoke.test({}).finally(() => mend())
    const broken = result.stages.find(({ state }) => state === "failed")
    expect([broken?.stage, broken?.causes[0]?.why]).toEqual([stage, expect.stringMatching(says)])
  },
  60_000,
)
