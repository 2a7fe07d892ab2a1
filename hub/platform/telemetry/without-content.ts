/** An error as the log may hold it. */
type FaultToLog = {
  /** Its class. */
  type: string
  /** Error code of PostgreSQL, Node or a library. */
  code: string | undefined
  message: string
  /** Names of the schema, when a database gives them. */
  about: string | undefined
  /** The stack without the message of the error. */
  stack: string
}

/** Names of the schema in a database error; they are ours. */
interface Named {
  code?: string
  table?: string
  column?: string
  constraint?: string
}

/**
 * Removes content from an error for the log. An error of a database or a parser often quotes its
 * input (`invalid input syntax for type date: "…"`): that is the usager's data.
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

/** Errors about data or unreadable text may quote without a mark where the quote ends. */
const speaksOfData = ({ name, code }: Error & Named) =>
  name === 'SyntaxError' || /^(22|23|P0)\w{3}$/.test(code ?? '')

/** Removes the quotes from a sentence of others. */
export function withoutQuotes(sentence: string): string {
  return sentence.replaceAll(/"[^"]*("|$)|'[^']*'|`[^`]*`|«[^»]*(»|$)/g, '…').slice(0, 300)
}
