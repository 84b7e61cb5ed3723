export type Language =
  | "javascript"
  | "python"
  | "java"
  | "kotlin"
  | "go"
  | "ruby"
  | "dart"
  | "csharp"
  | "php"
  | "swift"
  | "rust"
  | "scala"
  | "c"
  | "shell"
  | "elixir"
  | "sql"
  | "markup"
  | "data"
  | "unknown"

const BY_ENDING: Readonly<Partial<Record<Language, string>>> = {
  javascript: "ts tsx js jsx mjs cjs mts cts vue svelte astro",
  python: "py pyi pyx pyw",
  java: "java groovy",
  kotlin: "kt kts",
  go: "go",
  ruby: "rb rake erb",
  dart: "dart",
  csharp: "cs fs vb",
  php: "php phtml",
  swift: "swift m mm",
  rust: "rs",
  scala: "scala sc",
  c: "c h cc cpp cxx hpp hh",
  shell: "sh bash zsh fish ps1 psm1 bat cmd",
  elixir: "ex exs erl",
  sql: "sql",
  markup: "html htm xhtml svg ejs hbs pug mustache twig jinja j2 liquid",
  data: "json jsonl yaml yml toml ini properties csv tsv txt md mdx rst adoc xml po arb graphql proto snap lock",
}
const LANGUAGES: ReadonlyMap<string, Language> = new Map(
  Object.entries(BY_ENDING).flatMap(([language, endings]) =>
    endings.split(" ").map(ending => [ending, language as Language] as const),
  ),
)

// Texts for people that have no ending, or one that says what kind of news they are.
const PROSE = /^(?:changes|changelog|news|authors|contributors|history|readme|todo|thanks|copying)$/
const NEWS_FRAGMENT =
  /^[\w+-]{1,60}\.(?:bugfix|feature|doc|removal|deprecation|breaking|packaging|contrib|misc)(?:\.\d{1,3})?$/

/** Language of a file by the ending of its folded name. */
export function languageOf(base: string): Language {
  if (PROSE.test(base) || NEWS_FRAGMENT.test(base)) return "data"
  const dot = base.lastIndexOf(".")
  return (dot < 0 ? undefined : LANGUAGES.get(base.slice(dot + 1))) ?? "unknown"
}

/** Whether a file is a program: anything but text and data of known kinds. */
export function isProgram(language: Language): boolean {
  return language !== "data"
}
