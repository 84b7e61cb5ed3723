/** Host and owner/name of a git remote, in any of the forms that git takes; placeholders where it is none of them. */
export function parseRemote(remote: string): { readonly serverUrl: string; readonly repository: string } {
  const match =
    /^(?:[a-z+]{2,9}:\/\/)?(?:[^@/\s]{0,200}@)?([\w.-]{1,200}(?::\d{1,5}(?=\/))?)[:/]([\w.-]{1,100}\/[\w.-]{1,100}?)(?:\.git)?\/?$/.exec(
      remote.trim(),
    )
  const [host, repository] = [match?.[1], match?.[2]]
  return host === undefined || repository === undefined || !host.includes(".")
    ? { serverUrl: "https://github.com", repository: "owner/repository" }
    : { serverUrl: `https://${host}`, repository }
}
