import { Button, Stack } from '@mantine/core'
import { IconCopy } from '@tabler/icons-react'
import type { DocumentOptions, PrintableDocument } from '../../../shared/documents/document.ts'
import { addDays, daysOfMonth, mondayOfWeek } from '../../../shared/domain/day.ts'
import { programmeKinds, programmeText } from '../../../shared/exchange/programme-text.ts'
import { usePlaceData } from '../../data/place/queries.ts'
import { useLanguage, useT } from '../../i18n/language.tsx'
import { showNotice } from '../../ui/notice.tsx'
import { useToday } from '../../ui/use-today.ts'
import classes from './print.module.css'

/** The programme of the same days as text, for where paper does not reach. */
export function CopyText({ document, options }: { document: PrintableDocument; options: DocumentOptions }) {
  const t = useT()
  const { language } = useLanguage()
  const today = useToday()
  const data = usePlaceData()
  const range = rangeOf(document, options)
  if (!range) return null

  return (
    <div>
      <p className={classes.label}>{t('printing:copyText')}</p>
      <Stack gap="xs">
        {programmeKinds.map((kind) => (
          <Button
            key={kind}
            variant="default"
            justify="flex-start"
            leftSection={<IconCopy aria-hidden size={20} />}
            onClick={async () => {
              await navigator.clipboard.writeText(programmeText(data, range, kind, { t, language, today }))
              showNotice({ text: t('printing:copied') })
            }}
          >
            {t(`printing:textFor.${kind}`)}
          </Button>
        ))}
      </Stack>
    </div>
  )
}

/** The days a document is about; `undefined` for one that is not the programme of the whole place. */
function rangeOf(document: PrintableDocument, options: DocumentOptions) {
  if (document.options.includes('room')) return undefined
  if (document.options.includes('month')) return daysOfMonth(options.month)
  const monday = document.options.includes('week') ? mondayOfWeek(options.week) : undefined
  return monday && { from: monday, to: addDays(monday, 6) }
}
