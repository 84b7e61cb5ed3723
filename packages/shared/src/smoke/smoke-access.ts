/** What a smoke test may use. Empty is what was not given: the stage that needs it then says which secret is missing. */
export type SmokeAccess = {
  readonly github: { readonly apiUrl: string; readonly repository: string; readonly token: string }
  readonly datadog: {
    readonly site: string
    readonly url: string
    readonly otlpUrl: string
    readonly apiKey: string
    readonly appKey: string
  }
  readonly jira: { readonly baseUrl: string; readonly email: string; readonly token: string }
  readonly model: { readonly url: string }
  /** What the doctor may look with beyond that, when it looks for the cause of a failure. */
  readonly doctor: { readonly token: string; readonly dispatchToken: string }
}
