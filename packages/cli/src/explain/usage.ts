export const USAGE = `What auto-triage makes of an error, from files and without any network:

  npm run explain -- --samples FILE [--issue FILE] [--config FILE] [--repo DIR] [--json]
  npm run explain -- --batch DIR [--config FILE] [--repo DIR]
  npm run explain -- --ticket KEY [--repo DIR] [--config FILE] [--env-file FILE] [--json]

  --samples FILE  what happened: a plain text with a stack, the body of a Datadog event search (spans, logs or RUM), or a
                  list of such bodies; - reads standard input
  --issue FILE    body of Datadog's getIssue, or null
  --config FILE   an .github/auto-triage.yml; otherwise the one of --repo, otherwise the built-in defaults
  --repo DIR      a checkout, in which files and owners are looked up
  --json          one JSON object, as schemas/explain.schema.json describes it
  --batch DIR     a JSON line with the same parts for each error in DIR and below: texts, bodies, or pairs NAME.issue.json
                  and NAME.samples.json (or .txt)
  --ticket KEY    the story of one error, by ticket key or Datadog issue id: from the ledger, and from Jira, GitHub and
                  Datadog where the settings let it ask. --repo is a clone that has the ledger's refs; without it GitHub
                  is asked, with GITHUB_REPOSITORY (owner/name), GITHUB_TOKEN and, for GitHub Enterprise, GITHUB_API_URL
  --env-file FILE lines of NAME="value" for --ticket: these names, JIRA_BASE_URL, JIRA_USER_EMAIL, JIRA_API_TOKEN,
                  DATADOG_API_KEY, DATADOG_APP_KEY and DATADOG_SITE
  --help          this text

Exit status: 0 everything was explained, 1 some files of a batch could not be, 2 wrong option, file or configuration.
`
