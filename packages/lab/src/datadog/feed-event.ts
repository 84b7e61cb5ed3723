import type { Track } from "@auto-triage/shared/ports/error-source"

import type { ErrorDetails, NewEvent } from "./error-event.ts"
import { languageOf } from "./language-of.ts"

/** An error as the lab is told of it. Everything has a default, also for null. */
export type FeedError = {
  /** logs for BACKEND, rum for other platforms, unless told. */
  readonly track?: Track | null
  /** BACKEND, or BROWSER on the rum track, unless told. */
  readonly platform?: string | null
  readonly service?: string | null
  readonly env?: string | null
  readonly version?: string | null
  readonly commit?: string | null
  readonly repositoryUrl?: string | null
  readonly type?: string | null
  readonly message?: string | null
  readonly stack?: string | null
  /** Distinct users among the events. */
  readonly users?: number | null
  readonly count?: number | null
  readonly tags?: readonly string[] | Readonly<Record<string, string>> | null
  /** JAVASCRIPT, PYTHON, …; guessed from the stack unless told. */
  readonly language?: string | null
  readonly fingerprint?: string | null
  /** Epoch milliseconds; now unless told. */
  readonly at?: number | null
  readonly handled?: boolean | null
  readonly isCrash?: boolean | null
  /** Route of a span, URL of a view. */
  readonly where?: string | null
}

const TRACKS = ["logs", "trace", "rum"] as const

/** The event that an SDK, a tracer or a log shipper would have sent. */
export function feedEvent(fed: FeedError, now: number): NewEvent {
  const { track, platform } = placeOf(fed)
  const error = detailsOf(fed)
  const count = Math.max(1, Math.trunc(fed.count ?? fed.users ?? 1))
  const resource = fed.where ?? (track === "rum" ? "https://app.example.test/" : "GET /")
  return {
    track,
    platform,
    at: fed.at ?? now,
    count,
    user: null,
    users: Math.min(count, Math.max(0, Math.trunc(fed.users ?? 1))),
    service: fed.service ?? "backend-api",
    env: fed.env ?? "staging",
    version: fed.version ?? null,
    host: track === "rum" ? null : "host-1",
    status: "error",
    message: error.message,
    resource: track === "logs" ? null : resource,
    language: fed.language ?? languageOf(error.stack, null),
    error,
    tags: tagsOf(fed),
    attributes: attributesOf(track, { ...fed, where: resource }, error),
  }
}

function detailsOf(fed: FeedError): ErrorDetails {
  const { type, message, stack, fingerprint, isCrash } = fed
  return {
    type: type ?? "Error",
    message: message ?? "fed error",
    stack: stack ?? defaultStack(fed),
    fingerprint: fingerprint ?? null,
    isCrash: isCrash ?? false,
  }
}

function placeOf(fed: FeedError): { readonly track: Track; readonly platform: string } {
  const track = TRACKS.find(known => known === fed.track)
  const platform = fed.platform ?? (track === "rum" ? "BROWSER" : "BACKEND")
  return { platform, track: track ?? (platform === "BACKEND" ? "logs" : "rum") }
}

function defaultStack(fed: FeedError): string {
  return `${fed.type ?? "Error"}: ${fed.message ?? "fed error"}\n    at handle (src/handle.ts:12:9)\n    at main (src/main.ts:3:1)`
}

function tagsOf(fed: FeedError): readonly string[] {
  const given = Array.isArray(fed.tags)
    ? fed.tags.filter(tag => typeof tag === "string")
    : Object.entries(fed.tags ?? {}).map(([key, value]) => `${key}:${value}`)
  const git = [
    ...known("git.commit.sha", fed.commit).map(([key, value]) => `${key}:${value}`),
    ...known("git.repository_url", fed.repositoryUrl).map(([key, value]) => `${key}:${value}`),
  ]
  return [...given, ...git]
}

function attributesOf(track: Track, fed: FeedError, details: ErrorDetails): Record<string, unknown> {
  const { type, message, stack, fingerprint } = details
  const error = {
    message,
    stack,
    ...Object.fromEntries(known("fingerprint", fingerprint)),
    ...Object.fromEntries(known("handling", handlingOf(fed))),
  }
  const version = Object.fromEntries(known("version", fed.version))
  switch (track) {
    case "logs":
      return { error: { kind: type, ...error } }
    case "trace":
      return {
        ...spanGit(fed),
        ...version,
        env: fed.env ?? "staging",
        language: (fed.language ?? languageOf(stack, null)).toLowerCase(),
        error: { type, ...error },
        http: { method: "GET", status_code: "500", route: fed.where },
      }
    case "rum":
      return {
        ...version,
        type: "error",
        error: { type, ...error, source: "source", is_crash: details.isCrash },
        view: viewOf(fed.where ?? ""),
        application: { id: "application-1" },
      }
  }
}

// Datadog splits the URL of a view; the path is also its name.
function viewOf(url: string): Record<string, string> {
  const path = URL.canParse(url) ? new URL(url).pathname : url
  return { id: "view-1", url, url_path: path, name: path }
}

function handlingOf({ handled }: FeedError): string | null {
  if (handled === undefined || handled === null) return null
  return handled ? "handled" : "unhandled"
}

// The tracers write git data as tags of their own namespace; everything else has it without "_dd".
function spanGit(fed: FeedError): Record<string, unknown> {
  const commit = Object.fromEntries(known("sha", fed.commit))
  const repository = Object.fromEntries(known("repository_url", fed.repositoryUrl))
  return { _dd: { git: { commit, ...repository } } }
}

function known(key: string, value: string | null | undefined): readonly (readonly [string, string])[] {
  return value === undefined || value === null ? [] : [[key, value]]
}
