import { Button } from '@mantine/core'
import { IconFileUpload } from '@tabler/icons-react'
import type { Ref } from 'react'
import type { Result } from '../../../shared/domain/result.ts'
import type { ChosenFile } from '../../../shared/host/contract.ts'
import { useT } from '../../i18n/language.tsx'
import classes from './receipt.module.css'
import { useBroughtFiles } from './use-brought-files.ts'

interface DropAreaProps {
  onFiles(files: Result<readonly ChosenFile[]>): void
  onChoose(): void
  /** How many are still to be read. */
  waiting: number
  ref?: Ref<HTMLDivElement>
}

/** Where receipts come in: chosen, dropped anywhere on the page, or pasted. */
export function DropArea({ onFiles, onChoose, waiting, ref }: DropAreaProps) {
  const t = useT()
  const over = useBroughtFiles(onFiles)
  return (
    <div ref={ref} className={classes.area}>
      <p>
        {t('receipts:area.drop')}
        <br />
        <span className={classes.hint}>{t('receipts:area.paste')}</span>
      </p>
      <Button
        variant="default"
        leftSection={<IconFileUpload aria-hidden size={20} />}
        loading={waiting > 0}
        onClick={onChoose}
      >
        {t('receipts:area.choose')}
      </Button>
      {over && (
        <div className={classes.over} aria-hidden>
          {t('receipts:area.letGo')}
        </div>
      )}
    </div>
  )
}
