import { tokenRule } from "../source/token-rule.ts"

const what = "data is turned into objects in a way that can run code"

/** Readers of data that run what the data says. */
export const deserialisation = tokenRule("deserialisation", [
  {
    pattern: /\btorch\.load\s{0,3}\(|\bread_pickle\s{0,3}\(/g,
    languages: ["python"],
    what: "objects that run code are read",
  },
  {
    pattern:
      /\b(?:c?[pP]ickle|_pickle|dill|cloudpickle|shelve|jsonpickle|joblib)\b|\byaml\.(?:unsafe_load(?:_all)?|full_load|load_all)\b|\byaml\.load\s{0,9}\((?![^()\n]{0,120}SafeLoader)|\b(?:Unsafe|Full)Loader\b|\bmarshal\.loads?\b|\bnumpy\.load\b[^\n]{0,80}allow_pickle|\ballow_pickle\s{0,9}=\s{0,9}True/g,
    languages: ["python"],
    inTests: "warn",
    what,
  },
  {
    pattern:
      /["'`](?:node-serialize|serialize-to-js|funcster|cryo|v8)["'`]|\bunserialize\s{0,9}\(|\bv8\.deserialize\b/g,
    languages: ["javascript"],
    layer: "bare",
    what,
  },
  {
    pattern:
      /\bObjectInputStream\b|\bXMLDecoder\b|\bXStream\b|\breadObject\s{0,9}\(|\benableDefaultTyping\b|\bactivateDefaultTyping\b|\bSerializationUtils\.deserialize\b|\bnew\s{1,9}Yaml\s{0,9}\(\s{0,9}\)|\bInitialContext\b/g,
    languages: ["java", "kotlin", "scala"],
    what,
  },
  {
    pattern:
      /\bMarshal\.(?:load|restore)\b|\bYAML\.(?:load|unsafe_load|load_file)\b(?!_)|\bPsych\.unsafe_load\b|\bOj\.(?:load|object_load)\b/g,
    languages: ["ruby"],
    what,
  },
  { pattern: /(?<![\w$>])unserialize\s{0,9}\(|\byaml_parse\b|phar:\/\//g, languages: ["php"], layer: "bare", what },
  {
    pattern:
      /\bBinaryFormatter\b|\bLosFormatter\b|\bNetDataContractSerializer\b|\bSoapFormatter\b|\bTypeNameHandling\.(?:All|Auto|Objects|Arrays)\b|\bJavaScriptSerializer\b/g,
    languages: ["csharp"],
    what,
  },
  {
    pattern: /\bgob\.NewDecoder\b|:erlang\.binary_to_term\b|\bNSKeyedUnarchiver\b/g,
    languages: ["go", "elixir", "swift"],
    what,
  },
])
