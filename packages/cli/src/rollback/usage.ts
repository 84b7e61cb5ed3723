export const USAGE = `Takes auto-triage back, in steps of growing severity. Without --apply it only shows what it would do:

  npm run rollback -- fixes      [--apply] [--close-pulls]   no new pull requests; triage goes on
  npm run rollback -- triage     [--apply] [--workflows]     no triage in one environment
  npm run rollback -- capability [--apply] [--only NAME]     takes credentials away

  --apply             write; otherwise nothing is changed
  --back              the way back: undoes what earlier rollbacks changed here, by their records, and nothing else
  --environment NAME  production (the default) or staging; of triage, and of the dispatch token
  --close-pulls       fixes: closes open pull requests of fixes as well
  --workflows         triage: disables error-triage.yml and error-sweep.yml as well, which serve all environments
  --only NAME         capability: app, dispatch, jira or model; otherwise app and dispatch
  --remove-secrets    capability: deletes the App's two secrets as well as suspending the App
  --uninstall         capability: uninstalls the App instead of suspending it; an owner must install it anew
  --revoke-token      capability: makes the dispatch token worthless at GitHub; its owner must make a new one
  --wait SECONDS      how long to watch for the proof: 2700 for fixes, 30 for triage unless told
  --records DIR       where the records .rollback-<time>.json are: here unless told
  --env-file FILE     lines of NAME="value" with the names below
  --json              one JSON object instead of text
  --help              this text

It reads GITHUB_TOKEN or GH_TOKEN, GITHUB_REPOSITORY, DATADOG_API_KEY, DATADOG_APP_KEY, DATADOG_SITE, AUTOFIX_APP_ID,
AUTOFIX_APP_PRIVATE_KEY and DATADOG_AUTOFIX_GITHUB_DISPATCH_PAT; docs/rollback.md says which step needs which right.

Exit status: 0 shown, or done and proven. 1 something was not done, or is seen not to hold. 2 wrong option, setting or right
before anything was written. 3 done, and not all of it can be proven: the words say why. 130 ended by Ctrl-C.
`
