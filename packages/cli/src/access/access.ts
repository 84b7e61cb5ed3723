/** How a command of a person reaches the vendors. Null is a secret that was not given. */
export type Access = {
  readonly github: {
    readonly apiUrl: string
    readonly serverUrl: string
    /** owner/name. */
    readonly repository: string | null
    /** Of a person: what `gh auth token` prints, or a fine-grained token. */
    readonly token: string | null
  }
  readonly datadog: {
    readonly site: string
    /** Base URL where the API is reached through a proxy; empty otherwise. */
    readonly url: string
    readonly apiKey: string | null
    readonly appKey: string | null
    readonly otlpUrl: string
  }
  readonly jira: {
    readonly baseUrl: string | null
    readonly email: string | null
    readonly token: string | null
    /** JIRA_API_TOKEN_EXPIRES: an ISO date, because Jira tells nobody. */
    readonly tokenEnds: string | null
  }
  readonly app: { readonly id: string | null; readonly privateKey: string | null }
  readonly model: { readonly url: string; readonly key: string | null }
  readonly dispatchToken: string | null
  readonly switchToken: string | null
  /** With which the doctor's workflow reads settings. */
  readonly doctorToken: string | null
}
