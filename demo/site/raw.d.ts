/** A file taken as it stands, to be served as it stands. */
declare module '*?raw' {
  const text: string
  export default text
}
