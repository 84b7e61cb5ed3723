import { defineCheck } from "../../check.ts"
import type { Verdict } from "../../verdict.ts"
import { pass } from "../pass.ts"

const EXPECTED = ["Contents"]

/** What the token reads shows what it was given; what it writes cannot be tried without writing. */
export const dispatchTokenRights = defineCheck({
  id: "dispatch-token-rights",
  step: "1b",
  title: "The dispatch token has Contents on this repository and nothing else",
  why: "It lies in Datadog and in Terraform's state: whoever reads it there can do all that it may.",
  breaks: [],
  ask: "The machine user's token: is this the only repository, and Contents the only permission beside Metadata?",
  read: ({ github }) => github.tokenReach("dispatch"),
  judge: ({ permissions, repositories }, { expected }): readonly Verdict[] => {
    const fix = `The machine user's token (https://github.com/settings/personal-access-tokens): Only select repositories → ${expected.repository}; Contents: read and write; nothing else`
    const more = permissions.filter(name => !EXPECTED.includes(name))
    const rights: Verdict =
      more.length === 0
        ? pass("it reads nothing that Contents does not show", "permissions")
        : { state: "fail", subject: "permissions", seen: `it also has ${more.join(", ")}`, fix }
    if (repositories === null)
      return [
        rights,
        {
          state: "unknown",
          subject: "repositories",
          seen: "GitHub does not list them",
          fix: "Is the token limited to this one repository?",
        },
      ]
    const reach: Verdict =
      repositories.length === 0
        ? pass("none that does not triage", "repositories")
        : {
            state: "fail",
            subject: "repositories",
            seen: `it also reaches ${repositories.slice(0, 5).join(", ")}`,
            fix,
          }
    return [rights, reach]
  },
})
