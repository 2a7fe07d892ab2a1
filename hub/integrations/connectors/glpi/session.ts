import * as z from 'zod'
import { expectShape } from '../../source-client/expect.ts'
import { SourceFault } from '../../source-client/fault.ts'
import type { Question, SourceClient } from '../../source-client/source-client.ts'

/** The answer of GLPI: a body, or an expected error code. */
interface Said {
  body: unknown
  code: string | null
}

/** Calls GLPI within a session, opened on first use. @throws SourceFault */
export type SessionClient = (question: Question, allow?: readonly string[]) => Promise<Said>

const opened = z.object({ session_token: z.string().min(1) })

/**
 * Opens one session for all calls of a reader. It reopens an expired session once per call:
 * otherwise a broken server would accumulate thousands.
 * @param entity the visible entity with its children; by default the account's own
 */
export function openSession(
  ask: SourceClient,
  { user_token, app_token }: { user_token: string; app_token?: string | undefined },
  entity: number | undefined,
): SessionClient {
  const common = {
    'content-type': 'application/json',
    ...(app_token && { 'app-token': app_token }),
  }
  const say = async (question: Question, own: Record<string, string>, allow: readonly string[]) => {
    const { status, body } = await ask({
      ...question,
      path: `/apirest.php${question.path}`,
      headers: { ...common, ...own },
      allow: [400, 401, 403, 404],
    })
    const code = codeOf(body)
    if (code === null ? status >= 400 : !allow.includes(code)) throw faultOf(status, code)
    return { body, code }
  }
  const open = async () => {
    const authorization = `user_token ${user_token}`
    const { body } = await say({ path: '/initSession' }, { authorization }, [])
    const token = expectShape(opened, body).session_token
    if (entity !== undefined) {
      const body = { entities_id: entity, is_recursive: true }
      const changed = await say({ path: '/changeActiveEntities', body }, sessionOf(token), [])
      expectShape(z.literal(true), changed.body)
    }
    return token
  }
  let session: Promise<string> | undefined
  const leave = (left: Promise<string>) => {
    if (session === left) session = undefined
  }
  const token = (used: Promise<string>) =>
    used.catch((error: unknown) => {
      leave(used)
      throw error
    })
  return async (question, allow = []) => {
    session ??= open()
    const first = session
    const said = await say(question, sessionOf(await token(first)), [...allow, forgotten])
    if (said.code !== forgotten) return said
    leave(first)
    session ??= open()
    return await say(question, sessionOf(await token(session)), allow)
  }
}

const forgotten = 'ERROR_SESSION_TOKEN_INVALID'

const sessionOf = (token: string) => ({ 'session-token': token })

/**
 * Reads an error code. Errors are lists of code and sentence, with statuses that vary by version.
 */
function codeOf(body: unknown): string | null {
  const code: unknown = Array.isArray(body) ? body[0] : null
  return typeof code === 'string' && /^ERROR[A-Z_]{0,60}$/.test(code) ? code : null
}

const refusing = /^ERROR_(?:\w*LOGIN|\w*SESSION_TOKEN|\w*APP_TOKEN|NOT_ALLOWED_IP|RIGHT_MISSING)/

function faultOf(status: number, code: string | null): SourceFault {
  const isRefusal = code === null ? status === 401 || status === 403 : refusing.test(code)
  const why = isRefusal ? 'refused' : 'failed'
  return new SourceFault({ why, status, ...(code && { code }) })
}
