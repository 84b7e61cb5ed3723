/**
 * Removes from every class of a TypeScript-emitted source (.js or .d.ts) the methods whose names are not in `kept`, with
 * their comments. Relies on the emitter's layout: members start at four spaces, and a body's last line is `    }`.
 */
export function keepMembers(source: string, kept: ReadonlySet<string>): string {
  const out: string[] = []
  let comment: string[] = []
  let state: "outside" | "class" | "comment" | "dropped" | "kept" = "outside"
  for (const line of source.split("\n")) {
    if (state === "outside") {
      out.push(line)
      if (/^(?:export declare )?class \w+/.test(line)) state = "class"
      continue
    }
    if (state === "kept" || state === "dropped") {
      if (state === "kept") out.push(line)
      if (line === "    }") state = "class"
      continue
    }
    if (state === "comment" || line.startsWith("    /**")) {
      comment.push(line)
      state = line.endsWith("*/") ? "class" : "comment"
      continue
    }
    const name = /^ {4}(?:private |static )?(\w+)[(;:]/.exec(line)?.[1]
    const keep = name === undefined || !line.includes("(") || kept.has(name)
    if (keep) out.push(...comment, line)
    comment = []
    if (line === "}") state = "outside"
    else if (line.endsWith("{")) state = keep ? "kept" : "dropped"
  }
  return out.join("\n")
}
