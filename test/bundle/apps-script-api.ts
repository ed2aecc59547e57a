import { createServer as createProxy } from "node:http";
import { createServer as createApi } from "node:https";
import { type AddressInfo, connect, type Socket } from "node:net";
import { selfSigned } from "./certificate";

export type Pushed = { name: string; type: string; source: string };
export type AppsScriptApi = {
  proxy: string;
  certificate: string;
  /** Method and path of every request, in order. */
  requests: string[];
  /** What the last push left in the project. */
  files: Pushed[];
  close(): Promise<void>;
};

const portOf = (server: { address(): unknown }) => (server.address() as AddressInfo).port;

/** Answers on loopback as `script.googleapis.com` does, behind a proxy that leads every host name there. */
export async function openAppsScriptApi(): Promise<AppsScriptApi> {
  const { key, cert } = selfSigned(["script.googleapis.com", "oauth2.googleapis.com", "www.googleapis.com"]);
  const requests: string[] = [];
  const files: Pushed[] = [];
  const api = createApi({ key, cert }, (request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      requests.push(`${request.method} ${request.url?.split("?")[0]}`);
      if (request.method === "PUT") {
        const body = JSON.parse(Buffer.concat(chunks).toString("utf8")) as { files: Pushed[] };
        files.splice(0, files.length, ...body.files);
      }
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify({ scriptId: "test", files }));
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
  return {
    proxy: `http://127.0.0.1:${portOf(proxy)}`,
    certificate: cert,
    requests,
    files,
    close: async () => {
      for (const tunnel of tunnels) tunnel.destroy();
      api.closeAllConnections();
      await Promise.all([api, proxy].map((server) => new Promise((done) => server.close(done))));
    },
  };
}
