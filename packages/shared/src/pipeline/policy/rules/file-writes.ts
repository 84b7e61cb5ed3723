import { type Token, tokenRule } from "../source/token-rule.ts"

const writes: Pick<Token, "what" | "familiar" | "inTests"> = {
  what: "files are written where none were before",
  familiar: "warn",
  inTests: "warn",
}
const outside = "a file outside of the application is written or removed"
const OUT = "(?:/(?!tmp/)|\\.\\./|~|[A-Za-z]:\\\\)"

/** Files that code writes, moves or removes. */
export const fileWrites = tokenRule("file-writes", [
  {
    pattern:
      /\bnew\s{1,3}File\s{0,3}\([^()\n]{1,100}\)\.delete\w{0,10}\s{0,3}\(|\bfopen\s{0,3}\([^()\n]{1,100},\s{0,3}["'][waxc]/g,
    layer: "bare",
    inTests: "pass",
    familiar: "warn",
    what: "a file is written or removed",
  },
  {
    pattern:
      /\b(?:writeFile|appendFile|createWriteStream|copyFile|symlink|link|chmod|chown|rename|rm|unlink|rmdir|cp|truncate|outputFile|outputJson|writeJson)(?:Sync)?\s{0,9}\((?<=\b(?:fs|fsp|promises|fsPromises|fse)\s{0,9}\.\s{0,9}\w{1,20}\s{0,9}\(|\b(?:writeFile|appendFile|createWriteStream|copyFile|unlink|rmdir|outputFile|writeJson)\w{0,4}\s{0,9}\()|\b(?:Bun|Deno)\.(?:write\w{0,20}|remove\w{0,5}|rename\w{0,5})\b/g,
    languages: ["javascript"],
    ...writes,
  },
  {
    pattern:
      /(?<![.\w])open\s{0,9}\([^()\n]{1,200},\s{0,9}(?:mode\s{0,9}=\s{0,9})?["'][wax+rbt]{0,3}[wax+][bt+]{0,2}["']|\.write_(?:text|bytes)\s{0,9}\(|\bshutil\.(?:rmtree|move|copy\w{0,5}|chown)\b|\bos\.(?:remove|unlink|rename|replace|chmod|chown|symlink|link|rmdir|removedirs|truncate)\b/g,
    languages: ["python"],
    layer: "bare",
    ...writes,
  },
  {
    pattern:
      /\bFiles\.(?:write\w{0,8}|copy|move|delete\w{0,8}|newOutputStream|newBufferedWriter|setPosixFilePermissions|createSymbolicLink)\b|\b(?:FileOutputStream|FileWriter|RandomAccessFile|PrintWriter)\s{0,9}\(|\.(?:writeText|writeBytes|appendText|deleteRecursively)\s{0,9}\(/g,
    languages: ["java", "kotlin", "scala"],
    ...writes,
  },
  {
    pattern:
      /\b(?:os|ioutil)\.(?:WriteFile|Create|CreateTemp|OpenFile|Remove(?:All)?|Rename|Chmod|Chown|Symlink|Link|Truncate|MkdirAll)\b/g,
    languages: ["go"],
    ...writes,
  },
  {
    pattern:
      /\bFile\.(?:write|binwrite|delete|unlink|rename|chmod|chown|symlink|truncate)\b|\bFile\.open\s{0,9}\([^()\n]{1,200},\s{0,9}["'][wa]|\bFileUtils\b|\bIO\.(?:write|binwrite)\b/g,
    languages: ["ruby"],
    layer: "bare",
    ...writes,
  },
  {
    pattern:
      /\b(?:file_put_contents|fwrite|fputs|unlink|rename|copy|chmod|chown|symlink|move_uploaded_file|rmdir)\s{0,9}\(/g,
    languages: ["php"],
    ...writes,
  },
  {
    pattern:
      /\.(?:writeAsString|writeAsBytes|openWrite|deleteSync|renameSync)(?:Sync)?\s{0,9}\(|\bFile\.(?:Write\w{1,16}|Append\w{1,16}|Delete|Move|Copy|Create\w{0,16}|Open(?:Write)?|SetAttributes)\b|\bDirectory\.Delete\b|\bStreamWriter\s{0,9}\(|\bfs::(?:write|remove_\w{1,12}|rename|copy)\b|\bFile\.(?:write|rm|rm_rf|cp)!?\s{0,9}\(/g,
    languages: ["dart", "csharp", "rust", "elixir", "swift"],
    ...writes,
  },
  {
    pattern: new RegExp(
      `(?:(?<![.\\w])open|\\b(?:writeFile|appendFile|createWriteStream|copyFile|rm|unlink|rename|symlink|write_text|WriteFile|Create|OpenFile|RemoveAll|Remove|FileWriter|FileOutputStream|file_put_contents|File\\.write|WriteAllText)(?:Sync)?)\\s{0,9}\\(\\s{0,9}["'\`]${OUT}`,
      "g",
    ),
    layer: "bare",
    what: outside,
  },
])
