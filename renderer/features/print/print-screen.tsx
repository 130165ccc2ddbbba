import { Button, Group, Radio, Stack } from '@mantine/core'
import { IconDeviceFloppy, IconPrinter } from '@tabler/icons-react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { documents, findDocument } from '../../../shared/documents/registry.ts'
import { usePlaceData } from '../../data/place/queries.ts'
import { useHost } from '../../host/host-context.tsx'
import { useT } from '../../i18n/language.tsx'
import { showNotice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { CopyText } from './copy-text.tsx'
import { DocumentChoices } from './document-choices.tsx'
import { PdfPages } from './pdf-pages.tsx'
import classes from './print.module.css'
import { usePrintMutations } from './use-print-mutations.ts'
import { usePrintOptions } from './use-print-options.ts'
import { useRenderedPdf } from './use-rendered-pdf.ts'

/** Choose a document, see its pages as they will come out, and print or save them. */
export function PrintScreen() {
  const t = useT()
  const navigate = useNavigate()
  const search = useSearch({ from: '/print' })
  const data = usePlaceData()
  const { printers } = useHost()
  const document = findDocument(search.document ?? '') ?? documents[0]
  const options = usePrintOptions(search)
  const rendered = useRenderedPdf(document, data, options)
  const { print, save } = usePrintMutations()
  if (!document) return null

  const { pdf, current, fileName, title, missing } = rendered
  return (
    <Page title={t('printing:title')} wide>
      <div className={classes.screen}>
        <Stack gap="lg" className={classes.choices}>
          <Radio.Group
            label={t('printing:document')}
            size="md"
            value={document.name}
            onChange={(name) =>
              void navigate({ to: '/print', search: { ...search, document: name }, replace: true })
            }
          >
            <Stack gap={6} mt={6}>
              {documents.map((known) => (
                <Radio key={known.name} size="md" value={known.name} label={known.title(t)} />
              ))}
            </Stack>
          </Radio.Group>
          <DocumentChoices document={document} options={options} search={search} />
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
                onClick={() => pdf && print.mutate({ title, bytes: pdf })}
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
                if (result.ok && result.value.name)
                  showNotice({
                    text: t('printing:saved', { name: result.value.name }),
                  })
              }}
            >
              {t('printing:save')}
            </Button>
          </Group>
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
