/** The part of hyphen's Danish patterns that is used; its published types name a path that Node does not resolve. */
declare module 'hyphen/da/index.js' {
  const danish: { hyphenateSync(text: string, options: { hyphenChar: string }): string }
  export default danish
}
