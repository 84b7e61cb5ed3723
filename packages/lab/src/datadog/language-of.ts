import { meaningfulFrame } from "./meaningful-frame.ts"

const BY_EXTENSION: Readonly<Record<string, string>> = {
  js: "JAVASCRIPT",
  mjs: "JAVASCRIPT",
  cjs: "JAVASCRIPT",
  jsx: "JAVASCRIPT",
  ts: "JAVASCRIPT",
  tsx: "JAVASCRIPT",
  py: "PYTHON",
  java: "JAVA",
  kt: "KOTLIN",
  scala: "SCALA",
  go: "GO",
  rb: "RUBY",
  cs: "C_SHARP",
  php: "PHP",
  rs: "RUST",
  swift: "SWIFT",
  ex: "ELIXIR",
  exs: "ELIXIR",
}

const BY_SOURCE: Readonly<Record<string, string>> = {
  nodejs: "JAVASCRIPT",
  browser: "JAVASCRIPT",
  javascript: "JAVASCRIPT",
  python: "PYTHON",
  java: "JAVA",
  go: "GO",
  ruby: "RUBY",
  csharp: "C_SHARP",
  php: "PHP",
  rust: "RUST",
  swift: "SWIFT",
  elixir: "ELIXIR",
}

/** Datadog's name of the language of an error, from the log's source, else from its top frame. Dart has none: UNKNOWN. */
export function languageOf(stack: string, source: string | null): string {
  const named = source === null ? undefined : BY_SOURCE[source.toLowerCase()]
  if (named !== undefined) return named
  const file = meaningfulFrame(stack)?.file ?? ""
  return BY_EXTENSION[file.slice(file.lastIndexOf(".") + 1)] ?? "UNKNOWN"
}
