import { Button } from '@mantine/core'
import { IconChevronLeft } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useT } from '../../i18n/language.tsx'

/** Back to everything that can be printed. */
export function AllPrintsLink() {
  const t = useT()
  return (
    <Button
      variant="subtle"
      leftSection={<IconChevronLeft aria-hidden size={20} />}
      renderRoot={(props) => <Link to="/print" {...props} />}
    >
      {t('printing:all')}
    </Button>
  )
}
