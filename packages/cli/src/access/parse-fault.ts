/** What Node's parseArgs refuses, in one sentence without its end. */
export function parseFault({ message }: Error): string {
  const option = /^Option '(?:-\w, )?(--[\w-]{1,40})[^']{0,40}' argument (?:is ambiguous|missing)/.exec(message)?.[1]
  if (option !== undefined) return `${option} has no value, or one that begins with a hyphen`
  return (message.split(/\. |\n/, 1)[0] ?? "").replace(/\.$/, "")
}
