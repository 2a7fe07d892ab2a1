import { isUnchanged } from '../../platform/http/route.ts'

/** The part of a reply that is used; `Sent` is what sending returns. */
interface Reply<Sent> {
  header(name: string, value: string): unknown
  code(status: 304): { send(nothing: undefined): Sent }
}

/**
 * Answers figures to their reader alone: `304` where the client has the same, computed at whatever
 * time.
 */
export function answerFigures<Figures extends { generated_at: string }, Sent>(
  { headers }: { headers: { 'if-none-match'?: string | undefined } },
  reply: Reply<Sent>,
  content: Figures,
): Figures | Sent {
  const { generated_at: _, ...figures } = content
  reply.header('cache-control', 'private, no-cache')
  return isUnchanged(headers, reply, figures) ? reply.code(304).send(undefined) : content
}
