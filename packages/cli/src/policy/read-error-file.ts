import { ConfigError } from "@auto-triage/shared/errors"
import * as z from "zod/mini"
import { readText, type UserPath } from "../explain/user-path.ts"

const ERROR = z.object({ type: z.string(), message: z.string() })

/** Type and message of the error that a patch is to fix. @throws ConfigError where the file does not hold them */
export function readErrorFile(path: UserPath): { readonly type: string; readonly message: string } {
  const parsed = ERROR.safeParse(parseJson(path))
  if (!parsed.success) throw new ConfigError(`${path.given}: it must be a JSON object with the texts type and message`)
  return { type: parsed.data.type, message: parsed.data.message }
}

function parseJson(path: UserPath): unknown {
  const text = readText(path)
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new ConfigError(`${path.given}: this is no JSON`, { cause: error })
  }
}
