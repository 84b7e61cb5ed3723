export type ServiceName = "datadog" | "jira" | "github" | "model" | "storage"

/** Whose request it is, as far as a door can tell: the id of a run, or null for somebody outside. */
export type Caller = { readonly run: string | null }

/** A vendor on one machine: it answers requests as the vendor would, from state in memory. */
export interface Emulator {
  readonly service: ServiceName
  /**
   * Never rejects: a bug in an emulator is answered with 500 and the stack, so that it is seen. An answer whose body
   * fails stands for a connection that the vendor breaks off there.
   */
  handle(request: Request, caller?: Caller): Promise<Response>
}
