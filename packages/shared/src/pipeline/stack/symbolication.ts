import type { Gap } from "../enrich.ts"
import type { ParsedStack } from "./frame.ts"

export type Symbolication = { readonly symbolicated: boolean; readonly missing: readonly Gap[] }
export type Build = { readonly platform: string; readonly version: string | null }

/** Whether the stack names source code, and what would make it do so. */
export function judgeSymbolication(stack: ParsedStack, build: Build): Symbolication {
  if (stack.frames.length === 0) return { symbolicated: false, missing: [NO_STACK] }
  if (!stack.minified) return { symbolicated: true, missing: [] }
  const version = build.version
  const gap = missingSymbols(stack.language, build)
  return { symbolicated: false, missing: version === null && gap.byVersion ? [gap.gap, NO_VERSION] : [gap.gap] }
}

const NO_STACK: Gap = {
  what: "Stack trace",
  why: "No sample of this error carries a stack in which frames can be told apart.",
  fix: "Send error.stack with the error: log or capture the error object itself, not only its message.",
}

const NO_VERSION: Gap = {
  what: "Version of the build",
  why: "Datadog matches uploaded symbols by service and version, and the samples carry no version.",
  fix: "Set DD_VERSION, or version in the SDK's configuration, to what the upload uses.",
}

/** `byVersion`: whether Datadog finds the upload by service and version. */
type Missing = { readonly gap: Gap; readonly byVersion: boolean }

function missingSymbols(language: string, build: Build): Missing {
  const of = build.version === null ? "this build" : `version ${build.version}`
  const platform = build.platform.toUpperCase()
  if (platform === "FLUTTER" || language === "dart") return { gap: flutter(of), byVersion: true }
  if (language === "javascript") return { gap: scripts(platform, of), byVersion: platform !== "BACKEND" }
  if (platform === "IOS" || language === "swift") return { gap: apple(of), byVersion: false }
  if (platform === "ANDROID" || language === "jvm") return { gap: android(language, of), byVersion: true }
  return { gap: DEBUG_INFORMATION[language] ?? NATIVE, byVersion: false }
}

function scripts(platform: string, of: string): Gap {
  const what = "Source maps"
  const why = `The frames name minified code: no source map of ${of} was applied.`
  if (platform === "BACKEND") {
    return { what, why, fix: "Deploy the source maps beside the code and start Node with --enable-source-maps." }
  }
  const command =
    platform === "REACT_NATIVE"
      ? "`datadog-ci react-native upload` (for a plain bundle `datadog-ci sourcemaps upload`)"
      : "`datadog-ci sourcemaps upload`"
  return {
    what,
    why,
    fix: `Upload the source maps of each build with ${command}, with the service and version that the SDK reports.`,
  }
}

function flutter(of: string): Gap {
  return {
    what: "Flutter symbols",
    why: `The frames are addresses or obfuscated: no symbols of ${of} were applied.`,
    fix: "Build with --split-debug-info and upload with `datadog-ci flutter-symbols upload`, with the same service, version and flavor.",
  }
}

function apple(of: string): Gap {
  return {
    what: "dSYM files",
    why: `The frames of the application are addresses: no dSYM of ${of} was applied.`,
    fix: "Upload the dSYMs of each archive with `datadog-ci dsyms upload`.",
  }
}

function android(language: string, of: string): Gap {
  if (language !== "jvm") {
    return {
      what: "Native symbols",
      why: `The frames are addresses in native libraries: no symbols of ${of} were applied.`,
      fix: "Upload the NDK symbol files with Datadog's Gradle plugin or with `datadog-ci elf-symbols upload`.",
    }
  }
  return {
    what: "Mapping file",
    why: `The names are obfuscated by R8 or ProGuard: no mapping file of ${of} was applied.`,
    fix: "Apply Datadog's Gradle plugin and run its uploadMapping task for each release, with the same service, version and variant.",
  }
}

const NATIVE: Gap = {
  what: "Debug information",
  why: "The frames name neither files nor lines: the binary was stripped.",
  fix: "Keep the debug information of each build, or upload it with `datadog-ci elf-symbols upload`.",
}

const DEBUG_INFORMATION: Readonly<Record<string, Gap>> = {
  go: { ...NATIVE, fix: "Build without -ldflags=-s -w, and log the error with its stack (%+v)." },
  rust: { ...NATIVE, fix: 'Set debug = "line-tables-only" for the release profile, and RUST_BACKTRACE=1.' },
  dotnet: {
    ...NATIVE,
    why: "The frames name methods without files and lines: the assemblies were deployed without their PDB files.",
    fix: "Deploy the .pdb files with the assemblies, or embed them: <DebugType>embedded</DebugType>.",
  },
}
