import type { Ref } from 'react'
import type { TakingIn } from '../../data/attachment/use-take-receipts.ts'
import { useT } from '../../i18n/language.tsx'
import { DropArea } from './drop-area.tsx'
import { FileRefusals } from './file-refusals.tsx'

interface TakingAreaProps {
  taking: TakingIn
  /** What came of the last one. */
  said: string
  ref?: Ref<HTMLDivElement>
}

/** Where receipts come in, what is being read, what came of it, and which files were refused. */
export function TakingArea({ taking, said, ref }: TakingAreaProps) {
  const t = useT()
  return (
    <>
      <DropArea
        {...(ref && { ref })}
        onFiles={(files) => void taking.take(files)}
        onChoose={() => void taking.choose()}
        waiting={taking.waiting}
      />
      <div role="status">
        {taking.waiting > 0 ? t('receipts:area.reading', { count: taking.waiting }) : said}
      </div>
      <FileRefusals refused={taking.refused} />
    </>
  )
}
