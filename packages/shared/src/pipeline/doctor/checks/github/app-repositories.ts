import { defineCheck } from "../../check.ts"
import { allSeen } from "../all-seen.ts"
import { pass } from "../pass.ts"

/** The App reaches the one repository. */
export const appRepositories = defineCheck({
  id: "app-repositories",
  step: "1a",
  title: "The App is installed on this repository alone",
  why: "Its key opens every repository that it is installed on.",
  breaks: [],
  ask: 'The organisation\'s settings → GitHub Apps → Configure → Repository access: is it "Only select repositories" with this one alone?',
  read: async ({ github }) => {
    const installation = await github.installation()
    // Without an installation, or with one that is suspended, there is nothing to list; that is said elsewhere.
    if (installation.kind === "seen" && (installation.value === null || installation.value.suspended))
      return { kind: "hidden", why: "The App has no installation at work here" }
    return allSeen({ installation, repositories: await github.installedRepositories() })
  },
  judge: ({ installation, repositories }, { expected }) => {
    const others = repositories.filter(name => name.toLowerCase() !== expected.repository.toLowerCase())
    const all = installation?.selection === "all"
    if (others.length === 0 && !all) return pass("this one alone")
    return {
      state: "fail",
      seen: all
        ? "it is installed on all repositories of the organisation, future ones too"
        : `it also reaches ${others.slice(0, 5).join(", ")}`,
      fix: `${installation?.page ?? ""}: Repository access → Only select repositories → ${expected.repository} alone`,
    }
  },
})
