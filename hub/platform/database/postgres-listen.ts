import pg from 'pg'
import { PatientClient } from './patient-client.ts'

/** Wait before a broken connection is reopened, in milliseconds. */
const anew = 1000

/**
 * Listens to a channel on its own connection. Notifications sent while that connection is broken
 * are lost. Behind a pooler `listen` does not work, and the hub keeps no connection.
 * @param lost called when the connection breaks
 * @returns a function that stops it
 */
export async function listenOn(
  config: pg.PoolConfig,
  channel: string,
  heard: (payload: string) => void,
  lost: (error: Error) => void,
): Promise<() => Promise<void>> {
  let own = new PatientClient(config)
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
    own = new PatientClient(config)
    void open()
  }
  await open()
  return close
}
