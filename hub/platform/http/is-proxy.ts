/**
 * Returns which addresses of `X-Forwarded-For` are of our proxies: so many from the end, the connection's
 * own first. What stands before them, its sender wrote.
 */
export const isProxy =
  (proxies: number) =>
  (_address: string, hop: number): boolean =>
    hop < proxies
