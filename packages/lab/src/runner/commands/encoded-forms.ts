/** The forms in which the runner expects a secret to turn up in a log, beside its plain one. */
export function encodedForms(secret: string): readonly string[] {
  const bytes = Buffer.from(secret)
  const forms = [
    base64From(bytes, 0),
    // base64("user:" + secret) shifts the secret's bytes against the 3-byte groups.
    base64From(bytes, 1),
    base64From(bytes, 2),
    secret.replaceAll('"', '\\"'),
    secret.replaceAll("'", "''"),
    JSON.stringify(secret).slice(1, -1),
    uriEscape(secret),
    xmlEscape(secret),
    withoutQuotes(secret),
    ...ampersandSections(secret),
  ]
  return forms.filter(form => form !== "" && form !== secret)
}

function base64From(bytes: Buffer, shift: number): string {
  return (bytes.length > shift ? bytes.subarray(shift) : bytes).toString("base64")
}

function uriEscape(secret: string): string {
  const escaped = encodeURIComponent(secret.toWellFormed())
  return escaped.replace(/[!'()*]/g, character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
}

function xmlEscape(secret: string): string {
  const entities: Readonly<Record<string, string>> = {
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&apos;",
    "&": "&amp;",
  }
  return secret.replace(/[<>"'&]/g, character => entities[character] ?? character)
}

function withoutQuotes(secret: string): string {
  return secret.length > 8 && secret.startsWith('"') && secret.endsWith('"') ? secret.slice(1, -1) : ""
}

/** PowerShell prints a secret with "&" in coloured sections: the one before and the one after count by themselves. */
function ampersandSections(secret: string): readonly string[] {
  if (!secret.includes("&")) return []
  const joined = secret.indexOf("&+")
  const last = secret.lastIndexOf("&")
  const before = joined >= 0 ? secret.slice(0, joined + 2) : secret.slice(0, last + 1)
  const after = joined >= 0 ? secret.slice(joined + 3) : secret.slice(last + 1)
  return [before, after].filter(section => section.length >= 6)
}
