/** Whether all addresses of this machine are listened on. */
export const isEverywhere = (host: string) => host === '0.0.0.0' || host === '::'

/** Address of something that listens here; one that listens everywhere is reached by loopback. */
export function originOf(host: string, port: number): string {
  const reached = isEverywhere(host) ? '127.0.0.1' : host
  return `http://${reached.includes(':') ? `[${reached}]` : reached}:${port}`
}
