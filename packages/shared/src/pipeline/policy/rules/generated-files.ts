import { pathRule } from "../path/path-rule.ts"

/** What is built, installed or copied in: nobody reads it, and it runs. */
export const generatedFiles = pathRule("generated-files", "generated, built or copied-in code", {
  filePatterns: [
    /\.min\.(?:js|mjs|cjs|css)$/,
    /\.(?:map|bundle\.js|wasm|node|so|dll|dylib|exe|jar|war|class|pyc|pyo|whl|egg|phar|o|a|lib|bin|apk|aab|ipa)$/,
    /\.(?:zip|tar|tgz|gz|bz2|xz|7z|rar|zst)$/,
  ],
  paths: [
    /(?:^|\/)(?<!(?:^|\/)(?:src|lib|app|apps|modules|domain|features|routes|pages|components|services|controllers|views|models|api)\/)(?:vendor|coverage)\//,
  ],
  folders: [
    "node_modules",
    "bower_components",
    "site-packages",
    "__pycache__",
    "__pypackages__",
    "third_party",
    "dist",
    "htmlcov",
  ],
})
