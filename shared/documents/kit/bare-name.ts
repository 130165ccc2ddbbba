/** A title as it may stand in a file's name: Windows refuses some signs, and a title of 200 letters is too long for one. */
export function bareName(title: string): string {
  return title
    .replace(/[\\/:*?"<>|]/g, '-')
    .slice(0, 80)
    .trim()
}
