import type { Pin } from "./pin-examples.ts"

/** What a release says: what callers notice, how to use it by its commit, and how to check what was downloaded. */
export function releaseNotes(changes: string, { repository, sha, tag }: Pin): string {
  // Links of the changelog are relative to the repository, and a release is shown elsewhere.
  const linked = changes.replaceAll("](docs/", `](https://github.com/${repository}/blob/${tag}/docs/`)
  return `${linked}

### Use it

\`\`\`yaml
    uses: ${repository}/.github/workflows/error-triage.yml@${sha} # ${tag}
\`\`\`

### Check it

\`\`\`sh
gh release verify ${tag} --repo ${repository}
gh attestation verify auto-triage-${tag.slice(1)}.tar.gz --repo ${repository}
\`\`\`
`
}
