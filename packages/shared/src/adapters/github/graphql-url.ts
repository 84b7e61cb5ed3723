/** Where GraphQL is, by the base URL of the REST API: a server of one's own has it beside /api/v3, not below it. */
export function graphqlUrl(apiUrl: string): string {
  return apiUrl.endsWith("/api/v3") ? apiUrl.replace(/\/v3$/, "/graphql") : `${apiUrl}/graphql`
}
