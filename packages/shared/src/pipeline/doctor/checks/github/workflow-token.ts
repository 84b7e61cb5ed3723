import { defineCheck } from "../../check.ts"
import type { Verdict } from "../../verdict.ts"
import { pass } from "../pass.ts"

/** What GITHUB_TOKEN may where a workflow does not say. */
export const workflowToken = defineCheck({
  id: "workflow-token",
  step: "2",
  title: "GITHUB_TOKEN reads unless a workflow says more, and opens pull requests only where ci-trust needs it",
  why: "Code of any workflow gets this token. With ci-trust: approve, it and not the App opens the pull request.",
  breaks: ["pull-request"],
  ask: "Settings → Actions → General → Workflow permissions: is it Read repository contents, and is the box for pull requests as ci-trust needs it?",
  read: ({ github }) => github.workflowTokenSettings(),
  judge: ({ permissions, mayApprove }, { expected }): readonly Verdict[] => {
    const page = `https://github.com/${expected.repository}/settings/actions → Workflow permissions`
    const { ciTrust } = expected.config.autofix
    return [
      permissions === "read"
        ? pass("it reads", "default permissions")
        : {
            state: "warn",
            subject: "default permissions",
            seen: "it may write",
            fix: `${page}: Read repository contents and packages permissions`,
          },
      judgeApproval(mayApprove, ciTrust, page),
    ]
  },
})

function judgeApproval(mayApprove: boolean, ciTrust: "auto" | "approve", page: string): Verdict {
  const subject = "pull requests"
  const box = "Allow GitHub Actions to create and approve pull requests"
  if (ciTrust === "approve" && !mayApprove)
    return {
      state: "fail",
      subject,
      seen: "it may not open them, and ci-trust is approve",
      fix: `${page}: check "${box}"`,
    }
  if (ciTrust === "auto" && mayApprove)
    return {
      state: "warn",
      subject,
      seen: "it may open and approve them, and the App is meant to",
      fix: `${page}: clear "${box}"`,
    }
  return pass(mayApprove ? "it may open them, as ci-trust: approve needs" : "it may not open them", subject)
}
