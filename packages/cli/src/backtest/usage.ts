export const USAGE = `What auto-triage would have made of the errors of the past days. Reads alone: nothing is written to any vendor.

  npm run backtest -- --since 14d [--config FILE] [--compare FILE] [--repo DIR] [--page FILE] [--json]

  --since TIME      how far back: 36h, 14d, 2w
  --config FILE     an .github/auto-triage.yml; otherwise that of --repo, otherwise that of the repository's default branch
  --compare FILE    another one: says for each error what it changes, and why
  --repo DIR        a clone in which files and owners are looked up; otherwise GitHub is asked
  --env-file FILE   lines of NAME="value", with the names below; it wins over the environment
  --page FILE       writes an HTML page to look at
  --json            one JSON object instead of the text
  --limit N         only the N errors that were seen last
  --as-of seen|now  judges each error as at its last occurrence (seen, the default), or all of them as of now
  --staging-fixes   as if the variable STAGING_FIX_ENABLED were true
  --cache DIR       where redacted samples are kept; .lab/backtest unless told
  --fresh           asks for the list of errors anew; otherwise one of the last hour is taken from the cache
  --help            this text

Needs DATADOG_API_KEY and DATADOG_APP_KEY (error_tracking_read, logs_read_data, apm_read, rum_apps_read), and without --repo
GITHUB_REPOSITORY (owner/name) and GITHUB_TOKEN (contents: read). Takes DATADOG_SITE, DATADOG_URL and GITHUB_API_URL.

Exit status: 0 done, 2 wrong option, file, configuration or credential, or a vendor that does not answer.
`
