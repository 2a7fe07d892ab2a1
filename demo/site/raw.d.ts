/** A file imported as raw text. */
declare module '*?raw' {
  const text: string
  export default text
}
