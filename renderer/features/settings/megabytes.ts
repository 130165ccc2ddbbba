import type { Language } from '../../../shared/host/contract.ts'

const MB = 1024 * 1024

/** A size for people: "under 1 MB", "12 MB", "2 GB". */
export function megabytes(bytes: number, language: Language): string {
  const rounded = Math.max(1, Math.round(bytes / MB))
  const [amount, unit] = rounded >= 1024 ? [rounded / 1024, 'GB'] : [rounded, 'MB']
  return `${amount.toLocaleString(language, { maximumFractionDigits: 1 })} ${unit}`
}
