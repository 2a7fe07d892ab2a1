/** What went wrong, as the log may say it. */
type FaultToLog = {
  /** Its class. */
  type: string
  /** Of PostgreSQL, Node or a library. */
  code: string | undefined
  message: string
  /** What of the schema it is about, where a database says so. */
  about: string | undefined
  /** Where in the code; without what an error says of itself. */
  stack: string
}

/** What a database says it is about: names of the schema, which are ours. */
interface Named {
  code?: string
  table?: string
  column?: string
  constraint?: string
}

/**
 * An error of a database or of a reader carries what was written, often word for word (`invalid input
 * syntax for type date: "…"`): that is the usager's, not the log's. What it quotes is left out.
 */
export function withoutContent(error: Error): FaultToLog {
  const { code, table, column, constraint } = error as Named
  const about = [table, column, constraint].filter((one) => typeof one === 'string')
  return {
    type: error.name,
    code,
    message: speaksOfData(error) ? 'left out: it speaks of data' : withoutQuotes(error.message),
    about: about.length > 0 ? about.join(' ') : undefined,
    stack: (error.stack ?? '')
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .join('\n'),
  }
}

/** Where a database speaks of data, and where a text could not be read, no sign says where a quote ends. */
const speaksOfData = ({ name, code }: Error & Named) =>
  name === 'SyntaxError' || /^(22|23|P0)\w{3}$/.test(code ?? '')

/** A sentence of somebody else's, without what it quotes. */
export function withoutQuotes(sentence: string): string {
  return sentence.replaceAll(/"[^"]*("|$)|'[^']*'|`[^`]*`|«[^»]*(»|$)/g, '…').slice(0, 300)
}
