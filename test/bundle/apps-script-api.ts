import { createServer as createProxy } from "node:http";
import { createServer as createApi } from "node:https";
import { type AddressInfo, connect, type Socket } from "node:net";
import { type Pushed, refusedFiles } from "./apps-script-project";
import { selfSigned } from "./certificate";

export type AppsScriptApi = {
  proxy: string;
  certificate: string;
  /** Method and path of every request, in order. */
  requests: string[];
  /** What the last push left in each project that exists, by script id. */
  projects: Record<string, Pushed[]>;
  /** The one access token that is taken now; a refresh gives it out. */
  token: string;
  /** Whether the person has switched the Apps Script API on in the settings of the account. */
  enabled: boolean;
  close(): Promise<void>;
};

type Answer = [status: number, body: object];
const refusal = (code: number, message: string): Answer => [code, { error: { code, message } }];

const OFF =
  "User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry.";
const REFRESH = "/token";

const portOf = (server: { address(): unknown }) => (server.address() as AddressInfo).port;

type Asked = { method: string; path: string; token: string; body: string };

function answered(api: AppsScriptApi, { method, path, token, body }: Asked): Answer {
  if (method === "POST" && path === REFRESH) {
    const known = new URLSearchParams(body).get("refresh_token") === "refresh";
    return known ? [200, { access_token: api.token, expires_in: 3_599 }] : [400, { error: "invalid_grant" }];
  }
  if (token !== `Bearer ${api.token}`) return refusal(401, "Request had invalid authentication credentials.");
  if (!api.enabled) return refusal(403, OFF);
  const scriptId = /^\/v1\/projects\/([^/]+)\/content$/.exec(path)?.[1] ?? "";
  const files = api.projects[scriptId];
  if (!files) return refusal(404, "Requested entity was not found.");
  if (method === "PUT") {
    const pushed = (JSON.parse(body) as { files: Pushed[] }).files;
    const said = refusedFiles(pushed);
    if (said) return refusal(400, said);
    files.splice(0, files.length, ...pushed);
  }
  return [200, { scriptId, files }];
}

/** Answers on loopback as `script.googleapis.com` does, behind a proxy that leads every host name there. */
export async function openAppsScriptApi(...scriptIds: string[]): Promise<AppsScriptApi> {
  const { key, cert } = selfSigned(["script.googleapis.com", "oauth2.googleapis.com", "www.googleapis.com"]);
  const api = createApi({ key, cert }, (request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { method = "", url = "", headers } = request;
      const path = url.split("?")[0] as string;
      state.requests.push(`${method} ${path}`);
      const body = Buffer.concat(chunks).toString("utf8");
      const [status, said] = answered(state, { method, path, token: headers.authorization ?? "", body });
      response.writeHead(status, { "content-type": "application/json" });
      response.end(JSON.stringify(said));
    });
  });
  const proxy = createProxy();
  const tunnels = new Set<Socket>();
  proxy.on("connect", (_request, client, head: Buffer) => {
    const tunnel = connect(portOf(api), "127.0.0.1", () => {
      tunnels.add(tunnel);
      client.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      tunnel.write(head);
      tunnel.pipe(client).pipe(tunnel);
    });
    tunnel.on("error", () => client.destroy());
    tunnel.on("close", () => client.destroy());
    client.on("error", () => tunnel.destroy());
  });
  await new Promise<void>((done) => api.listen(0, "127.0.0.1", done));
  await new Promise<void>((done) => proxy.listen(0, "127.0.0.1", done));
  const state: AppsScriptApi = {
    proxy: `http://127.0.0.1:${portOf(proxy)}`,
    certificate: cert,
    requests: [],
    projects: Object.fromEntries(scriptIds.map((id) => [id, []])),
    token: "valid",
    enabled: true,
    close: async () => {
      for (const tunnel of tunnels) tunnel.destroy();
      api.closeAllConnections();
      await Promise.all([api, proxy].map((server) => new Promise((done) => server.close(done))));
    },
  };
  return state;
}
