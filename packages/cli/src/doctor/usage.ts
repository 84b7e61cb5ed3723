export const DOCTOR_USAGE = `Whether an installation stands as the runbook asks; it only reads:

  npm run doctor -- [--env-file FILE] [--only ID]... [--step STEP]... [--json | --markdown] [--strict]
  npx --yes github:percihealth/auto-triage doctor [the same]

  --env-file FILE  NAME="value" lines with credentials and addresses; they win over the environment
  --repository R   owner/name of the repository that triages; otherwise GITHUB_REPOSITORY
  --only ID        a check by its id; may be given several times
  --step STEP      the checks of one step of the runbook: 1a, 1b, 2, 3, 4, 5, 5b or 6; may be given several times
  --json           one JSON object: version, repository, at, counts, findings
  --markdown       the summary that a workflow shows
  --strict         warnings and what cannot be known count as failures
  --list           the ids of all checks with what each asks
  --help           this text

It takes what it is given, by the names of the secrets and variables: GITHUB_TOKEN or GH_TOKEN (a read-only token, see
docs/doctor.md), DATADOG_API_KEY, DATADOG_APP_KEY, DATADOG_SITE, JIRA_BASE_URL, JIRA_USER_EMAIL, JIRA_API_TOKEN,
ANTHROPIC_API_KEY, AUTOFIX_APP_ID, AUTOFIX_APP_PRIVATE_KEY, AUTOFIX_SWITCH_TOKEN, DATADOG_AUTOFIX_GITHUB_DISPATCH_PAT.
What a credential would show that was not given, it says it cannot know.

Exit status: 0 nothing fails, 1 something fails, 2 wrong option or file, 3 a fault of the program.
`
