/** What is used of papaparse; its own types drag Node in. */
declare module 'papaparse' {
  const papaparse: {
    unparse(
      rows: string[][],
      options: { delimiter: string; newline: string; quotes: boolean[] | boolean },
    ): string
  }
  export default papaparse
}
