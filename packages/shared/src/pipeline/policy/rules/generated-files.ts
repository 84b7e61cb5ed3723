import { pathRule } from "../path/path-rule.ts"

/** What is built, installed or copied in: nobody reads it, and it runs. */
export const generatedFiles = pathRule("generated-files", "generated, built or copied-in code", {
  filePatterns: [
    /\.min\.(?:js|mjs|cjs|css)$/,
    /\.(?:map|bundle\.js|wasm|node|so|dll|dylib|exe|jar|war|class|pyc|pyo|whl|egg|phar|o|a|lib|bin|apk|aab|ipa)$/,
    /[._](?:generated|g|freezed|pb|pb2|pb2_grpc|designer)\.(?:[cm]?[jt]sx?|dart|go|py|cs|rb|java|kt|php|swift)$/,
    /\.(?:pkl|pickle|npy|npz|onnx|h5|parquet)$/,
    /\.(?:zip|tar|tgz|gz|bz2|xz|7z|rar|zst)$/,
  ],
  paths: [
    /^(?:build|target|out|obj)\//,
    /(?:^|\/)(?:build|target|out|obj)\/(?:classes|debug|release|outputs|libs|tmp|resources|generated[\w-]{0,20})\//,
    /(?:^|\/)bin\/(?:debug|release)\//,
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
    "gen",
    "__generated__",
  ],
})
