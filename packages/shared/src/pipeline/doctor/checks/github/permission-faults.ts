type Permissions = Readonly<Record<string, string>>

/** What the App may, and nothing else. */
export const APP_PERMISSIONS: Permissions = {
  contents: "write",
  pull_requests: "write",
  checks: "read",
  metadata: "read",
}

/** How permissions differ from those that are wanted, in words. */
export function permissionFaults(has: Permissions, wants: Permissions): readonly string[] {
  const names = [...new Set([...Object.keys(wants), ...Object.keys(has)])]
  return names.flatMap(name => {
    const [is, should] = [has[name] ?? "none", wants[name] ?? "none"]
    if (is === should) return []
    return [`${name} is ${is} and should be ${should}`]
  })
}
