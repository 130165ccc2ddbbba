import { errorText } from '../../../shared/locales/error-text.ts'
import type { RefusedFile } from '../../data/attachment/use-take-receipts.ts'
import { useT } from '../../i18n/language.tsx'
import classes from './receipt.module.css'

/** The files that could not be taken in, each by its name, and why. There from the start, so that it is read aloud. */
export function FileRefusals({ refused }: { refused: readonly RefusedFile[] }) {
  const t = useT()
  return (
    <div role="alert">
      {refused.length > 0 && (
        <ul className={classes.refused}>
          {refused.map((file, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name and one fault
            <li key={i}>
              <strong>{file.name}</strong>: {errorText(t, file)}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
