/** A commit of a repository: what `$/` and, in workflow files, `./` stand for. */
export type FileSource = { readonly repository: string; readonly sha: string }
