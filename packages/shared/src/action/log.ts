import { error, info, warning } from "@actions/core"
import type { Log, LogFields } from "../ports/log.ts"
import { logText } from "../text/log-text.ts"

/** The log of an action's step. Every line passes the sink that leaves no runner command in it. */
export const actionLog: Log = {
  info: (message, fields) => info(line(message, fields)),
  warn: (message, fields) => warning(line(message, fields)),
  error: (message, fields) => error(line(message, fields)),
}

function line(message: string, fields: LogFields = {}): string {
  const pairs = Object.entries(fields).filter(([, value]) => value !== undefined)
  return logText([message, ...pairs.map(([name, value]) => `${name}=${String(value)}`)].join(" "))
}
