/**
 * What bounds how often one address calls a route that opens to everyone.
 * - `parts`, `counters`, `pages`: the rate limit of that name, per address.
 * - `reports`: the same, and narrower, for what is computed from every answer of a period.
 * - `credential`: the route checks a signature, a session or a code for one use before it does anything,
 *   or has a limit of its own.
 * - `nothing`: it answers from memory or with a file of the build, which costs no more than a refusal.
 */
export type LimitedBy = 'parts' | 'counters' | 'pages' | 'reports' | 'credential' | 'nothing'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The hub doesn't start with a route that opens to everyone and lacks it. */
    limitedBy?: LimitedBy
  }
}
