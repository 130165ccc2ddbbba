import { Button } from '@mantine/core'
import { IconDeviceFloppy } from '@tabler/icons-react'
import { useSaveCopy } from '../../data/place/use-copies.ts'
import { useT } from '../../i18n/language.tsx'
import { showNotice } from '../../ui/notice.tsx'

/** Saves everything to a file, where somebody chooses. */
export function SaveCopyButton() {
  const t = useT()
  const saveCopy = useSaveCopy()
  return (
    <Button
      leftSection={<IconDeviceFloppy aria-hidden size={20} />}
      loading={saveCopy.isPending}
      onClick={async () => {
        const result = await saveCopy.mutateAsync()
        if (result.ok && result.value.name)
          showNotice({ text: t('settings:copies.saved', { name: result.value.name }) })
      }}
    >
      {t('settings:copies.save')}
    </Button>
  )
}
