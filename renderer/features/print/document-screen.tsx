import { Button, Group, Stack, TextInput } from '@mantine/core'
import { IconDeviceFloppy, IconPrinter } from '@tabler/icons-react'
import { useEffect } from 'react'
import type { PrintableDocument } from '../../../shared/documents/document.ts'
import { z } from '../../../shared/domain/schema.ts'
import { longText } from '../../../shared/domain/text.ts'
import { useDraft } from '../../data/draft/use-draft.ts'
import { usePlaceData } from '../../data/place/queries.ts'
import { useHost } from '../../host/host-context.tsx'
import { useT } from '../../i18n/language.tsx'
import { KeptDraft } from '../../parts/draft/kept-draft.tsx'
import { PdfPages } from '../../parts/pdf/pdf-pages.tsx'
import { showNotice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { AllPrintsLink } from './all-prints-link.tsx'
import { CopyText } from './copy-text.tsx'
import { DocumentChoices } from './document-choices.tsx'
import classes from './print.module.css'
import { usePrintMutations } from './use-print-mutations.ts'
import { type PrintSearch, usePrintOptions } from './use-print-options.ts'
import { useRecordPrints } from './use-record-prints.ts'
import { useRenderedPdf } from './use-rendered-pdf.ts'

const textSchema = z.object({ text: longText })

/** One document: what it asks for, its pages as they will come out, and the way to paper. */
export function DocumentScreen({ document, search }: { document: PrintableDocument; search: PrintSearch }) {
  const t = useT()
  const data = usePlaceData()
  const { printers } = useHost()
  const drafted = useDraft({
    about: `print/${document.name}`,
    start: { text: search.text ?? '' },
    schema: textSchema,
  })
  const { done } = drafted
  const { text } = drafted.value
  // It is saved nowhere: whoever goes elsewhere is done with it.
  useEffect(() => done, [done])
  const options = usePrintOptions(document, search, text)
  const rendered = useRenderedPdf(document, data, options)
  const { print, save } = usePrintMutations()
  const record = useRecordPrints()

  const { pdf, current, fileName, title, missing, leftOut } = rendered
  return (
    <Page title={title} wide actions={<AllPrintsLink />}>
      <div className={classes.screen}>
        <Stack gap="lg" className={classes.choices}>
          <DocumentChoices document={document} options={options} search={search} />
          {document.options.includes('text') && (
            <>
              <KeptDraft {...drafted} />
              <TextInput
                label={t('printing:text')}
                description={t('printing:textHint')}
                maxLength={200}
                value={text}
                onChange={(event) => drafted.set({ text: event.currentTarget.value })}
              />
            </>
          )}
          <CopyText document={document} options={options} />
        </Stack>
        <div className={classes.preview}>
          <Group gap="sm" className={classes.buttons}>
            {printers && (
              <Button
                size="lg"
                leftSection={<IconPrinter aria-hidden />}
                disabled={!current}
                loading={print.isPending}
                onClick={async () => {
                  if (!pdf) return
                  const result = await print.mutateAsync({ title, bytes: pdf })
                  if (result.ok) record([{ document, options }])
                }}
              >
                {t('printing:print')}
              </Button>
            )}
            <Button
              size="lg"
              variant={printers ? 'default' : 'filled'}
              leftSection={<IconDeviceFloppy aria-hidden />}
              disabled={!current}
              loading={save.isPending}
              onClick={async () => {
                if (!pdf) return
                const result = await save.mutateAsync({ kind: 'pdf', suggestedName: fileName, bytes: pdf })
                if (!result.ok || !result.value.name) return
                showNotice({ text: t('printing:saved', { name: result.value.name }) })
                record([{ document, options }])
              }}
            >
              {t('printing:save')}
            </Button>
          </Group>
          {leftOut && (
            <p role="status" className={classes.strange}>
              {t('printing:leftOut', { text: leftOut })}
            </p>
          )}
          {missing.length > 0 && (
            <p role="alert" className={classes.strange}>
              {t('printing:strange', { characters: missing.map(({ character }) => character).join(' ') })}
            </p>
          )}
          {rendered.error ? (
            <p role="alert" className={classes.strange}>
              {rendered.error}
            </p>
          ) : (
            <PdfPages pdf={pdf} label={title} />
          )}
        </div>
      </div>
    </Page>
  )
}
