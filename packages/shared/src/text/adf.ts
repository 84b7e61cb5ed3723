/** An Atlassian Document Format document, built from nodes only. */
export type AdfNode = {
  readonly type: string
  readonly attrs?: Readonly<Record<string, unknown>>
  readonly content?: readonly AdfNode[]
  readonly text?: string
  readonly marks?: readonly { readonly type: string; readonly attrs?: Readonly<Record<string, unknown>> }[]
}
export type AdfDocument = { readonly type: "doc"; readonly version: 1; readonly content: readonly AdfNode[] }
