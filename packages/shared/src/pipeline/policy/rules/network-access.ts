import { type Token, tokenRule } from "../source/token-rule.ts"

// Code that already talks to others may do it once more; tests talk to servers that they start.
const access: Pick<Token, "what" | "familiar" | "inTests"> = {
  what: "the network is used where it was not before",
  familiar: "warn",
  inTests: "warn",
}

/** New ways out: where data can leave, and orders come in. */
export const networkAccess = tokenRule("network-access", [
  {
    pattern:
      /(?<![\w$.])(?:fetch|\$fetch|ofetch)\s{0,9}\(|\b(?:globalThis|window|self)\.fetch\b|\bXMLHttpRequest\b|\bnew\s{1,9}(?:WebSocket|EventSource|RTCPeerConnection|WebTransport)\b|\bsendBeacon\b|\bnew\s{1,9}Image\s{0,9}\(|\b(?:axios|got|superagent|needle|ky)\s{0,9}(?:\.\s{0,9}\w{1,20}\s{0,9})?\(/g,
    languages: ["javascript"],
    ...access,
  },
  {
    pattern:
      /["'`](?:node:)?(?:http|https|http2|net|tls|dgram|dns|dns\/promises|axios|got|node-fetch|undici|superagent|needle|request|ws|socket\.io-client|ky|phin|bent|nodemailer|ssh2|ftp|basic-ftp)["'`]/g,
    languages: ["javascript"],
    layer: "bare",
    ...access,
  },
  {
    pattern:
      /\b(?:import|from)\s{1,9}(?:requests|urllib\d?|httpx|aiohttp|http\.client|socket|smtplib|ftplib|telnetlib|websockets?|pycurl|dns|xmlrpc|asyncssh|paramiko|grpc)\b|\b(?:requests|httpx|aiohttp)\.\w{1,20}\s{0,9}\(|\burl(?:open|retrieve)\b|\bsocket\.(?:socket|create_connection|getaddrinfo|gethostbyname)\b/g,
    languages: ["python"],
    ...access,
  },
  {
    pattern:
      /\b(?:HttpURLConnection|HttpClient|OkHttpClient|RestTemplate|WebClient|Socket|ServerSocket|DatagramSocket|URLConnection|Jsoup|Unirest|InetAddress|HttpRequest|SocketChannel)\b|\bnew\s{1,9}URL\s{0,9}\(|\.openConnection\b|\bopenStream\b/g,
    languages: ["java", "kotlin", "scala"],
    ...access,
  },
  {
    pattern: /"(?:net\/smtp|net\/rpc|net\/mail|golang\.org\/x\/net\/[\w/]{1,40}|google\.golang\.org\/grpc)"/g,
    languages: ["go"],
    layer: "bare",
    ...access,
  },
  {
    pattern:
      /\bhttp\.(?:Get|Post|PostForm|Head|NewRequest(?:WithContext)?|DefaultClient|Client)\b|\bnet\.(?:Dial\w{0,12}|Listen\w{0,8}|Lookup\w{1,8})\b/g,
    languages: ["go"],
    ...access,
  },
  {
    pattern:
      /\b(?:Net::HTTP|Net::SMTP|Net::FTP|TCPSocket|UDPSocket|TCPServer|HTTParty|Faraday|RestClient|Excon|Typhoeus|HTTPX|URI\.open|OpenURI|Resolv|Socket\.\w{1,20})\b|require\s{0,9}\(?["'](?:net\/http|open-uri|socket|httparty|faraday|rest-client)["']/g,
    languages: ["ruby"],
    layer: "bare",
    ...access,
  },
  {
    pattern:
      /\bcurl_(?:init|exec|multi_init|setopt)\b|\bfsockopen\b|\bgethostbyname\w{0,2}\s{0,3}\(|\bdns_get_record\b|\bstream_socket_client\b|\bsocket_(?:create|connect)\b|\bfile_get_contents\s{0,9}\(\s{0,9}["'](?:https?|ftp):|\bGuzzleHttp\b|\bSoapClient\b|\bmail\s{0,9}\(/g,
    languages: ["php"],
    layer: "bare",
    ...access,
  },
  {
    pattern:
      /\b(?:HttpClient|RawSocket|SecureSocket|Socket\.connect|WebSocket\.connect|RawDatagramSocket|InternetAddress\.lookup|Dio)\b|package:(?:http|dio)\/|\bhttp\.(?:get|post|put|patch|delete|read|Request)\b/g,
    languages: ["dart"],
    layer: "bare",
    ...access,
  },
  {
    pattern:
      /\b(?:HttpClient|WebClient|HttpWebRequest|WebRequest|TcpClient|UdpClient|Socket|SmtpClient|FtpWebRequest|Dns\.GetHost\w{1,12}|RestClient)\b/g,
    languages: ["csharp"],
    ...access,
  },
  {
    pattern:
      /\b(?:URLSession|NWConnection|CFSocket\w{0,20}|reqwest|TcpStream|UdpSocket|hyper::\w{1,20}|HTTPoison|Finch|:gen_tcp|:httpc|getaddrinfo|curl_easy_init)\b/g,
    languages: ["swift", "rust", "elixir", "c"],
    ...access,
  },
])
