export const POLICY_USAGE = `What the diff policy says of a patch, on any git repository:

  npm run policy -- --base REV --patch FILE [--repo DIR] [--service NAME] [--error FILE]

  --base REV      commit that the patch is for: SHA, branch, tag, HEAD~1, …
  --patch FILE    a patch of git diff, git format-patch or diff -u; - reads standard input
  --repo DIR      a checkout, a worktree, or a bare repository; otherwise the folder where you stand. It is only read
  --service NAME  the service that is fixed, by its name in .github/auto-triage.yml; otherwise the one that most changed
                  files belong to
  --error FILE    the error that is fixed: JSON with type and message
  --help          this text

Prints one JSON object: base, patchSha256, decision, checks (rule, verdict, evidence) and files.
The configuration is .github/auto-triage.yml of the base; without one, all of the repository may be changed.

Exit status: 0 publish or publish-with-warnings, 1 refuse, 2 wrong option, revision, file or configuration, 3 a fault of the program.
`
