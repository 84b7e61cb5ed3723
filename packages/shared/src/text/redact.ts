/** Which rule removed personal or health data, and how often; never the value. */
export type RedactionReceipt = { readonly rule: string; readonly count: number }
