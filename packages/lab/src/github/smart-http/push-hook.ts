import { chmod, mkdir, writeFile } from "node:fs/promises"
import { join } from "node:path"

// git runs this once per pushed ref, with the new objects at hand but the ref not yet moved.
const script = `#!/bin/sh
ref="$1" old="$2" new="$3"
case "$ref" in
  refs/pull/*) echo "deny updating a hidden ref" >&2; exit 1 ;;
  refs/heads/*) ;;
  *) exit 0 ;;
esac
[ "$LAB_MAY_CHANGE_WORKFLOWS" = yes ] && exit 0
[ -z "$(printf %s "$new" | tr -d 0)" ] && exit 0
changed=$(git log --format= --name-only "$new" --not --branches --tags -- .github/workflows | head -n 1)
[ -z "$changed" ] && exit 0
echo "refusing to allow $LAB_PUSHER to create or update workflow \\\`$changed\\\` without \\\`workflows\\\` permission" >&2
exit 1
`

/** Installs the check that a push changes workflow files only with the permission for it. */
export async function installPushHook(directory: string): Promise<void> {
  await mkdir(join(directory, "hooks"), { recursive: true })
  const path = join(directory, "hooks", "update")
  await writeFile(path, script)
  await chmod(path, 0o755)
}
