/** A place where code deals with an exception. */
export type Handler = {
  /** Position in the text of its first and after its last character. */
  readonly start: number
  readonly end: number
  /** Types that it is for; empty where it takes whatever comes. */
  readonly types: readonly string[]
  /** What it does, without comments. */
  readonly body: string
  /** What it guards, without comments; empty where that is not known. */
  readonly guarded: string
}

const BROAD =
  /^(?:exception|baseexception|throwable|error|runtimeexception|standarderror|object|any|dynamic|unknown|interrupt)$/

/** Whether it takes every exception, or all but a few. */
export function isBroad(handler: Handler): boolean {
  if (handler.types.length === 0) return true
  return handler.types.some(type => BROAD.test(lastName(type).toLowerCase()))
}

/** Whether it is for errors of this type, e.g. java.lang.NumberFormatException. */
export function takesType(handler: Handler, type: string): boolean {
  return handler.types.some(own => lastName(own).toLowerCase() === lastName(type).toLowerCase())
}

function lastName(type: string): string {
  return type.split(/[.\\:]/).at(-1) ?? type
}
