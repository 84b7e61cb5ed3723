import type { Access } from "../access/access.ts"

/** What only a person can do: sentences, and below each the commands and addresses, which are to be copied as they are. */
export type CheckListItem = { readonly text: string; readonly copy: readonly string[] }

export function checkList(given: {
  readonly access: Access
  readonly repository: string
  readonly defaultBranch: string
}): readonly CheckListItem[] {
  const { access, repository, defaultBranch } = given
  const { serverUrl } = access.github
  const home = `${serverUrl}/${repository}`
  const branch = "auto-triage-setup"
  return [
    {
      text: "Look through the files and propose them; nothing runs before they are merged. In the clone:",
      copy: [
        `git switch -c ${branch}`,
        'git add .github && git commit -m "Set up auto-triage"',
        `git push -u origin ${branch}`,
        `${home}/compare/${encodeURIComponent(defaultBranch)}...${branch}`,
      ],
    },
    ...tokens(access, repository),
    {
      text: "Jira: the create screen of the issue type has the field Labels, and the service account may create, edit, comment, link and transition.",
      copy: [],
    },
    {
      text: "Datadog: run the deployment, which makes webhook, monitors and dashboard (docs/deploy.md), or apply the module yourself (docs/terraform.md).",
      copy: [`${home}/actions/workflows/deploy-observability.yml`],
    },
    {
      text: "Rulesets: develop and main require reviews and your checks, and the App may create branches below auto-fix/ (docs/fix-setup.md).",
      copy: [`${home}/settings/rules`],
    },
    {
      text: "Actions: the workflows and actions that they use are allowed (docs/fix-setup.md).",
      copy: [`${home}/settings/actions`],
    },
  ]
}

/** Those of which no value was given. */
function tokens(access: Access, repository: string): readonly CheckListItem[] {
  const { serverUrl } = access.github
  const page = `${serverUrl}/settings/personal-access-tokens/new`
  const alone = `"Only select repositories" with ${repository}`
  const dispatch = {
    text: `Dispatch token: logged in as a machine user, choose the owner ${repository.split("/")[0]}, ${alone}, Contents: read and write, and an expiry that you put into a calendar. Its value is DATADOG_AUTOFIX_GITHUB_DISPATCH_PAT.`,
    copy: [page],
  }
  const doctor = {
    text: `Doctor's token, for its daily visit: ${alone}, and Actions, Administration, Contents, Environments, Secrets and Variables: read. Its value is DOCTOR_TOKEN (docs/doctor.md).`,
    copy: [page],
  }
  const jira = {
    text: "Jira token: logged in as the service account. Its value is JIRA_API_TOKEN.",
    copy: ["https://id.atlassian.com/manage-profile/security/api-tokens"],
  }
  return [
    ...(access.dispatchToken === null ? [dispatch] : []),
    ...(access.doctorToken === null ? [doctor] : []),
    ...(access.jira.token === null ? [jira] : []),
  ]
}
