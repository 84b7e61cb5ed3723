import { chmod, mkdir, writeFile } from "node:fs/promises"
import { join } from "node:path"

// git runs this once per pushed ref, with the new objects at hand but the ref not yet moved. LAB_RULES has a line for each
// rule that holds for a pushed branch: its ref, the rule's type, and for checks the name, with tabs between them.
const script = `#!/bin/sh
ref="$1" old="$2" new="$3"
case "$ref" in
  refs/pull/*) echo "deny updating a hidden ref" >&2; exit 1 ;;
  refs/heads/*) ;;
  *) exit 0 ;;
esac
is_none() { [ -z "$(printf %s "$1" | tr -d 0)" ]; }
broken() {
  printf '%s\\n' "$LAB_RULES" | while IFS='	' read -r where rule detail; do
    [ "$where" = "$ref" ] || continue
    if is_none "$new"; then
      [ "$rule" = deletion ] && echo "- Cannot delete this branch"
      continue
    fi
    case "$rule" in
      pull_request) echo "- Changes must be made through a pull request." ;;
      required_status_checks) echo "- Required status check \\"$detail\\" is expected." ;;
      non_fast_forward) is_none "$old" || git merge-base --is-ancestor "$old" "$new" || echo "- Cannot force-push to this branch" ;;
      required_signatures)
        git rev-list "$new" --not "$(is_none "$old" && echo HEAD || echo "$old")" | grep -qvxFf lab-verified-commits && echo "- Commits must have verified signatures." ;;
    esac
  done
}
faults=$(broken)
if [ -n "$faults" ]; then
  printf '%s\\n' "error: GH013: Repository rule violations found for $ref." "Review all repository rules at $LAB_RULES_URL" "" "$faults" "" >&2
  exit 1
fi
[ "$LAB_MAY_CHANGE_WORKFLOWS" = yes ] && exit 0
is_none "$new" && exit 0
changed=$(git log --format= --name-only "$new" --not --branches --tags -- .github/workflows | head -n 1)
[ -z "$changed" ] && exit 0
echo "refusing to allow $LAB_PUSHER to create or update workflow \\\`$changed\\\` without \\\`workflows\\\` permission" >&2
exit 1
`

/** Installs the check of what is pushed: the rules of branches, and workflow files only with the permission for them. */
export async function installPushHook(directory: string): Promise<void> {
  await mkdir(join(directory, "hooks"), { recursive: true })
  const path = join(directory, "hooks", "update")
  await writeFile(path, script)
  await chmod(path, 0o755)
}
