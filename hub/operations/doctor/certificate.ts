import { connect } from 'node:tls'

/** When the certificate of a server ends. @throws what the network says, or that nobody answers in time */
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
