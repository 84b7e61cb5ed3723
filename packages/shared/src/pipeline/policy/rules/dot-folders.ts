import { perFile } from "../rule.ts"

const DOTTED = /(?:^|\/)\.[^/.]/
// A new note for the next release, which projects that keep such notes ask for with every fix.
const RELEASE_NOTE = /^\.changeset\/[\w-]{1,100}\.md$/

/** What has a leading dot belongs to tools: editors, agents, CI, hooks, package managers. */
export const dotFolders = perFile("dot-folders", ({ folded, change }) => {
  if (!DOTTED.test(folded.whole)) return []
  const isNote = RELEASE_NOTE.test(folded.whole) && change.kind === "added" && change.after === "file"
  const what = isNote ? "a note for the next release" : "a file or folder of tools"
  return [{ verdict: isNote ? "warn" : "deny", path: change.path, line: null, what }]
})
