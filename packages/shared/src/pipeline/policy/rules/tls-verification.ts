import { tokenRule } from "../source/token-rule.ts"

const what = "certificates are no longer checked"

/** Connections whose other end could be anyone. An edit counts as much as an addition: it is a matter of one word. */
export const tlsVerification = tokenRule("tls-verification", [
  {
    pattern:
      /\bInsecureIgnoreHostKey\b|\bVersion(?:SSL30|TLS10|TLS11)\b|\bAllowAllHostnameVerifier\b|\bALLOW_ALL_HOSTNAME_VERIFIER\b|\binsecureSkipVerify\b[^\n]{0,6}\btrue\b|\bJWT\.decode\s{0,3}\([^()\n]{1,100},\s{0,3}false\b|["'`](?:SSLv[23]|TLSv1(?:\.1)?)(?:_\w{1,12})?["'`]|\bjwt\.decode\s{0,3}\(\s{0,3}\w{1,40}\s{0,3}\)/g,
    layer: "bare",
    inTests: "warn",
    edited: "deny",
    what: "certificates or signatures are not verified",
  },
  {
    pattern:
      /\brejectUnauthorized\b["']?\s{0,9}[:=]\s{0,9}(?!true\b)[^,}\n]|\bNODE_TLS_REJECT_UNAUTHORIZED\b|\bcheckServerIdentity\b|\bstrictSSL\b["']?\s{0,9}[:=]\s{0,9}false|\binsecure\b["']?\s{0,9}[:=]\s{0,9}true|--ignore-certificate-errors|\ballowUnauthorized\w{0,20}\b|\bignoreHTTPSErrors\b["']?\s{0,9}[:=]\s{0,9}true/g,
    layer: "bare",
    edited: "deny",
    what,
  },
  {
    pattern:
      /\bverify(?:_ssl|_mode|_certs)?\s{0,9}=\s{0,9}(?:False|ssl\.CERT_NONE|0\b)|["']verify["']\s{0,9}:\s{0,9}False|\bssl\s{0,9}=\s{0,9}False|\b_create_unverified_context\b|\b_create_default_https_context\b|\bCERT_NONE\b|\bcheck_hostname\s{0,9}=\s{0,9}False|\bdisable_warnings\s{0,9}\(|\bPYTHONHTTPSVERIFY\b/g,
    languages: ["python"],
    layer: "bare",
    edited: "deny",
    what,
  },
  {
    pattern:
      /\bInsecureSkipVerify\b["']?\s{0,9}[:=]\s{0,9}(?!false\b)[^,}\n]|\.InsecureSkipVerify\b|\bWithInsecure\b|\binsecure\.NewCredentials\b/g,
    languages: ["go"],
    edited: "deny",
    what,
  },
  {
    pattern:
      /\b(?:setHostnameVerifier|hostnameVerifier|ALLOW_ALL_HOSTNAME_VERIFIER|NoopHostnameVerifier|TrustAll\w{0,30}|X509TrustManager|X509ExtendedTrustManager|InsecureTrustManagerFactory|TrustSelfSignedStrategy|trustAllCerts|setDefaultHostnameVerifier|checkServerTrusted)\b/g,
    languages: ["java", "kotlin", "scala"],
    edited: "deny",
    what,
  },
  {
    pattern:
      /\bVERIFY_NONE\b|\bverify_ssl\s{0,9}(?:=>|:|=)\s{0,9}false|\bverify\s{0,9}(?:=>|:)\s{0,9}false|\bssl\s{0,9}:\s{0,9}\{\s{0,9}verify\s{0,9}:\s{0,9}false/g,
    languages: ["ruby", "elixir"],
    edited: "deny",
    what,
  },
  {
    pattern:
      /\bCURLOPT_SSL_VERIFY(?:PEER|HOST)\b["']?\s{0,9}(?:,|=>)\s{0,9}(?:false|0|FALSE)\b|["'](?:verify|verify_peer|verify_peer_name)["']\s{0,9}=>\s{0,9}(?:false|FALSE)|["']allow_self_signed["']\s{0,9}=>\s{0,9}true/g,
    languages: ["php"],
    layer: "bare",
    edited: "deny",
    what,
  },
  { pattern: /\bbadCertificateCallback\b|\bonBadCertificate\b/g, languages: ["dart"], edited: "deny", what },
  {
    pattern:
      /\b(?:ServerCertificateValidationCallback|ServerCertificateCustomValidationCallback|RemoteCertificateValidationCallback|DangerousAcceptAnyServerCertificateValidator)\b|\bCheckCertificateRevocationList\s{0,9}=\s{0,9}false/g,
    languages: ["csharp"],
    edited: "deny",
    what,
  },
  {
    pattern:
      /\bdanger_accept_invalid_(?:certs|hostnames)\b|\bkCFStreamSSLValidatesCertificateChain\b|\bdisableEvaluation\b|\bSSL_VERIFY_NONE\b|\bNSAllowsArbitraryLoads\b/g,
    layer: "bare",
    edited: "deny",
    what,
  },
])
