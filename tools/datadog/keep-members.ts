type State = "outside" | "class" | "comment" | "dropped" | "kept"

/**
 * Removes from every class of a TypeScript-emitted source (.js or .d.ts) the methods whose names are not in `kept`, with
 * their comments. Relies on the emitter's layout: members start at four spaces, and a body's last line is `    }`.
 */
export function keepMembers(source: string, kept: ReadonlySet<string>): string {
  const out: string[] = []
  let comment: string[] = []
  let state: State = "outside"
  for (const line of source.split("\n")) {
    const inside = state
    state = next(state, line, kept)
    if (inside === "class" || inside === "comment") {
      comment.push(line)
      if (state === "comment" || line.endsWith("*/")) continue
      if (state === "kept" || (state !== "dropped" && isKept(line, kept))) out.push(...comment)
      comment = []
    } else if (inside !== "dropped") out.push(line)
  }
  return out.join("\n")
}

function next(state: State, line: string, kept: ReadonlySet<string>): State {
  switch (state) {
    case "outside":
      return /^(?:export declare )?class \w+/.test(line) ? "class" : "outside"
    case "kept":
    case "dropped":
      return line === "    }" ? "class" : state
    case "class":
    case "comment":
      if (state === "comment" || line.startsWith("    /**")) return line.endsWith("*/") ? "class" : "comment"
      if (line === "}") return "outside"
      return line.endsWith("{") ? (isKept(line, kept) ? "kept" : "dropped") : "class"
  }
}

// A line without parentheses declares a field, which stays.
function isKept(line: string, kept: ReadonlySet<string>): boolean {
  const name = /^ {4}(\w+)\(/.exec(line)?.[1]
  return name === undefined || kept.has(name)
}
