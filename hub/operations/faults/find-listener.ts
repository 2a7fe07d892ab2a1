import { readdir, readFile, readlink } from 'node:fs/promises'

/** A program that listens. */
interface Listener {
  process: number
  program: string
}

/** State of a listening socket in `/proc/net/tcp` (proc_pid_net(5)). */
const listening = '0A'

/** Finds who listens on a port, where Linux lets this user see it; else `null`. */
export async function findListener(port: number): Promise<Listener | null> {
  const socket = await findSocket(port)
  if (socket === null) return null
  const processes = await readdir('/proc').catch(() => [])
  for (const id of processes.filter((name) => /^\d+$/.test(name))) {
    const files = await readdir(`/proc/${id}/fd`).catch(() => [])
    for (const file of files) {
      if ((await readlink(`/proc/${id}/fd/${file}`).catch(() => '')) !== `socket:[${socket}]`)
        continue
      const words = await readFile(`/proc/${id}/comm`, 'utf8').catch(() => '')
      return { process: Number(id), program: words.trim() || 'A program' }
    }
  }
  return null
}

/** Returns the inode of the socket that listens on a port. */
async function findSocket(port: number): Promise<string | null> {
  const hex = port.toString(16).toUpperCase().padStart(4, '0')
  for (const table of ['/proc/net/tcp', '/proc/net/tcp6']) {
    const lines = (await readFile(table, 'utf8').catch(() => '')).split('\n').slice(1)
    for (const line of lines) {
      const [, local = '', , state, , , , , , inode = ''] = line.trim().split(/\s+/)
      if (state === listening && local.endsWith(`:${hex}`)) return inode
    }
  }
  return null
}
