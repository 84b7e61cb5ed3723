/** Who and when; `at` is in seconds since the epoch, as git stores it. */
export type Person = { readonly name: string; readonly email: string; readonly at: number; readonly zone: string }

export type CommitObject = {
  readonly tree: string
  readonly parents: readonly string[]
  readonly author: Person
  readonly committer: Person
  readonly message: string
}

const nobody: Person = { name: "", email: "", at: 0, zone: "+0000" }

function parsePerson(text: string): Person {
  const open = text.lastIndexOf("<")
  const close = text.lastIndexOf(">")
  if (open < 0 || close < open) return nobody
  const [at, zone] = text
    .slice(close + 1)
    .trim()
    .split(" ")
  return {
    name: text.slice(0, open).trim(),
    email: text.slice(open + 1, close),
    at: Number(at) || 0,
    zone: zone ?? "+0000",
  }
}

export function parseCommit(data: Buffer): CommitObject {
  const text = data.toString("utf8")
  const end = text.indexOf("\n\n")
  const head = end < 0 ? text : text.slice(0, end)
  let tree = ""
  const parents: string[] = []
  let author = nobody
  let committer = nobody
  for (const line of head.split("\n")) {
    const space = line.indexOf(" ")
    const value = line.slice(space + 1)
    // Lines that begin with a space continue a header such as gpgsig, and none of those is needed here.
    if (space <= 0) continue
    const key = line.slice(0, space)
    if (key === "tree") tree = value
    else if (key === "parent") parents.push(value)
    else if (key === "author") author = parsePerson(value)
    else if (key === "committer") committer = parsePerson(value)
  }
  return { tree, parents, author, committer, message: end < 0 ? "" : text.slice(end + 2) }
}

// Angle brackets and line ends would break the header; git itself strips them from identities.
const clean = (text: string): string => text.replace(/[<>\n\0]/g, "").trim()

function personLine(person: Person): string {
  return `${clean(person.name)} <${clean(person.email)}> ${person.at} ${person.zone}`
}

export function serialiseCommit(commit: CommitObject): Buffer {
  const lines = [
    `tree ${commit.tree}`,
    ...commit.parents.map(parent => `parent ${parent}`),
    `author ${personLine(commit.author)}`,
    `committer ${personLine(commit.committer)}`,
    "",
    commit.message,
  ]
  return Buffer.from(lines.join("\n"), "utf8")
}
