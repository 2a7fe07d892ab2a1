import pg from 'pg'

/** How long after it broke the connection is made anew, in milliseconds. */
const anew = 1000

/**
 * Hears what is notified on a channel, on a connection of its own, but for what is notified while that is
 * broken. Behind a pooler nothing is heard, and no connection is kept.
 * @param lost told when the connection breaks
 * @returns what ends it
 */
export async function listenOn(
  config: pg.PoolConfig,
  channel: string,
  heard: (payload: string) => void,
  lost: (error: Error) => void,
): Promise<() => Promise<void>> {
  let own = new pg.Client(config)
  let isClosed = false
  const close = async () => {
    isClosed = true
    await own.end()
  }
  async function listen(): Promise<void> {
    own.on('error', lost)
    own.on('notification', ({ payload = '' }) => heard(payload))
    own.once('end', () => isClosed || setTimeout(openAgain, anew).unref())
    await own.connect()
    const { rows } = await own.query<{ pid: number }>('select pg_backend_pid() as pid')
    if (isClosed || rows[0]?.pid !== (own as unknown as { processID: number }).processID)
      return close()
    await own.query(`listen ${pg.escapeIdentifier(channel)}`)
  }
  const open = () => listen().catch(() => own.connection.stream.destroy())
  function openAgain(): void {
    if (isClosed) return
    own = new pg.Client(config)
    void open()
  }
  await open()
  return close
}
