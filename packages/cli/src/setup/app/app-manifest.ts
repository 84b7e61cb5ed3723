/** The App as docs/fix-setup.md asks for it. `home` and `redirectUrl` are URLs. */
export function appManifest(name: string, home: string, redirectUrl: string): Readonly<Record<string, unknown>> {
  return {
    name,
    url: home,
    redirect_url: redirectUrl,
    public: false,
    // GitHub wants a URL for a webhook, even for one that is off.
    hook_attributes: { url: home, active: false },
    default_permissions: { contents: "write", pull_requests: "write", checks: "read", metadata: "read" },
    default_events: [],
  }
}
