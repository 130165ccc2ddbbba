/**
 * The first field of a form that shows a mistake: what was typed there could not be read. What it holds is then not
 * what stands in it, so nothing may be saved.
 */
export function findUnreadField(form: HTMLFormElement): HTMLElement | null {
  return form.querySelector<HTMLElement>('[aria-invalid="true"]')
}

/** Brings the first thing that is missing or wrong into view, once its message stands there. */
export function focusFirstGap(form: HTMLFormElement): void {
  requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid="true"], [data-gap]')?.focus())
}
