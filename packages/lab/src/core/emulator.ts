export type ServiceName = "datadog" | "jira" | "github"

/** A vendor on one machine: it answers requests as the vendor would, from state in memory. */
export interface Emulator {
  readonly service: ServiceName
  /** Never rejects: a bug in an emulator is answered with 500 and the stack, so that it is seen. */
  handle(request: Request): Promise<Response>
}
