/** Whether the server listens on all addresses of this machine. */
export const isEverywhere = (host: string) => host === '0.0.0.0' || host === '::'

/** Returns the URL of a local server; one that listens on all addresses is reached by loopback. */
export function originOf(host: string, port: number): string {
  const reached = isEverywhere(host) ? '127.0.0.1' : host
  return `http://${reached.includes(':') ? `[${reached}]` : reached}:${port}`
}
