/** For sorting days, times and ids, which sort as text: below 0 when `a` goes first, 0 when they are the same. */
export function inOrderOfText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
