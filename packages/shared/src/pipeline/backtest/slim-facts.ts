import { createHash } from "node:crypto"
import { type ExtraRule, redactText } from "../../text/redact.ts"
import type { Sample, SourceIssue } from "../../ports/error-source.ts"
import type { Facts } from "../enrich/gather-facts.ts"
import { readStack } from "../enrich/read-stack.ts"

/** Facts that may be kept on a disk: no list of files, texts redacted, users as numbers that only tell them apart. */
export type SlimFacts = Omit<Facts, "files"> & {
  /** The commit whose files belong to it, or "HEAD"; null where no list could be read. */
  readonly filesAt: string | null
}

type Texts = Pick<Sample, "service" | "type" | "message" | "stack" | "fingerprint" | "where">

/**
 * What enrichment makes of these is what it makes of the whole facts: it takes each text from the first sample that has
 * one, so the others are left out, and redacting what was redacted changes nothing.
 *
 * @throws ConfigError where an extra rule cannot be used.
 */
export function slimFacts({ files, ...facts }: Facts, rules: readonly ExtraRule[]): SlimFacts {
  const clean = (text: string | null): string | null => (text === null ? null : redactText(text, rules).text)
  const first = (pick: (sample: Sample) => string | null): string | null =>
    facts.samples.map(pick).find(value => value !== null) ?? null
  const stack = first(sample => sample.stack)
  const hint = { language: facts.source.languages[0] ?? null, platform: facts.source.platform }
  const explicit = first(sample => sample.fingerprint)
  const texts: Texts = {
    service: clean(first(sample => sample.service)),
    type: clean(first(sample => sample.type)),
    message: clean(first(sample => sample.message)),
    stack: stack === null ? null : readStack(stack, hint, rules).redacted.text,
    fingerprint: explicit === null ? null : digest(explicit),
    where: clean(first(sample => sample.where)),
  }
  // A version of four numbers looks like an address to redaction, and is needed as it is.
  const tag = (text: string | null): string | null => (text !== null && VERSION.test(text) ? text : clean(text))
  const users = new Map<string, string>()
  return {
    ...facts,
    source: slimSource(facts.source, clean),
    samples: facts.samples.map((sample, at) => ({
      ...slimSample(sample, at === 0 ? texts : NO_TEXTS, users),
      environment: tag(sample.environment),
      version: tag(sample.version),
    })),
    groups:
      facts.groups?.map(group => ({ ...group, environment: tag(group.environment), version: tag(group.version) })) ??
      null,
    filesAt: files?.commit ?? null,
  }
}

const VERSION = /^v?\d{1,9}(?:\.\d{1,9}){1,4}$/
const COMMIT = /^[0-9a-f]{7,40}$/i
const NO_TEXTS: Texts = { service: null, type: null, message: null, stack: null, fingerprint: null, where: null }

function slimSample(sample: Sample, texts: Texts, users: Map<string, string>): Sample {
  const { userId } = sample
  if (userId !== null && !users.has(userId)) users.set(userId, `user-${users.size + 1}`)
  const commit = sample.commit !== null && COMMIT.test(sample.commit) ? sample.commit : null
  const user = userId === null ? null : (users.get(userId) ?? null)
  return { ...sample, ...texts, commit, repositoryUrl: null, userId: user }
}

function slimSource(source: SourceIssue, clean: (text: string | null) => string | null): SourceIssue {
  const texts = { type: clean(source.type), message: clean(source.message), service: clean(source.service) }
  return { ...source, ...texts, filePath: null, functionName: null }
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 32)
}
