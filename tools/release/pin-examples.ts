export type Pin = {
  /** owner/name of this repository. */
  readonly repository: string
  readonly sha: string
  /** With its v. */
  readonly tag: string
}

/** A text whose examples use this repository at the released commit, its version beside it as people and Dependabot read it. */
export function pinExamples(text: string, { repository, sha, tag }: Pin): string {
  return text
    .split("\n")
    .map(line => {
      const at = line.indexOf(`${repository}/`)
      if (at < 0 || !/^\s*(?:- )?uses: /.test(line)) return line
      return line.replace(/@[0-9a-f]{40} # \S.*$/, `@${sha} # ${tag}`)
    })
    .join("\n")
}
