import * as z from "zod"

const Milliseconds = z.int().min(0).max(3_600_000)
const Name = z.string().min(1)

const Tool = z.strictObject({
  name: Name,
  input: z.record(z.string(), z.unknown()).default({}),
  id: Name.optional(),
})

const Failure = z.strictObject({
  /** How many requests for this turn are refused before one is answered. */
  times: z.int().min(1).default(1),
  status: z.int().min(400).max(599),
  type: z.string().optional(),
  message: z.string().default("scripted failure"),
  headers: z.record(z.string(), z.coerce.string()).default({}),
  /** Only requests for this model are refused. */
  model: z.string().optional(),
})

const Turn = z.strictObject({
  text: z.string().optional(),
  thinking: z.string().optional(),
  tools: z.array(Tool).optional(),
  /** Token counts as the API names them; what is not given is 100 in and 50 out. */
  usage: z.record(z.string(), z.unknown()).optional(),
  stop_reason: z.string().optional(),
  delayMs: Milliseconds.optional(),
  fail: Failure.optional(),
  /** The connection is cut after the first event. */
  dropAfterStart: z.boolean().optional(),
  /** The connection is cut in the middle of the answer, so many milliseconds after its first half. */
  dropAfterMs: Milliseconds.optional(),
  comment: z.unknown().optional(),
})

/** What a scripted model says, turn by turn. Keys that are not known are refused within a turn and ignored beside `turns`. */
export const Script = z.object({
  turns: z.array(Turn).min(1),
  /** The answer to requests without tools. */
  side: Turn.optional(),
  vars: z.record(z.string(), z.coerce.string()).optional(),
})

export type Script = z.infer<typeof Script>
export type Turn = z.infer<typeof Turn>
