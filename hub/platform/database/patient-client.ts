import pg from 'pg'

/** How long a server may take to close a connection that the hub ends, in milliseconds. */
const patience = 3000

/**
 * A connection that the hub closes by itself when the server does not. A server that is frozen, or
 * behind a network that forgot the connection, would keep a stopping hub for ever.
 */
export class PatientClient extends pg.Client {
  override end(): Promise<void>
  override end(callback: (error: Error) => void): void
  override end(callback?: (error: Error) => void): Promise<void> | void {
    const cut = setTimeout(() => this.connection.stream.destroy(), patience).unref()
    this.once('end', () => clearTimeout(cut))
    return callback ? super.end(callback) : super.end()
  }
}
