import { pathRule } from "../path/path-rule.ts"

/** Where keys and passwords are kept. */
export const secretFiles = pathRule("secret-files", "a file for keys or settings of an environment", {
  files: [
    "credentials",
    "htpasswd",
    ".htpasswd",
    ".pgpass",
    ".my.cnf",
    "id_rsa",
    "id_dsa",
    "id_ecdsa",
    "id_ed25519",
    "known_hosts",
    "authorized_keys",
    "kubeconfig",
    "google-services.json",
    "googleservice-info.plist",
    "service-account.json",
    "serviceaccount.json",
    "master.key",
    ".vault-token",
    ".dockercfg",
    ".git-credentials",
  ],
  filePatterns: [
    /secret/,
    /credentials?[\w-]{0,60}\.(?:json|ya?ml|toml|ini|xml|txt|properties|env|cfg|conf|enc)$/,
    /^\.?env(?:$|[-._](?!d\.ts$)[\w.-]{0,60}$)(?<!\.[cm]?[jt]sx?)(?<!\.(?:py|go|rb|java|kt|dart|cs|php))/,
    /\.env(?:\.[\w-]{1,40})?$/,
    /\.(?:pem|key|p12|pfx|jks|keystore|crt|cer|der|csr|asc|gpg|pgp|kdbx|ppk|ovpn|age|p8|mobileprovision|enc)$/,
    /^(?:application|bootstrap)(?:[-.][\w-]{1,40})?\.(?:ya?ml|properties)$/,
    /^appsettings(?:[-.][\w-]{1,40})?\.json$/,
  ],
  folders: ["secrets", ".secrets", ".ssh", ".aws", ".gnupg", ".kube", "certs"],
})
