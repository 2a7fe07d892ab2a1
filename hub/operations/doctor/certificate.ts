import { connect } from 'node:tls'

/** Returns when a server's certificate expires. @throws a network error, or a timeout */
export function readCertificate(url: URL, patience: number): Promise<Date> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  return new Promise((resolve, reject) => {
    const socket = connect({
      host,
      port: Number(url.port || 443),
      servername: host,
      timeout: patience,
    })
    socket.on('secureConnect', () => {
      resolve(new Date(socket.getPeerCertificate().valid_to))
      socket.end()
    })
    socket.on('timeout', () => socket.destroy(new Error('no answer in time')))
    socket.on('error', reject)
  })
}
