export const SETUP_USAGE = `First-time set-up of auto-triage for one repository, step by step. Without --apply nothing is changed.

  npm run setup -- [--repo DIR] [--env-file FILE] [--apply]

  --repo DIR        the clone of the repository that is to be triaged; default: the current folder
  --env-file FILE   lines of NAME="value": GITHUB_TOKEN, GITHUB_REPOSITORY and the secrets by their names
  --apply           do what is shown
  --project KEY     key of the Jira project, for a new configuration file
  --replace NAME    overwrite this secret although it is there; may be given several times
  --pin SHA         commit of auto-triage that the workflows call; default: its newest version
  --product NAME    owner/name of auto-triage; default: percihealth/auto-triage
  --app-name NAME   name of the new GitHub App; default: Perci Auto-fix
  --port N          port on 127.0.0.1 for the App's creation; default: any free one
  --wait MINUTES    how long to wait for you on GitHub's pages; default: 10
  --open            open those pages in the browser
  --no-doctor       do not let the doctor look afterwards
  --help            this text

The token needs, on the one repository: administration, secrets, environments, variables: write; actions: read.
Exit status: 0 everything is done or waits for you, 1 a step failed, 2 wrong option, file or setting.
`
