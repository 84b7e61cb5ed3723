/** Whether a text holds a token of GitHub's in clear. */
export function looksLikeToken(text: string): boolean {
  return /\b(?:github_pat_|gh[pousr]_)\w/.test(text)
}
