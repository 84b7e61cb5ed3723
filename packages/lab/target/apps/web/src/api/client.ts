export async function getJson<T>(path: string): Promise<T> {
  const response = await fetch(`/api${path}`)
  if (!response.ok) throw new Error(`request failed with ${response.status}`)
  return (await response.json()) as T
}
