import { tokenRule } from "../source/token-rule.ts"

const what = "a check of the code is switched off"

/** Remarks and constructs that make a linter, type checker or coverage look away. They stand in comments, so all text counts. */
export const checksDisabled = tokenRule("checks-disabled", [
  {
    pattern:
      /\b(?:eslint|oxlint|tslint|stylelint|standard|jshint|jscs|biome|deno-lint|prettier|rome|semgrep|htmlhint|markdownlint|shellcheck|hadolint|yamllint|rubocop|reek|credo|detekt|ktlint|scalastyle|swiftlint|swiftformat|pylint|pyright|pyre|mypy|ruff|flake8|isort|sonar|checkstyle|spotless|phpcs|phpstan|psalm|phan|stryker|steep|infection|pytype|revive|checkstyle|codeql)(?:\s{0,3}[.:-]\s{0,3}|\s{1,3})(?:disable|ignore|off|skip|noqa)\b/gi,
    layer: "text",
    edited: "deny",
    moved: "warn",
    what,
  },
  // Tests hand over values of wrong types on purpose.
  {
    pattern: /@ts-ignore\b/g,
    languages: ["javascript"],
    layer: "text",
    inTests: "warn",
    edited: "deny",
    moved: "warn",
    what,
  },
  {
    pattern: /#\s{0,9}(?:type:\s{0,9}ignore|pyright:\s{0,9}ignore)\b/gi,
    languages: ["python"],
    layer: "text",
    inTests: "warn",
    edited: "deny",
    moved: "warn",
    what,
  },
  {
    pattern:
      /@ts-nocheck\b|\bNOSONAR\b|\bnoinspection\b|\/\/\s{0,3}lgtm\b|\/\*\s{0,9}(?:istanbul|c8|v8|node:coverage)\s{1,9}(?:ignore|disable)/g,
    languages: ["javascript"],
    layer: "text",
    edited: "deny",
    moved: "warn",
    what,
  },
  {
    pattern: /@ts-expect-error\b/g,
    languages: ["javascript"],
    layer: "text",
    inTests: "warn",
    edited: "deny",
    moved: "warn",
    what,
  },
  {
    pattern:
      /\bas\s{1,9}any\b|\bas\s{1,9}unknown\s{1,9}as\b|:\s{0,9}any\b(?!\s{0,3}\()|<any>|=\s{0,3}any\s{0,3}(?=[;\n]|$)/g,
    languages: ["javascript"],
    inTests: "warn",
    familiar: "warn",
    what: "a type is given up",
  },
  {
    pattern:
      /#\s{0,9}(?:noqa|nosec|pragma:\s{0,9}no\s{0,3}(?:cover|mutate)|noinspection|fmt:\s{0,3}(?:off|skip)|nopycln|pylint:\s{0,9}disable|mypy:\s{0,9}ignore-errors|ruff:\s{0,9}noqa|flake8:\s{0,9}noqa)\b|\btyping\.(?:no_type_check|cast)\b|@no_type_check\b/gi,
    languages: ["python"],
    layer: "text",
    edited: "deny",
    moved: "warn",
    what,
  },
  {
    pattern:
      /@Suppress(?:Warnings|Lint|FBWarnings)?\b|@file:Suppress\b|\bNOSONAR\b|\bnoinspection\b|\bCHECKSTYLE:OFF\b|\bNOPMD\b|@Generated\b|\bktlint-disable\b/g,
    languages: ["java", "kotlin", "scala"],
    layer: "text",
    edited: "deny",
    moved: "warn",
    what,
  },
  {
    pattern:
      /\/\/\s{0,3}nolint\b|\/\/\s{0,3}#nosec\b|\/\/lint:(?:file-)?ignore\b|\/\/\s{0,3}nosemgrep\b|\/\/go:build\s{1,3}ignore\b|\/\/\s{0,3}\+build\s{1,3}ignore\b/g,
    languages: ["go"],
    layer: "text",
    edited: "deny",
    moved: "warn",
    what,
  },
  {
    pattern:
      /#\s{0,3}rubocop\s{0,3}:\s{0,3}(?:disable|todo)|:nocov:|#\s{0,3}brakeman:ignore|\bT\.(?:unsafe|untyped|must)\b|#\s{0,3}typed:\s{0,3}(?:false|ignore)/g,
    languages: ["ruby"],
    layer: "text",
    edited: "deny",
    moved: "warn",
    what,
  },
  {
    pattern: /\/\/\s{0,3}ignore(?:_for_file)?\s{0,3}:\s{0,3}\w|\bcoverage:ignore\b/g,
    languages: ["dart"],
    layer: "text",
    edited: "deny",
    moved: "warn",
    what,
  },
  {
    pattern:
      /#\s{0,3}pragma\s{1,9}warning\s{1,9}disable|#\s{0,3}nullable\s{1,9}disable|\[(?:assembly:\s{0,3})?(?:System\.Diagnostics\.CodeAnalysis\.)?(?:SuppressMessage|ExcludeFromCodeCoverage)\b|\bReSharper\s{1,3}disable\b/g,
    languages: ["csharp"],
    layer: "text",
    edited: "deny",
    moved: "warn",
    what,
  },
  {
    pattern:
      /@(?:phpstan|psalm|phan|phpcs)-?\w{0,10}[-:](?:ignore|suppress|disable)\w{0,20}|\bphpcs:(?:ignore|disable)|@codeCoverageIgnore\b|@noinspection\b|declare\s{0,3}\(\s{0,3}strict_types\s{0,3}=\s{0,3}0/g,
    languages: ["php"],
    layer: "text",
    edited: "deny",
    moved: "warn",
    what,
  },
  {
    pattern:
      /#!?\[allow\(|#\[cfg_attr|\bunsafe\s{0,3}\{|#pragma\s{1,9}(?:GCC|clang)\s{1,9}diagnostic\s{1,9}ignored|\bNOLINT\w{0,12}\b|@dialyzer\b/g,
    languages: ["rust", "c", "elixir", "swift"],
    layer: "text",
    edited: "deny",
    moved: "warn",
    what,
  },
  {
    pattern:
      /^[ \t]{0,40}["']use sloppy["']|\bnosemgrep\b|\bgitleaks:allow\b|\bpragma:\s{0,3}allowlist\s{1,3}secret\b|\bnosec\b|\blgtm\s{0,3}\[|\bcodeql\s{0,3}\[|\btrufflehog:ignore\b|\bsnyk:ignore\b/gim,
    layer: "text",
    edited: "deny",
    moved: "warn",
    what,
  },
])
