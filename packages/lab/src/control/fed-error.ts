import * as z from "zod"

const text = z.string().nullable().default(null)
const count = z.int().min(0).max(10_000_000).nullable().default(null)

/** An error as POST /datadog/errors takes it. Everything has a default, also for null; unknown keys are ignored. */
export const FedError = z.object({
  track: z
    .string()
    .toLowerCase()
    .pipe(z.enum(["logs", "trace", "rum"]))
    .nullable()
    .default(null),
  // Any name, because Datadog adds platforms.
  platform: z.string().toUpperCase().nullable().default(null),
  service: text,
  env: text,
  version: text,
  commit: text,
  repositoryUrl: text,
  type: text,
  message: text,
  stack: text,
  users: count,
  count,
  tags: z
    .union([z.array(z.string()), z.record(z.string(), z.string())])
    .nullable()
    .default(null),
  language: text,
  fingerprint: text,
  at: z.number().min(0).max(8.64e15).nullable().default(null),
  handled: z.boolean().nullable().default(null),
  isCrash: z.boolean().nullable().default(null),
  where: text,
})
